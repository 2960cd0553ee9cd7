/** What takes too long for every day: a hundred years, all pairs of states that crashes leave, each end judged for itself. */
import config, { DEEP } from './jest.config.mjs';

// Jest takes one of testMatch and testRegex.
const { testPathIgnorePatterns: _, testMatch: _match, ...same } = config;

export default { ...same, testRegex: [DEEP] };
