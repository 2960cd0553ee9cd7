// Presses of the sidebar that die or fail, at every third service call; the deep run tries every one.
import { pressesAtEvery } from './presses';

pressesAtEvery(3);
