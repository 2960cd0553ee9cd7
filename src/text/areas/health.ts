// Words about how the automatic run is doing, and how to get it going again.
import type { TabKey } from '../../columns';

/** Parts of the product that the person must allow one by one. */
export type Permission = 'sheet' | 'sidebar' | 'trigger' | 'mail' | 'address' | 'other';

export interface HealthWords {
  /** 自動更新の調子 when there is nothing to say. */
  readonly wellText: string;
  readonly rowsInTrouble: (count: number) => string;
  /** Something that the add-on kept beside the orders could not be read any more. */
  readonly forgotten: string;
  /** Mails were due, and the account may send none any more today. */
  readonly noMailsLeft: string;
  /** What a run could not do while all else went on. `reason`: what Google said. */
  readonly unwritable: (tab: string, reason: string) => string;
  readonly mailUnwritable: (reason: string) => string;
  readonly storeFull: string;
  /** Automatic runs in a row failed. `reason`: what Google or the add-on said. */
  readonly failing: (times: number, since: string, reason: string) => string;
  /** Runs have stopped coming. `advice`: one sentence on what to do. */
  readonly stopped: (advice: string) => string;
  /** The account that set the document up has no hourly trigger any more. */
  readonly triggerGone: string;
  /** This document is a copy of one that was set up: nothing runs in it. */
  readonly copied: string;
  /** What each permission is for. */
  readonly permissions: Readonly<Record<Permission, string>>;
  /** Some are missing; how they are given. `what`: their words. */
  readonly permissionsMissing: (what: readonly string[]) => string;
  /** The same, right before Google asks for them. `item`: the menu item that was chosen. */
  readonly permissionsAsked: (what: readonly string[], item: string) => string;
  /** The hourly run belongs to another account. */
  readonly runsAs: (owner: string) => string;
  /** The same, and it has stopped. */
  readonly ownerStopped: (owner: string) => string;
  /** The sheet shows another time than the script: `sheet` and `script` are names of zones. */
  readonly otherZone: (sheet: string, script: string) => string;
  /** What is done without a tab, said in `tabLost` and `columnsLost`. */
  readonly without: Readonly<Record<Exclude<TabKey, 'orders'>, string>>;
  readonly tabLost: (tab: string, without: string) => string;
  /** Columns without which the tab is neither written nor believed. */
  readonly columnsLost: (tab: string, headers: readonly string[], without: string) => string;
  /** Columns that may well be missing. */
  readonly columnsBlank: (tab: string, headers: readonly string[]) => string;
  /** `used`, `own`: letters of columns. */
  readonly columnDoubled: (tab: string, header: string, used: string, own: string) => string;
}
