// A range inside a formula, read as late as possible.
import type { Area } from '../model/Area';
import type { SheetModel } from '../model/SheetModel';
import type { Item } from './values';

/** A range on its way through a formula: read only when somebody wants its items. */
export class RangeValue {
  private read: Item[][] | null = null;

  constructor(
    readonly sheet: SheetModel,
    readonly area: Area,
    private readonly reader: (range: RangeValue) => Item[][],
  ) {}

  get height(): number {
    return this.area.lastRow - this.area.row + 1;
  }

  get width(): number {
    return this.area.lastColumn - this.area.column + 1;
  }

  get isSingle(): boolean {
    return this.height === 1 && this.width === 1;
  }

  items(): Item[][] {
    this.read ??= this.reader(this);
    return this.read;
  }
}
