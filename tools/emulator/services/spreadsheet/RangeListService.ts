// RangeList: one call for several ranges.
import type { Execution } from '../../engine/Execution';
import { ServiceObject } from '../../engine/ServiceObject';

type Gas = GoogleAppsScript.Spreadsheet.RangeList;
type GasRange = GoogleAppsScript.Spreadsheet.Range;

/** Several ranges treated as one, in a single call. */
export class RangeListService
  extends ServiceObject
  implements
    Pick<
      Gas,
      | 'getRanges'
      | 'setValue'
      | 'clearContent'
      | 'clear'
      | 'clearDataValidations'
      | 'setBackground'
      | 'setFontColor'
      | 'setFontWeight'
      | 'setNumberFormat'
      | 'check'
      | 'uncheck'
      | 'insertCheckboxes'
    >
{
  readonly key = 'Spreadsheet.RangeList';

  constructor(
    execution: Execution,
    private readonly ranges: GasRange[],
  ) {
    super(execution);
  }

  override describe(): string {
    return this.ranges.map((range) => (range as unknown as ServiceObject).describe()).join(', ');
  }

  private each(work: (range: GasRange) => void): Gas {
    this.ranges.forEach(work);
    return this.as<Gas>();
  }

  getRanges(): GasRange[] {
    return this.ranges;
  }

  setValue(value: unknown): Gas {
    return this.each((range) => range.setValue(value));
  }

  clearContent(): Gas {
    return this.each((range) => range.clearContent());
  }

  clear(): Gas {
    return this.each((range) => range.clear());
  }

  clearDataValidations(): Gas {
    return this.each((range) => range.clearDataValidations());
  }

  setBackground(color: string | null): Gas {
    return this.each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null): Gas {
    return this.each((range) => range.setFontColor(color));
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): Gas {
    return this.each((range) => range.setFontWeight(weight));
  }

  setNumberFormat(format: string): Gas {
    return this.each((range) => range.setNumberFormat(format));
  }

  check(): Gas {
    return this.each((range) => range.check());
  }

  uncheck(): Gas {
    return this.each((range) => range.uncheck());
  }

  insertCheckboxes(): Gas {
    return this.each((range) => range.insertCheckboxes());
  }
}
