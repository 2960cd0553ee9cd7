// A user's hands on one tab.
import type { EditResult, HostSheet } from '../api/HostSheet';
import { GoogleError } from '../engine/GoogleError';
import type { WorldState } from '../engine/WorldState';
import type { Area } from '../model/Area';
import { a1 } from '../model/a1';
import { moveColumn, sortRows } from '../model/arrangeCells';
import type { Scalar } from '../model/Cell';
import { CellError } from '../model/CellError';
import type { Neighbour } from '../model/inheritLines';
import type { SheetModel } from '../model/SheetModel';
import { shiftLines } from '../model/shiftLines';
import { isAllowed, violation } from '../model/validate';
import { protectedAgainst } from '../services/spreadsheet/protection';
import { type CellContent, enteredText, putContent, writtenValue } from '../services/spreadsheet/writeCell';
import type { DocumentEvents } from './DocumentEvents';

type Hands = Pick<
  HostSheet,
  | 'type'
  | 'paste'
  | 'check'
  | 'clear'
  | 'insertRow'
  | 'insertRowBelow'
  | 'deleteRow'
  | 'insertColumn'
  | 'insertColumnRight'
  | 'deleteColumn'
  | 'moveColumn'
  | 'sortBy'
  | 'put'
>;

/** A value as edit events carry it: always text, dates as serials, booleans in capitals. */
function eventText(value: Scalar): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof CellError ? value.code : String(value);
}

/** What a user's hands do to one tab. */
export class SheetHands implements Hands {
  constructor(
    protected readonly world: WorldState,
    protected readonly model: SheetModel,
    protected readonly events: DocumentEvents,
    protected readonly editor: () => string,
  ) {}

  private inGrid(area: Area): void {
    if (
      area.row < 1 ||
      area.column < 1 ||
      area.lastRow > this.model.maxRows ||
      area.lastColumn > this.model.maxColumns
    ) {
      throw new Error(
        `${a1(area.row, area.column)} to ${a1(area.lastRow, area.lastColumn)} is not inside the grid of ${this.model.name}.`,
      );
    }
  }

  /** Puts contents in as a user, unless a protection or a validation says no; then onEdit. */
  private edit(area: Area, contentOf: (row: number, column: number) => CellContent): EditResult {
    this.inGrid(area);
    const { model, world } = this;
    const held = protectedAgainst(model, area, this.editor(), world.owner);
    if (held !== null) return { ok: false, message: held };
    model.workbook.calculator.recalculate();
    const single = area.row === area.lastRow && area.column === area.lastColumn;
    const before = single ? eventText(model.scalarAt(area.row, area.column)) : undefined;
    const contents: { row: number; column: number; content: CellContent }[] = [];
    let warning: string | undefined;
    for (let row = area.row; row <= area.lastRow; row += 1) {
      for (let column = area.column; column <= area.lastColumn; column += 1) {
        const content = contentOf(row, column);
        const refused = this.violated(row, column, content);
        if (refused?.hard) return { ok: false, message: refused.message };
        warning ??= refused?.message;
        contents.push({ row, column, content });
      }
    }
    for (const { row, column, content } of contents) putContent(model, row, column, content);
    model.workbook.touched(area);
    this.announce(area, single, before);
    return warning === undefined ? { ok: true } : { ok: true, warning };
  }

  private announce(area: Area, single: boolean, before: string | undefined): void {
    this.model.workbook.calculator.recalculate();
    const value = single ? eventText(this.model.scalarAt(area.row, area.column)) : undefined;
    this.events.edited({
      area,
      user: this.editor(),
      ...(value === undefined ? {} : { value }),
      ...(before === undefined ? {} : { oldValue: before }),
    });
  }

  private violated(row: number, column: number, content: CellContent): { hard: boolean; message: string } | null {
    const cell = this.model.cellAt(row, column);
    if (!cell?.rule || 'formula' in content) return null;
    if (isAllowed(cell.rule, content.value, cell.format ?? content.format ?? null, this.model, row, column))
      return null;
    const message = cell.rule.help ?? violation(cell.rule, this.model, row, column);
    return { hard: !cell.rule.allowInvalid, message };
  }

