/** What takes too long for every day: a hundred years, all pairs of states that crashes leave, each end judged for itself. */
import config, { DEEP } from './jest.config.mjs';

const { testPathIgnorePatterns: _, ...same } = config;

export default { ...same, testRegex: [DEEP], testMatch: [] };
