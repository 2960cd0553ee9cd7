// Each order stands alone: neither its neighbours nor their order change what is said about it.
import fc from 'fast-check';
import { assess } from '../../../../src/domain/assess/assess';
import type { AssessedOrder } from '../../../../src/domain/assess/assessment';
import { forecast } from '../../../../src/domain/assess/forecast';
import type { DraftAction } from '../../../../src/domain/notices/draftPlan';
import { planDrafts } from '../../../../src/domain/notices/draftPlan';
import type { Notice } from '../../../../src/domain/orders/notice';
import { assessed, rows, type Story, stories } from './arbitraries';

/** Several orders of one sheet at one time: all in the first one's world. */
const sheets = fc.array(fc.oneof(stories, rows), { minLength: 2, maxLength: 6 }).map((all) =>
  all.map((story, index): Story => {
    const id = `${1001 + index}`;
    const notices = story.notices.map((notice) => ({ ...notice, orderId: id, key: notice.key.replace('1001', id) }));
    const order = { ...story.order, id, buyer: `購入者${index}` };
    return { order, notices, world: all[0]!.world, now: Math.max(...all.map(({ now }) => now)) };
  }),
);

test("other orders' notices change neither the assessment nor the forecast", () => {
  fc.assert(
    fc.property(sheets, (all) => {
      const everything: readonly Notice[] = all.flatMap(({ notices }) => notices);
      for (const story of all) {
        const { order, notices, world, now } = story;
        expect(assess(order, everything, world, now)).toEqual(assessed(story));
        expect(forecast(order, everything, world, now)).toEqual(forecast(order, notices, world, now));
      }
    }),
    { numRuns: 200 },
  );
});

test('the order of notices makes no difference', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const turned: Story = { ...story, notices: [...story.notices].reverse() };
      expect(assessed(turned)).toEqual(assessed(story));
    }),
    { numRuns: 1000 },
  );
});

function plan(all: readonly Story[]): readonly DraftAction[] {
  const orders = all.map((story): AssessedOrder => ({ order: story.order, assessment: assessed(story) }));
  return planDrafts(
    orders,
    all.flatMap(({ notices }) => notices),
    all[0]!.now,
    all[0]!.world.zone,
  );
}

const told = (actions: readonly DraftAction[]) =>
  actions.map((action) => [action.do, 'key' in action ? action.key : action.planned.key].join(' ')).sort();

test('sorting the sheet changes no draft: each buyer has one order here, so no nudge waits for another', () => {
  fc.assert(
    fc.property(sheets, (all) => {
      expect(told(plan([...all].reverse()))).toEqual(told(plan(all)));
    }),
    { numRuns: 200 },
  );
});

test('the draft of an order is the same alone and among others', () => {
  fc.assert(
    fc.property(sheets, (all) => {
      const alone = all.flatMap((story) => told(plan([story])));
      expect(told(plan(all))).toEqual(alone.sort());
    }),
    { numRuns: 200 },
  );
});

test('nothing is remembered between two questions', () => {
  fc.assert(
    fc.property(stories, stories, (one, other) => {
      const first = assessed(one);
      assessed(other);
      forecast(one.order, one.notices, one.world, one.now);
      expect(assessed(one)).toEqual(first);
    }),
    { numRuns: 300 },
  );
});
