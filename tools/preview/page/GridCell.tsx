import type { CSSProperties } from 'preact';
import type { PageWords } from '../../words';
import type { Cell } from '../protocol';
import { CellEditor } from './CellEditor';
import { DropDown } from './DropDown';
import type { Editing } from './gridActs';
import type { GridAct } from './gridKey';

interface Props {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly place: CSSProperties;
  readonly className: string;
  readonly here: boolean;
  readonly editing: Editing | null;
  readonly lists: readonly (readonly string[])[];
  readonly act: GridAct;
  readonly words: PageWords;
}

/** One cell: its text as the sheet shows it, and what its validation offers. */
export function GridCell({ cell, row, column, height, place, className, here, editing, lists, act, words }: Props) {
  const list = cell.list === undefined ? null : (lists[cell.list] ?? null);
  const at = { row, column };
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of an editable table (WAI-ARIA grid)
      role="gridcell"
      aria-colindex={column}
      aria-selected={here}
      tabIndex={here ? 0 : -1}
      title={cell.note}
      class={`${className}${here ? ' here' : ''}${cell.note ? ' noted' : ''}`}
      style={{ ...place, ...(cell.background ? { background: cell.background } : {}) }}
      onPointerDown={() => act.select(at)}
      onDblClick={() => act.edit(at)}
    >
      <div class={cell.wrap ? 'text wrap' : 'text'} style={{ ...styleOf(cell), maxHeight: `${height - 1}px` }}>
        {contentOf(cell, at, act, words)}
      </div>
      {list && (
        <button
          type="button"
          class="open-list"
          tabIndex={-1}
          aria-label={`${words.choices}${cell.text ? `: ${cell.text}` : ''}`}
          onClick={() => act.edit(at)}
        >
          <span aria-hidden="true">▾</span>
        </button>
      )}
      {editing?.choosing && list && <DropDown list={list} cell={cell} at={at} act={act} words={words} />}
      {editing && !editing.choosing && <CellEditor editing={editing} act={act} words={words} />}
    </td>
  );
}

function contentOf(cell: Cell, at: { row: number; column: number }, act: GridAct, words: PageWords) {
  if (cell.checkbox !== undefined) {
    return (
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={words.tick}
        checked={cell.checkbox}
        onChange={() => act.edit(at)}
      />
    );
  }
  const { link, text } = cell;
  if (!link) return text;
  if (link.startsWith('#')) {
    return (
      <button type="button" class="link" tabIndex={-1} onClick={() => act.follow(link)}>
        {text}
      </button>
    );
  }
  return (
    <a href={link} target="_blank" rel="noopener noreferrer" tabIndex={-1}>
      {text}
    </a>
  );
}

function styleOf(cell: Cell): CSSProperties {
  return {
    ...(cell.color ? { color: cell.color } : {}),
    ...(cell.bold ? { fontWeight: 'bold' } : {}),
    ...(cell.italic ? { fontStyle: 'italic' } : {}),
    ...(cell.strike ? { textDecoration: 'line-through' } : {}),
    ...(cell.size ? { fontSize: `${cell.size * 1.3}px` } : {}),
    ...(cell.align ? { textAlign: cell.align as 'left' } : {}),
  };
}
