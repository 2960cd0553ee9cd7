// Presses of the sidebar that die or fail, at every service call.
import { pressesAtEvery } from './presses';

pressesAtEvery(1);
