// The stage of an order: the first row that matches (product.md 4.1). One function a row, in the order of the table.

import { type Fact, isAfter, isAtOrAfter, latestFact } from '../orders/facts';
import type { MomentKey } from '../orders/order';
import { HOUR } from '../time/instant';
import { endOfDay, latestInstant } from '../time/moment';
import type { RunningClock } from './assessment';
import { type Case, type Verdict, verdict } from './case';
import { clockNamed, notBeforePurchase } from './clocks';
import { episodeOf } from './episode';
import { ladder, ladderAfterFormalDelivery } from './ladder';
import { deliveryDue } from './ladderSteps';
import { daysLater } from './sending';

type Row = (c: Case) => Verdict | null;

/** The same, with the clock that it follows from. */
function by(clock: RunningClock | undefined, found: Verdict): Verdict {
  return clock ? { ...found, decidedBy: { by: 'clock', clock } } : found;
}

const ended: Row = ({ clocks, now }) => {
  const end = clockNamed(clocks, 'hardEnd');
  if (!end || end.endsAt > now) return null;
  const kind = end.result === 'refunded' ? 'record-cancelled' : 'record-closed';
  return by(end, verdict('ended', 'seller', kind, end.endsAt));
};

const cancelRequestRunOut: Row = ({ clocks, now }) => {
  const agree = clockNamed(clocks, 'autoAgree');
  if (agree?.result !== 'refunded' || agree.endsAt > now) return null;
  return by(agree, verdict('cancel-requested', 'seller', 'record-cancelled', agree.endsAt));
};

const reviewRunOut: Row = ({ clocks, now }) => {
  const paying = [clockNamed(clocks, 'review'), clockNamed(clocks, 'platformNudge')];
  const runOut = paying.find((clock) => clock?.result === 'paid' && clock.endsAt <= now);
  return runOut ? by(runOut, verdict('formally-delivered', 'seller', 'record-closed', runOut.endsAt)) : null;
};

const cancelAsked: Row = ({ clocks, history }) => {
  if (!history.openBuyerCancel) return null;
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
  const { clocks, history } = c;
  const request = history.standingCancelRequest;
  if (!request) return null;
  const agree = clockNamed(clocks, 'autoAgree');
  if (agree?.result === 'refunded') {
    return by(agree, { ...verdict('cancel-requested', 'market', 'wait', agree.endsAt), next: 'record-cancelled' });
  }
  return askSupportWhenSilent(c, 'cancel-requested', request);
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
  const paying = [clockNamed(clocks, 'platformNudge'), clockNamed(clocks, 'review')].find(
    (clock) => clock?.result === 'paid',
  );
  if (paying) {
    return by(paying, { ...verdict('formally-delivered', 'market', 'wait', paying.endsAt), next: 'record-closed' });
  }
  if (isAfter(history.fact('supportAskedAt'), latestFact([formal, history.heard]))) {
    return askSupportWhenSilent(c, 'formally-delivered', formal);
  }
  return ladderAfterFormalDelivery(c, 'formally-delivered', formal);
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
  if (!appointment || isAtOrAfter(history.fact('handedOverAt'), appointment)) return null;
  const at = latestInstant(appointment, world.zone);
  if (now >= at) return verdict('scheduled', 'seller', 'record-session', at);
  return order.waitingFor ? null : { ...verdict('scheduled', 'nobody', 'wait', at), next: 'record-session' };
};

const awaitingInfo: Row = (c) => (c.order.waitingFor ? ladder(c, 'awaiting-info', 'before') : null);

const working = ({ order, world }: Case): Verdict =>
  verdict('working', 'seller', 'deliver', order.dueAt ? endOfDay(order.dueAt.day, world.zone) : null);

const ROWS: readonly Row[] = [
  ({ order }) => (order.problems.some(({ blocking }) => blocking) ? verdict('needs-fix', 'seller', 'fix', null) : null),
  ({ order }) => (order.cancelledAt ? verdict('cancelled', 'nobody', 'none', null) : null),
  ({ order }) => (order.closedAt ? verdict('closed', 'nobody', 'none', null) : null),
  ended,
  cancelRequestRunOut,
  reviewRunOut,
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

/** No clock is known: the marketplace is asked after some days of silence, and asked again after as many more. */
function askSupportWhenSilent(c: Case, stage: 'cancel-requested' | 'formally-delivered', since: Fact): Verdict {
  const { history, now, world } = c;
  const asked = history.fact('supportAskedAt');
  const from = latestFact([since, isAfter(asked, since) ? asked : undefined])!;
  const due = daysLater(latestInstant(from, world.zone), world.settings.unknownClockDays, world);
  const phase = stage === 'cancel-requested' ? 'before' : 'check';
  const key = episodeOf(c, phase, from).key('N12');
  const kind = now < due ? 'wait' : 'ask-support';
  const waitsFor = stage === 'cancel-requested' ? 'market' : 'buyer';
  return {
    ...verdict(stage, kind === 'wait' ? waitsFor : 'seller', kind, due, 'N12'),
    next: 'ask-support',
    notice: { key, kind: 'N12', phase, wording: 1, plannedAt: due, deadline: null },
  };
}
