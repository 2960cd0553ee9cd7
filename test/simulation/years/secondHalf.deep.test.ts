// The other fifty of a hundred simulated years.
import { HALF, yearsKeepTheirPromises } from './many';

yearsKeepTheirPromises(1 + HALF, HALF);
