/** Tests that `npm run test:deep` runs (deep.config.mjs). */
export const DEEP = '\\.deep\\.test\\.ts$';

/** The whole test run: pure tests, the built bundle on the emulator, and the browser. */
export default {
  rootDir: '../..',
  // All cores: by default one is left idle, which on a small machine is half of it.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/tools/test/longestFirst.cjs',
  testEnvironment: '<rootDir>/tools/test/plainEnvironment.cjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', DEEP],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(date-fns|@date-fns|preact)/)'],
  setupFilesAfterEnv: ['<rootDir>/tools/test/noMissingCalls.ts'],
  globalSetup: '<rootDir>/tools/test/globalSetup.mjs',
  globalTeardown: '<rootDir>/tools/test/globalTeardown.mjs',
  reporters: ['default', '<rootDir>/tools/test/countReporter.mjs'],
};
