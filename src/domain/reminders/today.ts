// What a day holds: the orders that need their seller before the next morning's mail. Their number is the number of きょう everywhere, in the
// mail, the tab and the sidebar (product.md 6 and 8).
import { type AssessedOrder, SEVERITIES, type Severity } from '../assess/assessment';
import { isNudge } from '../orders/rungs';
import { daysBetween, plusDays } from '../time/day';
import { HOUR, type Instant } from '../time/instant';
import { dayOf, instantAt, onDay, type Zone } from '../time/zone';

export interface DayView {
  readonly now: Instant;
  readonly zone: Zone;
  /** Hour of the morning's mail. */
  readonly digestHour: number;
  /** When it was last decided what the day holds: a warning that began since counts. null = never. */
  readonly since: Instant | null;
}

/** Of an order's own end, whatever the warning: these hours are always worth a mail. */
const LAST_HOURS = 72 * HOUR;
/** A check that nobody sent is mentioned for so many days, and after that once a week. */
const NUDGE_DAYS = 3;
const WEEK = 7;

/** The moment of the next morning's mail. */
export function nextMorning({ now, zone, digestHour }: Pick<DayView, 'now' | 'zone' | 'digestHour'>): Instant {
  const today = dayOf(now, zone);
  const morning = instantAt(today, zone, digestHour);
  return now < morning ? morning : instantAt(plusDays(today, 1), zone, digestHour);
}

/** The morning before the last one: from then on a warning is new to whoever looks between two mails. */
function morningBefore({ now, zone, digestHour }: Pick<DayView, 'now' | 'zone' | 'digestHour'>): Instant {
  const next = nextMorning({ now, zone, digestHour });
  return instantAt(plusDays(dayOf(next, zone), -2), zone, digestHour);
}

/** Which orders are today's, for whoever looks at any hour: the same ones as in the morning's mail. */
export function todaysOrders(view: Omit<DayView, 'since'>): (one: AssessedOrder) => boolean {
  const since = morningBefore(view);
  return (one) => isForToday(one, { ...view, since });
}

/** Is the order one of today's? */
export function isForToday(one: AssessedOrder, view: DayView): boolean {
  return (isDue(one) && !isOldNudge(one, view)) || comesDue(one, view) || isWarnedOf(one, view);
}

export function isAtLeast({ assessment }: AssessedOrder, least: Severity): boolean {
  return SEVERITIES.indexOf(assessment.severity) >= SEVERITIES.indexOf(least);
}

const isDue = (one: AssessedOrder): boolean => isAtLeast(one, 'now');

/** A check that has waited for days is no reason for a mail every morning: on the 7th, 14th … day after its due only. */
function isOldNudge({ assessment: { severity, step } }: AssessedOrder, { now, zone }: DayView): boolean {
  const { kind, notice, due } = step;
  if (severity !== 'now' || kind !== 'send' || !notice || !isNudge(notice) || due === null) return false;
  const from = dayOf(due, zone);
  if (now <= onDay(due, plusDays(from, NUDGE_DAYS), zone)) return false;
  return daysBetween(from, dayOf(now, zone)) % WEEK !== 0;
}

/** A step of the seller's, or the one after a wait that is not the marketplace's, comes before the next morning's mail. */
export function comesDue({ assessment: { turn, step, next } }: AssessedOrder, view: Omit<DayView, 'since'>): boolean {
  const { kind, due } = step;
  if (due === null || due < view.now || due >= nextMorning(view)) return false;
  return kind === 'wait' ? turn !== 'market' && next !== null : turn === 'seller';
}

/** The order's end or the last day of cancelling comes near, or the promised day is here while the buyer owes something. */
function isWarnedOf({ order, assessment }: AssessedOrder, { now, zone, since }: DayView): boolean {
  return assessment.problems.some(({ code, at, from }) => {
    if (at === undefined) return false;
    if (code === 'due-day') {
      const past = order.dueAt ? daysBetween(order.dueAt.day, dayOf(now, zone)) : -1;
      return past === 0 || past === 1;
    }
    if (code !== 'ends-paid' && code !== 'ends-refunded' && code !== 'ends-open' && code !== 'cancel-limit')
      return false;
    return at - now <= LAST_HOURS || since === null || (from !== undefined && from > since);
  });
}
