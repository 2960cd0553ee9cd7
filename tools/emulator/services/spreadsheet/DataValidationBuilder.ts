// DataValidationBuilder: which validations Google takes.
import type { Execution } from '../../engine/Execution';
import { GoogleError } from '../../engine/GoogleError';
import { ServiceObject } from '../../engine/ServiceObject';
import { serialOfInstant } from '../../model/serial';
import type { ValidationRule } from '../../model/ValidationRule';
import { DataValidation } from './DataValidation';
import type { RangePosition } from './RangePosition';

type Gas = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type GasDate = GoogleAppsScript.Base.Date;

const MOST_ITEMS = 500;

/** Builds a data validation rule. A new rule warns; setAllowInvalid(false) makes it refuse. */
export class DataValidationBuilder
  extends ServiceObject
  implements
    Pick<
      Gas,
      | 'build'
      | 'copy'
      | 'getAllowInvalid'
      | 'getHelpText'
      | 'requireCheckbox'
      | 'requireDate'
      | 'requireDateAfter'
      | 'requireDateBefore'
      | 'requireDateBetween'
      | 'requireDateOnOrAfter'
      | 'requireDateOnOrBefore'
      | 'requireFormulaSatisfied'
      | 'requireNumberBetween'
      | 'requireNumberGreaterThan'
      | 'requireNumberGreaterThanOrEqualTo'
      | 'requireNumberLessThan'
      | 'requireNumberLessThanOrEqualTo'
      | 'requireTextContains'
      | 'requireTextIsEmail'
      | 'requireTextIsUrl'
      | 'requireValueInList'
      | 'requireValueInRange'
      | 'setAllowInvalid'
      | 'setHelpText'
    >
{
  readonly key = 'Spreadsheet.DataValidationBuilder';
  private rule: ValidationRule;

  constructor(execution: Execution, rule?: ValidationRule) {
    super(execution);
    this.rule = rule ?? { criteria: '', args: [], showDropdown: true, allowInvalid: true, help: null };
  }

  private require(criteria: string, args: ValidationRule['args'], showDropdown = true): Gas {
    this.rule = { ...this.rule, criteria, args, showDropdown };
    return this.as<Gas>();
  }

  private serial(date: GasDate): number {
    return serialOfInstant(this.execution.world.workbook.zone, date.getTime());
  }

  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    if (this.rule.criteria === '') throw new GoogleError('Cannot build a data validation without criteria.');
    const built = new DataValidation(this.execution, this.rule);
    return built as unknown as GoogleAppsScript.Spreadsheet.DataValidation;
  }

  copy(): Gas {
    return new DataValidationBuilder(this.execution, this.rule).as<Gas>();
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.rule.help;
  }

  requireValueInList(values: string[], showDropdown = true): Gas {
    if (values.length > MOST_ITEMS) {
      throw new GoogleError(`The list of items in a data validation rule may have at most ${MOST_ITEMS} items.`);
    }
    return this.require('VALUE_IN_LIST', values, showDropdown);
  }

  requireValueInRange(range: GasRange, showDropdown = true): Gas {
    return this.require('VALUE_IN_RANGE', [(range as unknown as RangePosition).area], showDropdown);
  }

  requireCheckbox(checked?: unknown, unchecked?: unknown): Gas {
    return this.require(
      'CHECKBOX',
      [checked, unchecked].filter((value) => value !== undefined) as unknown as ValidationRule['args'],
    );
  }

  requireDate(): Gas {
    return this.require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: GasDate): Gas {
    return this.require('DATE_AFTER', [this.serial(date)]);
  }

  requireDateBefore(date: GasDate): Gas {
    return this.require('DATE_BEFORE', [this.serial(date)]);
  }

  requireDateBetween(start: GasDate, end: GasDate): Gas {
    return this.require('DATE_BETWEEN', [this.serial(start), this.serial(end)]);
  }

  requireDateOnOrAfter(date: GasDate): Gas {
    return this.require('DATE_ON_OR_AFTER', [this.serial(date)]);
  }

  requireDateOnOrBefore(date: GasDate): Gas {
    return this.require('DATE_ON_OR_BEFORE', [this.serial(date)]);
  }

  requireFormulaSatisfied(formula: string): Gas {
    return this.require('CUSTOM_FORMULA', [formula]);
  }

  requireNumberBetween(start: number, end: number): Gas {
    return this.require('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberGreaterThan(number: number): Gas {
    return this.require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): Gas {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): Gas {
    return this.require('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): Gas {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): Gas {
    return this.require('TEXT_CONTAINS', [text]);
  }

  requireTextIsEmail(): Gas {
    return this.require('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): Gas {
    return this.require('TEXT_IS_VALID_URL', []);
  }

  setAllowInvalid(allowInvalidData: boolean): Gas {
    this.rule = { ...this.rule, allowInvalid: allowInvalidData };
    return this.as<Gas>();
  }

  setHelpText(helpText: string): Gas {
    this.rule = { ...this.rule, help: helpText };
    return this.as<Gas>();
  }
}
