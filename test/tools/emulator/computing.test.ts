// Computing can cost time. Off everywhere else; these three switch it on, with limits ten times away from what they measure.
import { headerAt, openShop, ordersOf, putRows, runHourly } from '../../app/shop';
import { scene } from './scene';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Nobody says how fast Google's machines are: they are taken to be this many times slower than the one the tests run on. */
const SLOWER = 3;

/** Limits are at least this many times what is measured, so that a busy machine changes nothing. */
const MARGIN = 10;

const AT = '2026-11-24 10:00';

function filled(orders: number) {
  const world = openShop(AT, { computing: { factor: SLOWER } });
  const now = world.clock.now();
  if (orders + 10 > ordersOf(world).maxRows) ordersOf(world).insertRowBelow(ordersOf(world).maxRows, orders);
  putRows(
    ordersOf(world),
    Array.from({ length: orders }, (_, index) => ({
      購入者: `購入者${index}`,
      注文番号: `n${index}`,
      サイト: 'ココナラ',
      購入日時: new Date(now - 240 * HOUR),
      自分からの最終連絡: new Date(now - 96 * HOUR),
      待っている返事: '画像サイズ',
    })),
  );
  return world;
}

test('computing alone uses up the time of an execution, and what was to come after it is not done', () => {
  // About 100 ms of processor time, which count as more than ten times six minutes.
  const world = scene(
    `function burn() { let sum = 0; for (let n = 0; n < 3e7; n += 1) sum += Math.sqrt(n); return sum }
     function between() { burn(); PropertiesService.getScriptProperties().setProperty('after', 'yes') }
     function silent() { return burn() }
     function clock() { const t = Date.now(); burn(); return Date.now() - t }`,
    { computing: { factor: 500_000 } },
  );
  for (const [name, surface] of [
    ['between', 'onEdit'],
    ['between', 'trigger'],
    ['silent', 'menu'],
    ['clock', 'menu'],
  ] as const) {
    expect(world.run(name, [], { surface })).toMatchObject({
      ok: false,
      killed: true,
      error: { message: 'Exceeded maximum execution time' },
    });
  }
  expect(world.properties().script).toEqual({});
  const quick = scene('function f() { return 1 }', { computing: { factor: 1 } }).run('f');
  expect(quick).toMatchObject({ ok: true });
});

test('the hourly run over three hundred orders computes far less than six minutes', () => {
  const world = filled(300);
  const before = world.clock.now();
  runHourly(world);
  const took = world.clock.now() - before;
  process.stdout.write(`hourly run over 300 orders: ${took} ms computing on a machine ${SLOWER} times slower\n`);
  expect(took).toBeGreaterThan(0);
  expect(took * MARGIN).toBeLessThan(6 * MINUTE);
});

test('a tap in a sheet of three hundred orders computes far less than thirty seconds', () => {
  const world = filled(300);
  runHourly(world);
  const orders = ordersOf(world);
  const before = world.clock.now();
  orders.type(5, headerAt(orders, 'できごと').column, '返事が来た');
  const took = world.clock.now() - before;
  process.stdout.write(`a tap among 300 orders: ${took} ms computing on a machine ${SLOWER} times slower\n`);
  expect(took).toBeGreaterThan(0);
  expect(took * MARGIN).toBeLessThan(30_000);
});
