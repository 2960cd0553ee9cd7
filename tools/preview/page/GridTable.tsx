// An HTML table, so that tests, screen readers and people see the same thing.
import { Fragment } from 'preact';
import type { PageWords } from '../../words';
import type { SheetWindow } from '../protocol';
import { GridRow } from './GridRow';
import type { Editing } from './gridActs';
import { type GridAct, gridKey } from './gridKey';
import { drawnRows, type GridLayout, ROW_HEAD_WIDTH } from './gridLayout';
import type { Place } from './PageStore';

interface Props {
  readonly rows: SheetWindow;
  readonly layout: GridLayout;
  readonly selected: Place;
  readonly editing: Editing | null;
  readonly act: GridAct;
  readonly words: PageWords;
}

export function GridTable({ rows, layout, selected, editing, act, words }: Props) {
  const span = layout.columns.length + 1;
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern for an editable table (WAI-ARIA grid)
      role="grid"
      aria-label={words.sheet(rows.name)}
      aria-rowcount={rows.rowCount}
      aria-colcount={layout.columns.at(-1)?.number ?? 0}
      style={{ width: `${layout.width}px` }}
      onKeyDown={(event) => !editing && gridKey(event, selected, act)}
    >
      <colgroup>
        <col style={{ width: `${ROW_HEAD_WIDTH}px` }} />
        {layout.columns.map(({ number, width }) => (
          <col key={number} style={{ width: `${width}px` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th class="corner" scope="col">
            <span class="unseen">{words.rows}</span>
          </th>
          {layout.columns.map(({ number, letter }, i) => (
            <th
              key={number}
              scope="col"
              class={number === selected.column ? 'letter here' : 'letter'}
              style={i < layout.frozenLeft.length ? { left: `${layout.frozenLeft[i]}px`, zIndex: 6 } : {}}
            >
              {letter}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {drawnRows(rows).map((row, i) => (
          <Fragment key={row.number}>
            {i === rows.frozen.length && <Gap height={layout.above} span={span} />}
            <GridRow
              row={row}
              rows={rows}
              layout={layout}
              top={layout.frozenTop[i] ?? null}
              selected={selected}
              editing={editing?.row === row.number ? editing : null}
              act={act}
              words={words}
            />
          </Fragment>
        ))}
        <Gap height={layout.below} span={span} />
      </tbody>
    </table>
  );
}

/** Room for rows that are not drawn. */
function Gap({ height, span }: { height: number; span: number }) {
  if (height === 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can take the focus; it is empty space
    <tr aria-hidden="true">
      <td colSpan={span} style={{ height: `${height}px` }} />
    </tr>
  );
}
