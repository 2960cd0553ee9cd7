// DataValidation as a script holds it.
import { googleEnum } from '../../engine/EnumValue';
import type { Execution } from '../../engine/Execution';
import { ServiceObject } from '../../engine/ServiceObject';
import { instantOfSerial } from '../../model/serial';
import type { ValidationRule } from '../../model/ValidationRule';
import { DataValidationBuilder } from './DataValidationBuilder';

type Gas = GoogleAppsScript.Spreadsheet.DataValidation;

/** A rule as a script holds it. */
export class DataValidation
  extends ServiceObject
  implements Pick<Gas, 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'>
{
  readonly key = 'Spreadsheet.DataValidation';

  constructor(
    execution: Execution,
    readonly rule: ValidationRule,
  ) {
    super(execution);
  }

  override describe(): string {
    return this.rule.criteria;
  }

  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    const builder = new DataValidationBuilder(this.execution, this.rule);
    return builder as unknown as GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    const criteria = googleEnum<Record<string, GoogleAppsScript.Spreadsheet.DataValidationCriteria>>(
      'Spreadsheet.DataValidationCriteria',
    );
    return criteria[this.rule.criteria]!;
  }

  getCriteriaValues(): unknown[] {
    const { criteria, args, showDropdown } = this.rule;
    if (criteria === 'VALUE_IN_LIST') return [args, showDropdown];
    const { zone } = this.execution.world.workbook;
    const values = args.map((arg) => {
      if (typeof arg === 'object') return this.execution.objects.range(arg);
      return criteria.startsWith('DATE_') && typeof arg === 'number' ? new Date(instantOfSerial(zone, arg)) : arg;
    });
    return criteria === 'VALUE_IN_RANGE' ? [...values, showDropdown] : values;
  }

  getHelpText(): string {
    return this.rule.help as string;
  }
}
