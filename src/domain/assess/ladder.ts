// The ladder of notices while the buyer is silent, and what follows its deadline (product.md 4.2).

import { type Fact, isAfter, latestFact } from '../orders/facts';
import type { Notice, NoticeKind, Phase, PlannedNotice, Wording } from '../orders/notice';
import { rungsOf, versionKey } from '../orders/rungs';
import { workShown } from '../orders/workShown';
import { HOUR, type Instant } from '../time/instant';
import { endOfLength } from '../time/length';
import { endOfDay, latestInstant } from '../time/moment';
import { dayOf, instantAt } from '../time/zone';
import type { DecidedBy, RunningClock, Stage } from './assessment';
import type { Case, Verdict } from './case';
import { clockNamed, notBeforePurchase } from './clocks';
import { type Episode, episodeOf } from './episode';
import { afterDeadline, askSupport, goOn, noDayToSend, sendOrWait } from './ladderSteps';
import { daysLater, deadlineFor, promisedUntil, SHORTEST_NOTICE, sendableFrom } from './sending';

/** The rung of the nth check. */
const CHECK_RUNGS = ['1', '2', 'check3'] as const;

/** The whole ladder: the checks, the announcement, the reminder on the deadline's day, the step after it. */
export function ladder(c: Case, stage: Stage, phase: Phase): Verdict {
  const episode = episodeOf(c, phase, c.history.fact(versionKey(phase)));
  return episode.promise
    ? keepPromise(c, stage, episode, episode.promise)
    : nextRung(c, stage, episode, c.world.settings.checks);
}

/**
 * After a formal delivery that pays nobody when the buyer is silent: the checks, at least two of them because Lancers' own means want
 * three messages (facts/marketplaces.md 2.1, M5), then the market's own means. Rungs sent before the formal delivery do not count.
 */
export function ladderAfterFormalDelivery(c: Case, stage: Stage, formal: Fact): Verdict {
  const episode = episodeOf(c, 'check', formal);
  const checks = Math.max(c.world.settings.checks, 2);
  // Where a review runs but pays nobody, its rule is what the waiting rests on.
  const review = clockNamed(c.clocks, 'review');
  const told: DecidedBy | undefined = review && { by: 'clock', clock: review };
  if (episode.earlierRungs < checks) {
    const next = nextRung(c, stage, episode, checks);
    return told ? { ...next, decidedBy: told } : next;
  }
  const nudge = c.market.clocks.platformNudge.length !== null;
  const ownWait = nudge && episode.base ? nudgeFrom(c, episode.base) : 0;
  const due = plannedAfter(c, episode, c.world.settings.gaps[2], ownWait);
  if (due === null) return noDayToSend(stage);
  if (nudge) {
    const decidedBy: DecidedBy = { by: 'rule', rule: 'platformNudge', at: due };
    return afterDeadline(c, stage, episode, { kind: 'platform-nudge', notice: null }, due, decidedBy);
  }
  const since = latestFact([formal, c.history.heard]);
  const inquiry = { stage, phase: 'check', since, plannedAt: due, waitsFor: 'buyer', onLadder: true } as const;
  return askSupport(c, { ...inquiry, decidedBy: told });
}

/** The marketplace's own waiting time before its nudge, counted like a gap. */
function nudgeFrom({ market, world }: Case, base: Fact): Instant {
  const { length } = market.nudgeWait;
  return length ? endOfLength(base, length, 'against-seller', world.calendar, world.zone) : 0;
}

/** The moment `gap` days after the last word, not before `atLeast`, not snoozed, in the sending window, on no day off. */
function plannedAfter({ order, world }: Case, episode: Episode, gap: number, atLeast = 0): Instant | null {
  if (!episode.base) return null;
  const awake = order.snoozeUntil ? endOfDay(order.snoozeUntil.day, world.zone) : 0;
  return sendableFrom(Math.max(daysLater(episode.base.at, gap, world), awake, atLeast), world);
}

/** Before a session nothing is announced. */
function afterAppointment({ history, world }: Case): Instant {
  const appointment = history.fact('appointmentAt');
  return appointment ? latestInstant(appointment, world.zone) : 0;
}

/** `checks`: how many come before a deadline is announced. */
function nextRung(c: Case, stage: Stage, episode: Episode, checks: number): Verdict {
  const { now, world } = c;
  const announces = episode.afterVoid || episode.earlierRungs >= checks;
  const rung = announces ? 2 : Math.min(episode.earlierRungs, 1);
  const kind = rungsOf(episode.phase, workShown(c.order))[rung]!;
  const gap = world.settings.gaps[rung]!;
  const plannedAt = plannedAfter(c, episode, gap, announces ? afterAppointment(c) : 0);
  if (plannedAt === null) return noDayToSend(stage);
  const from = episode.base!;
  const check = announces ? null : { nth: episode.earlierRungs + 1, of: checks };
  const moved = plannedAt !== daysLater(from.at, gap, world);
  const decidedBy: DecidedBy = { by: 'gap', from, days: gap, at: plannedAt, moved, check };
  if (!announces) return { ...sendOrWait(c, stage, nextCheck(episode, kind, plannedAt)), decidedBy };
  const days = episode.stalled ? world.settings.deadlineDaysAfterStall : world.settings.deadlineDays;
  const deadline = promisedBy(c, episode, Math.max(plannedAt, now), days);
  const limit = clockNamed(c.clocks, 'cancelLimit');
  // What is announced must still be possible.
  if (kind === 'N3' && limit && deadline !== null && deadline >= limit.endsAt) {
    return insteadOfCancelling(c, stage, limit, plannedAt);
  }
  const key = episode.key(episode.afterVoid ? '3b' : '3');
  const notice: PlannedNotice = { key, kind, phase: episode.phase, wording: 1, plannedAt, deadline };
  return { ...sendOrWait(c, stage, notice), decidedBy };
}

