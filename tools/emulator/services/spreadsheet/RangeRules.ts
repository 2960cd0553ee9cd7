// Range, part 4 of 5: validation, checkboxes, sorting, merging, grouping.
import { GoogleError } from '../../engine/GoogleError';
import { type SortKey, sortRows } from '../../model/arrangeCells';
import type { ValidationRule } from '../../model/ValidationRule';
import { DataValidation } from './DataValidation';
import { checkProtection } from './protection';
import { RangeLooks } from './RangeLooks';

type Gas = GoogleAppsScript.Spreadsheet.Range;
type GasValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const CHECKBOX: ValidationRule = {
  criteria: 'CHECKBOX',
  args: [],
  showDropdown: true,
  allowInvalid: false,
  help: null,
};

function ruleOf(validation: GasValidation | null | undefined): ValidationRule | null {
  return validation ? (validation as unknown as DataValidation).rule : null;
}

/** Data validation, checkboxes, sorting, merging and grouping of a range. */
export class RangeRules
  extends RangeLooks
  implements
    Pick<
      Gas,
      | 'getDataValidation'
      | 'getDataValidations'
      | 'setDataValidation'
      | 'setDataValidations'
      | 'clearDataValidations'
      | 'insertCheckboxes'
      | 'removeCheckboxes'
      | 'isChecked'
      | 'check'
      | 'uncheck'
      | 'clear'
      | 'sort'
      | 'merge'
      | 'breakApart'
      | 'shiftColumnGroupDepth'
    >
{
  private shown(rule: ValidationRule | null): GasValidation | null {
    return rule && (new DataValidation(this.execution, rule) as unknown as GasValidation);
  }

  getDataValidation(): GasValidation | null {
    return this.shown(this.readFirst((sheet, row, column) => sheet.cellAt(row, column)?.rule ?? null));
  }

  getDataValidations(): (GasValidation | null)[][] {
    const seen = new Map<ValidationRule, GasValidation | null>();
    return this.readAll((sheet, row, column) => {
      const rule = sheet.cellAt(row, column)?.rule ?? null;
      if (!rule) return null;
      if (!seen.has(rule)) seen.set(rule, this.shown(rule));
      return seen.get(rule) ?? null;
    });
  }

  setDataValidation(validation: GasValidation | null): Gas {
    const { row, column } = this.area;
    const given = ruleOf(validation);
    const rule = given?.criteria === 'CUSTOM_FORMULA' ? { ...given, anchor: { row, column } } : given;
    return this.changeCells((cell) => {
      cell.rule = rule;
    });
  }

  setDataValidations(validations: (GasValidation | null)[][]): Gas {
    this.checkShape(validations);
    const { row: top, column: left } = this.area;
    return this.changeCells((cell, row, column) => {
      cell.rule = ruleOf(validations[row - top]![column - left]);
    });
  }

  clearDataValidations(): Gas {
    return this.change((sheet, row, column) => {
      const cell = sheet.cellAt(row, column);
      if (cell) cell.rule = null;
    });
  }

  insertCheckboxes(checked?: unknown, unchecked?: unknown): Gas {
    const args = [checked, unchecked].filter((value) => value !== undefined) as unknown as ValidationRule['args'];
    const rule = args.length > 0 ? { ...CHECKBOX, args } : CHECKBOX;
    return this.change((sheet, row, column) => {
      const cell = sheet.ensureCell(row, column);
      cell.rule = rule;
      // A checkbox is a value: from now on the cell counts for getLastRow.
      const ticked = cell.value === true || (args.length > 0 && cell.value === args[0]);
      sheet.setContent(row, column, { value: ticked ? cell.value : args.length > 1 ? (args[1] as string) : false });
    });
  }

  removeCheckboxes(): Gas {
    return this.change((sheet, row, column) => {
      const cell = sheet.cellAt(row, column);
      if (cell?.rule?.criteria !== 'CHECKBOX') return;
      cell.rule = null;
      sheet.setContent(row, column, { value: null });
    });
  }

  isChecked(): boolean | null {
    const states = this.readAll((sheet, row, column) => {
      const cell = sheet.cellAt(row, column);
      if (cell?.rule?.criteria !== 'CHECKBOX') return null;
      return cell.rule.args.length > 0 ? cell.value === cell.rule.args[0] : cell.value === true;
    }).flat();
    return states.every((state) => state === states[0]) ? (states[0] ?? null) : null;
  }

  private tick(state: boolean): Gas {
    return this.change((sheet, row, column) => {
      const rule = sheet.cellAt(row, column)?.rule;
      if (rule?.criteria !== 'CHECKBOX') return;
      const custom = rule.args[state ? 0 : 1];
      sheet.setContent(row, column, { value: custom === undefined || typeof custom === 'object' ? state : custom });
    });
  }

  check(): Gas {
    return this.tick(true);
  }

  uncheck(): Gas {
    return this.tick(false);
  }

  clear(
    options: {
      contentsOnly?: boolean | undefined;
      formatOnly?: boolean | undefined;
      validationsOnly?: boolean | undefined;
      commentsOnly?: boolean | undefined;
    } = {},
  ): Gas {
    const all = !options.contentsOnly && !options.formatOnly && !options.validationsOnly && !options.commentsOnly;
    if (all || options.contentsOnly) this.clearContent();
    if (all || options.formatOnly) this.clearFormat();
    if (options.validationsOnly) this.clearDataValidations();
    if (options.commentsOnly) this.clearNote();
    return this.as<Gas>();
  }

  sort(specification: unknown): Gas {
    const list = Array.isArray(specification) ? specification : [specification];
    const keys = list.map((one: unknown): SortKey => {
      if (typeof one === 'number') return { column: one, ascending: true };
      const { column, ascending } = one as { column: number; ascending?: boolean };
      return { column, ascending: ascending ?? true };
    });
    if (keys.some(({ column }) => column < this.area.column || column > this.area.lastColumn)) {
      throw new GoogleError('Sort column is not in the range.');
    }
    const { world, user } = this.execution;
    this.execution.countCells('cellsWritten', this.cellCount);
    this.execution.buffer(() => {
      checkProtection(this.standing, this.area, user, world.owner);
      sortRows(this.standing, this.area, keys);
    });
    return this.as<Gas>();
  }

  merge(): Gas {
    this.execution.buffer(() => {
      const sheet = this.standing;
      this.eachBut((row, column) => sheet.setContent(row, column, { value: null }));
      sheet.merges.push(this.area);
      sheet.workbook.touched(this.area);
    });
    return this.as<Gas>();
  }

  private eachBut(work: (row: number, column: number) => void): void {
    const { row: top, column: left, lastRow, lastColumn } = this.area;
    for (let row = top; row <= lastRow; row += 1) {
      for (let column = left; column <= lastColumn; column += 1) if (row !== top || column !== left) work(row, column);
    }
  }

  breakApart(): Gas {
    this.execution.buffer(() => {
      const { area } = this;
      const sheet = this.standing;
      sheet.merges = sheet.merges.filter(
        (merge) =>
          merge.row < area.row ||
          merge.lastRow > area.lastRow ||
          merge.column < area.column ||
          merge.lastColumn > area.lastColumn,
      );
    });
    return this.as<Gas>();
  }

  shiftColumnGroupDepth(delta: number): Gas {
    this.execution.buffer(() => {
      const sheet = this.standing;
      for (let column = this.area.column; column <= this.area.lastColumn; column += 1) {
        const depth = Math.min(8, Math.max(0, sheet.columnState(column).depth + delta));
        sheet.changeColumn(column, depth === 0 ? { depth, collapsed: false } : { depth });
      }
    });
    return this.as<Gas>();
  }
}
