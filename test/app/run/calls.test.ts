// What a run asks of Google: as much for five thousand orders as for fifty.
import type { World } from '../../../tools/emulator';
import { at, openShop, ordersOf, putRows, runHourly } from '../shop';

const DAY = 86_400_000;
const NOW = '2026-11-24 10:00';

function shopWith(count: number, due: boolean): World {
  const world = openShop(NOW);
  const now = at(NOW);
  const rows = Array.from({ length: count }, (_, index) => ({
    購入者: `購入者${index}`,
    注文番号: `n${index}`,
    サイト: 'ココナラ',
    購入日時: new Date(now - 10 * DAY),
    自分からの最終連絡: new Date(now - (due ? 4 : 1) * DAY),
    購入者からの最終連絡: new Date(now - 6 * DAY),
    待っている返事: '画像サイズ',
    記録開始日時: new Date(now - 9 * DAY),
    // One buyer asked to cancel an hour ago.
    購入者からのキャンセルリクエスト: due && index === 0 ? new Date(now - DAY / 24) : '',
  }));
  // The grids are as large as they will be: growing them costs one more call, once in a thousand rows.
  for (const name of ['注文', '連絡文', 'きょう', '履歴']) {
    const sheet = world.workbook.sheet(name);
    if (count + 10 > sheet.maxRows) sheet.insertRow(sheet.maxRows, count + 10 - sheet.maxRows);
  }
  putRows(ordersOf(world), rows);
  return world;
}

/** As the peers were counted: values read and written, flush, mail, properties. Locks, getLastRow and permissions are counted beside. */
function callsOfRun(world: World): { values: number; beside: number } {
  runHourly(world);
  const { remote, byMethod } = world.calls.last;
  const beside = ['Lock.tryLock', 'Lock.releaseLock', 'Sheet.getLastRow', 'ScriptApp.getAuthorizationInfo'].reduce(
    (sum, method) => sum + (byMethod[method] ?? 0),
    0,
  );
  return { values: remote - beside, beside };
}

const told = ({ values, beside }: { values: number; beside: number }) =>
  `${values} (and ${beside} for lock, last row and permissions)`;

test('the hourly run makes the same service calls for 50 and for 5,000 orders with everything due: drafts, digest and alert', () => {
  const [small, large] = [shopWith(50, true), shopWith(5_000, true)];
  const [few, many] = [small, large].map(callsOfRun);
  console.log(`remote calls of the hourly run, all due: ${told(few!)} for 50 orders, ${told(many!)} for 5,000`);
  expect(small.mails).toHaveLength(2);
  expect(many).toEqual(few);
  expect(few!.values).toBeLessThanOrEqual(26);
});

test('and the same when nothing is due', () => {
  const [small, large] = [shopWith(50, false), shopWith(5_000, false)];
  for (const world of [small, large]) runHourly(world);
  const [few, many] = [small, large].map(callsOfRun);
  console.log(`remote calls of the hourly run, nothing due: ${told(few!)} for 50 orders, ${told(many!)} for 5,000`);
  expect(many).toEqual(few);
  expect(few!.values).toBeLessThanOrEqual(12);
});
