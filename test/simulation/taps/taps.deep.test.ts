// All ordered pairs of taps on four rows, in three orders of arrival, with somebody's hand in between.
import { playTaps } from './play';

test('every tap is recorded on the order it was made on', () => playTaps(1));
