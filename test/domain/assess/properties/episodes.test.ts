// A real word of the buyer ends everything that was planned in their silence; "not yet" and a sticker do not (product.md 4.2).
import fc from 'fast-check';
import { planDrafts } from '../../../../src/domain/notices/draftPlan';
import type { EventKey } from '../../../../src/domain/orders/event';
import type { NoticeKind } from '../../../../src/domain/orders/notice';
import { HOUR } from '../../../../src/domain/time/instant';
import { timed } from '../../../../src/domain/time/moment';
import { assessed, follow, recorded, type Story, silences, stories, withDraft } from './arbitraries';

const RUNGS: readonly NoticeKind[] = ['N1', 'N2', 'N3', 'N6', 'N7', 'N15', 'N16', 'N8'];
const WORDS: readonly EventKey[] = [
  'replied',
  'replied-no-answer-needed',
  'revision-asked',
  'approved',
  'cancel-refused',
  'sent-back',
];

/** A silence with some rungs sent and, sometimes, the next draft open. */
const midway: fc.Arbitrary<Story> = fc
  .tuple(fc.oneof(silences, stories), fc.integer({ min: 0, max: 6 }), fc.boolean())
  .map(([begun, steps, drafted]) => {
    let story = begun;
    for (let step = 0; step < steps; step++) {
      const { due } = assessed(story).step;
      story = follow({ ...story, now: Math.max(story.now, due ?? story.now) });
    }
    const { notice } = assessed(story);
    return drafted && notice ? { ...story, notices: withDraft(story.order, story.notices, notice) } : story;
  });

const word = fc.record({ event: fc.constantFrom(...WORDS), after: fc.integer({ min: 1, max: 4 * 24 * 60 }) });

function heard(story: Story, { event, after }: { event: EventKey; after: number }): Story {
  const now = story.now + after * 60_000;
  return recorded({ ...story, now }, event, timed(now, story.world.zone));
}

test('after a real word no notice of the old silence is offered, and what was sent counts no more', () => {
  let ended = 0;
  fc.assert(
    fc.property(midway, word, (story, said) => {
      const after = heard(story, said);
      if (after.order === story.order) return;
      ended += 1;
      const { step, notice } = assessed(after);
      expect(step.kind).not.toBe('send');
      if (step.kind === 'cancel-request') throw new Error('a cancellation right after the buyer wrote');
      if (!notice || !RUNGS.includes(notice.kind)) return;
      // The ladder that begins now begins at its first rung, under a key of its own.
      expect(notice.key.endsWith('|1')).toBe(true);
      expect(story.notices.filter(({ state }) => state === 'sent').map(({ key }) => key)).not.toContain(notice.key);
      expect(notice.plannedAt - after.now).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
  expect(ended).toBeGreaterThan(0);
});

test('after a real word the drafts of the old silence are withdrawn', () => {
  fc.assert(
    fc.property(midway, word, (story, said) => {
      const after = heard(story, said);
      if (after.order === story.order) return;
      const assessment = assessed(after);
      const { order, notices, now, world } = after;
      const actions = planDrafts([{ order, assessment }], notices, now, world.zone);
      const withdrawn = actions.flatMap((action) => (action.do === 'withdraw' ? [action.key] : []));
      for (const { key, kind, state } of notices) {
        if (state === 'draft' && RUNGS.includes(kind) && key !== assessment.notice?.key)
          expect(withdrawn).toContain(key);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a sticker changes nothing but the read mark', () => {
  fc.assert(
    fc.property(midway, (story) => {
      const { step, stage, notice } = assessed(story);
      const after = assessed(recorded(story, 'reacted', timed(story.now, story.world.zone)));
      // Unread messages are asked about at the marketplace; read ones are not.
      if (notice?.kind === 'N12' || after.notice?.kind === 'N12' || notice?.kind === 'N9') return;
      expect([after.stage, after.step, after.notice]).toEqual([stage, step, notice]);
    }),
    { numRuns: 1000 },
  );
});

test('"not yet" keeps the rungs that were sent: the ladder goes on, and never falls back', () => {
  fc.assert(
    fc.property(midway, fc.integer({ min: 60, max: 2 * 24 * 60 }), (story, minutes) => {
      const before = assessed(story);
      if (!before.notice || !['N2', 'N3', 'N7', 'N16'].includes(before.notice.kind) || before.step.kind !== 'wait')
        return;
      const now = Math.min(story.now + minutes * 60_000, before.notice.plannedAt - 60_000);
      if (now <= story.now) return;
      const { zone } = story.world;
      const stalled = recorded({ ...story, now }, 'stalled', timed(now, zone));
      const answered = recorded({ ...stalled, now: now + HOUR }, 'wrote-waiting', timed(now + HOUR, zone));
      const again = assessed(answered);
      if (again.stage !== before.stage) return;
      expect(again.notice?.kind).toBe(before.notice.kind);
      expect(again.notice!.plannedAt).toBeGreaterThan(before.notice.plannedAt - 1);
    }),
    { numRuns: 1000 },
  );
});
