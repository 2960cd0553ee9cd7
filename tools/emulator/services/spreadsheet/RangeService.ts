// Range, part 5 of 5: rich text, copying, protection.
import { enumName } from '../../engine/EnumValue';
import { NotImplementedError } from '../../engine/GoogleError';
import { cellCopy } from '../../model/arrangeCells';
import type { TextRun } from '../../model/Look';
import { ProtectionService } from './ProtectionService';
import type { RangePosition } from './RangePosition';
import { RangeRules } from './RangeRules';
import { RichTextValue } from './RichTextValue';
import { cellText } from './readCell';

type Gas = GoogleAppsScript.Spreadsheet.Range;
type GasRichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Range as a whole: what is left is rich text, copying and protection. */
export class RangeService
  extends RangeRules
  implements
    Pick<
      Gas,
      'copyTo' | 'getRichTextValue' | 'getRichTextValues' | 'setRichTextValue' | 'setRichTextValues' | 'protect'
    >
{
  getRichTextValue(): GasRichText | null {
    return this.readFirst((sheet, row, column) =>
      this.richAt(
        cellText(sheet, row, column),
        sheet.cellAt(row, column)?.look?.runs,
        typeof sheet.scalarAt(row, column),
      ),
    );
  }

  getRichTextValues(): (GasRichText | null)[][] {
    return this.readAll((sheet, row, column) =>
      this.richAt(
        cellText(sheet, row, column),
        sheet.cellAt(row, column)?.look?.runs,
        typeof sheet.scalarAt(row, column),
      ),
    );
  }

  /** Only text cells (and blank ones) have a rich text; numbers and dates give null. */
  private richAt(text: string, runs: readonly TextRun[] | undefined, kind: string): GasRichText | null {
    if (kind === 'number' || kind === 'boolean') return null;
    return new RichTextValue(this.execution, text, runs ?? []) as unknown as GasRichText;
  }

  setRichTextValue(value: GasRichText): Gas {
    return this.putRich(() => value as unknown as RichTextValue);
  }

  setRichTextValues(values: GasRichText[][]): Gas {
    this.checkShape(values);
    const { row: top, column: left } = this.area;
    return this.putRich((row, column) => values[row - top]![column - left] as unknown as RichTextValue);
  }

  private putRich(valueAt: (row: number, column: number) => RichTextValue): Gas {
    return this.change((sheet, row, column) => {
      const { text, runs } = valueAt(row, column);
      sheet.setContent(row, column, { value: text === '' ? null : text });
      if (runs.length > 0) sheet.dress(row, column, { runs });
    });
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const protection = {
      area: this.area,
      description: '',
      warningOnly: false,
      editors: [...this.execution.world.editors],
    };
    this.model.protections.push(protection);
    return new ProtectionService(
      this.execution,
      this.model,
      protection,
    ) as unknown as GoogleAppsScript.Spreadsheet.Protection;
  }

  copyTo(destination: Gas, ...how: unknown[]): void {
    const target = (destination as unknown as RangePosition).area;
    const [first, transposed] = how;
    if (transposed === true) throw new NotImplementedError('Range.copyTo transposed');
    const options =
      typeof first === 'object' && first !== null && !('name' in first)
        ? (first as { formatOnly?: boolean; contentsOnly?: boolean })
        : {};
    const paste = first !== undefined && options === first ? '' : enumName(first ?? '');
    this.execution.countCells('cellsWritten', this.cellCount);
    this.execution.buffer(() => this.copyCells(target.sheetId, target.row, target.column, options, paste));
  }

  private copyCells(
    sheetId: number,
    toRow: number,
    toColumn: number,
    options: { formatOnly?: boolean; contentsOnly?: boolean },
    paste: string,
  ): void {
    const from = this.standing;
    const to = from.workbook.sheetById(sheetId)!;
    const rows = toRow - this.area.row;
    const columns = toColumn - this.area.column;
    for (let row = this.area.row; row <= this.area.lastRow; row += 1) {
      for (let column = this.area.column; column <= this.area.lastColumn; column += 1) {
        const source = from.cellAt(row, column);
        const copy = source && cellCopy(source, rows, columns);
        if (options.formatOnly !== true && paste !== 'PASTE_FORMAT') {
          const content =
            copy?.formula && paste !== 'PASTE_VALUES'
              ? { formula: copy.formula.text }
              : { value: from.scalarAt(row, column) };
          to.setContent(row + rows, column + columns, content);
        }
        if (options.contentsOnly === true || paste === 'PASTE_VALUES') continue;
        const cell = to.ensureCell(row + rows, column + columns);
        cell.format = copy?.format ?? null;
        cell.look = copy?.look ?? null;
        if (paste === '' || paste === 'PASTE_NORMAL') cell.rule = copy?.rule ?? null;
      }
    }
    to.workbook.touched(to.area(toRow, toColumn, this.area.lastRow + rows, this.area.lastColumn + columns));
  }
}
