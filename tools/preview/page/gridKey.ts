// What keys do in the grid, as in every spreadsheet.
import type { Place } from './PageStore';

export interface GridAct {
  readonly move: (rows: number, columns: number) => void;
  /** Opens the cell's editor; with `text`, in place of what it holds. */
  readonly edit: (place: Place, text?: string) => void;
  readonly commit: (place: Place, text: string) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
  readonly select: (place: Place) => void;
  /** A link within the sheet. */
  readonly follow: (link: string) => void;
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
  Home: [0, -10_000],
  End: [0, 10_000],
};

export function gridKey(event: KeyboardEvent, selected: Place, act: GridAct): void {
  if (event.isComposing || (event.target as HTMLElement).closest('a, button')) return;
  const { key } = event;
  const move = MOVES[key];
  // Ctrl and ⌘ with a letter belong to the browser (copy, paste, find); Alt+↓ opens a drop-down.
  if (event.altKey && key === 'ArrowDown') act.edit(selected);
  else if (event.ctrlKey || event.metaKey || event.altKey) return;
  else if (key === 'Process') {
    // A Japanese input method has taken the key: it gets a field to write into, and the key stays its own.
    act.edit(selected, '');
    return;
  } else if (move) act.move(...move);
  else if (key === 'Tab' && !event.shiftKey) return;
  else if (key === 'Enter' || key === 'F2' || key === ' ') act.edit(selected);
  else if (key === 'Delete' || key === 'Backspace') act.clear();
  else if (key.length === 1) act.edit(selected, key);
  else return;
  event.preventDefault();
}

/** Clipboard text of a spreadsheet: tabs between cells, lines between rows, quotes around cells with line breaks. */
export function pastedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let match = cell.exec(plain); match; match = cell.exec(plain)) {
    rows.at(-1)?.push(match[1]?.replace(/""/g, '"') ?? match[2] ?? '');
    if (match[3] === '') break;
    if (match[3] === '\n') rows.push([]);
  }
  return rows;
}
