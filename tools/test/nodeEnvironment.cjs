// jest's own environment, for the tests that drive a browser (their first line names it).
const { TestEnvironment } = require('jest-environment-node');
const { noting } = require('./fileCosts.cjs');

module.exports = noting(TestEnvironment);
