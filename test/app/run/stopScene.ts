// Everything that could keep an alert from leaving, one thing at a time, and what the seller has two hours later.
import type { CallRecord, World } from '../../../tools/emulator';
import { askToCancel, warning } from '../desk/storedScene';
import { rowOfOrder } from '../hands';
import { headerAt, ordersOf, orderText } from '../shop';

export const HOUR = 3_600_000;
export const TABS = ['きょう', '注文', '連絡文', 'サイトのルール', '文例', 'お休み', '設定', '履歴'];

export interface Stop {
  readonly name: string;
  readonly act: (world: World) => void;
}

const OFTEN = { times: 1_000_000 };
const PROTECTED = 'You are trying to edit a protected cell or object.';
const FULL = 'You have exceeded the property storage quota. Please remove some properties and try again.';
const CELLS = 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
const WRITES = /^(Range\.(set|clear|insert)|Sheet\.(insert|appendRow|delete))/;

export const unwritable = (tab: string) => (world: World) =>
  world.faults.throwAt(
    ({ method, detail }: CallRecord) => WRITES.test(method) && (tab === '' || detail.includes(tab)),
    { ...OFTEN, message: PROTECTED },
  );

const refusing = (methods: RegExp) => (world: World) =>
  world.faults.throwAt(({ method }: CallRecord) => methods.test(method), { ...OFTEN, message: FULL });

/** Somebody's own script has filled the store to the last byte. */
const filled = (kinds: readonly string[]) => (world: World) => {
  for (const kind of kinds) world.run('fill', [kind]);
};

/** No tab has a free row, and none may be added. */
function workbookFull(world: World): void {
  for (const tab of TABS) {
    const sheet = world.workbook.sheet(tab);
    const free = sheet.maxRows - sheet.lastRow;
    if (free > 0) sheet.deleteRow(sheet.lastRow + 1, free);
  }
  world.faults.throwAt(({ method }: CallRecord) => method.startsWith('Sheet.insert'), { ...OFTEN, message: CELLS });
}

const TEXT_COLUMNS = [
  '購入者',
  '注文番号',
  '内容',
  '金額',
  'サイト',
  '種別',
  '待っている返事',
  '既読／未読',
  'メールアドレス',
  '取引ページ',
  'メモ',
  'できごと',
  'いつ',
  '取り消し用',
  '最後のできごと',
  '購入日時',
];
export const TEXTS: Readonly<Record<string, string>> = {
  kana: 'あ'.repeat(45_000),
  quotes: '"<'.repeat(22_500),
  lines: '\n。'.repeat(22_500),
  pairs: '😀'.repeat(22_500),
};

const longIn = (id: string, header: string, text: string) => (world: World) => {
  const sheet = ordersOf(world);
  sheet.put(rowOfOrder(sheet, id), headerAt(sheet, header).column, [[text]]);
};

/** Every data cell of a column of another tab. */
function fillColumn(world: World, tab: string, column: number, value: string): void {
  const sheet = world.workbook.sheet(tab);
  const { row } = headerRow(world, tab);
  const rows = sheet.lastRow - row;
  if (rows > 0)
    sheet.put(
      row + 1,
      column,
      Array.from({ length: rows }, () => [value]),
    );
}

const KEYS: Readonly<Record<string, string>> = {
  きょう: '購入者',
  連絡文: '種類',
  サイトのルール: 'ルール',
  文例: '本文',
  お休み: '開始日',
  設定: '設定',
  履歴: 'できごと',
};

function headerRow(world: World, tab: string): { row: number; width: number } {
  const sheet = world.workbook.sheet(tab);
  const rows = sheet.display();
  const row = rows.findIndex((cells) => cells.includes(KEYS[tab]!)) + 1;
  return { row: row || 1, width: (rows[row - 1] ?? []).length };
}

