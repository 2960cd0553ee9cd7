// Words of the tabs and their columns. Record types over the column keys: a column without a word does not compile.
import type {
  DayOffColumn,
  LogColumn,
  NoticeColumn,
  OrderColumn,
  RuleColumn,
  SettingColumn,
  TabKey,
  TemplateColumn,
  TodayColumn,
} from '../../columns';

/** The columns of each tab. */
export interface ColumnsOf {
  readonly today: TodayColumn;
  readonly orders: OrderColumn;
  readonly notices: NoticeColumn;
  readonly rules: RuleColumn;
  readonly templates: TemplateColumn;
  readonly daysOff: DayOffColumn;
  readonly settings: SettingColumn;
  readonly log: LogColumn;
}

/** One text per column of every tab. */
export type PerColumn = { readonly [T in TabKey]: Readonly<Record<ColumnsOf[T], string>> };

export interface SheetWords {
  readonly tabs: Readonly<Record<TabKey, string>>;
  /** Header texts, as set-up writes them. */
  readonly headers: PerColumn;
  /** One sentence per header, shown as the cell's note. */
  readonly headerNotes: PerColumn;
  /** The word in きょう's 開く cell that carries the link to the order's page. */
  /** The name of a tab of ours where the seller has a tab of that name. `count`: 1, 2, … */
  readonly otherTabName: (name: string, count: number) => string;
  readonly openLink: string;
  /** What きょう says when nothing needs the seller. */
  readonly todayEmpty: string;
  /** The last line of きょう when there are more orders than it lists. */
  readonly todayMore: (count: number) => string;
}
