// Computes one formula once.
import { type Area, sameArea } from '../model/Area';
import type { Cell } from '../model/Cell';
import { CellError, type ErrorCode } from '../model/CellError';
import { cellKey, type SheetModel } from '../model/SheetModel';
import type { Calculator } from './Calculator';
import { callCustom } from './callCustom';
import { FormattedNumber } from './FormattedNumber';
import { functionNamed } from './functions/functionNamed';
import type { Node } from './Node';
import { binary, broadcast } from './operators';
import { RangeValue } from './RangeValue';
import { type Reference, readReference } from './Reference';
import { type Item, isMatrix, toNumber, type Value } from './values';

/** One evaluation of one formula: walks the tree and notes what it read. */
export class Evaluation {
  readonly reads: Area[] = [];
  tainted = false;
  volatile = false;
  /** Inside ARRAYFORMULA, FILTER and the like, operators and functions work item by item. */
  arrays = false;
  private readonly names: Map<string, Value>[] = [];
  /** What has been read already: a formula often names the same range several times. */
  private readonly ranges: RangeValue[] = [];

  constructor(
    readonly calculator: Calculator,
    readonly cell: { sheet: SheetModel; row: number; column: number; cell?: Cell },
  ) {}

  get locale(): string {
    return this.calculator.workbook.locale;
  }

  /** The value of a whole formula: a plain range shrinks to the cell beside the formula, arrays stay. */
  result(node: Node): Item | Item[][] {
    const value = this.evaluate(node);
    return isMatrix(value) ? value : this.single(value);
  }

  evaluate(node: Node): Value {
    switch (node.kind) {
      case 'number':
      case 'string':
      case 'boolean':
        return node.value;
      case 'missing':
        return undefined;
      case 'error':
        throw new CellError(node.code as ErrorCode);
      case 'reference':
        return this.range(node.reference);
      case 'name':
        return this.named(node.text);
      case 'array':
        return this.arrayLiteral(node.rows);
      case 'percent':
        return this.each([this.evaluate(node.operand)], ([item]) => toNumber(item!) / 100);
      case 'unary': {
        const operand = this.evaluate(node.operand);
        return node.operator === '+' ? operand : this.each([operand], ([item]) => -toNumber(item!));
      }
      case 'binary':
        return this.each([this.evaluate(node.left), this.evaluate(node.right)], ([left, right]) =>
          binary(node.operator, left!, right!, this.locale),
        );
      case 'call':
        return this.call(node.name, node.args);
    }
  }

  /** One item of a value: of a range the cell in the formula's own row or column, of an array the first. */
  single(value: Value): Item {
    if (value === undefined) return null;
    if (isMatrix(value)) return value[0]?.[0] ?? null;
    if (!(value instanceof RangeValue)) return value;
    if (value.isSingle) return value.items()[0]![0]!;
    const { area, width, height } = value;
    const { row, column } = this.cell;
    if (width === 1 && row >= area.row && row <= area.lastRow) return value.items()[row - area.row]![0]!;
    if (height === 1 && column >= area.column && column <= area.lastColumn) {
      return value.items()[0]![column - area.column]!;
    }
    throw new CellError('#VALUE!', 'An array value could not be found.');
  }

  /** Applies item by item in array mode (or to real arrays), else once. */
  each(values: Value[], apply: (items: Item[]) => Item): Item | Item[][] {
    if (!this.arrays && !values.some(isMatrix)) return apply(values.map((value) => this.single(value)));
    return broadcast(values, apply);
  }

  /** Evaluates with array mode on. */
  inArrays<T>(work: () => T): T {
    const before = this.arrays;
    this.arrays = true;
    try {
      return work();
    } finally {
      this.arrays = before;
    }
  }

  /** Evaluates with names bound, for LET. */
  withNames<T>(names: Map<string, Value>, work: () => T): T {
    this.names.push(names);
    try {
      return work();
    } finally {
      this.names.pop();
    }
  }

  private call(name: string, args: Node[]): Value {
    const known = functionNamed(name);
    if (known) return known(this, args);
    if (this.calculator.host.customFunctions.has(name)) return callCustom(this, name, args);
    throw new CellError('#NAME?', `Unknown function: '${name}'.`);
  }

  private named(text: string): Value {
    for (let depth = this.names.length - 1; depth >= 0; depth -= 1) {
      const bound = this.names[depth]!;
      if (bound.has(text.toLowerCase())) return bound.get(text.toLowerCase());
    }
    const range = this.namedRange(text);
    if (range) return range;
    throw new CellError('#NAME?', `Unknown range name: '${text.toUpperCase()}'.`);
  }