  /** In a cell of plain text, what a person types or pastes is text, also with an = in front; what a script writes is not (parseEntry). */
  private entered(row: number, column: number, text: string): CellContent {
    if (text.startsWith('=') && this.model.cellAt(row, column)?.format === '@') return { value: text };
    try {
      return enteredText(this.model, row, column, text, this.world.clock.now());
    } catch (error) {
      if (error instanceof GoogleError) throw new Error(error.message);
      throw error;
    }
  }

  type(row: number, column: number, text: string): EditResult {
    return this.edit(this.model.area(row, column, row, column), () => this.entered(row, column, text));
  }

  paste(row: number, column: number, text: readonly (readonly string[])[]): EditResult {
    const width = Math.max(...text.map((line) => line.length));
    const area = this.model.area(row, column, row + text.length - 1, column + width - 1);
    return this.edit(area, (at, across) => this.entered(at, across, text[at - row]?.[across - column] ?? ''));
  }

  check(row: number, column: number, checked: boolean): EditResult {
    const rule = this.model.cellAt(row, column)?.rule;
    if (rule?.criteria !== 'CHECKBOX') throw new Error(`${a1(row, column)} of ${this.model.name} is not a checkbox.`);
    const custom = rule.args[checked ? 0 : 1];
    const value = custom === undefined || typeof custom === 'object' ? checked : custom;
    return this.edit(this.model.area(row, column, row, column), () => ({ value }));
  }

  /** Delete over checkboxes unticks them. */
  clear(row: number, column: number, rows = 1, columns = 1): EditResult {
    return this.edit(this.model.area(row, column, row + rows - 1, column + columns - 1), (at, across) => ({
      value: this.model.cellAt(at, across)?.rule?.criteria === 'CHECKBOX' ? false : null,
    }));
  }

  private shift(
    axis: 'row' | 'column',
    at: number,
    count: number,
    change: string,
    neighbour: Neighbour = 'before',
  ): void {
    const size = axis === 'row' ? this.model.maxRows : this.model.maxColumns;
    if (at < 1 || at > size + (count > 0 ? 1 : 0)) throw new Error(`There is no ${axis} ${at} in ${this.model.name}.`);
    shiftLines(this.model, { axis, at, count }, neighbour);
    this.events.changed(change);
  }

  insertRow(before: number, count = 1): void {
    this.shift('row', before, count, 'INSERT_ROW', 'after');
  }

  insertRowBelow(row: number, count = 1): void {
    this.shift('row', row + 1, count, 'INSERT_ROW');
  }

  deleteRow(row: number, count = 1): void {
    this.shift('row', row, -count, 'REMOVE_ROW');
  }

  insertColumn(before: number, count = 1): void {
    this.shift('column', before, count, 'INSERT_COLUMN', 'after');
  }

  insertColumnRight(column: number, count = 1): void {
    this.shift('column', column + 1, count, 'INSERT_COLUMN');
  }

  deleteColumn(column: number, count = 1): void {
    this.shift('column', column, -count, 'REMOVE_COLUMN');
  }

  moveColumn(from: number, before: number): void {
    moveColumn(this.model, from, before);
    this.events.changed('OTHER');
  }

  sortBy(column: number, ascending = true): void {
    const { model } = this;
    model.workbook.calculator.recalculate();
    const first = model.frozenRows + 1;
    if (model.lastRow < first) return;
    sortRows(model, model.area(first, 1, model.lastRow, model.maxColumns), [{ column, ascending }]);
    this.events.changed('OTHER');
  }

  put(row: number, column: number, values: readonly (readonly unknown[])[]): void {
    const width = Math.max(1, ...values.map((line) => line.length));
    const area = this.model.area(row, column, row + values.length - 1, column + width - 1);
    this.inGrid(area);
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        // Text stays the text it is; everything else goes in as a script would write it.
        const content: CellContent =
          typeof value === 'string'
            ? { value: value === '' ? null : value }
            : writtenValue(this.model, row + down, column + right, value, this.world.clock.now());
        putContent(this.model, row + down, column + right, content);
      });
    });
    this.model.workbook.touched(area);
  }
}
