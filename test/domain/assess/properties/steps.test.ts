// What must never be offered, whatever happened to an order (product.md 4.2, last paragraph).
import fc from 'fast-check';
import { daysLater } from '../../../../src/domain/assess/sending';
import type { NoticeKind } from '../../../../src/domain/orders/notice';
import { HOUR } from '../../../../src/domain/time/instant';
import { dayOf } from '../../../../src/domain/time/zone';
import { assessed, follow, rows, type Story, silences, stories } from './arbitraries';

const anything = fc.oneof(stories, rows);

/** The step now, or the one that the waiting leads to. */
function offers(story: Story): Omit<ReturnType<typeof assessed>, 'next'> & { readonly next: NoticeKind | null } {
  const found = assessed(story);
  return { ...found, next: found.step.notice };
}

test('no formal delivery before the work was handed over', () => {
  fc.assert(
    fc.property(anything, (story) => {
      const { step, next } = offers(story);
      if (step.kind === 'formal-delivery' || next === 'N9') expect(story.order.handedOverAt).toBeDefined();
    }),
    { numRuns: 1500 },
  );
});

test('no cancellation once work was shown, handed over or sent back', () => {
  fc.assert(
    fc.property(anything, (story) => {
      const { progressAt, handedOverAt, revisionAt, sentBackAt } = story.order;
      const { stage, step, next } = offers(story);
      const onRework = stage === 'awaiting-info' && (revisionAt ?? sentBackAt) !== undefined && !reworked(story);
      if (!progressAt && !handedOverAt && !onRework) return;
      expect([step.kind, next]).not.toEqual(expect.arrayContaining(['cancel-request']));
      expect(['N3', 'N4']).not.toContain(next);
    }),
    { numRuns: 1000 },
  );
});

/** Something was shown or approved after the buyer asked for changes: whole days apart, so that no tie needs judging. */
function reworked({ order }: Story): boolean {
  const asked = Math.max(order.revisionAt?.at ?? 0, order.sentBackAt?.at ?? 0);
  const since = [order.handedOverAt, order.progressAt, order.okAt, order.formalAt];
  return since.some((moment) => moment !== undefined && moment.at + 24 * HOUR > asked);
}

const FORMAL_FIRST = ['Lancers', 'Lancers（時間報酬）', 'Upwork', 'Fiverr', 'CrowdWorks', 'SKIMA'];

test('where the formal delivery comes at hand-over, nothing but it follows a hand-over: no check, no reminder by the platform', () => {
  fc.assert(
    fc.property(anything, (story) => {
      const { formalAt, handedOverAt, market } = story.order;
      const { stage, step, next } = offers(story);
      if (!FORMAL_FIRST.includes(market)) return;
      if (step.kind === 'platform-nudge') expect(formalAt).toBeDefined();
      if (!handedOverAt || formalAt) return;
      if (stage === 'awaiting-check' || stage === 'approved') expect(step.kind).toBe('formal-delivery');
      expect(['N6', 'N7']).not.toContain(next);
      expect(['platform-nudge', 'ask-support', 'cancel-request']).not.toContain(
        stage === 'cancel-requested' ? null : step.kind,
      );
    }),
    { numRuns: 1000 },
  );
});

test('a promised deadline is on an open day and 48 hours or more after the sending', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.oneof(silences, stories), fc.integer({ min: 0, max: 6 }), (begun, steps) => {
      let story = begun;
      for (let step = 0; step <= steps; step++) {
        const { notice } = assessed(story);
        if (notice && ['N3', 'N7', 'N16'].includes(notice.kind) && notice.deadline !== null) {
          seen += 1;
          const { calendar, zone } = story.world;
          expect(notice.deadline - Math.max(notice.plannedAt, story.now)).toBeGreaterThanOrEqual(48 * HOUR);
          expect(calendar.isClosed(dayOf(notice.deadline, zone))).toBe(false);
        }
        story = waitedAndFollowed(story);
      }
    }),
    { numRuns: 1000 },
  );
  expect(seen).toBeGreaterThan(0);
});

/** To the end of the wait, then what is due. */
function waitedAndFollowed(story: Story): Story {
  const { step } = assessed(story);
  return follow({ ...story, now: Math.max(story.now, step.due ?? story.now) });
}