  private namedRange(text: string): RangeValue | null {
    for (const [name, area] of this.calculator.workbook.namedRanges) {
      const sheet = this.calculator.workbook.sheetById(area.sheetId);
      if (sheet && name.toLowerCase() === text.toLowerCase()) return this.rangeOf(sheet, area);
    }
    return null;
  }

  private arrayLiteral(rows: Node[][]): Item[][] {
    const blocks = rows.map((row) => {
      const parts = row.map((node) => {
        const value = this.evaluate(node);
        return value instanceof RangeValue ? value.items() : isMatrix(value) ? value : [[value ?? null]];
      });
      const height = parts[0]!.length;
      if (parts.some((part) => part.length !== height)) {
        throw new CellError('#VALUE!', 'Function ARRAY_ROW parameter has mismatched row size.');
      }
      return Array.from({ length: height }, (_, line) => parts.flatMap((part) => part[line]!));
    });
    return blocks.flat();
  }

  /** The range a reference means, clipped to the grid. */
  range(reference: Reference): RangeValue {
    const { workbook } = this.calculator;
    const sheet = reference.sheet === null ? this.cell.sheet : workbook.sheetNamed(reference.sheet, false);
    if (!sheet) throw new CellError('#REF!', `Unresolved sheet name '${reference.sheet}'.`);
    const { from, to } = reference;
    const end = to ?? from;
    const rows = [from.row ?? 1, end.row ?? sheet.maxRows].sort((a, b) => a - b) as [number, number];
    const columns = [from.column ?? 1, end.column ?? sheet.maxColumns].sort((a, b) => a - b) as [number, number];
    if (rows[0] > sheet.maxRows || columns[0] > sheet.maxColumns) {
      throw new CellError('#REF!', 'Reference does not exist.');
    }
    return this.rangeOf(sheet, {
      sheetId: sheet.id,
      row: rows[0],
      column: columns[0],
      lastRow: Math.min(rows[1], sheet.maxRows),
      lastColumn: Math.min(columns[1], sheet.maxColumns),
    });
  }

  /** The range that a text names, for INDIRECT. */
  rangeNamed(text: string): RangeValue {
    const match = /^(?:(?:'((?:[^']|'')+)'|([^!']+))!)?(.+)$/.exec(text.trim());
    const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2] ?? null;
    const reference = match && readReference(match[3]!, sheet);
    const named = reference ? null : this.namedRange(text.trim());
    if (named) return named;
    if (!reference)
      throw new CellError(
        '#REF!',
        `Function INDIRECT parameter 1 value is '${text}'. It is not a valid cell/range reference.`,
      );
    return this.range(reference);
  }

  rangeOf(sheet: SheetModel, area: Area): RangeValue {
    let range = this.ranges.find((one) => sameArea(one.area, area));
    if (!range) {
      range = new RangeValue(sheet, area, (self) => this.readRange(self));
      this.ranges.push(range);
      this.reads.push(area);
    }
    return range;
  }

  private readRange({ sheet, area, width }: RangeValue): Item[][] {
    const rows: Item[][] = [];
    // Open ranges such as A:B are mostly blank rows below the last one with content: all of them are this one.
    const blank = sheet.spilled.size === 0 ? new Array<Item>(width).fill(null) : null;
    const { lastRow } = sheet;
    for (let row = area.row; row <= area.lastRow; row += 1) {
      if (blank && row > lastRow) {
        rows.push(blank);
        continue;
      }
      const line: Item[] = [];
      for (let column = area.column; column <= area.lastColumn; column += 1) line.push(this.item(sheet, row, column));
      rows.push(line);
    }
    return rows;
  }

  private item(sheet: SheetModel, row: number, column: number): Item {
    const formula =
      sheet.cellAt(row, column)?.formula ??
      (sheet.spilled.size > 0 ? sheet.spilled.get(cellKey(row, column))?.anchor : undefined);
    if (formula) {
      this.calculator.need(formula);
      if (formula.tainted) this.tainted = true;
    }
    const scalar = sheet.scalarAt(row, column);
    const format = typeof scalar === 'number' ? sheet.formatAt(row, column) : null;
    return format !== null && typeof scalar === 'number' ? new FormattedNumber(scalar, format) : scalar;
  }
}
