// ConditionalFormatRule as a script holds it.
import { googleEnum } from '../../engine/EnumValue';
import type { Execution } from '../../engine/Execution';
import { ServiceObject } from '../../engine/ServiceObject';
import type { ConditionalRule } from '../../model/ConditionalRule';
import { ConditionalFormatRuleBuilder } from './ConditionalFormatRuleBuilder';

type Gas = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GasCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** A conditional format rule as a script holds it. */
export class ConditionalFormatRule
  extends ServiceObject
  implements Pick<Gas, 'getRanges' | 'getBooleanCondition' | 'copy'>
{
  readonly key = 'Spreadsheet.ConditionalFormatRule';

  constructor(
    execution: Execution,
    readonly rule: ConditionalRule,
  ) {
    super(execution);
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.rule.areas.map((area) => this.execution.objects.range(area));
  }

  getBooleanCondition(): GasCondition {
    return new BooleanCondition(this.execution, this.rule) as unknown as GasCondition;
  }

  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    const builder = new ConditionalFormatRuleBuilder(this.execution, this.rule);
    return builder as unknown as GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
  }
}

/** The condition of a rule. */
class BooleanCondition
  extends ServiceObject
  implements Pick<GasCondition, 'getCriteriaType' | 'getCriteriaValues' | 'getBold' | 'getItalic' | 'getStrikethrough'>
{
  readonly key = 'Spreadsheet.BooleanCondition';

  constructor(
    execution: Execution,
    private readonly rule: ConditionalRule,
  ) {
    super(execution);
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const criteria =
      googleEnum<Record<string, GoogleAppsScript.Spreadsheet.BooleanCriteria>>('Spreadsheet.BooleanCriteria');
    return criteria[this.rule.criteria]!;
  }

  getCriteriaValues(): unknown[] {
    return [...this.rule.args];
  }

  getBold(): boolean | null {
    return this.rule.bold;
  }

  getItalic(): boolean | null {
    return this.rule.italic;
  }

  getStrikethrough(): boolean | null {
    return this.rule.strikethrough;
  }
}
