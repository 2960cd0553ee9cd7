// Fifty of a hundred simulated years; the other fifty run beside them.
import { HALF, yearsKeepTheirPromises } from './many';

yearsKeepTheirPromises(1, HALF);
