// The clock and the language a fresh sheet is given, the warning about another clock, and the mail that shows how mails arrive.
import { createWorld, type World, type WorldOptions } from '../../../tools/emulator';
import { at, DIST, headerAt, openShop, ordersOf, putRows, runHourly } from '../shop';

const HOUR = 3_600_000;

function start(options: Partial<WorldOptions>, before: (world: World) => void = () => {}): World {
  const world = createWorld({ realm: 'kept', now: at('2026-11-24 10:00'), files: DIST, ...options });
  before(world);
  world.openDocument();
  world.scriptRun('henjiSetUp', JSON.stringify({ samples: false }));
  return world;
}

const setting = (world: World, name: string): string => {
  const rows = world.workbook.sheet('設定').display();
  return rows.find((row) => row[0] === name)?.[1] ?? 'no such row';
};
const warning = (world: World): string =>
  (JSON.parse(String(world.scriptRun('henjiState'))) as { warning: string }).warning;

describe('the zone and locale', () => {
  test('of a fresh sheet are those of the script and of the language', () => {
    const { workbook } = start({ sheetZone: 'America/Los_Angeles', locale: 'en_US', language: 'ja' });
    expect([workbook.zone, workbook.locale]).toEqual(['Asia/Tokyo', 'ja_JP']);
    expect(workbook.sheetNames()[1]).toBe('注文');
  });

  test('of another English locale stay', () => {
    expect(start({ locale: 'en_GB', language: 'en' }).workbook.locale).toBe('en_GB');
  });

  test('of a sheet with anything in it stay, however often it is set up', () => {
    const world = start({ sheetZone: 'America/Los_Angeles', locale: 'en_US', language: 'ja' }, ({ workbook }) =>
      workbook.sheet(workbook.sheetNames()[0]!).put(1, 1, [['メモ']]),
    );
    world.ui.clickMenu(['返事まち', 'セットアップ / やり直す']);
    expect([world.workbook.zone, world.workbook.locale]).toEqual(['America/Los_Angeles', 'en_US']);
  });
});

describe('a sheet in another zone than the script', () => {
  const abroad = (zone: string): World => {
    const world = openShop('2026-11-24 10:00');
    putRows(ordersOf(world), [{ 購入者: 'みかん', 注文番号: '1', 購入日時: new Date(at('2026-11-24 09:00')) }]);
    world.workbook.setZone(zone);
    world.clock.advance(HOUR);
    runHourly(world);
    return world;
  };

  test('is told in the sidebar, in 設定 and in the mail, with both zones and the way', () => {
    const world = abroad('America/Los_Angeles');
    world.clock.advance(24 * HOUR);
    runHourly(world);
    for (const text of [warning(world), setting(world, '自動更新の調子'), world.mails[0]?.body])
      expect(text).toMatch(/America\/Los_Angeles.*Asia\/Tokyo.*タイムゾーン/s);
  });

  test('that shows the same time is told nothing', () => {
    const world = abroad('Asia/Seoul');
    expect([warning(world), setting(world, '自動更新の調子')]).toEqual(['', '正常です']);
  });
});

describe('the test mail', () => {
  test('comes once at the end of set-up, and whenever it is asked for', () => {
    const world = start({});
    expect(world.mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['seller@example.com', '【返事まち・テスト】お知らせはこのように届きます'],
    ]);
    expect(world.mails[0]!.body).toContain('https://docs.google.com/spreadsheets/');
    expect(setting(world, '最後に送ったメール')).toBe('2026/11/24 10:00');
    world.clock.advance(HOUR);
    world.ui.clickMenu(['返事まち', 'セットアップ / やり直す']);
    expect(world.mails).toHaveLength(1);
    world.ui.clickMenu(['返事まち', 'テストメールを送る']);
    expect(world.mails).toHaveLength(2);
    expect(setting(world, '最後に送ったメール')).toBe('2026/11/24 11:00');
    expect(world.ui.toasts[world.ui.toasts.length - 1]!.text).toMatch(/seller@example\.com にテストメールを送りました/);
  });

  test('takes no alert and no digest away: it counts for no cap', () => {
    const world = openShop('2026-11-24 10:00');
    for (let times = 0; times < 6; times++) world.ui.clickMenu(['返事まち', 'テストメールを送る']);
    putRows(ordersOf(world), [{ 購入者: 'みかん', 注文番号: '1', 購入日時: new Date(at('2026-11-22 14:00')) }]);
    runHourly(world);
    const subjects = world.mails.map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject.startsWith('【返事まち・至急】'))).toHaveLength(1);
    expect(subjects.filter((subject) => subject.startsWith('【返事まち】'))).toHaveLength(1);
  });

  test('that cannot leave any more today is told so', () => {
    const world = openShop('2026-11-24 10:00');
    world.users.setMailQuota('seller@example.com', 1);
    world.ui.clickMenu(['返事まち', 'テストメールを送る']);
    expect(world.mails).toEqual([]);
    expect(world.ui.toasts[world.ui.toasts.length - 1]!.text).toMatch(/きょうはもうメールを送れません/);
  });

  test('set-up in which it fails is done all the same, and says so', () => {
    const world = createWorld({ realm: 'kept', now: at('2026-11-24 10:00'), files: DIST });
    world.openDocument();
    world.faults.throwAt('MailApp.sendEmail', { times: 5 });
    world.ui.clickMenu(['返事まち', 'セットアップ / やり直す']);
    expect(world.triggers).toHaveLength(1);
    expect(world.ui.toasts.map(({ text }) => text).join()).toMatch(/準備ができました.*テストメールを送れませんでした/s);
  });
});

test('設定 says when a digest left', () => {
  const world = openShop('2026-11-24 10:00');
  putRows(ordersOf(world), [{ 購入者: 'みかん', 注文番号: '1', 購入日時: new Date(at('2026-11-24 09:00')) }]);
  world.clock.set(at('2026-11-25 09:00'));
  runHourly(world);
  expect(world.mails.length).toBeGreaterThan(0);
  expect(setting(world, '最後に送ったメール')).toBe('2026/11/25 9:00');
});

test('a sheet set up before the row was there gets it from セットアップ', () => {
  const world = openShop('2026-11-24 10:00');
  const settings = world.workbook.sheet('設定');
  settings.deleteRow(settings.display().findIndex(([name]) => name === '最後に送ったメール') + 1);
  world.ui.clickMenu(['返事まち', 'セットアップ / やり直す']);
  world.ui.clickMenu(['返事まち', 'テストメールを送る']);
  expect(setting(world, '最後に送ったメール')).toBe('2026/11/24 10:00');
  expect(headerAt(settings, '設定').row).toBe(1);
});
