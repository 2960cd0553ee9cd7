// All pairs of what happens to two runs in a row: half of the states that a first one leaves. The other half runs beside it.
import { allPairsOf } from './allPairs';

allPairsOf(1);
