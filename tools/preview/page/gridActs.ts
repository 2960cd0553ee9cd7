// What the user can do to cells, as calls to the store.
import type { PreviewState, SheetWindow } from '../protocol';
import { cellAt } from './cellAt';
import type { GridAct } from './gridKey';
import { type GridLayout, neighbour } from './gridLayout';
import type { PageStore, Place } from './PageStore';

export interface Editing extends Place {
  readonly text: string;
  /** The drop-down is open instead of the text field. */
  readonly choosing: boolean;
}

interface Scene {
  readonly rows: SheetWindow;
  readonly layout: GridLayout;
  readonly selected: Place;
  readonly store: PageStore;
  readonly tabs: PreviewState['tabs'];
  readonly setEditing: (editing: Editing | null) => void;
}

export function gridActs({ rows, layout, selected, store, tabs, setEditing }: Scene): GridAct {
  const tab = rows.name;
  const entryAt = (place: Place) => cellAt(rows, place)?.entry ?? cellAt(rows, place)?.text ?? '';
  return {
    move: (dRow, dColumn) => store.select(neighbour(layout, rows, selected, dRow, dColumn)),
    edit: (place, text) => {
      const cell = cellAt(rows, place);
      if (cell?.checkbox !== undefined) return void store.act('check', { tab, ...at(place), checked: !cell.checkbox });
      const choosing = text === undefined && cell?.list !== undefined;
      return setEditing({ ...at(place), text: text ?? entryAt(place), choosing });
    },
    commit: (place, text) => {
      setEditing(null);
      if (text !== entryAt(place)) void store.act('type', { tab, ...at(place), text });
    },
    cancel: () => setEditing(null),
    clear: () => void store.act('clear', { tab, ...selected }),
    select: (place) => {
      if (place.row !== selected.row || place.column !== selected.column) store.select(at(place));
    },
    follow: (link) => {
      const [, gid, letters = 'A', row = '1'] = /^#gid=(\d+)(?:&range=([A-Z]+)(\d+))?/.exec(link) ?? [];
      const name = tabs.find(({ id }) => id === Number(gid))?.name;
      if (name !== undefined) void store.showTab(name, { row: Number(row), column: columnNumber(letters) });
    },
  };
}

/** Without what else the caller's object carries. */
function at({ row, column }: Place): Place {
  return { row, column };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
