// A memory of everything that objects hold, found by walking from one object to the next: no state can be forgotten by
// forgetting to name it.
import { Cell } from '../model/Cell';

/** Puts everything back into the same objects. May be called again and again. */
export type Restore = () => void;

type Fields = Record<string, unknown>;

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  // By number, because methods such as `every` pass over the holes of sparse grids.
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

/** Puts items back and keeps holes, which mean "nothing here". Most arrays never change. */
function captureArray(array: unknown[]): Restore {
  const items = array.slice();
  return () => {
    if (sameItems(array, items)) return;
    array.length = 0;
    items.forEach((item, at) => {
      array[at] = item;
    });
    array.length = items.length;
  };
}

function captureMap(map: Map<unknown, unknown>): Restore {
  const entries = [...map];
  return () => {
    map.clear();
    for (const [key, value] of entries) map.set(key, value);
  };
}

function captureSet(set: Set<unknown>): Restore {
  const items = [...set];
  return () => {
    set.clear();
    for (const item of items) set.add(item);
  };
}

function captureFields(object: Fields): Restore {
  const fields = Object.entries(object);
  const names = new Set(Object.keys(object));
  return () => {
    for (const name of Object.keys(object)) if (!names.has(name)) delete object[name];
    for (const [name, value] of fields) if (object[name] !== value) object[name] = value;
  };
}

/** Cells are many: one list of them and one of copies cost a fraction of what a function for each would. */
class CellMemory {
  private readonly cells: Cell[] = [];
  private readonly copies: Cell[] = [];

  keep(cell: Cell): void {
    this.cells.push(cell);
    const copy = new Cell();
    putBack(copy, cell);
    this.copies.push(copy);
  }

  readonly restore: Restore = () => {
    const { cells, copies } = this;
    for (let at = 0; at < cells.length; at += 1) putBack(cells[at]!, copies[at]!);
  };
}

function putBack(cell: Cell, { value, formula, format, look, rule, note }: Cell): void {
  // Nearly all are as they were: looking is cheaper than writing.
  if (cell.value !== value) cell.value = value;
  if (cell.formula !== formula) cell.formula = formula;
  if (cell.format !== format) cell.format = format;
  if (cell.look !== look) cell.look = look;
  if (cell.rule !== rule) cell.rule = rule;
  if (cell.note !== note) cell.note = note;
}

function capture(value: object): Restore {
  if (Array.isArray(value)) return captureArray(value);
  if (value instanceof Map) return captureMap(value);
  return value instanceof Set ? captureSet(value) : captureFields(value as Fields);
}

/** Where else state may be. What a cell wears is shared by many and never changed in place. */
function within(value: object): Iterable<unknown> {
  if (Array.isArray(value) || value instanceof Set) return value;
  if (value instanceof Map) return [...value.keys(), ...value.values()];
  return Object.values(value);
}

/**
 * Remembers `root` and all that can be reached from it through fields, items, keys and values, but for what `isLeaf`
 * says never changes. Nothing is copied deeply: objects keep their identity, so that whoever holds one may go on.
 */
export function captureState(root: object, isLeaf: (value: object) => boolean): Restore {
  const seen = new Set<object>();
  const waiting: unknown[] = [root];
  const cells = new CellMemory();
  const restores: Restore[] = [cells.restore];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isLeaf(value)) continue;
    restores.push(capture(value));
    for (const inner of within(value)) {
      // A cell that is met twice is put back twice: that costs less than remembering which were met.
      if (inner instanceof Cell) {
        cells.keep(inner);
        if (inner.formula) waiting.push(inner.formula);
      } else waiting.push(inner);
    }
  }
  return () => {
    for (const restore of restores) restore();
  };
}
