/** How jest runs the bundle of bundleTests.mjs inside Stryker's sandbox. */
export default {
  rootDir: '../..',
  roots: ['<rootDir>/mutated'],
  testMatch: ['**/all.test.js'],
  testEnvironment: 'node',
  transform: {},
  haste: { enableSymlinks: false },
  watchman: false,
};
