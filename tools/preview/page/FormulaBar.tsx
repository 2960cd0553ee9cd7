// Above the grid: which cell is selected and all that it holds.

import type { PageWords } from '../../words';
import type { SheetWindow } from '../protocol';
import { cellAt } from './cellAt';
import type { Place } from './PageStore';

interface Props {
  readonly rows: SheetWindow;
  readonly selected: Place;
  readonly words: PageWords;
}

export function FormulaBar({ rows, selected, words }: Props) {
  const cell = cellAt(rows, selected);
  const letter = rows.columns.find(({ number }) => number === selected.column)?.letter ?? '';
  return (
    <section class="formula-bar" aria-label={words.cell}>
      <span class="cell-name">{`${letter}${selected.row}`}</span>
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <output class="cell-content">{(cell?.entry ?? cell?.text ?? '').replace(/\s*\n\s*/g, ' ⏎ ')}</output>
    </section>
  );
}
