// Plays the pairs and counts.
import { ARRIVALS, BETWEEN, TAPS, type Tally, TapsMatrix } from './matrix';

/** Every `stride`th case. */
export function playTaps(stride: number): void {
  const matrix = new TapsMatrix();
  const tally: Tally = { cases: 0, onAnother: 0, lost: 0, wrong: [] };
  const pairs = TAPS.flatMap((first) =>
    TAPS.filter((second) => second !== first).map((second) => [first, second] as const),
  );
  let turn = 0;
  for (const [first, second] of pairs)
    for (const arrival of ARRIVALS)
      for (const between of BETWEEN) if (turn++ % stride === 0) matrix.play(first, second, arrival, between, tally);
  process.stdout.write(
    `pairs of taps: recorded on another order: ${tally.onAnother}, lost: ${tally.lost} over ${tally.cases} cases\n`,
  );
  expect(tally.wrong).toEqual([]);
}
