import type { PageWords } from '../../words';
import type { Row, SheetWindow } from '../protocol';
import { GridCell } from './GridCell';
import type { Editing } from './gridActs';
import type { GridAct } from './gridKey';
import type { GridLayout } from './gridLayout';
import type { Place } from './PageStore';

interface Props {
  readonly row: Row;
  readonly rows: SheetWindow;
  readonly layout: GridLayout;
  /** Where a frozen row stays; null for the others. */
  readonly top: number | null;
  readonly selected: Place;
  readonly editing: Editing | null;
  readonly act: GridAct;
  readonly words: PageWords;
}

/** One row with its number. */
export function GridRow({ row, rows, layout, top, selected, editing, act, words }: Props) {
  const frozen = top === null ? {} : { top: `${top}px`, zIndex: 4 };
  const classes = [
    top === null ? '' : 'frozen-row',
    row.number === rows.frozenRows ? 'last-frozen-row' : '',
    row.cells.some(({ text }) => text) ? '' : 'blank-row',
  ];
  return (
    <tr aria-rowindex={row.number} class={classes.join(' ').trim()} style={{ height: `${row.height}px` }}>
      <th scope="row" class={row.number === selected.row ? 'number here' : 'number'} style={frozen}>
        {row.number}
      </th>
      {layout.columns.map((column, i) => {
        const left = layout.frozenLeft[i];
        const here = selected.row === row.number && selected.column === column.number;
        const sticky = left === undefined ? {} : { left: `${left}px`, zIndex: top === null ? 2 : 5 };
        return (
          <GridCell
            key={column.number}
            cell={row.cells[layout.cellIndex[i] ?? 0] ?? {}}
            row={row.number}
            column={column.number}
            height={row.height}
            place={{ ...frozen, ...sticky }}
            className={`${left === undefined ? '' : 'frozen'}${i === layout.frozenLeft.length - 1 ? ' last-frozen' : ''}`}
            here={here}
            editing={editing?.column === column.number ? editing : null}
            lists={rows.lists}
            act={act}
            words={words}
          />
        );
      })}
    </tr>
  );
}
