// The stage of an order: the first row that matches (product.md 4.1). One function a row, in the order of the table.

import { type Fact, isAfter, isAtOrAfter, latestFact } from '../orders/facts';
import type { MomentKey } from '../orders/order';
import { HOUR } from '../time/instant';
import { endOfDay, latestInstant } from '../time/moment';
import type { RunningClock } from './assessment';
import { type Case, type Verdict, verdict } from './case';
import { cancelToAnswer, clockNamed, nextEnd, notBeforePurchase, settledBy } from './clocks';
import { episodeOf } from './episode';
import { ladder, ladderAfterFormalDelivery } from './ladder';
import { askSupport, deliveryDue, waitForEnd } from './ladderSteps';
import { daysLater } from './sending';

type Row = (c: Case) => Verdict | null;

/** The same, with the clock that it follows from. */
function by(clock: RunningClock | undefined, found: Verdict): Verdict {
  return clock ? { ...found, decidedBy: { by: 'clock', clock } } : found;
}

/** The earliest end that has run out has settled the order, whatever else stands in the row. */
const settled: Row = ({ clocks }) => {
  const end = settledBy(clocks);
  if (!end) return null;
  if (end.id === 'hardEnd') {
    const kind = end.result === 'refunded' ? 'record-cancelled' : 'record-closed';
    return by(end, verdict('ended', 'seller', kind, end.endsAt));
  }
  return end.id === 'autoAgree'
    ? by(end, verdict('cancel-requested', 'seller', 'record-cancelled', end.endsAt))
    : by(end, verdict('formally-delivered', 'seller', 'record-closed', end.endsAt));
};

const cancelAsked: Row = ({ clocks, history }) => {
  if (!cancelToAnswer(history)) return null;
  const clock = clockNamed(clocks, 'answerCancel');
  return by(clock, verdict('cancel-asked', 'seller', 'answer-cancel', clock?.endsAt ?? null));
};

const sentBack: Row = (c) => {
  const { history } = c;
  const back = history.fact('sentBackAt');
  if (!back || reworked(c, back) || waitsSince(c, back)) return null;
  if (history.owesReply && isAfter(history.heard, back)) return null;
  return verdict('sent-back', 'seller', 'deliver', deliveryDue(c, back.day));
};

const firstContactDue: Row = ({ clocks, history }) => {
  if (history.contacted) return null;
  const clock = clockNamed(clocks, 'firstContact');
  return by(clock, verdict('first-contact-due', 'seller', 'first-message', clock?.endsAt ?? null, 'N0'));
};

const approved: Row = (c) => {
  const { history, world } = c;
  const ok = history.fact('okAt');
  const changed = isAfter(history.fact('revisionAt'), ok) || isAfter(history.fact('sentBackAt'), ok);
  const handedOver = history.fact('handedOverAt');
  if (!ok || !handedOver || !isAtOrAfter(ok, handedOver) || history.standingFormal || changed) return null;
  if (history.owesReply && isAfter(history.heard, ok)) return null;
  return pressFormalDelivery(c, 'approved', ok.dateOnly ? endOfDay(ok.day, world.zone) : ok.at);
};

const replyDue: Row = ({ clocks, history, world }) => {
  if (!history.owesReply) return null;
  const since = notBeforePurchase(history, history.unansweredSince)!;
  const due = since.at + world.settings.replyHours * HOUR;
  return by(clockNamed(clocks, 'replyToBuyer'), verdict('reply-due', 'seller', 'reply', due));
};

const cancelRequested: Row = (c) => {
  const { clocks, history, world } = c;
  const request = history.standingCancelRequest;
  if (!request) return null;
  if (clockNamed(clocks, 'autoAgree')?.result === 'refunded') return waitForEnd('cancel-requested', nextEnd(clocks)!);
  // Nothing is known of what silence does: the marketplace is asked after some days, and again.
  const plannedAt = daysLater(latestInstant(request, world.zone), world.settings.unknownClockDays, world);
  return askSupport(c, {
    stage: 'cancel-requested',
    phase: 'before',
    since: request,
    plannedAt,
    waitsFor: 'market',
    onLadder: false,
  });
};

const awaitingInfoOnRework: Row = (c) => {
  const asked = latestFact([c.history.fact('revisionAt'), c.history.fact('sentBackAt')]);
  return asked && !reworked(c, asked) && waitsSince(c, asked) ? ladder(c, 'awaiting-info', 'before') : null;
};

const revising: Row = (c) => {
  const asked = c.history.fact('revisionAt');
  return asked && !reworked(c, asked) ? verdict('revising', 'seller', 'deliver', deliveryDue(c, asked.day)) : null;
};

