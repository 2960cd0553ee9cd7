// Group: folded columns.
import type { Execution } from '../../engine/Execution';
import { ServiceObject } from '../../engine/ServiceObject';
import type { SheetModel } from '../../model/SheetModel';

type Gas = GoogleAppsScript.Spreadsheet.Group;

/** A group of neighbouring columns of at least a given depth. */
export class GroupService
  extends ServiceObject
  implements Pick<Gas, 'collapse' | 'expand' | 'isCollapsed' | 'getDepth' | 'getRange' | 'getControlIndex' | 'remove'>
{
  readonly key = 'Spreadsheet.Group';

  constructor(
    execution: Execution,
    private readonly sheet: SheetModel,
    private readonly first: number,
    private readonly last: number,
    private readonly depth: number,
  ) {
    super(execution);
  }

  private each(work: (column: number) => void): Gas {
    this.execution.settle();
    for (let column = this.first; column <= this.last; column += 1) work(column);
    return this.as<Gas>();
  }

  collapse(): Gas {
    return this.each((column) => this.sheet.changeColumn(column, { collapsed: true }));
  }

  expand(): Gas {
    return this.each((column) => this.sheet.changeColumn(column, { collapsed: false }));
  }

  isCollapsed(): boolean {
    return this.sheet.columnState(this.first).collapsed;
  }

  getDepth(): number {
    return this.depth;
  }

  getControlIndex(): number {
    return this.sheet.groupControlAfter ? this.last + 1 : this.first - 1;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.execution.objects.range(this.sheet.area(1, this.first, this.sheet.maxRows, this.last));
  }

  remove(): void {
    this.each((column) => this.sheet.changeColumn(column, { depth: this.depth - 1, collapsed: false }));
  }
}
