// Set-up never overwrites: whatever a seller did to our tabs, or keeps under our names, every cell of theirs is there afterwards.
import { createWorld, type HostSheet, type World } from '../../../tools/emulator';
import { at, besideOwnScript, DIST, exported, headerAt, openShop, ordersOf, putRows, runHourly } from '../shop';

const HOUR = 3_600_000;
const SET_UP = ['返事まち', 'セットアップ / やり直す'];

/** A word of the seller's in every tab, in the first row below the header. */
const OWN_ROWS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  注文: { 購入者: 'みかん', 注文番号: '1', メモ: 'わたしのメモ', 購入日時: new Date(at('2026-11-20 10:00')) },
  連絡文: { 注文番号: '1', 種類: 'ご確認のお願い', 本文: 'わたしの文', 送信日時: new Date(at('2026-11-21 10:00')) },
  お休み: { 初日: new Date(at('2026-12-01 00:00')), 最終日: new Date(at('2026-12-02 00:00')), メモ: '旅行' },
  設定: { 説明: 'わたしの説明' },
  サイトのルール: { 補足: 'わたしの補足' },
  文例: { 本文: 'わたしの文例' },
  履歴: {},
  きょう: {},
};

/** What a seller does by hand that the host has no hand for. */
const OWN_SCRIPT = `function addInFront(name) { SpreadsheetApp.getActive().insertSheet(name, 0); }
function forgetAll() { PropertiesService.getDocumentProperties().deleteAllProperties(); }
function takeAlong(values) { PropertiesService.getDocumentProperties().setProperties(values); }`;

function shop(): World {
  const world = openShop('2026-11-24 10:00', { files: besideOwnScript(OWN_SCRIPT) });
  for (const [name, row] of Object.entries(OWN_ROWS)) {
    const sheet = world.workbook.sheet(name);
    if (Object.keys(row).length > 0) putRows(sheet, [row]);
  }
  runHourly(world);
  world.mails.splice(0);
  return world;
}

/** The texts of a tab that are longer than a few characters, and so nobody's by chance. */
const texts = (sheet: HostSheet): string[] =>
  sheet
    .display()
    .flat()
    .filter((text) => text.length > 0);

/** What stood in the tab and does not any more. */
function lost(before: readonly string[], sheet: HostSheet): string[] {
  const after = [...texts(sheet)];
  return before.filter((text) => {
    const index = after.indexOf(text);
    if (index >= 0) after.splice(index, 1);
    return index < 0;
  });
}

describe('a header row that is gone', () => {
  test.each(Object.keys(OWN_ROWS).flatMap((name) => [[name, 'deleted'] as const, [name, 'cleared'] as const]))(
    'of %s, %s, is put back above the data',
    (name, how) => {
      const world = shop();
      const sheet = world.workbook.sheet(name);
      const { row } = headerAt(sheet, sheet.display()[name === 'きょう' || name === '注文' ? 1 : 0]![0]!);
      const header = sheet.display()[row - 1]!;
      const before = texts(sheet);
      if (how === 'deleted') sheet.deleteRow(row);
      else sheet.clear(row, 1, 1, sheet.lastColumn);
      world.ui.clickMenu(SET_UP);
      expect(sheet.display()[row - 1]).toEqual(header);
      expect(sheet.frozenRows).toBe(row);
      expect(sheet.look(row, 1).bold).toBe(true);
      // What a run may write anew is no cell of the seller's.
      const ours = name === '設定' ? /^20\d\d\/|⚠|最終更新 / : name === 'きょう' ? /^最終更新 / : /^$/;
      expect(lost(before, sheet).filter((text) => !ours.test(text))).toEqual([]);
      world.clock.advance(HOUR);
      runHourly(world);
      expect(exported(world).orders.map(({ id }) => id)).toEqual(['1']);
      expect(exported(world).notices.filter(({ text }) => text === 'わたしの文')).toHaveLength(1);
    },
  );

  test('goes above the columns where they were last, the seller’s own among them', () => {
    const world = shop();
    const orders = ordersOf(world);
    orders.insertColumn(2);
    orders.put(2, 2, [['わたしの列'], ['ア']]);
    orders.moveColumn(headerAt(orders, 'メモ').column, 3);
    world.clock.advance(HOUR);
    runHourly(world);
    const header = orders.display()[1]!;
    orders.deleteRow(2);
    world.ui.clickMenu(SET_UP);
    expect(orders.display()[1]).toEqual(header);
    expect(orders.display()[2]!.slice(0, 3)).toEqual(['みかん', 'ア', 'わたしのメモ']);
  });
});

/** Tabs of the seller's own under every name of ours, with two words in each. */
const NAMES = [
  '設定',
  '履歴',
  'サイトのルール',
  '文例',
  'お休み',
  'きょう',
  '連絡文',
  'Log',
  'Rules',
  'Today',
  'Settings',
];
const OWN_CELLS = [
  ['日時', 'わたしの見出し'],
  ['きのう', 'わたしの値'],
];

function ownTabs(world: World, inFront: boolean): void {
  for (const name of NAMES) {
    const taken = world.workbook.has(name);
    // A tab of ours makes room when the seller gives it another name.
    if (taken) world.workbook.sheet(name).rename(`${name}（つかうほう）`);
    if (inFront) world.run('addInFront', [name]);
    else world.workbook.addSheet(name);
    world.workbook.sheet(name).put(1, 1, OWN_CELLS);
  }
}
const ownTabsNow = (world: World) => NAMES.map((name) => world.workbook.sheet(name).display());

