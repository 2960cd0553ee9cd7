// Why a clock of the marketplace ran out on a seller who has the product: what they saw, what the sheet knew, what it told them in time.
import type { Absence } from './attention';
import { isBuyerMessage } from './happening';
import { COCONALA } from './marketplace';
import type { OrderCase } from './orderCase';
import type { Missed } from './room';
import { DAY } from './time';

export const WHYS = [
  'no look in time',
  'away',
  'not in the sheet',
  'not recorded',
  'no trigger',
  'alert not heeded',
  'marked as needing no answer',
  "the product's own advice",
] as const;
export type Why = (typeof WHYS)[number];

/** What went on around the orders. */
export interface Year {
  /** Moments at which the seller sat down. */
  readonly sessions: readonly number[];
  readonly absences: readonly Absence[];
  /** The trigger's runs; whether nothing kept a run from mailing. */
  readonly runs: readonly { readonly at: number; readonly sound: boolean }[];
  readonly alerts: readonly { readonly at: number; readonly body: string }[];
}

const THANKS = 'buyer-wrote-no-answer-needed';

/** What the sheet may name so that the clock is stopped; of the others any word to the buyer does it. */
const STOPS_CANCEL: ReadonlySet<string> = new Set(['answer-cancel']);

export function whyMissed({ clock, at }: Missed, order: OrderCase, year: Year): Why {
  const from = at - COCONALA[clock];
  const within = (moment: number, after = from) => moment > after && moment < at;
  const begun = order.room.entries.findIndex((entry) => entry.at === from);
  const saw = order.looks.find(({ seen }) => seen > begun)?.at ?? Number.POSITIVE_INFINITY;
  const looks = (after: number) => year.sessions.filter((one) => within(one, after));
  if (saw >= at) return looks(from).length === 0 ? awayOr('no look in time', from, at, year) : 'no look in time';
  const knew = clock === 'firstContact' ? order.inSheetSince : toldSince(order, clock, from);
  if (knew >= at) return clock === 'firstContact' ? 'not in the sheet' : 'not recorded';
  // Recorded as of a later moment, or without one: the sheet's clock ends, and its alert comes, after the marketplace's.
  const told = startTold(order, clock, knew);
  const alertFrom = told + COCONALA[clock] - DAY;
  if (alertFrom >= at && told > from) return 'not recorded';
  const alerts = year.alerts.filter((mail) => within(mail.at, knew) && mail.body.includes(order.arrival.buyer));
  if (alerts.length === 0) {
    // Thanks that came after a question: 返信不要 says that neither is to be answered (product.md 2.2).
    if (clock === 'replyToBuyer' && order.noted.some(({ what, at: noted }) => what === THANKS && within(noted))) {
      return 'marked as needing no answer';
    }
    const runs = year.runs.filter((run) => within(run.at, Math.max(knew, alertFrom)));
    if (runs.some(({ sound }) => sound)) return "the product's own advice";
    return told > from ? 'not recorded' : 'no trigger';
  }
  const after = looks(alerts[0]!.at);
  if (after.length === 0) return awayOr('alert not heeded', alerts[0]!.at, at, year);
  const named = order.named.filter((one) => within(one.at, alerts[0]!.at)).map(({ step }) => step);
  if (named.length > 0 && named.every((step) => step === 'fix')) return 'not recorded';
  const isWrong = clock === 'answerCancel' && named.length > 0 && !named.some((step) => STOPS_CANCEL.has(step));
  return isWrong ? "the product's own advice" : 'alert not heeded';
}

function toldSince(order: OrderCase, clock: Missed['clock'], from: number): number {
  const counts = ({ what }: OrderCase['noted'][number]) =>
    clock === 'answerCancel' ? what === 'buyer-asked-cancel' : isBuyerMessage({ what, at: 0 });
  return order.noted.find((one) => one.at >= from && counts(one))?.at ?? Number.POSITIVE_INFINITY;
}

/** From when the sheet counts. */
function startTold(order: OrderCase, clock: Missed['clock'], knew: number): number {
  if (clock === 'firstContact') return order.told.find(({ what }) => what === 'purchased')?.at ?? knew;
  return order.noted.find((one) => one.at === knew)?.as ?? knew;
}

/** Away for most of the time that there was. */
function awayOr(otherwise: Why, from: number, until: number, { absences }: Year): Why {
  const gone = absences.reduce(
    (sum, absence) => sum + Math.max(0, Math.min(until, absence.until) - Math.max(from, absence.from)),
    0,
  );
  return gone * 2 > until - from ? 'away' : otherwise;
}
