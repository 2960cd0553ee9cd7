// ConditionalFormatRuleBuilder: which conditions and looks Google takes.
import type { Execution } from '../../engine/Execution';
import { GoogleError } from '../../engine/GoogleError';
import { ServiceObject } from '../../engine/ServiceObject';
import type { ConditionalRule } from '../../model/ConditionalRule';
import { ConditionalFormatRule } from './ConditionalFormatRule';
import type { RangePosition } from './RangePosition';

type Gas = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GasRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const EMPTY: ConditionalRule = {
  areas: [],
  criteria: '',
  args: [],
  background: null,
  color: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

/** Builds a conditional format rule. */
export class ConditionalFormatRuleBuilder
  extends ServiceObject
  implements
    Pick<
      Gas,
      | 'build'
      | 'copy'
      | 'setRanges'
      | 'setBackground'
      | 'setFontColor'
      | 'setBold'
      | 'setItalic'
      | 'setStrikethrough'
      | 'setUnderline'
      | 'whenFormulaSatisfied'
      | 'whenCellEmpty'
      | 'whenCellNotEmpty'
      | 'whenTextEqualTo'
      | 'whenTextContains'
      | 'whenTextDoesNotContain'
      | 'whenTextStartsWith'
      | 'whenTextEndsWith'
      | 'whenNumberGreaterThan'
      | 'whenNumberGreaterThanOrEqualTo'
      | 'whenNumberLessThan'
      | 'whenNumberLessThanOrEqualTo'
      | 'whenNumberEqualTo'
      | 'whenNumberBetween'
    >
{
  readonly key = 'Spreadsheet.ConditionalFormatRuleBuilder';

  constructor(
    execution: Execution,
    private rule: ConditionalRule = EMPTY,
  ) {
    super(execution);
  }

  private with(change: Partial<ConditionalRule>): Gas {
    this.rule = { ...this.rule, ...change };
    return this.as<Gas>();
  }

  private when(criteria: string, ...args: (string | number)[]): Gas {
    return this.with({ criteria, args });
  }

  build(): GasRule {
    const { areas, criteria } = this.rule;
    if (areas.length === 0) throw new GoogleError('The conditional format rule must have at least one range.');
    if (criteria === '') throw new GoogleError('The conditional format rule must have a condition.');
    const formula = String(this.rule.args[0] ?? '');
    const sheet = this.execution.world.workbook.sheetById(areas[0]!.sheetId);
    // Rules may look at their own tab only; other tabs are reached by INDIRECT.
    const foreign = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_]+))!/u.exec(
      criteria === 'CUSTOM_FORMULA' ? formula.replace(/"[^"]*"/g, '') : '',
    );
    const named = foreign && (foreign[1]?.replace(/''/g, "'") ?? foreign[2]);
    if (named && named !== sheet?.name) {
      throw new GoogleError('Conditional format rule cannot reference a different sheet.');
    }
    return new ConditionalFormatRule(this.execution, this.rule) as unknown as GasRule;
  }

  copy(): Gas {
    return new ConditionalFormatRuleBuilder(this.execution, this.rule).as<Gas>();
  }

  setRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Gas {
    return this.with({ areas: ranges.map((range) => (range as unknown as RangePosition).area) });
  }

  setBackground(color: string | null): Gas {
    return this.with({ background: color });
  }

  setFontColor(color: string | null): Gas {
    return this.with({ color });
  }

  setBold(bold: boolean | null): Gas {
    return this.with({ bold });
  }

  setItalic(italic: boolean | null): Gas {
    return this.with({ italic });
  }

  setStrikethrough(strikethrough: boolean | null): Gas {
    return this.with({ strikethrough });
  }

  setUnderline(underline: boolean | null): Gas {
    return this.with({ underline });
  }

  whenFormulaSatisfied(formula: string): Gas {
    return this.when('CUSTOM_FORMULA', formula);
  }

  whenCellEmpty(): Gas {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): Gas {
    return this.when('CELL_NOT_EMPTY');
  }

  whenTextEqualTo(text: string): Gas {
    return this.when('TEXT_EQUAL_TO', text);
  }

  whenTextContains(text: string): Gas {
    return this.when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): Gas {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextStartsWith(text: string): Gas {
    return this.when('TEXT_STARTS_WITH', text);
  }

  whenTextEndsWith(text: string): Gas {
    return this.when('TEXT_ENDS_WITH', text);
  }

  whenNumberGreaterThan(number: number): Gas {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): Gas {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): Gas {
    return this.when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): Gas {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenNumberEqualTo(number: number): Gas {
    return this.when('NUMBER_EQUAL_TO', number);
  }

  whenNumberBetween(start: number, end: number): Gas {
    return this.when('NUMBER_BETWEEN', start, end);
  }
}
