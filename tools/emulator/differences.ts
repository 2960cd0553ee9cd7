// Where the emulator is known not to be Google, as data. Each entry is kept true by a test of its own
// (test/tools/emulator/differences.test.ts), which fails as soon as the emulator no longer does what `here` says;
// docs/limits.md shows this table.

/** One known difference. */
export interface Difference {
  readonly id: string;
  /** The row of the table of rules in docs/limits.md that it belongs to; null: none. */
  readonly rule: number | null;
  /** What Google does, as far as it is known. */
  readonly google: string;
  readonly here: string;
  /** `O` Google's own pages, `T` third parties, `M` nobody says: built so that either answer is harmless. */
  readonly source: string;
}

export const DIFFERENCES = [
  {
    id: 'newer-v8',
    rule: 1,
    google: 'a V8 of its own age: the newest regular expressions and Intl features may be missing',
    here: 'the V8 of this Node; only `longOffset` can be taken away (`withoutLongOffset`)',
    source: 'M',
  },
  {
    id: 'kept-realms',
    rule: 2,
    google: 'every execution starts with fresh globals',
    here: "so by default; with `realm: 'kept'` or `'shared'` (crash tests, simulated years) a script's variables survive",
    source: 'O V8 runtime',
  },
  {
    id: 'member-handlers',
    rule: 3,
    google: 'menu items may name members of objects (`lib.run`)',
    here: 'only top-level functions can be called from outside',
    source: 'T',
  },
  {
    id: 'consent-first',
    rule: 5,
    google: 'a first run asks for consent before it begins, behind a warning that the app is unverified',
    here: 'runs begin at once and fail at the first call whose scope is missing; only requireScopes shows a consent screen',
    source: 'O authorization; facts §15.1-3',
  },
  {
    id: 'require-scopes',
    rule: 5,
    google: 'requireScopes "ends the current execution"; whether a catch can see it is not said',
    here: 'no catch sees it; what was written before stays',
    source: 'O script-app reference',
  },
  {
    id: 'rare-texts',
    rule: 6,
    google: 'signature errors name Java classes in rare overloads',
    here: 'objects without a Google class are called `(class)`',
    source: 'M',
  },
  {
    id: 'locales',
    rule: 7,
    google: 'numbers and dates are read by any locale',
    here: 'every locale but Japanese is read as en_US',
    source: 'O setSpreadsheetLocale',
  },
  {
    id: 'era-dates',
    rule: 7,
    google: 'may read 令和8年11月22日 as a date',
    here: 'it stays text',
    source: 'M',
  },
  {
    id: 'column-limit',
    rule: 8,
    google: 'at most 18,278 columns',
    here: 'only the 10 million cells are a limit',
    source: 'O limits',
  },
  {
    id: 'protection-exceptions',
    rule: 8,
    google: 'a protected tab may have ranges that are not protected',
    here: '`setUnprotectedRanges` is not there',
    source: 'O reference',
  },
  {
    id: 'inherited-side',
    rule: 8,
    google:
      'inserted lines look like the line before or after them (`inheritFromBefore`); which side a method takes is not said',
    here: '“after” methods and 「下／右に挿入」 take the line before, “before” methods and 「上／左に挿入」 the line that follows; drop-downs too',
    source: 'O Sheets API; drop-downs M',
  },
  {
    id: 'inherited-hiding',
    rule: 8,
    google: 'whether a line inserted beside a hidden one is hidden is not said',
    here: 'it is visible',
    source: 'M',
  },
  {
    id: 'conditional-edge',
    rule: 8,
    google: 'may stretch a conditional format over a line inserted right behind its range',
    here: 'ranges only grow where the line is inserted inside them',
    source: 'M',
  },
  {
    id: 'latency-stated',
    rule: 9,
    google: 'every remote call takes time, unevenly',
    here: 'calls take the time that a stated model says, by default none',
    source: 'T',
  },
  {
    id: 'answers-in-order',
    rule: 10,
    google: 'google.script.run answers out of order, up to ten calls at once',
    here: 'calls are answered one by one',
    source: 'O google.script.run',
  },
  {
    id: 'whole-executions',
    rule: 11,
    google: 'two executions run side by side',
    here: 'another one can come in at any call of the first, and runs to its end there',
    source: 'O Lock Service',
  },
  {
    id: 'always-a-document',
    rule: 12,
    google: 'scripts without a document have no document properties',
    here: 'every script has a document',
    source: 'O PropertiesService',
  },
  {
    id: 'cache-eviction',
    rule: 12,
    google: 'a cache entry may vanish at any time',
    here: 'entries vanish when they expire, when there are too many, or all at once when the host says so (`evictCache`)',
    source: 'O CacheService',
  },
  {
    id: 'read-quota',
    rule: 12,
    google: '50,000 reads and writes of properties a day',
    here: 'not counted',
    source: 'O quotas',
  },
  {
    id: 'thirty-minutes',
    rule: 14,
    google: 'some Workspace accounts have 30 minutes for an execution',
    here: 'six for everybody',
    source: 'T',
  },
  {
    id: 'computing-free',
    rule: 14,
    google: 'computing takes time',
    here: 'it costs none, unless a world is made with `computing`',
    source: 'O quotas',
  },
  {
    id: 'attachments',
    rule: 15,
    google: 'at most 25 MB of attachments',
    here: 'only their number is a limit',
    source: 'O quotas',
  },
  {
    id: 'no-filters',
    rule: 20,
    google: 'filters and filter views; undo; two people in one cell',
    here: '`createFilter` is not there, and hands act one after the other',
    source: 'O reference',
  },
  {
    id: 'metadata-copied',
    rule: null,
    google:
      'whether developer metadata survives the copying of a document or a tab is not said; one report has it there',
    here: 'both: `metadata: true` (the default) or `false`',
    source: 'T TylerMoser/BudgetApp#39',
  },
  {
    id: 'metadata-places',
    rule: null,
    google: 'rows and columns can have developer metadata too',
    here: 'only spreadsheets and tabs can',
    source: 'O reference',
  },
  {
    id: 'copied-names',
    rule: null,
    google: 'a duplicated tab gets named ranges of its own',
    here: 'it gets none',
    source: 'M',
  },
  {
    id: 'other-documents',
    rule: null,
    google: 'openById opens any document of the user',
    here: 'only the one the script runs in',
    source: 'O SpreadsheetApp',
  },
  {
    id: 'absent-services',
    rule: null,
    google: 'GmailApp, UrlFetchApp, DriveApp, CalendarApp, the advanced services …',
    here: 'touching one says `NotImplemented`, and so do members nobody needed (`tools/emulator/Missing.ts` lists them)',
    source: 'O reference',
  },
  {
    id: 'absent-functions',
    rule: null,
    google: 'about 500 formula functions',
    here: "those that the product and its users' likely columns need; others show `#NAME?`",
    source: 'O function list',
  },
  {
    id: 'absent-charts',
    rule: null,
    google: 'charts, pivot tables, images, tables, comments',
    here: 'none of them',
    source: 'O reference',
  },
  {
    id: 'computed-at-once',
    rule: null,
    google: 'may show `Loading...` while formulas are computed',
    here: 'results are there at once (動作チェック waits up to 15 seconds for them)',
    source: 'T',
  },
] as const satisfies readonly Difference[];

export type DifferenceId = (typeof DIFFERENCES)[number]['id'];

/** The table as docs/limits.md shows it. */
export function differencesTable(): string {
  const rows = DIFFERENCES.map(({ id, google, here, source }) => `| \`${id}\` | ${google} | ${here} | ${source} |`);
  return ['| Id | Google | The emulator | Source |', '|---|---|---|---|', ...rows].join('\n');
}
