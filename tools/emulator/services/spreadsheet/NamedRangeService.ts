// NamedRange: its name, place and removal.
import type { Execution } from '../../engine/Execution';
import { GoogleError } from '../../engine/GoogleError';
import { ServiceObject } from '../../engine/ServiceObject';
import type { Area } from '../../model/Area';
import type { RangePosition } from './RangePosition';

type Gas = GoogleAppsScript.Spreadsheet.NamedRange;

/** A named range. */
export class NamedRangeService
  extends ServiceObject
  implements Pick<Gas, 'getName' | 'getRange' | 'setRange' | 'remove'>
{
  readonly key = 'Spreadsheet.NamedRange';

  constructor(
    execution: Execution,
    private readonly name: string,
  ) {
    super(execution);
  }

  private get area(): Area {
    const area = this.execution.world.workbook.namedRanges.get(this.name);
    if (!area) throw new GoogleError('The named range does not exist.');
    return area;
  }

  getName(): string {
    return this.name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.execution.objects.range(this.area);
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): Gas {
    const { workbook } = this.execution.world;
    workbook.namedRanges.set(this.name, (range as unknown as RangePosition).area);
    workbook.calculator.everythingChanged();
    return this.as<Gas>();
  }

  remove(): void {
    const { workbook } = this.execution.world;
    workbook.namedRanges.delete(this.name);
    workbook.calculator.everythingChanged();
  }
}
