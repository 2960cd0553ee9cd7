// What was said between the two so far: everything a message may recall, so that no text looks into the facts again.
import { isAfter, isAtOrAfter } from '../orders/facts';
import type { History } from '../orders/history';
import { inOrderOfSending, type Notice } from '../orders/notice';
import type { Order } from '../orders/order';
import { promisesDeadline } from '../orders/rungs';
import { workShown } from '../orders/workShown';
import type { Moment } from '../time/moment';
import type { Said } from './assessment';

/** Of a row that cannot be assessed. */
export const NOTHING_SAID: Said = {
  formal: null,
  reply: null,
  quietSince: null,
  wrote: null,
  missed: null,
  promise: null,
  told: [],
  workShown: false,
};

/** `notices`: this order's rows. */
export function saidOf(order: Order, notices: readonly Notice[], history: History): Said {
  const sent = inOrderOfSending(
    notices.flatMap(({ kind, sentAt, deadline }) => (sentAt ? [{ kind, sentAt, deadline }] : [])),
  );
  const promises = sent.filter(({ kind, deadline }) => promisesDeadline(kind) && deadline !== null);
  return {
    formal: history.standingFormal ?? null,
    reply: history.heard ?? null,
    quietSince: history.heard ?? history.fact('purchasedAt') ?? null,
    wrote: history.seller ?? null,
    missed: missedSession(history),
    promise: promises[promises.length - 1]?.deadline ?? null,
    // Asking the marketplace is no word to the buyer.
    told: sent
      .filter(({ kind }) => kind !== 'N12')
      .map(({ kind, sentAt, deadline }) => ({ kind, sentAt, deadline: promisesDeadline(kind) ? deadline : null })),
    workShown: workShown(order),
  };
}

function missedSession({ fact, heard }: History): Moment | null {
  const appointment = fact('appointmentAt');
  const noShow = fact('noShowAt');
  return appointment && isAtOrAfter(noShow, appointment) && !isAfter(heard, noShow) ? appointment : null;
}
