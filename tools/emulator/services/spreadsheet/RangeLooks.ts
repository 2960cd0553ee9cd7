// Range, part 3 of 5: formats and looks.
import { enumName } from '../../engine/EnumValue';
import { GoogleError } from '../../engine/GoogleError';
import type { Cell } from '../../model/Cell';
import type { Look } from '../../model/Look';
import type { SheetModel } from '../../model/SheetModel';
import { RangeContent } from './RangeContent';

type Gas = GoogleAppsScript.Spreadsheet.Range;
type Weight = GoogleAppsScript.Spreadsheet.FontWeight;
type LookKey = Exclude<keyof Look, 'runs'>;

/** Number formats, colours and type of a range. */
export class RangeLooks
  extends RangeContent
  implements
    Pick<
      Gas,
      | 'getNumberFormat'
      | 'getNumberFormats'
      | 'setNumberFormat'
      | 'setNumberFormats'
      | 'getBackground'
      | 'getBackgrounds'
      | 'setBackground'
      | 'setBackgrounds'
      | 'setFontColor'
      | 'setFontColors'
      | 'setFontWeight'
      | 'setFontWeights'
      | 'setFontStyle'
      | 'setFontLine'
      | 'setFontSize'
      | 'setFontFamily'
      | 'getFontWeight'
      | 'getFontWeights'
      | 'getFontSize'
      | 'setHorizontalAlignment'
      | 'setVerticalAlignment'
      | 'setWrap'
      | 'setWrapStrategy'
      | 'setBorder'
      | 'clearFormat'
    >
{
  getNumberFormat(): string {
    return this.readFirst((sheet, row, column) => sheet.formatAt(row, column) ?? 'General');
  }

  getNumberFormats(): string[][] {
    return this.readAll((sheet, row, column) => sheet.formatAt(row, column) ?? 'General');
  }

  setNumberFormat(format: string): Gas {
    return this.changeCells((cell) => {
      cell.format = /^general$/i.test(format) || format === '' ? null : format;
    });
  }

  setNumberFormats(formats: string[][]): Gas {
    this.checkShape(formats);
    return this.each(formats, (cell, format) => {
      cell.format = /^general$/i.test(format) || format === '' ? null : format;
    });
  }

  private each<T>(values: T[][], change: (cell: Cell, value: T) => void): Gas {
    const { row: top, column: left } = this.area;
    return this.changeCells((cell, row, column) => change(cell, values[row - top]![column - left]!));
  }

  private dressed(key: LookKey, value: string | number | null): Gas {
    return this.changeCells((cell) => dress(cell, key, value));
  }

  private allDressed(key: LookKey, values: (string | null)[][]): Gas {
    this.checkShape(values);
    return this.each(values, (cell, value) => dress(cell, key, value));
  }

  getBackground(): string {
    return this.readFirst((sheet, row, column) => sheet.cellAt(row, column)?.look?.background ?? '#ffffff');
  }

  getBackgrounds(): string[][] {
    return this.readAll((sheet, row, column) => sheet.cellAt(row, column)?.look?.background ?? '#ffffff');
  }

  setBackground(color: string | null): Gas {
    return this.dressed('background', color);
  }

  setBackgrounds(colors: (string | null)[][]): Gas {
    return this.allDressed('background', colors);
  }

  setFontColor(color: string | null): Gas {
    return this.dressed('color', color);
  }

  setFontColors(colors: (string | null)[][]): Gas {
    return this.allDressed('color', colors as (string | null)[][]);
  }

  setFontWeight(weight: 'bold' | 'normal' | null): Gas {
    return this.dressed('weight', weight);
  }

  setFontWeights(weights: ('bold' | 'normal' | null)[][]): Gas {
    return this.allDressed('weight', weights);
  }

  getFontWeight(): Weight {
    return this.readFirst(weightAt);
  }

  getFontWeights(): Weight[][] {
    return this.readAll(weightAt);
  }

  setFontStyle(style: 'italic' | 'normal' | null): Gas {
    return this.dressed('style', style);
  }

  setFontLine(line: 'underline' | 'line-through' | 'none' | null): Gas {
    return this.dressed('line', line);
  }

  setFontSize(size: number): Gas {
    return this.dressed('size', size);
  }

  getFontSize(): number {
    return this.readFirst((sheet, row, column) => sheet.cellAt(row, column)?.look?.size ?? 10);
  }

  setFontFamily(family: string | null): Gas {
    return this.dressed('family', family);
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): Gas {
    return this.dressed('align', alignment === 'normal' ? null : alignment);
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Gas {
    return this.dressed('vertical', alignment);
  }

  setWrap(wraps: boolean): Gas {
    return this.dressed('wrap', wraps ? 'WRAP' : 'OVERFLOW');
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Gas {
    return this.dressed('wrap', enumName(strategy));
  }

  setBorder(...borders: unknown[]): Gas {
    const sides = borders.slice(0, 6).map((side) => (side === true ? '1' : '0'));
    return this.dressed('border', [...sides, ...borders.slice(6).map(String)].join(','));
  }

  clearFormat(): Gas {
    return this.change((sheet, row, column) => {
      const cell = sheet.cellAt(row, column);
      if (!cell) return;
      cell.format = null;
      cell.look = null;
    });
  }
}

function weightAt(sheet: SheetModel, row: number, column: number): Weight {
  return sheet.cellAt(row, column)?.look?.weight === 'bold' ? 'bold' : 'normal';
}

const COLOR = /^(?:#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+)$/i;

function dress(cell: Cell, key: LookKey, value: string | number | null): void {
  if ((key === 'background' || key === 'color') && typeof value === 'string' && !COLOR.test(value)) {
    throw new GoogleError(`Invalid argument: ${value}`);
  }
  if (last.before !== cell.look || last.key !== key || last.value !== value) {
    const { [key]: _before, ...rest } = cell.look ?? {};
    last = { before: cell.look, key, value, after: value === null ? rest : { ...rest, [key]: value } };
  }
  cell.look = last.after;
}

/** The change that was made last: whole columns are dressed at once, and their cells share what they wear. */
let last: { before: Look | null; key: LookKey; value: string | number | null; after: Look } = {
  before: null,
  key: 'background',
  value: null,
  after: {},
};