describe('tabs of the seller’s own with names of ours', () => {
  test('before set-up stay untouched; ours get other names, and everything works', () => {
    const world = createWorld({ realm: 'kept', now: at('2026-11-24 10:00'), files: DIST });
    ownTabs(world, false);
    world.openDocument();
    world.scriptRun('henjiSetUp', JSON.stringify({ samples: false }));
    expect(ownTabsNow(world)).toEqual(NAMES.map(() => OWN_CELLS));
    expect(world.workbook.sheetNames()).toEqual(expect.arrayContaining(['設定（返事まち）', '履歴（返事まち）']));
    ordersOf(world).type(3, 1, 'みかん');
    runHourly(world);
    world.ui.clickMenu(SET_UP);
    expect(ownTabsNow(world)).toEqual(NAMES.map(() => OWN_CELLS));
    expect(world.workbook.sheet('履歴（返事まち）').lastRow).toBeGreaterThan(1);
    expect(exported(world).orders).toHaveLength(1);
  });

  test.each([false, true])('after set-up, in front of ours or behind (%s), are never taken for ours', (inFront) => {
    const world = shop();
    ownTabs(world, inFront);
    const tabs = world.workbook.sheetNames().length;
    world.clock.advance(HOUR);
    runHourly(world);
    world.ui.clickMenu(SET_UP);
    world.clock.advance(HOUR);
    runHourly(world);
    expect(ownTabsNow(world)).toEqual(NAMES.map(() => OWN_CELLS));
    expect(world.workbook.sheetNames()).toHaveLength(tabs);
    expect(exported(world).orders).toHaveLength(1);
  });

  test('an empty tab of a name of ours becomes ours', () => {
    const world = createWorld({ realm: 'kept', now: at('2026-11-24 10:00'), files: DIST });
    world.workbook.addSheet('設定');
    world.openDocument();
    world.scriptRun('henjiSetUp', JSON.stringify({ samples: false }));
    expect(world.workbook.has('設定（返事まち）')).toBe(false);
    expect(headerAt(world.workbook.sheet('設定'), '値').row).toBe(1);
  });

  test('ours, renamed while all that is remembered is lost, are known by their marks', () => {
    const world = shop();
    for (const [index, name] of world.workbook.sheetNames().entries())
      world.workbook.sheet(name).rename(`タブ${index}`);
    world.run('forgetAll');
    runHourly(world);
    expect(exported(world).orders).toHaveLength(1);
    world.ui.clickMenu(SET_UP);
    expect(world.workbook.sheetNames()).toHaveLength(8);
  });
});

describe('a duplicate of a tab', () => {
  test.each([true, false])('is the seller’s own (marks copied: %s)', (metadata) => {
    const world = shop();
    const copy = ordersOf(world).duplicate({ metadata });
    const before = copy.display();
    world.clock.advance(HOUR);
    runHourly(world);
    world.ui.clickMenu(SET_UP);
    expect(copy.display()).toEqual(before);
    expect(exported(world).orders).toHaveLength(1);
  });
});

describe.each([true, false])('a copy of a set-up document (marks copied: %s)', (metadata) => {
  const copyOf = (world: World) => world.makeCopy({ by: 'other@example.com', metadata });
  const lastToast = (world: World) => world.ui.toasts[world.ui.toasts.length - 1]?.text ?? '';
  const state = (world: World) =>
    JSON.parse(String(world.scriptRun('henjiState'))) as { copied?: boolean; warning: string; setUp: boolean };

  test('says so at its first opening and in the sidebar, and mails nobody until the button is pressed', () => {
    const original = shop();
    const copy = copyOf(original);
    copy.openDocument('other@example.com');
    expect(lastToast(copy)).toMatch(/このシートはコピーです.*セットアップ/);
    expect(state(copy)).toMatchObject({ copied: true, warning: expect.stringMatching(/コピー/) });
    copy.runDueTriggers(copy.clock.now() + 3 * HOUR);
    expect(copy.mails.filter(({ to }) => to === 'other@example.com')).toEqual([]);
    copy.scriptRun('henjiSetUp', JSON.stringify({ samples: false }));
    expect(state(copy)).toMatchObject({ setUp: true, warning: '' });
    expect(copy.workbook.sheetNames()).toHaveLength(8);
    expect(exported(copy).orders.map(({ id }) => id)).toEqual(['1']);
    copy.openDocument('other@example.com');
    expect(copy.ui.toasts.filter(({ text }) => /コピー/.test(text))).toHaveLength(1);
    runHourly(original);
    expect([original.triggers.length, copy.triggers.length]).toEqual([1, 1]);
  });

  test('keeps to its own tabs when it was copied with stored values, too', () => {
    const original = shop();
    expect(state(original).copied).toBeUndefined();
    const copy = copyOf(original);
    copy.run('takeAlong', [original.properties().document]);
    copy.openDocument('other@example.com');
    // A tap in it is answered, and makes it no less a copy.
    ordersOf(copy).type(3, headerAt(ordersOf(copy), 'できごと').column, '返事が来た');
    expect(state(copy).copied).toBe(true);
  });
});

test('a template, in which set-up never ran, is no copy: the first opening says nothing', () => {
  const template = createWorld({ realm: 'kept', now: at('2026-11-24 10:00'), files: DIST });
  template.workbook.sheet(template.workbook.sheetNames()[0]!).put(1, 1, [['わたしの雛形']]);
  const copy = template.makeCopy({ by: 'other@example.com' });
  copy.openDocument('other@example.com');
  expect(copy.ui.toasts).toEqual([]);
});
