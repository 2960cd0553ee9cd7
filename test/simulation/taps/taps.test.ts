// Some of the pairs of taps; the deep run tries them all.
import { playTaps } from './play';

test('every tap is recorded on the order it was made on', () => playTaps(61));