/** `kinds`: of long texts in 注文. `everywhere`: every column of the other tabs filled and emptied, too. */
export function stops(world: World, kinds: readonly string[], everywhere = false): Stop[] {
  const stores: Stop[] = [
    { name: 'the document’s store is full', act: filled(['document']) },
    { name: 'document’s and script’s stores are full', act: filled(['document', 'script']) },
    { name: 'all stores are full', act: filled(['document', 'script', 'user']) },
    { name: 'no store takes anything', act: refusing(/^Properties\.(set|delete)/) },
    { name: 'no store can be read', act: refusing(/^Properties\./) },
    {
      name: 'no store and no tab takes anything',
      act: (one) => [refusing(/^Properties\.(set|delete)/), unwritable('')].map((act) => act(one)),
    },
  ];
  const tabs: Stop[] = [
    ...TABS.map((tab) => ({ name: `${tab} takes nothing`, act: unwritable(tab) })),
    { name: 'no tab takes anything', act: unwritable('') },
    { name: 'the workbook is full', act: workbookFull },
  ];
  const texts = TEXT_COLUMNS.flatMap((header) =>
    kinds.flatMap((kind) =>
      ['silent', 'late']
        .filter((id) => id !== 'late' || header !== '注文番号')
        .map((id) => ({ name: `${header} of ${id}: ${kind}`, act: longIn(id, header, TEXTS[kind]!) })),
    ),
  );
  const elsewhere = Object.keys(everywhere ? KEYS : {}).flatMap((tab) =>
    Array.from({ length: headerRow(world, tab).width }, (_, at) =>
      [TEXTS.kana!, ''].map((text) => ({
        name: `${tab}, column ${at + 1}: ${text === '' ? 'gone' : 'long'}`,
        act: (one: World) => fillColumn(one, tab, at + 1, text),
      })),
    ).flat(),
  );
  const isMeant = ({ name }: Stop) => name !== BLANK_CLOCKS;
  const keys = Object.keys(world.properties().document);
  const gone: Stop[] = [
    { name: 'every stored value is gone', act: (one) => one.run('clear', [keys]) },
    ...keys.map((key) => ({ name: `${key} is gone`, act: (one: World) => one.run('clear', [[key]]) })),
  ];
  return [...stores, ...tabs, ...texts, ...elsewhere, ...gone].filter(isMeant);
}

/** A blank length is the seller's own word for a clock that nobody knows: nothing can be told of it. */
const BLANK_CLOCKS = 'サイトのルール, column 3: gone';

export const OWN_SCRIPT = `
function storeOf(kind) {
  if (kind === 'user') return PropertiesService.getUserProperties();
  return kind === 'script' ? PropertiesService.getScriptProperties() : PropertiesService.getDocumentProperties();
}
function fill(kind) {
  const store = storeOf(kind);
  let n = 0;
  for (let size = 9000; size > 0; size = size === 1 ? 0 : Math.floor(size / 2)) {
    for (let tries = 0; tries < 100; tries++) {
      try { store.setProperty('f' + n, 'x'.repeat(size)); n++; } catch (error) { break; }
    }
  }
}
function clear(keys) { const store = storeOf('document'); for (const key of keys) store.deleteProperty(key); }
`;

export function setting(world: World, name: string): string {
  const sheet = world.workbook.sheet('設定');
  return sheet.text(sheet.display().findIndex(([first]) => first === name) + 1, 2);
}

export const alertsFor = (world: World, since: number): number =>
  world.mails.slice(since).filter(({ subject, body }) => subject.includes('至急】') && /lateさん/.test(body)).length;

export interface Verdict {
  readonly hasLeft: boolean;
  readonly isTold: boolean;
  readonly mails: number;
}

export function twoHours(world: World, { act }: Stop): Verdict {
  const since = world.mails.length;
  askToCancel(world, 'late');
  act(world);
  for (let hour = 0; hour < 2; hour++) {
    world.clock.advance(HOUR);
    world.fireTriggers('henjiHourly');
  }
  const mails = world.mails.slice(since);
  // A name of 45,000 characters is cut in the mail: then the order is the one alert there is.
  const left = mails.filter(
    ({ subject, body }) => subject.includes('至急】') && /late|[あ😀]{20}|(&lt;|["<\n。] ?){20}/u.test(body),
  );
  const isTold =
    !['正常です', ''].includes(setting(world, '自動更新の調子')) ||
    warning(world) !== '' ||
    orderText(world, 'late', '注意').includes('サイト') ||
    mails.some(({ subject }) => subject.includes('自動更新がうまくいっていません'));
  return { hasLeft: left.length > 0, isTold, mails: left.length };
}

export function live(world: World, all: readonly Stop[]) {
  const start = world.snapshot();
  const found: Record<'untold' | 'told' | 'often', string[]> = { untold: [], told: [], often: [] };
  for (const stop of all) {
    world.restore(start);
    const { hasLeft, isTold, mails } = twoHours(world, stop);
    world.faults.clear();
    if (!hasLeft) found[isTold ? 'told' : 'untold'].push(stop.name);
    if (mails > 2) found.often.push(stop.name);
  }
  const { untold, told, often } = found;
  process.stdout.write(
    `stops: ${all.length} lived, alerts that did not leave: ${untold.length} (and ${told.length} with the reason told), too often: ${often.length}\n`,
  );
  return found;
}
