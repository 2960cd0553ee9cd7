// The crash matrix judges each state once, and lets runs share their evaluated files. Neither may hide anything: here each run is followed to
// its own end, in files evaluated anew after each kill as on Google.
import { FAILURES, type Happening, MEETINGS } from './disturb';
import { count, Matrix, nothingYet, report } from './matrix';

const LONGEST = 30 * 60_000;

test.each([...FAILURES, ...MEETINGS])(
  'a run that %s ends as the quick matrix says',
  (what) => {
    const [slow, quick] = [new Matrix({ realm: 'kept' }, 'each run'), new Matrix()];
    const tally = nothingYet();
    // Every third call: the quick matrix has them all.
    for (let call = 1; call <= slow.calls; call += 3) {
      const happening: Happening = { what, call };
      const played = slow.play(happening);
      count(tally, [happening], played);
      // The two worlds have ids of their own, so what they leave is alike and not the same.
      expect([call, played.verdict]).toEqual([call, quick.play(happening).verdict]);
    }
    report(`a run that ${what}, each followed to its end`, tally);
    expect(tally.wrong).toEqual([]);
    expect(tally.runs).toBe(Math.ceil(quick.calls / 3));
  },
  LONGEST,
);
