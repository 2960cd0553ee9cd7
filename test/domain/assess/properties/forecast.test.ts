// The forecast against assess: what it says will happen is what assess says when that moment comes (product.md 4.3).
import fc from 'fast-check';
import { forecast } from '../../../../src/domain/assess/forecast';
import { withMessage } from '../../../../src/domain/orders/recordEvent';
import { HOUR } from '../../../../src/domain/time/instant';
import { timed } from '../../../../src/domain/time/moment';
import { assessed, follow, type Story, silences, stories } from './arbitraries';

const foretold = ({ order, notices, world, now }: Story) => forecast(order, notices, world, now);
const lives = fc.oneof(stories, silences);

/** Steps after which nothing is left to be done or waited for. */
const ENDS = ['none', 'fix', 'record-closed', 'record-cancelled', 'answer-cancel'];

test('done step by step with assess alone, at the foretold moments, the order comes to the foretold end', () => {
  const outcomes = new Map<string, number>();
  fc.assert(
    fc.property(lives, (story) => {
      const { settlement, timeline } = foretold(story);
      let at = story;
      for (const point of timeline.filter(({ step }) => step !== null)) {
        expect(point.at).toBeGreaterThanOrEqual(at.now);
        at = { ...at, now: point.at };
        const seen = assessed(at);
        expect([seen.turn, seen.step.kind, seen.step.notice]).toEqual(['seller', point.step, point.notice]);
        at = done(at);
      }
      outcomes.set(settlement?.outcome ?? 'open', (outcomes.get(settlement?.outcome ?? 'open') ?? 0) + 1);
      if (!settlement) return;
      const last = assessed({ ...at, now: Math.max(at.now, settlement.at) });
      if (last.step.kind === 'record-closed')
        expect([settlement.outcome, last.step.due]).toEqual(['paid', settlement.at]);
      else if (last.step.kind === 'record-cancelled')
        expect([settlement.outcome, last.step.due]).toEqual(['refunded', settlement.at]);
      else {
        const lost = last.clocks.filter(({ endsAt, punishes }) => punishes && endsAt === settlement.at);
        expect([settlement.outcome, lost.length]).toEqual(['refunded', 1]);
      }
    }),
    { numRuns: 1000 },
  );
  for (const outcome of ['paid', 'refunded', 'open']) expect(outcomes.get(outcome) ?? 0).toBeGreaterThan(0);
});

/** As the forecast means it: a reply is written and nothing more is asked. */
function done(story: Story): Story {
  const { step } = assessed(story);
  const { order, now, world } = story;
  const when = timed(now, world.zone);
  if (step.kind === 'reply' || step.kind === 'first-message') return { ...story, order: withMessage(order, when) };
  return follow(story);
}

test('waiting for the next foretold moment changes nothing of what is foretold', () => {
  let seen = 0;
  fc.assert(
    fc.property(lives, fc.double({ min: 0, max: 1, noNaN: true }), (story, share) => {
      const before = foretold(story);
      const next = before.timeline[0];
      // What is due already moves along with the present: it can only be done now.
      if (!next || next.at <= story.now) return;
      seen += 1;
      const now = Math.floor(story.now + (next.at - story.now) * share);
      expect(foretold({ ...story, now }).settlement).toEqual(before.settlement);
    }),
    { numRuns: 1000 },
  );
  expect(seen).toBeGreaterThan(0);
});

test('the moments of the forecast come in order, none in the past, and end with the settlement', () => {
  fc.assert(
    fc.property(lives, (story) => {
      const { settlement, timeline } = foretold(story);
      const seen = assessed(story);
      const steps = timeline.filter(({ step }) => step !== null).map(({ at }) => at);
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
      for (const at of steps) expect(at).toBeGreaterThanOrEqual(story.now);
      if (settlement) expect(timeline.at(-1)!.at).toBe(settlement.at);
      if (seen.step.kind === 'fix' || seen.step.kind === 'answer-cancel') {
        const lost = settlement === null || settlement.at <= story.now;
        expect(lost).toBe(true);
      }
      if (ENDS.includes(seen.step.kind)) expect(steps).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('a seller who does one thing early enough is told the same end or an earlier one than a seller who waits a day longer', () => {
  fc.assert(
    fc.property(lives, (story) => {
      const { step } = assessed(story);
      if (step.kind !== 'formal-delivery') return;
      const prompt = foretold(done(story)).settlement;
      const tardy = foretold(done({ ...story, now: story.now + 24 * HOUR })).settlement;
      if (prompt?.outcome === 'paid' && tardy?.outcome === 'paid') expect(prompt.at).toBeLessThanOrEqual(tardy.at);
    }),
    { numRuns: 1000 },
  );
});
