// Which mails the seller is due now (product.md 6). Assessments, what was mailed so far and the time in; decisions out.
// Why none goes more often than promised: the digest is decided once a day, an alert may have left at most twice a threshold, four mails a day in all
// (here, from the ledger). The intent is stored under the document lock before anything leaves, with a lease that lets one run alone send; it is sent
// after the lock (app/run/refresh.ts). An attempt that nobody recorded counts only if Google's own count of mails fell, and then it is tried once more
// (mailLedger.ts). Where no store takes the intent, mails leave at fixed hours, an alert at each of them (app/mail/mailing.ts, blindly). The mail
// about runs that fail stands beside this (app/mail/troubleMail.ts).
import type { AssessedOrder, RunningClock } from '../assess/assessment';
import type { Settings } from '../assess/settings';
import type { Order } from '../orders/order';
import { plusDays } from '../time/day';
import { HOUR, type Instant } from '../time/instant';
import { dayOf, instantAt, wallTime, type Zone } from '../time/zone';
import { fingerprint } from '../values/fingerprint';
import { attemptedOn, isDecided, isLeased, type MailLedger, mayAlert } from './mailLedger';
import { isAtLeast, isForToday } from './today';

/** One clock that is about to punish, to be named in an alert. */
export interface AlertItem {
  readonly key: string;
  readonly order: Order;
  readonly clock: RunningClock;
  readonly threshold: 24 | 6;
}

export interface MailPlan {
  /** Everything one alert mail covers; empty = no alert. */
  readonly alert: readonly AlertItem[];
  readonly digest: boolean;
  /** What the day holds is decided by this run: not asked again today. */
  readonly decided: boolean;
}

/** Calm is a promise: never more a day, digests and alerts together. */
export const MOST_MAILS_A_DAY = 4;
const THRESHOLDS = [24, 6] as const;
/** A clock that ran out longer ago cannot be helped any more: an old list pasted in is no reason for a wall of alarms. */
const WORTH_TELLING = 24 * HOUR;
/** In one mail, the earliest ends first: more than any shop has, and as many as can be remembered. What does not fit goes into the next. */
const MOST_ALERTS = 500;
const QUIET_FROM = 22;
const QUIET_UNTIL = 7;

/** What the decision depends on beside the orders. */
export interface MailTimes {
  readonly settings: Settings;
  readonly now: Instant;
  readonly zone: Zone;
  /** What the account may still send today. */
  readonly left?: number;
}

/**
 * Decides for this run. The alert goes first; a digest gives way when only one mail is left for the day, or `left` has run out. While another
 * run holds the lease nothing is sent: it sends, or the next run does.
 * The digest is decided once a day, in the first run from its hour to 22:00 (product.md 6): if nothing is due then, none comes that day.
 */
export function planMails(assessed: readonly AssessedOrder[], ledger: MailLedger, times: MailTimes): MailPlan {
  const { settings, now, zone, left = MOST_MAILS_A_DAY } = times;
  if (isLeased(ledger, now)) return { alert: [], digest: false, decided: false };
  const room = Math.min(MOST_MAILS_A_DAY - attemptedOn(ledger, dayOf(now, zone)), left);
  const alert = settings.alertOn && room > 0 ? dueAlerts(assessed, ledger, now, zone) : [];
  if (!isToDecide(ledger, times)) return { alert, digest: false, decided: false };
  const view = { now, zone, digestHour: settings.digestHour, since: ledger.decidedAt };
  const wanted = settings.digestOn && assessed.some((one) => isForToday(one, view));
  const digest = wanted && room - (alert.length > 0 ? 1 : 0) > 0;
  return { alert, digest, decided: digest || !wanted };
}

function isToDecide(ledger: MailLedger, { settings: { digestHour }, now, zone }: MailTimes): boolean {
  const { day, hour } = wallTime(now, zone);
  return hour >= digestHour && (hour < QUIET_FROM || digestHour >= QUIET_FROM) && !isDecided(ledger, day);
}

/** もうすぐ or worse: what the digest lists. */
export function isWorthMailing(one: AssessedOrder): boolean {
  return isAtLeast(one, 'soon');
}

function dueAlerts(assessed: readonly AssessedOrder[], ledger: MailLedger, now: Instant, zone: Zone): AlertItem[] {
  const items = assessed.flatMap(({ order, assessment }) =>
    assessment.clocks
      .filter(({ punishes, endsAt }) => punishes && now - endsAt < WORTH_TELLING)
      .flatMap((clock) =>
        THRESHOLDS.filter((threshold) => isReached(clock.endsAt, threshold, now, zone))
          .map((threshold): AlertItem => ({ key: alertKey(order, clock, threshold), order, clock, threshold }))
          .filter(({ key }) => mayAlert(ledger, key)),
      ),
  );
  return items.sort((a, b) => a.clock.endsAt - b.clock.endsAt).slice(0, MOST_ALERTS);
}

/** Short, because many are remembered; another end of the same clock is another matter. */
function alertKey(order: Order, clock: RunningClock, threshold: number): string {
  const [hash] = fingerprint([order.id, clock.id, clock.endsAt / 1000].join('|')).split('-');
  return `${Number.parseInt(hash!, 16).toString(36)}${threshold === 24 ? 'd' : 'h'}`;
}

/**
 * So much is left, or less; of 24 hours less, for with all of them nothing is 至急 yet. A crossing that no run could tell of before the night is
 * told in the last hour before it: nobody is woken, and nobody learns of it in the morning only.
 */
function isReached(endsAt: Instant, threshold: AlertItem['threshold'], now: Instant, zone: Zone): boolean {
  const crossing = endsAt - threshold * HOUR;
  const { day, hour } = wallTime(crossing, zone);
  const lastRun = QUIET_FROM - 1;
  if (hour >= lastRun) return now >= instantAt(day, zone, lastRun);
  if (hour < QUIET_UNTIL) return now >= instantAt(plusDays(day, -1), zone, lastRun);
  return threshold === 24 ? now > crossing : now >= crossing;
}