function nextCheck({ earlierRungs, key, phase }: Episode, kind: NoticeKind, plannedAt: Instant): PlannedNotice {
  const wording = (earlierRungs + 1) as Wording;
  return { key: key(CHECK_RUNGS[earlierRungs]!), kind, phase, wording, plannedAt, deadline: null };
}

/**
 * The deadline of the rung 3 to send: the open draft's as long as it is 48 h away and no day off came to lie on it (or the user's own text names
 * it), else a new one.
 */
function promisedBy({ notices, world }: Case, episode: Episode, sending: Instant, days: number): Instant | null {
  const key = episode.key(episode.afterVoid ? '3b' : '3');
  const draft = notices.find((notice) => notice.key === key && !notice.sentAt && notice.deadline !== null);
  const isGood = (deadline: Instant) =>
    deadline - sending >= SHORTEST_NOTICE && !world.calendar.isClosed(dayOf(deadline - 1, world.zone));
  const holds = draft && (draft.edited || (draft.state === 'draft' && isGood(draft.deadline!)));
  return holds ? draft.deadline : deadlineFor(sending, days, world);
}

/** A deadline was promised: remind on its day, then do what was announced. */
function keepPromise(c: Case, stage: Stage, episode: Episode, promise: Notice): Verdict {
  const { now, world } = c;
  const sentAt = promise.sentAt!;
  const deadline = promisedUntil(promise, world);
  // A deadline at 24:00 belongs to the day that it ends.
  const reminderAt = instantAt(dayOf(deadline - 1, world.zone), world.zone, world.settings.windowStartHour);
  const inTime = sentAt.at + 24 * HOUR <= reminderAt && reminderAt < deadline;
  const remindable = !episode.remindedOnDay && inTime && now < deadline;
  if (remindable) {
    const rung = episode.afterVoid ? '8b' : '8';
    const key = episode.key(rung);
    const n8: PlannedNotice = { key, kind: 'N8', phase: episode.phase, wording: 1, plannedAt: reminderAt, deadline };
    return { ...sendOrWait(c, stage, n8), decidedBy: { by: 'promise', at: deadline } };
  }
  const at = Math.max(deadline, latestInstant(sentAt, world.zone) + SHORTEST_NOTICE);
  const found = stepAfter(c, stage, episode, deadline, at);
  return { ...found, decidedBy: found.decidedBy ?? { by: 'promise', at: deadline } };
}

/** What was announced for after the deadline, by phase. */
function stepAfter(c: Case, stage: Stage, episode: Episode, deadline: Instant, at: Instant): Verdict {
  const { history, market, order, world } = c;
  if (episode.phase === 'progress' || (episode.phase === 'before' && workShown(c.order))) {
    return goOn(c, stage, deadline, at);
  }
  if (episode.phase === 'before') return cancelAfter(c, stage, episode, at);
  if (order.read !== 'unread' || !market.readMarks) {
    return afterDeadline(c, stage, episode, { kind: 'formal-delivery', notice: 'N9' }, at);
  }
  const asked = history.fact('supportAskedAt');
  const inEpisode = isAfter(asked, history.buyer) ? asked : undefined;
  if (!inEpisode) return afterDeadline(c, stage, episode, { kind: 'ask-support', notice: 'N12' }, at);
  const supported = daysLater(latestInstant(inEpisode, world.zone), world.settings.supportDays, world);
  return afterDeadline(c, stage, episode, { kind: 'formal-delivery', notice: 'N9' }, Math.max(at, supported));
}

/** The cancel request, as soon as its reason can be chosen and as long as the marketplace still cancels. */
function cancelAfter(c: Case, stage: Stage, episode: Episode, at: Instant): Verdict {
  const from = cancelNotBefore(c);
  const due = Math.max(at, from);
  const limit = clockNamed(c.clocks, 'cancelLimit');
  if (limit && (limit.over || due >= limit.endsAt)) {
    return insteadOfCancelling(c, stage, limit, due >= limit.endsAt ? at : limit.endsAt);
  }
  const rule: DecidedBy | undefined = from > at ? { by: 'rule', rule: 'cancelNotBefore', at: from } : undefined;
  return afterDeadline(c, stage, episode, { kind: 'cancel-request', notice: 'N4' }, due, rule);
}

/** Once the marketplace cancels no more by itself, only its staff can help. */
function insteadOfCancelling(c: Case, stage: Stage, limit: RunningClock, plannedAt: Instant): Verdict {
  const since = latestFact([c.history.buyer, c.history.fact('noShowAt')]);
  const inquiry = { stage, phase: 'before', since, plannedAt, waitsFor: 'buyer', onLadder: true } as const;
  return askSupport(c, { ...inquiry, decidedBy: { by: 'clock', clock: limit } });
}

/** From when the cancel request may name the buyer's silence as its reason: counted from their last message, or the purchase. */
function cancelNotBefore({ history, market, world }: Case): Instant {
  const { length } = market.cancelNotBefore;
  const from = notBeforePurchase(history, history.heard ?? history.fact('purchasedAt'));
  return length && from ? endOfLength(from, length, 'to-wait-for', world.calendar, world.zone) : 0;
}
