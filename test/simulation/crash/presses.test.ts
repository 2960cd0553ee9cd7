// Presses of the sidebar that die or fail, at every fourth service call; the deep run tries every one.
import { pressesAtEvery } from './presses';

pressesAtEvery(4);
