// Every tab as a table, and what is amiss with tabs and headers. A tab that is gone, or lacks an indispensable column, is neither written
// nor believed (docs/adr/0014-missing-columns.md).
import type { TabKey } from '../../columns';
import type { Sheet } from '../../google/spreadsheet';
import {
  believed,
  type DoubledHeader,
  lostColumns,
  missingColumns,
  noTable,
  readHeader,
  readTable,
  type SheetTable,
} from '../../sheet/table';
import type { ColumnsOf } from '../../text/areas/sheet';

export interface TabTrouble {
  readonly tab: TabKey;
  readonly isThere: boolean;
  /** Indispensable columns that are missing: nothing of the tab is used. */
  readonly lost: readonly string[];
  /** All that are missing. */
  readonly missing: readonly string[];
  readonly doubled: readonly DoubledHeader<string>[];
}

export class Tables {
  private readonly read = new Map<TabKey, SheetTable<string>>();

  constructor(private readonly sheets: ReadonlyMap<TabKey, Sheet>) {}

  /** As it stands. Read once, when it is first asked for; of 履歴, which only grows, no more than the header. */
  asFound<T extends TabKey>(tab: T): SheetTable<ColumnsOf[T]> {
    const known = this.read.get(tab);
    if (known) return known as unknown as SheetTable<ColumnsOf[T]>;
    const sheet = this.sheets.get(tab);
    const table = !sheet ? noTable(tab) : tab === 'log' ? readHeader(sheet, tab) : readTable(sheet, tab);
    this.read.set(tab, table as unknown as SheetTable<string>);
    return table;
  }

  /** As the run may use it. */
  of<T extends TabKey>(tab: T): SheetTable<ColumnsOf[T]> {
    return believed(this.asFound(tab));
  }

  /** Those that were read so far and are believed. */
  known(): SheetTable<string>[] {
    return [...this.read.values()].map(believed).filter(({ columns }) => columns.size > 0);
  }

  /** What the seller should know; tabs that were not read yet are read for it. */
  troubles(tabs: readonly TabKey[]): TabTrouble[] {
    return tabs.flatMap((tab) => {
      const table: SheetTable<string> = this.asFound(tab) as unknown as SheetTable<string>;
      const missing = missingColumns(table);
      const { doubled } = table;
      if (missing.length + doubled.length === 0) return [];
      return [{ tab, isThere: table.sheet !== null, lost: lostColumns(table), missing, doubled }];
    });
  }
}