const ANNOUNCEMENTS: readonly NoticeKind[] = ['N3', 'N7', 'N16'];

test('a silent buyer hears every rung, in order, none skipped and none sooner than its gap', () => {
  const lengths = new Set<number>();
  fc.assert(
    fc.property(silences, (begun) => {
      let story = begun;
      let rung = 0;
      let phase: string | null = null;
      for (let count = 0; count < 12; count++) {
        const before = story;
        const { stage, step, notice } = assessed({
          ...story,
          now: Math.max(story.now, assessed(story).step.due ?? story.now),
        });
        story = waitedAndFollowed(story);
        if (step.kind !== 'send' || !notice || notice.kind === 'N8') continue;
        if (notice.phase !== phase || notice.key.endsWith('|1')) rung = 0;
        phase = notice.phase;
        rung += 1;
        lengths.add(rung);
        const { checks, gaps } = story.world.settings;
        const announces = ANNOUNCEMENTS.includes(notice.kind);
        const most = stage === 'formally-delivered' ? Math.max(checks, 2) : checks;
        // All checks come first, N1 only as the first of them; the announcement is the one after the last.
        if (announces) expect(rung).toBe(checks + 1);
        else expect(rung).toBeLessThanOrEqual(most);
        if (notice.phase === 'before' && !announces) expect(notice.kind).toBe(rung === 1 ? 'N1' : 'N2');
        const { order, notices, world } = before;
        const words = [order.sellerAt, order.buyerAt, order.stallAt, ...notices.map(({ sentAt }) => sentAt)];
        const last = Math.max(...words.map((moment) => moment?.at ?? 0));
        expect(story.now).toBeGreaterThanOrEqual(daysLater(last, gaps[announces ? 2 : Math.min(rung - 1, 1)]!, world));
      }
    }),
    { numRuns: 400 },
  );
  expect([...lengths].sort()).toEqual([1, 2, 3, 4]);
});

test('what is due stays due until a fact is recorded, or until time itself settles it', () => {
  fc.assert(
    fc.property(stories, fc.integer({ min: 1, max: 40 * 24 * 60 }), (story, minutes) => {
      const now = assessed(story);
      if (now.turn !== 'seller' || now.step.due === null || now.step.due > story.now) return;
      const later = assessed({ ...story, now: story.now + minutes * 60_000 });
      // The end of the room, of a review, of a cancel request; the appointment that has come.
      if (later.step.kind.startsWith('record-')) return;
      // The day's reminder is worth nothing after the deadline it speaks of.
      if (now.step.notice === 'N8' && later.step.notice !== 'N8') {
        expect(story.now + minutes * 60_000).toBeGreaterThanOrEqual(now.notice!.deadline!);
        return;
      }
      expect([later.stage, later.step.kind, later.step.notice]).toEqual([now.stage, now.step.kind, now.step.notice]);
      expect(later.step.due).toBe(now.step.due);
      expect(later.turn).toBe('seller');
    }),
    { numRuns: 1500 },
  );
});

test('a wait ends in something to do, at the moment that it named', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { step, turn, clocks } = assessed(story);
      if (step.kind !== 'wait' || step.due === null) return;
      expect(step.due).toBeGreaterThan(story.now);
      const first = Math.min(
        step.due,
        ...clocks.filter(({ endsAt }) => endsAt > story.now).map(({ endsAt }) => endsAt),
      );
      const then = assessed({ ...story, now: first });
      if (first < step.due) return;
      expect([turn, then.turn, then.step.kind === 'wait']).toEqual([turn, 'seller', false]);
    }),
    { numRuns: 1500 },
  );
});

test('an answer never throws, and always says whose turn, what and how urgent', () => {
  fc.assert(
    fc.property(rows, (story) => {
      const { severity, stage, turn, waitingDays, clocks } = assessed(story);
      expect([severity, stage, turn]).not.toContain(undefined);
      expect(waitingDays).toBeGreaterThanOrEqual(0);
      for (const { startsAt, endsAt } of clocks) expect(endsAt).toBeGreaterThan(startsAt);
    }),
    { numRuns: 1500 },
  );
});
