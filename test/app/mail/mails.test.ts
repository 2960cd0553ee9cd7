// The mails as they leave: what they say, and that they always fit.
import type { World } from '../../../tools/emulator';
import { at, headerAt, openShop, ordersOf, putRows, runHourly } from '../shop';

const HOUR = 3_600_000;

function shop(rows: readonly Readonly<Record<string, unknown>>[]): World {
  const world = openShop('2026-11-24 10:00');
  const begun = { サイト: 'ココナラ', 購入日時: new Date(at('2026-11-14 10:00')) };
  putRows(
    ordersOf(world),
    rows.map((row, index) => ({ ...begun, 購入者: `購入者${index}`, 注文番号: `n${index}`, ...row })),
  );
  return world;
}

const silent = { 自分からの最終連絡: new Date(at('2026-11-20 10:00')), 待っている返事: '画像サイズ' };

test('the alert says what the marketplace does to whoever lets the clock run out', () => {
  const world = shop([{ 購入日時: new Date(at('2026-11-23 08:00')) }]);
  runHourly(world);
  const alert = world.mails.find(({ subject }) => subject.includes('至急】'))!;
  expect(alert.subject).toBe('【返事まち・至急】締切まで24時間を切った注文が1件あります');
  expect(alert.body).toMatch(/★1が付き、すべてのサービスが受付休止になります（公式）/);
  expect(alert.htmlBody).toContain('受付休止');
});

test('an alert that leaves after the end says so, before it says what comes next', () => {
  const world = shop([
    { 購入日時: new Date(at('2026-11-22 09:00')) },
    { 購入日時: new Date(at('2026-11-22 13:00')), 購入者: '田中さん' },
  ]);
  runHourly(world);
  const alert = world.mails.find(({ subject }) => subject.includes('至急】'))!;
  expect(alert.subject).toBe('【返事まち・至急】締切を過ぎた注文が1件、締切まで6時間を切った注文が1件あります');
  expect(alert.body).toMatch(/購入者0さん：「最初の連絡」の締切は11\/24 9:00でした/);
  expect(alert.body).toMatch(/田中さん：「最初の連絡」の締切は11\/24 13:00です。/);
});

test('thirty orders with texts as long as a cell fit into one mail: what does not fit is a link', () => {
  const world = shop(Array.from({ length: 40 }, () => ({ ...silent, 内容: '長い'.repeat(5_000) })));
  const templates = world.workbook.sheet('文例');
  const { row, column } = headerAt(templates, '本文');
  const long = `${'とても長い文です。'.repeat(400)}`;
  templates.put(
    row + 1,
    column,
    Array.from({ length: templates.lastRow - row }, () => [long]),
  );
  runHourly(world);
  expect(world.mails).toHaveLength(1);
  const bytes = (text: string | undefined) => Buffer.byteLength(text ?? '');
  expect(bytes(world.mails[0]!.body)).toBeLessThan(200 * 1024);
  expect(bytes(world.mails[0]!.htmlBody)).toBeLessThan(200 * 1024);
});

test('hundreds of clocks about to punish are told in one mail, once, and the next morning still works', () => {
  const world = shop(
    Array.from({ length: 240 }, () => ({
      自分からの最終連絡: new Date(at('2026-11-23 10:00')),
      購入者からのキャンセルリクエスト: new Date(at('2026-11-24 09:00')),
    })),
  );
  for (let hour = 0; hour < 24; hour++) {
    runHourly(world);
    world.clock.advance(HOUR);
  }
  const alerts = world.mails.filter(({ subject }) => subject.includes('至急】'));
  expect(alerts[0]!.subject).toContain('240件');
  // 24 hours are left at 9:00, 6 at 3:00: told before the night.
  expect(alerts).toHaveLength(2);
});
