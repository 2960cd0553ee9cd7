// The first weeks of a simulated year in fresh realms, as a sample; `npm run test:deep` has more.
import { sameInFreshRealms } from './realms';

sameInFreshRealms([2], 40);
