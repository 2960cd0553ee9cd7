// What is remembered of the mails to the seller, so that none is sent too often and none is lost (product.md 6).
import { type Day, plusDays } from '../time/day';
import type { Instant } from '../time/instant';
import { dayOf, type Zone } from '../time/zone';

export type Attempts = 0 | 1 | 2 | -1 | -2;

/** Written before mails are sent (intent). What went through is told by `MailsSent`, which a later run takes in. */
export interface MailLedger {
  /** The last day for which the morning's mail was decided, whether it was attempted or nothing was due: it is decided once a day. */
  readonly digestDay: Day | null;
  /** When that was. null = never, or an earlier version did not say. */
  readonly decidedAt: Instant | null;
  /**
   * Per clock and threshold: how many alerts may have left; 0 once one certainly did. Negative while nobody has recorded whether the latest
   * one did: -2 is the second attempt.
   */
  readonly alerts: { readonly [key: string]: Attempts };
  /** Mails attempted on a day, of both kinds. */
  readonly count: { readonly day: Day; readonly mails: number };
  /** There is an alert whose going through nobody has recorded: the mails the account could still send before it. */
  readonly pending: { readonly left: number; readonly day: Day } | null;
  /** Number of the run that wrote this: each run that mails takes the next one. */
  readonly run: number;
  /** Until then that run alone may send. */
  readonly leaseUntil: Instant;
}

/** Written after an alert went through. */
export interface MailsSent {
  readonly run: number;
}

export const NO_MAILS: MailLedger = {
  digestDay: null,
  decidedAt: null,
  alerts: {},
  count: { day: '', mails: 0 },
  pending: null,
  run: 0,
  leaseUntil: 0,
};

/** Longer than Google lets an execution live (6 minutes: facts/apps-script.md 4). Whoever sleeps through it all the same sends nothing more. */
const LEASE = 7 * 60_000;

/** Another run may be sending at this moment. A lease from the far future is a clock that jumped, and holds nobody up. */
export function isLeased({ leaseUntil }: MailLedger, now: Instant): boolean {
  return now < leaseUntil && leaseUntil <= now + LEASE;
}

/** May a run that took its lease when the ledger was written still send? One that slept through it may not. */
export function holdsLease({ leaseUntil }: MailLedger, now: Instant): boolean {
  return now < leaseUntil;
}

/** The day's mail was decided; also when the day moved back by one, as it does with the sheet's zone. */
export function isDecided({ digestDay }: MailLedger, today: Day): boolean {
  return digestDay === today || digestDay === plusDays(today, 1);
}

/** Mails attempted today. */
export function attemptedOn({ count }: MailLedger, today: Day): number {
  return count.day === today ? count.mails : 0;
}

/** May this alert be attempted (again)? At least once, at most twice. */
export function mayAlert({ alerts }: MailLedger, key: string): boolean {
  return alerts[key] === undefined || alerts[key] === 1;
}

/** The alerts with what is settled of the pending ones. undefined: it never was. */
function settled(
  alerts: MailLedger['alerts'],
  settle: (attempts: -1 | -2) => Attempts | undefined,
): MailLedger['alerts'] {
  const entries = Object.entries(alerts).flatMap(([key, attempts]): [string, Attempts][] => {
    const now = attempts < 0 ? settle(attempts as -1 | -2) : attempts;
    return now === undefined ? [] : [[key, now]];
  });
  return Object.fromEntries(entries);
}

/** The ledger that a run begins with: `sent` taken in. What an overtaken run says it sent (a lower number) changes nothing. */
export function withSent(ledger: MailLedger, sent: MailsSent | undefined): MailLedger {
  if (!sent || sent.run !== ledger.run || !ledger.pending) return ledger;
  return { ...ledger, alerts: settled(ledger.alerts, () => 0), pending: null };
}

/**
 * An attempt that nobody recorded as sent, looked at again: the account can send as many mails now as before it, so the alert never left
 * and does not count. Where the number fell it may have left, and it counts. `left`: what the account may still send now.
 */
export function withEvidence(ledger: MailLedger, left: number): MailLedger {
  const { pending } = ledger;
  if (!pending) return ledger;
  if (left < pending.left) {
    return { ...ledger, alerts: settled(ledger.alerts, (attempts) => (attempts === -1 ? 1 : 2)), pending: null };
  }
  const { day, mails } = ledger.count;
  const count = day === pending.day ? { day, mails: Math.max(0, mails - 1) } : ledger.count;
  const alerts = settled(ledger.alerts, (attempts) => (attempts === -1 ? undefined : 1));
  return { ...ledger, alerts, count, pending: null };
}

/** Nothing is due today: remembered, so that it is not asked again. */
export function withDecision(ledger: MailLedger, now: Instant, zone: Zone): MailLedger {
  return { ...ledger, digestDay: dayOf(now, zone), decidedAt: now };
}

/** The intent to send, to be stored before anything leaves. Takes the lease. */
export function withIntent(
  ledger: MailLedger,
  {
    alert,
    digest,
    decided = digest,
    left,
  }: {
    readonly alert: readonly string[];
    readonly digest: boolean;
    readonly decided?: boolean;
    readonly left: number;
  },
  now: Instant,
  zone: Zone,
): MailLedger {
  const day = dayOf(now, zone);
  const mails = attemptedOn(ledger, day) + (alert.length > 0 ? 1 : 0) + (digest ? 1 : 0);
  const tried = alert.map((key) => [key, ledger.alerts[key] === 1 ? -2 : -1] as const);
  return {
    digestDay: decided ? day : ledger.digestDay,
    decidedAt: decided ? now : ledger.decidedAt,
    alerts: latest({ ...ledger.alerts, ...Object.fromEntries(tried) }),
    count: { day, mails },
    pending: alert.length > 0 ? { left, day } : null,
    run: ledger.run + 1,
    leaseUntil: now + LEASE,
  };
}

/** When the intent was written. */
export function intentAt({ leaseUntil }: MailLedger): Instant {
  return leaseUntil - LEASE;
}

/** More than any shop has: they only matter for a day after their clock's end. */
export const MOST_REMEMBERED = 600;

function latest(alerts: MailLedger['alerts']): MailLedger['alerts'] {
  return Object.fromEntries(Object.entries(alerts).slice(-MOST_REMEMBERED));
}
