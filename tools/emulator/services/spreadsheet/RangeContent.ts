// Range, part 2 of 5: values, formulas, notes.
import { GoogleError } from '../../engine/GoogleError';
import type { SheetModel } from '../../model/SheetModel';
import { RangePosition } from './RangePosition';
import { cellText, cellValue } from './readCell';
import { type CellContent, putContent, refusedBy, writtenValue } from './writeCell';

type Gas = GoogleAppsScript.Spreadsheet.Range;

/** Values, formulas and notes of a range. */
export class RangeContent
  extends RangePosition
  implements
    Pick<
      Gas,
      | 'getValue'
      | 'getValues'
      | 'setValue'
      | 'setValues'
      | 'getDisplayValue'
      | 'getDisplayValues'
      | 'getFormula'
      | 'getFormulas'
      | 'setFormula'
      | 'setFormulas'
      | 'getNote'
      | 'getNotes'
      | 'setNote'
      | 'setNotes'
      | 'clearNote'
      | 'clearContent'
      | 'isBlank'
    >
{
  getValue(): unknown {
    return this.readFirst(cellValue);
  }

  getValues(): unknown[][] {
    return this.readAll(cellValue);
  }

  getDisplayValue(): string {
    return this.readFirst(cellText);
  }

  getDisplayValues(): string[][] {
    return this.readAll(cellText);
  }

  getFormula(): string {
    return this.readFirst((sheet, row, column) => sheet.cellAt(row, column)?.formula?.text ?? '');
  }

  getFormulas(): string[][] {
    return this.readAll((sheet, row, column) => sheet.cellAt(row, column)?.formula?.text ?? '');
  }

  /** Throws Google's message unless the rows are exactly as many and as long as the range's. */
  protected checkShape(rows: readonly unknown[]): void {
    const height = this.getNumRows();
    const width = this.getNumColumns();
    if (rows.length !== height) {
      throw new GoogleError(
        `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${height}.`,
      );
    }
    for (const row of rows) {
      const length = Array.isArray(row) ? row.length : 0;
      if (length !== width) {
        throw new GoogleError(
          `The number of columns in the data does not match the number of columns in the range. The data has ${length} but the range has ${width}.`,
        );
      }
    }
  }

  /** Writes with validation: a refused value throws when the write is carried out. */
  private write(contentOf: (sheet: SheetModel, row: number, column: number) => CellContent): Gas {
    return this.change((sheet, row, column) => {
      const content = contentOf(sheet, row, column);
      const refused = refusedBy(sheet, row, column, content);
      if (refused !== null) throw new GoogleError(refused);
      putContent(sheet, row, column, content);
    });
  }

  setValue(value: unknown): Gas {
    const now = this.execution.world.clock.now();
    return this.write((sheet, row, column) => writtenValue(sheet, row, column, value, now));
  }

  setValues(values: unknown[][]): Gas {
    this.checkShape(values);
    const now = this.execution.world.clock.now();
    const { row: top, column: left } = this.area;
    return this.write((sheet, row, column) => writtenValue(sheet, row, column, values[row - top]![column - left], now));
  }

  setFormula(formula: string): Gas {
    return this.write(() => this.formulaContent(formula));
  }

  setFormulas(formulas: string[][]): Gas {
    this.checkShape(formulas);
    const { row: top, column: left } = this.area;
    return this.write((_sheet, row, column) => this.formulaContent(formulas[row - top]![column - left]!));
  }

  private formulaContent(formula: string): CellContent {
    if (formula === '') return { value: null };
    return { formula: formula.startsWith('=') ? formula : `=${formula}` };
  }

  clearContent(): Gas {
    return this.change((sheet, row, column) => sheet.setContent(row, column, { value: null }));
  }

  isBlank(): boolean {
    return this.readAll((sheet, row, column) => sheet.scalarAt(row, column) === null).every((line) =>
      line.every(Boolean),
    );
  }

  getNote(): string {
    return this.readFirst((sheet, row, column) => sheet.cellAt(row, column)?.note ?? '');
  }

  getNotes(): string[][] {
    return this.readAll((sheet, row, column) => sheet.cellAt(row, column)?.note ?? '');
  }

  setNote(note: string | null): Gas {
    return this.changeCells((cell) => {
      cell.note = note === '' ? null : note;
    });
  }

  setNotes(notes: (object | string | null)[][]): Gas {
    this.checkShape(notes);
    const { row: top, column: left } = this.area;
    return this.changeCells((cell, row, column) => {
      const note = notes[row - top]![column - left];
      cell.note = note === null || note === undefined || note === '' ? null : String(note);
    });
  }

  clearNote(): Gas {
    return this.setNote(null);
  }
}
