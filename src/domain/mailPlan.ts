// Which mails the seller is due now (product.md 6). Assessments, what was mailed so far and the time in; decisions out.
import { type Assessment, SEVERITIES } from './assessment';
import { type Day, plusDays } from './day';
import { HOUR, type Instant } from './instant';
import type { Order } from './order';
import type { Settings } from './settings';
import { dayOf, instantAt, wallTime, type Zone } from './zone';

/** What is remembered of mails. Written before a mail is sent (intent), and again after. */
export interface MailLedger {
  /** The last day for which a digest was attempted: it is never attempted twice. */
  readonly digestDay: Day | null;
  /** Per clock and threshold: how often an alert was attempted; `done` once one went through. */
  readonly alerts: { readonly [key: string]: 1 | 2 | 'done' };
  /** Mails attempted on a day, of both kinds. */
  readonly count: { readonly day: Day; readonly mails: number };
}

export const NO_MAILS: MailLedger = { digestDay: null, alerts: {}, count: { day: '', mails: 0 } };

/** One clock that is about to punish, to be named in an alert. */
export interface AlertItem {
  readonly key: string;
  readonly order: Order;
  readonly clock: Assessment['clocks'][number];
  readonly threshold: 24 | 6;
}

export interface MailPlan {
  /** Everything one alert mail covers; empty = no alert. */
  readonly alert: readonly AlertItem[];
  readonly digest: boolean;
}

/** Calm is a promise: never more a day, digests and alerts together. */
export const MOST_MAILS_A_DAY = 4;
const THRESHOLDS = [24, 6] as const;
const QUIET_FROM = 22;
const QUIET_UNTIL = 7;

type Assessed = { readonly order: Order; readonly assessment: Assessment };

/** Decides for this run. The alert goes first; a digest gives way when only one mail is left for the day. */
export function planMails(
  assessed: readonly Assessed[],
  ledger: MailLedger,
  settings: Settings,
  now: Instant,
  zone: Zone,
): MailPlan {
  const { day, hour } = wallTime(now, zone);
  const left = MOST_MAILS_A_DAY - (ledger.count.day === day ? ledger.count.mails : 0);
  const due = settings.alertOn ? dueAlerts(assessed, ledger, now, zone) : [];
  const alert = left > 0 ? due : [];
  const wanted =
    settings.digestOn && hour >= settings.digestHour && ledger.digestDay !== day && assessed.some(isWorthMailing);
  return { alert, digest: wanted && left - (alert.length > 0 ? 1 : 0) > 0 };
}

/** もうすぐ or worse. */
export function isWorthMailing({ assessment }: Assessed): boolean {
  return SEVERITIES.indexOf(assessment.severity) >= SEVERITIES.indexOf('soon');
}

function dueAlerts(assessed: readonly Assessed[], ledger: MailLedger, now: Instant, zone: Zone): AlertItem[] {
  return assessed.flatMap(({ order, assessment }) =>
    assessment.clocks
      .filter(({ punishes }) => punishes)
      .flatMap((clock) =>
        THRESHOLDS.filter((threshold) => isDue(clock.endsAt - threshold * HOUR, now, zone))
          .map((threshold): AlertItem => ({ key: alertKey(order, clock, threshold), order, clock, threshold }))
          .filter(({ key }) => ledger.alerts[key] === undefined || ledger.alerts[key] === 1),
      ),
  );
}

function alertKey(order: Order, clock: Assessment['clocks'][number], threshold: number): string {
  return [order.id, clock.id, clock.endsAt / 1000, threshold].join('|');
}

/**
 * Less than the threshold is left. A crossing that no run could tell of before the night is told in the last hour before it:
 * nobody is woken, and nobody learns of it in the morning only.
 */
function isDue(crossing: Instant, now: Instant, zone: Zone): boolean {
  const { day, hour } = wallTime(crossing, zone);
  const lastRun = QUIET_FROM - 1;
  if (hour >= lastRun) return now >= instantAt(day, zone, lastRun);
  if (hour < QUIET_UNTIL) return now >= instantAt(plusDays(day, -1), zone, lastRun);
  return now > crossing;
}

/** The ledger with the attempt recorded: to be stored before sending. Alerts of clocks that are over are forgotten. */
export function withAttempt(
  ledger: MailLedger,
  mail: 'digest' | readonly AlertItem[],
  now: Instant,
  zone: Zone,
): MailLedger {
  const day = dayOf(now, zone);
  const count = { day, mails: (ledger.count.day === day ? ledger.count.mails : 0) + 1 };
  if (mail === 'digest') return { ...ledger, digestDay: day, count };
  const attempts = mail.map(({ key }) => [key, ledger.alerts[key] === 1 ? 2 : 1] as const);
  return { ...ledger, alerts: { ...recent(ledger.alerts), ...Object.fromEntries(attempts) }, count };
}

/** The ledger after an alert went through. */
export function withSuccess(ledger: MailLedger, items: readonly AlertItem[]): MailLedger {
  const done = Object.fromEntries(items.map(({ key }) => [key, 'done' as const]));
  return { ...ledger, alerts: { ...ledger.alerts, ...done } };
}

/** Far more than a shop's clocks, and small enough for one document property. */
const MOST_REMEMBERED = 150;

/** What is kept of earlier alerts: the newest clocks. A clock that ran out unanswered stays listed, and must not be told again. */
function recent(alerts: MailLedger['alerts']): MailLedger['alerts'] {
  const endOf = (key: string) => Number(key.split('|').slice(-2)[0]);
  const newestFirst = Object.entries(alerts).sort(([a], [b]) => endOf(b) - endOf(a));
  return Object.fromEntries(newestFirst.slice(0, MOST_REMEMBERED));
}