const formallyDelivered: Row = (c) => {
  const { clocks, history } = c;
  const formal = history.standingFormal;
  if (!formal) return null;
  const pays = clocks.some(({ id, result }) => (id === 'review' || id === 'platformNudge') && result === 'paid');
  if (pays) return waitForEnd('formally-delivered', nextEnd(clocks)!);
  const since = latestFact([formal, history.heard]);
  const asked = history.fact('supportAskedAt');
  if (!isAfter(asked, since)) return ladderAfterFormalDelivery(c, 'formally-delivered', formal);
  // The matter is with the marketplace now.
  const matter = { phase: 'check', since, plannedAt: 0, waitsFor: 'buyer', onLadder: true } as const;
  return askSupport(c, { stage: 'formally-delivered', ...matter });
};

const awaitingCheck: Row = (c) => {
  const handedOver = c.history.fact('handedOverAt');
  if (!handedOver || isAfter(c.history.fact('progressAt'), handedOver)) return null;
  if (c.market.formalDelivery === 'after-notice') return ladder(c, 'awaiting-check', 'check');
  const due = handedOver.dateOnly ? endOfDay(handedOver.day, c.world.zone) : handedOver.at;
  return pressFormalDelivery(c, 'awaiting-check', due);
};

const awaitingFeedback: Row = (c) =>
  isAtOrAfter(c.history.fact('progressAt'), c.history.buyer) ? ladder(c, 'awaiting-feedback', 'progress') : null;

const scheduled: Row = ({ history, now, order, world }) => {
  const appointment = history.fact('appointmentAt');
  const over = (key: 'handedOverAt' | 'noShowAt') => isAtOrAfter(history.fact(key), appointment);
  if (!appointment || over('handedOverAt') || over('noShowAt')) return null;
  const at = latestInstant(appointment, world.zone);
  const waits = order.waitingFor !== '';
  if (now < at) return waits ? null : { ...verdict('scheduled', 'nobody', 'wait', at), next: 'record-session' };
  return waits && isAfter(history.seller, appointment) ? null : verdict('scheduled', 'seller', 'record-session', at);
};

/** Nobody came, and nothing was written since: the first word is about a new time. */
const missed: Row = (c) => {
  const { history } = c;
  const appointment = history.fact('appointmentAt');
  const noShow = history.fact('noShowAt');
  if (!appointment || !noShow || !isAtOrAfter(noShow, appointment)) return null;
  if (isAtOrAfter(history.seller, appointment) || isAfter(history.heard, noShow)) return null;
  const key = episodeOf(c, 'before', noShow).key('N17');
  const at = noShow.at;
  const notice = { key, kind: 'N17', phase: 'before', wording: 1, plannedAt: at, deadline: null } as const;
  return { ...verdict('awaiting-info', 'seller', 'send', at, 'N17'), notice, onLadder: true };
};

const awaitingInfo: Row = (c) => (c.order.waitingFor ? ladder(c, 'awaiting-info', 'before') : null);

const working = ({ order, world }: Case): Verdict =>
  verdict('working', 'seller', 'deliver', order.dueAt ? endOfDay(order.dueAt.day, world.zone) : null);

const ROWS: readonly Row[] = [
  ({ order }) => (order.problems.some(({ blocking }) => blocking) ? verdict('needs-fix', 'seller', 'fix', null) : null),
  ({ order }) => (order.cancelledAt ? verdict('cancelled', 'nobody', 'none', null) : null),
  ({ order }) => (order.closedAt ? verdict('closed', 'nobody', 'none', null) : null),
  settled,
  cancelAsked,
  sentBack,
  firstContactDue,
  approved,
  replyDue,
  cancelRequested,
  awaitingInfoOnRework,
  revising,
  formallyDelivered,
  awaitingCheck,
  awaitingFeedback,
  scheduled,
  missed,
  awaitingInfo,
];

/** The first row of the table that matches; `working` when none does. */
export function stageOf(c: Case): Verdict {
  for (const row of ROWS) {
    const found = row(c);
    if (found) return found;
  }
  return working(c);
}

const REWORK: readonly MomentKey[] = ['handedOverAt', 'progressAt', 'okAt', 'formalAt'];

/** Something was shown, approved or delivered since the buyer asked for changes. */
function reworked({ history }: Case, since: Fact): boolean {
  return REWORK.some((key) => isAfter(history.fact(key), since));
}

/** The seller asked back since then and waits for the answer. */
function waitsSince({ history, order }: Case, since: Fact): boolean {
  return order.waitingFor !== '' && isAfter(history.seller, since);
}

/** 正式な納品 is the next step, whether the buyer approved or the market wants it at hand-over. */
function pressFormalDelivery(c: Case, stage: 'approved' | 'awaiting-check', due: number): Verdict {
  const episode = episodeOf(c, 'check', c.history.fact('handedOverAt'));
  return {
    ...verdict(stage, 'seller', 'formal-delivery', due, 'N9'),
    notice: { key: episode.key('N9'), kind: 'N9', phase: 'check', wording: 1, plannedAt: due, deadline: null },
  };
}
