// The other ten of the twenty simulated years of this commit.
import { firstSeedNow, TEN, yearsKeepTheirPromises } from './many';

yearsKeepTheirPromises(firstSeedNow() + TEN, TEN);
