// Our custom functions in cells: TODAY() as an argument, a date as the result (facts/apps-script.md 12.2, 12.3).
import { pause } from '../../google/pause';
import { flush, type Sheet } from '../../google/spreadsheet';
import { type Bench, type Outcome, outcome, type Point } from './point';

/** Cells are computed beside the script; most answers are there at the first look. */
const LOOKS = 15;
const BETWEEN = 1_000;

interface Seen {
  readonly isMoment: boolean;
  readonly shown: string;
}

/** Writes a formula and waits until a date or an error stands there; else what stands there at last (`Loading...`). */
function compute(scratch: Sheet, column: number, formula: string): Seen {
  const cell = scratch.getRange(40, column).setFormula(formula);
  for (let look = 1; ; look++) {
    flush();
    const isMoment = cell.getValue() instanceof Date;
    const shown = cell.getDisplayValue();
    if (isMoment || shown.startsWith('#') || /^\d/.test(shown) || look === LOOKS) return { isMoment, shown };
    pause(BETWEEN);
  }
}

function todayArgument({ scratch, words }: Bench): Outcome {
  const { isMoment, shown } = compute(scratch, 1, '=HENJI_DEADLINE(TODAY(),0,20)');
  // An unformatted cell may show the serial number of a date: the argument was taken all the same.
  const taken = isMoment || /^\d/.test(shown);
  return outcome(taken, taken ? words.found.moment : words.found.shown(shown));
}

/** A fixed Friday, so that every sheet shows the same. */
function dateResult({ scratch, words }: Bench): Outcome {
  const { shown } = compute(scratch, 2, '=HENJI_DEADLINE(DATE(2026,11,20),0,20)');
  return outcome(shown === '2026/11/20 20:00:00', words.found.shown(shown));
}

export const FORMULAS: readonly Point[] = [
  { point: 'todayArgument', run: todayArgument },
  { point: 'dateResult', run: dateResult },
];
