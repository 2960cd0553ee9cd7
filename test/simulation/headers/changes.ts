// What a seller can do to tabs and headers. A change says what it does and what must come of it; whoever finds another one adds it here.
import { COLUMNS, INDISPENSABLE, TAB_KEYS, type TabKey } from '../../../src/columns';
import { catalogueFor } from '../../../src/text/catalogue';
import type { World } from '../../../tools/emulator';
import { headerAt } from '../../app/shop';
import { ALERTS } from './scene';

export interface Change {
  readonly name: string;
  readonly make: (world: World) => void;
  /** What the sidebar and, as long as it can be written, 設定 must say after the next run; null = nothing. */
  readonly told: RegExp | null;
  /** 注文 cannot be read: the one mail instead of alerts, until set-up has put back what is missing. */
  readonly stopsAll: boolean;
  /** Clocks that nobody can know of any more. */
  readonly unknownClocks: readonly string[];
  /** Set-up puts back what was taken away: then every cell is where it was before the change. */
  readonly restored?: true;
  /** Set-up and a run leave nothing to say. */
  readonly mends: boolean;
}

const { tabs, headers } = catalogueFor('ja').sheet;
const NOTHING: Omit<Change, 'name' | 'make'> = { told: null, stopsAll: false, unknownClocks: [], mends: true };

export const HOWS = ['deleted', 'doubled', 'renamed'] as const;
export type How = (typeof HOWS)[number];

/** One column of one tab. */
export function columnChange(tab: TabKey, key: string, how: How): Change {
  const [name, header] = [tabs[tab], (headers[tab] as Readonly<Record<string, string>>)[key]!];
  const gone = how !== 'doubled';
  return {
    name: `${header} of ${name} ${how}`,
    make: (world) => DO[how](world, name, header),
    told: new RegExp(`「${name}」.*「${header.replace(/[（）]/g, '.')}」`),
    stopsAll: gone && tab === 'orders' && (INDISPENSABLE.orders as readonly string[]).includes(key),
    unknownClocks: ALERTS.filter(({ column }) => gone && tab === 'orders' && column === header).map(
      ({ clock }) => clock,
    ),
    // What market or rule a row was about, only its seller knows: the rows are named until they are deleted.
    mends: gone && !(tab === 'rules' && (key === 'market' || key === 'rule')),
  };
}

const DO: Readonly<Record<How, (world: World, tab: string, header: string) => void>> = {
  deleted: (world, tab, header) => {
    const sheet = world.workbook.sheet(tab);
    sheet.deleteColumn(headerAt(sheet, header).column);
  },
  renamed: (world, tab, header) => {
    const sheet = world.workbook.sheet(tab);
    const { row, column } = headerAt(sheet, header);
    sheet.put(row, column, [[`${header}だったもの`]]);
  },
  doubled: (world, tab, header) => {
    const sheet = world.workbook.sheet(tab);
    const { row } = headerAt(sheet, header);
    const column = sheet.lastColumn + 1;
    if (column > sheet.maxColumns) sheet.insertColumn(sheet.maxColumns + 1);
    sheet.put(row, column, [[header], ['わたしの1'], ['わたしの2'], ['わたしの3']]);
  },
};

/** Rows inserted above the header of a tab. */
export function pushedDown(tab: TabKey, rows: number): Change {
  const landmark = Object.values(headers[tab])[0]!;
  return {
    ...NOTHING,
    name: `the header of ${tabs[tab]} pushed down by ${rows}`,
    make: (world) => {
      const sheet = world.workbook.sheet(tabs[tab]);
      sheet.insertRow(headerAt(sheet, landmark).row, rows);
    },
  };
}

/** The header row of a tab deleted as a row, or emptied. A tab without one is not believed until set-up has put it back. */
export function headerRowGone(tab: TabKey, how: 'deleted' | 'cleared'): Change {
  const landmark = Object.values(headers[tab])[0]!;
  return {
    name: `the header row of ${tabs[tab]} ${how}`,
    make: (world) => {
      const sheet = world.workbook.sheet(tabs[tab]);
      const { row } = headerAt(sheet, landmark);
      if (how === 'deleted') sheet.deleteRow(row);
      else sheet.put(row, 1, [Array.from({ length: sheet.lastColumn }, () => '')]);
    },
    told: new RegExp(`「${tabs[tab]}」`),
    stopsAll: tab === 'orders',
    unknownClocks: [],
    restored: true,
    mends: true,
  };
}

/** 注文 deleted is another matter: there is nothing left to watch. */
export function tabDeleted(tab: Exclude<TabKey, 'orders'>): Change {
  return {
    ...NOTHING,
    name: `${tabs[tab]} deleted`,
    make: (world) => world.workbook.sheet(tabs[tab]).delete(),
    told: new RegExp(`「${tabs[tab]}」のタブが見つかりません`),
  };
}

const BUT_ORDERS = TAB_KEYS.filter((tab): tab is Exclude<TabKey, 'orders'> => tab !== 'orders');

/** Every column of every tab, every header pushed down, every tab deleted. */
export function allChanges(): Change[] {
  const ofTabs = TAB_KEYS.flatMap((tab) => [
    ...COLUMNS[tab].flatMap((key) => HOWS.map((how) => columnChange(tab, key, how))),
    ...[1, 7].map((rows) => pushedDown(tab, rows)),
    ...(['deleted', 'cleared'] as const).map((how) => headerRowGone(tab, how)),
  ]);
  return [...ofTabs, ...BUT_ORDERS.map(tabDeleted)];
}

/** What must not break between two runs of the deep part: every indispensable column, and one of each other kind. */
export function someChanges(): Change[] {
  return [
    ...TAB_KEYS.flatMap((tab) => INDISPENSABLE[tab].map((key) => columnChange(tab, key, 'deleted'))),
    ...(['note', 'event', 'undo', 'firstSeenAt', 'buyerCancelAt', 'severity'] as const).map((key) =>
      columnChange('orders', key, 'deleted'),
    ),
    columnChange('orders', 'note', 'doubled'),
    columnChange('orders', 'nextStep', 'doubled'),
    columnChange('orders', 'id', 'doubled'),
    columnChange('orders', 'id', 'renamed'),
    columnChange('notices', 'attention', 'deleted'),
    columnChange('rules', 'result', 'deleted'),
    pushedDown('orders', 7),
    pushedDown('notices', 7),
    pushedDown('log', 1),
    pushedDown('log', 7),
    ...TAB_KEYS.map((tab) => headerRowGone(tab, 'deleted')),
    tabDeleted('notices'),
    tabDeleted('settings'),
  ];
}
