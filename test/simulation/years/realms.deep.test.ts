// Two months of several simulated years in fresh realms.
import { sameInFreshRealms } from './realms';

sameInFreshRealms([1, 2, 3, 4], 60);
