// Host API: the spreadsheet around the tabs.
import type { HostSheet } from './HostSheet';

/** The spreadsheet in the user's hands. */
export interface HostWorkbook {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly locale: string;
  sheetNames(): string[];
  /** Throws if there is no such tab. */
  sheet(name: string): HostSheet;
  has(name: string): boolean;
  addSheet(name: string): HostSheet;
  readonly activeSheet: HostSheet;
  /** The tab the user looks at. */
  select(name: string, row?: number, column?: number): void;
  setZone(zone: string): void;
  setLocale(locale: string): void;
  /** Edits made faster than scripts run: onEdit gets the first and at most two more, as on Google. */
  burst(edits: () => void): void;
  /** Makes all later edits those of this account; null: the owner again. */
  editAs(user: string | null): void;
}
