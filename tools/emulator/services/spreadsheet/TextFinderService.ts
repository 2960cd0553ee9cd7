// TextFinder: finds cells by their shown text.
import type { Execution } from '../../engine/Execution';
import { ServiceObject } from '../../engine/ServiceObject';
import type { SheetModel } from '../../model/SheetModel';
import { cellText } from './readCell';

type Gas = GoogleAppsScript.Spreadsheet.TextFinder;
type GasRange = GoogleAppsScript.Spreadsheet.Range;

/** Finds cells of one tab by their shown text. */
export class TextFinderService
  extends ServiceObject
  implements Pick<Gas, 'findAll' | 'findNext' | 'matchCase' | 'matchEntireCell'>
{
  readonly key = 'Spreadsheet.TextFinder';
  private exactCase = false;
  private entire = false;
  private position = 0;

  constructor(
    execution: Execution,
    private readonly sheet: SheetModel,
    private readonly wanted: string,
  ) {
    super(execution);
  }

  matchCase(matchCase: boolean): Gas {
    this.exactCase = matchCase;
    return this.as<Gas>();
  }

  matchEntireCell(matchEntireCell: boolean): Gas {
    this.entire = matchEntireCell;
    return this.as<Gas>();
  }

  private matches(text: string): boolean {
    const shown = this.exactCase ? text : text.toLowerCase();
    const wanted = this.exactCase ? this.wanted : this.wanted.toLowerCase();
    return this.entire ? shown === wanted : shown.includes(wanted);
  }

  findAll(): GasRange[] {
    const { sheet } = this;
    sheet.workbook.calculator.recalculate();
    this.execution.countCells('cellsRead', sheet.lastRow * sheet.lastColumn);
    const found: GasRange[] = [];
    for (let row = 1; row <= sheet.lastRow; row += 1) {
      for (let column = 1; column <= sheet.lastColumn; column += 1) {
        if (this.matches(cellText(sheet, row, column)))
          found.push(this.execution.objects.range(sheet.area(row, column, row, column)));
      }
    }
    return found;
  }

  findNext(): GasRange | null {
    const found = this.findAll()[this.position] ?? null;
    this.position += 1;
    return found;
  }
}
