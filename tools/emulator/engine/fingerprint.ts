// What a world will remember, as one short text: two moments with the same text are one and the same to every later run.
// Found by walking from object to object, as snapshots are, so that no state is forgotten by forgetting to name it.
import { Formula } from '../formula/Formula';
import { Cell } from '../model/Cell';
import { CellError } from '../model/CellError';
import { SheetModel } from '../model/SheetModel';
import { WorkbookModel } from '../model/WorkbookModel';
import { ScriptState } from './ScriptState';
import { SharedState } from './SharedState';
import { WorldState } from './WorldState';

/**
 * Fields that no later run depends on: counters, what was ordered to go wrong, how far chance has got, the code itself,
 * and what is only remembered so as not to be worked out again.
 */
const LEFT_OUT = new Map<unknown, ReadonlySet<string>>([
  [WorldState, new Set(['customFunctions'])],
  [SharedState, new Set(['tally', 'faults', 'chance'])],
  [ScriptState, new Set(['project', 'realms'])],
  [WorkbookModel, new Set(['calculator'])],
  [SheetModel, new Set(['extent', 'bound', 'workbook'])],
]);
const NONE: ReadonlySet<string> = new Set();

/** Numbers for texts, and for what many cells wear and nobody changes in place. Good for this process only. */
const numbers = new Map<string, number>();
const worn = new WeakMap<object, number>();

function numberOf(text: string): number {
  let number = numbers.get(text);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(text, number);
  }
  return number;
}

function numberOfWorn(value: object | null): number {
  if (value === null) return 0;
  let number = worn.get(value);
  if (number === undefined) {
    number = numberOf(`worn ${JSON.stringify(value)}`);
    worn.set(value, number);
  }
  return number;
}

/** What the last cell of each column wore: the one below it mostly wears the same. */
const lastOfColumn: (Pick<Cell, 'format' | 'look' | 'rule'> & { readonly number: number })[] = [];

function numberOfClothes({ format, look, rule }: Cell, column: number): number {
  const last = lastOfColumn[column];
  if (last && last.look === look && last.rule === rule && last.format === format) return last.number;
  const number = numberOf(`${format} ${numberOfWorn(look)} ${numberOfWorn(rule)}`);
  lastOfColumn[column] = { format, look, rule, number };
  return number;
}

const floats = new Float64Array(1);
const halves = new Int32Array(floats.buffer);

/** Walks through one value and all that can be reached from it. Cells are tens of thousands: they are told as numbers. */
class Walk {
  private a = 0x811c9dc5;
  private b = 0x9747b28c;
  private readonly met = new Map<object, number>();

  get text(): string {
    return `${(this.a >>> 0).toString(36)}-${(this.b >>> 0).toString(36)}`;
  }

  /** Two mixings that have nothing in common, so that 64 bits tell states apart. */
  private add(number: number): void {
    this.a = Math.imul(this.a ^ number, 0x01000193);
    this.a ^= this.a >>> 15;
    this.b = Math.imul((this.b << 13) | (this.b >>> 19), 5) + Math.imul(number, 0xcc9e2d51);
    this.b ^= this.b >>> 16;
  }

  private addPlain(value: unknown): void {
    if (typeof value === 'number') {
      floats[0] = value;
      this.add(1);
      this.add(halves[0]!);
      this.add(halves[1]!);
    } else if (typeof value === 'string') this.add(numberOf(value) + 8);
    else if (value instanceof CellError) this.add(numberOf(`${value.code} ${value.message}`) + 8);
    else this.add(value === null ? 2 : value === undefined ? 3 : value === true ? 4 : 5);
  }

  /** `column`: where it stands. */
  private addCell(cell: Cell, column: number): void {
    const { value, formula, note } = cell;
    this.add(numberOfClothes(cell, column));
    if (formula) this.add(numberOf(`=${formula.text}`) + 8);
    else if (value !== null) this.addPlain(value);
    if (note === null) return;
    // No text has this number.
    this.add(-1);
    this.add(numberOf(note));
  }

  /** Cycles and shared objects are told by the place where they were met first. */
  take(value: unknown): void {
    if (typeof value === 'function') return;
    if (typeof value !== 'object' || value === null || value instanceof CellError) this.addPlain(value);
    else if (value instanceof Cell) this.addCell(value, 0);
    else if (value instanceof Formula) this.addPlain(value.text);
    else if (Array.isArray(value)) this.takeItems(value);
    else if (this.met.has(value)) this.add(this.met.get(value)!);
    else {
      this.met.set(value, this.met.size);
      if (value instanceof Map) for (const entry of value) this.takeItems(entry);
      else if (value instanceof Set) this.takeItems([...value]);
      else this.takeFields(value);
      this.add(7);
    }
  }

  private takeFields(value: object): void {
    const leftOut = LEFT_OUT.get(value.constructor) ?? NONE;
    for (const [name, inner] of Object.entries(value)) {
      if (leftOut.has(name)) continue;
      this.addPlain(name);
      this.take(inner);
    }
  }

  /** Holes, and what trails off into them, are nothing. */
  private takeItems(items: readonly unknown[]): void {
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at];
      if (item === undefined) continue;
      this.add(at);
      if (item instanceof Cell) this.addCell(item, at);
      else this.take(item);
    }
    this.add(6);
  }
}

/** See World.fingerprint. */
export function fingerprint(state: WorldState): string {
  const walk = new Walk();
  walk.take(state);
  return walk.text;
}
