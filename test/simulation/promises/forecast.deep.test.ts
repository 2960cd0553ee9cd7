// The forecast against life: what is promised on any day is what then happens, if the buyer stays silent and the seller does each step in time.
import type { WorldOptions } from '../../../tools/emulator';
import { readProjectFolder } from '../../../tools/emulator/engine/readProjectFolder';
import { DIST, openShop } from '../../app/shop';
import { furnish, isKept, type Lived, live, type Promised } from './life';
import { type LivedOrder, ORDERS, START } from './orders';

const DAYS = 90;
/** A guard: on a quiet machine it takes a few minutes. */
const LONGEST = 30 * 60_000;

function lived(orders: readonly LivedOrder[], days: number, files: WorldOptions['files'] = DIST, lateBy = 0): Lived {
  const world = openShop(START, { realm: 'shared', files });
  furnish(world, orders);
  return live(world, orders, days, lateBy);
}

const text = (at: number): string => new Date(at + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

function told({ order, on, end }: Promised, ends: Lived['ends']): string {
  const happened = ends.get(order.id);
  const one = (it: typeof end | undefined) => (it ? `${text(it.at)} ${it.outcome}` : 'nothing');
  return `${order.id} ${order.market}, ${order.scene.name}: on ${text(on)} ${one(end)}, then ${one(happened)}`;
}

test(
  'every morning’s promise is kept',
  () => {
    const { promises, ends } = lived(ORDERS, DAYS);
    const given = promises.filter(({ end }) => end !== null);
    const open = promises.filter(({ end }) => end === null);
    const kept = given.filter((one) => isKept(one, ends));
    const broken = given.filter((one) => !isKept(one, ends));
    const ways = [...new Set(open.map(({ order }) => `${order.market}, ${order.scene.name}`))];
    console.log(
      [
        `promises kept: ${kept.length} of ${given.length} (${ORDERS.length} orders)`,
        `open: ${open.length} of ${promises.length}, ${((100 * open.length) / promises.length).toFixed(1)} %: ${ways.join(' · ')}`,
      ].join('\n'),
    );
    const first = new Map(broken.map((one) => [one.order.id, told(one, ends)]).reverse() as [string, string][]);
    expect([...first.values()]).toEqual([]);
    expect(ORDERS.length).toBeGreaterThanOrEqual(60);
    expect(given.length).toBeGreaterThanOrEqual(1500);
    expect(open.length / promises.length).toBeLessThanOrEqual(0.2);
  },
  LONGEST,
);

describe('it would be noticed', () => {
  const FEW = ORDERS.filter(({ market }) => market === 'ココナラ');
  const broken = ({ promises, ends }: Lived) =>
    promises.filter((one) => one.end !== null && ends.get(one.order.id) !== null && !isKept(one, ends)).length;

  test(
    'if the forecast took every step for done at once',
    () => {
      const files = readProjectFolder(DIST).map(({ name, source }) => {
        if (name !== 'Code.js') return { name, source };
        expect(source.split('Math.max(story.now, due)')).toHaveLength(2);
        return { name, source: source.replace('Math.max(story.now, due)', 'story.now') };
      });
      expect(broken(lived(FEW, 20, files))).toBeGreaterThan(0);
    },
    LONGEST,
  );

  test(
    'if the seller were three hours late',
    () => {
      expect(broken(lived(FEW, 20, DIST, 3 * 3_600_000))).toBeGreaterThan(0);
    },
    LONGEST,
  );

  test(
    'and nothing is, while both are right',
    () => {
      expect(broken(lived(FEW, 20))).toBe(0);
    },
    LONGEST,
  );
});
