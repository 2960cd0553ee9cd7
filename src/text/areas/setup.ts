// Words of the menu, set-up and what keeps the add-on running.

export type MenuItem =
  | 'openSidebar'
  | 'updateNow'
  | 'setUp'
  | 'addSamples'
  | 'undo'
  | 'resetRules'
  | 'check'
  | 'testMail'
  | 'examples';

export interface SetUpWords {
  readonly menu: string;
  readonly menuItems: Readonly<Record<MenuItem, string>>;
  readonly productName: string;
  readonly toasts: {
    readonly setUpDone: string;
    readonly setUpAgain: string;
    readonly updated: (orders: number) => string;
    readonly samplesAdded: (count: number) => string;
    readonly samplesExist: string;
    readonly textSaved: string;
    readonly rulesReset: (market: string) => string;
    /** The cursor stands in no row of サイトのルール. */
    readonly chooseRule: (tab: string) => string;
    readonly nothingShipped: (market: string) => string;
    readonly undone: (buyer: string, event: string) => string;
    readonly recorded: (buyer: string, event: string) => string;
    readonly marked: (buyer: string, notice: string) => string;
  };
  /** What はじめる does and what becomes of the data: honest, one sentence each. */
  readonly firstRun: {
    readonly what: string;
    readonly data: string;
    readonly samples: string;
  };
  /** The stale warning: the cell's text, and how to get going again. */
  readonly stale: {
    readonly cell: string;
    readonly advice: string;
    /** The line above 注文. `today`: the name of the tab that tells more. */
    readonly seeToday: (today: string) => string;
  };
  readonly confirmSetUp: string;
  readonly confirmReset: (market: string) => string;
  /** The names of sample buyers all carry this, so that nobody takes them for real. */
  readonly sampleMark: string;
}
