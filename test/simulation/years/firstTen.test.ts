// Ten of the twenty simulated years of this commit; the other ten run beside them.
import { firstSeedNow, TEN, yearsKeepTheirPromises } from './many';

yearsKeepTheirPromises(firstSeedNow(), TEN);
