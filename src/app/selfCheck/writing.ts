// Writing cells: the grid of a new tab, texts that stay texts, validation that refuses or advises (facts/apps-script.md 12.4, 12.13).
import { flush, newValidation } from '../../google/spreadsheet';
import type { Cell } from '../../sheet/cells';
import { intoCell } from '../../sheet/writes';
import { CHECK_PROBES } from '../../text/checkProbes';
import { type Bench, type Outcome, outcome, type Point } from './point';

const FORMULA = '=1+1';

/** The first point: it needs the tab as it was inserted. The same write marks the tab as ours, should the check be cut short. */
function grid({ scratch, words }: Bench): Outcome {
  const [rows, columns] = [scratch.getMaxRows(), scratch.getMaxColumns()];
  const used = scratch.getDataRange().getA1Notation();
  scratch.getRange(1, 1, 5, 1).setValues([words.scratchTab, '', '', '', 'a'].map((text) => [intoCell(text)]));
  const lastRow = scratch.getLastRow();
  const expected = rows === 1000 && columns === 26 && used === 'A1' && lastRow === 5;
  return outcome(expected, words.found.grid(rows, columns, used, lastRow));
}

/** Every probe into a cell without a format and into a plain-text cell, by the rule of src/sheet/safeText.ts. */
function safeText({ scratch, words }: Bench): Outcome {
  const range = scratch.getRange(10, 1, CHECK_PROBES.length, 2);
  range.setNumberFormats(CHECK_PROBES.map(() => ['General', '@']));
  range.setValues(CHECK_PROBES.map((text) => [intoCell(text), intoCell(text)]));
  const read = range.getValues() as Cell[][];
  const kept = (text: string, row: number) => read[row]!.every((cell) => cell === text);
  const changed = CHECK_PROBES.filter((text, row) => !kept(text, row));
  const { allKept, changed: saysChanged } = words.found;
  return outcome(
    changed.length === 0,
    changed.length === 0 ? allKept(CHECK_PROBES.length) : saysChanged(changed.join(' / ')),
  );
}

/** `=1+1` in a plain-text cell, with the apostrophe of our rule or bare. */
function formulaText(column: number, written: string, expected: 'text' | 'formula'): Point['run'] {
  return ({ scratch, words }) => {
    const cell = scratch.getRange(5, column).setNumberFormat('@').setValue(written);
    const isText = cell.getFormula() === '' && cell.getValue() === FORMULA;
    return outcome(isText === (expected === 'text'), isText ? words.found.text : words.found.formula);
  };
}

/** A run flushes while it holds its lock: an error that shows by then is never lost. */
function refusedWrite({ scratch, words }: Bench): Outcome {
  const cell = scratch.getRange(5, 4);
  cell.setDataValidation(newValidation().requireValueInList(['a'], true).setAllowInvalid(false).build());
  flush();
  try {
    cell.setValue('b');
  } catch {
    return outcome(true, words.found.atOnce);
  }
  try {
    flush();
  } catch {
    return outcome(true, words.found.atFlush);
  }
  return outcome(false, cell.getValue() === 'b' ? words.found.taken : words.found.no);
}

/** Our own drop-downs only advise: what a person types must get through. */
function advisingList({ scratch, words }: Bench): Outcome {
  const cell = scratch.getRange(5, 5);
  cell.setDataValidation(newValidation().requireValueInList(['a'], true).setAllowInvalid(true).build());
  cell.setValue('b');
  flush();
  const taken = cell.getValue() === 'b';
  return outcome(taken, taken ? words.found.taken : words.found.refused);
}

export const WRITING: readonly Point[] = [
  { point: 'grid', run: grid },
  { point: 'safeText', run: safeText },
  { point: 'markedFormula', run: formulaText(2, intoCell(FORMULA) as string, 'text') },
  { point: 'bareFormula', run: formulaText(3, FORMULA, 'formula') },
  { point: 'refusedWrite', run: refusedWrite },
  { point: 'advisingList', run: advisingList },
];
