// In which row of 注文 an order stands: as the last whole run found it, or looked for in the column of numbers.
import { plainText } from '../../domain/values/plainText';
import { textFromCell } from '../../sheet/cells';
import type { Part } from '../../sheet/part';
import type { KeptPlaces } from '../desk/memory';

export class Places {
  private readonly keptRow = new Map<string, number>();
  private readonly keptId = new Map<number, string>();
  private found: ReadonlyMap<string, readonly number[]> | null = null;
  private ids: ReadonlyMap<number, string> = new Map();

  constructor(
    private readonly part: Part<'orders'>,
    kept: KeptPlaces | undefined,
  ) {
    for (const [id, [row]] of Object.entries(kept?.rows ?? {})) {
      if (row === undefined) continue;
      this.keptRow.set(id, row);
      this.keptId.set(row, id);
    }
  }

  /** The only row of this order; null: there is none, or there are several. */
  rowOf(orderId: string): number | null {
    const id = plainText(orderId);
    if (id === '') return null;
    const kept = this.keptRow.get(id);
    if (kept !== undefined) return kept;
    const rows = this.all().get(id) ?? [];
    return rows.length === 1 ? rows[0]! : null;
  }

  /** In plain text; '' where no order stands. */
  idAt(row: number): string {
    const kept = this.keptId.get(row);
    if (kept !== undefined) return kept;
    this.all();
    return this.ids.get(row) ?? '';
  }

  /** Rows in which a choice waits. */
  waiting(): number[] {
    const first = this.part.head.headerRow + 1;
    return this.part.columns(['event']).flatMap(([event], at) => (event === '' ? [] : [first + at]));
  }

  private all(): ReadonlyMap<string, readonly number[]> {
    if (this.found) return this.found;
    const first = this.part.head.headerRow + 1;
    const found = new Map<string, number[]>();
    const ids = new Map<number, string>();
    this.part.columns(['id']).forEach(([cell], at) => {
      const id = plainText(textFromCell(cell));
      if (id === '') return;
      const rows = found.get(id);
      if (rows) rows.push(first + at);
      else found.set(id, [first + at]);
      ids.set(first + at, id);
    });
    this.found = found;
    this.ids = ids;
    return found;
  }
}
