// The mails of a run: decided and written down while the lock is held, sent after it was given up (product.md 6).
import {
  holdsLease,
  isLeased,
  type MailLedger,
  NO_MAILS,
  withEvidence,
  withIntent,
  withSent,
} from '../../domain/reminders/mailLedger';
import { planMails } from '../../domain/reminders/mailPlan';
import { now } from '../../google/clock';
import { type Mail, mailsLeftToday, mailToSelf } from '../../google/mail';
import type { Assessed } from '../desk/assessAll';
import type { Desk } from '../desk/desk';
import { type Memory, rememberSent } from '../desk/memory';
import { alertMail, digestMail } from './mailText';

export interface Mailing {
  /** To be remembered before anything is sent: it holds the intent and the lease. */
  readonly ledger: MailLedger;
  readonly alert: Mail | null;
  readonly digest: Mail | null;
}

/** What this run will mail; null = nothing, and nothing to remember. Google's own quota is asked only when there is something to decide. */
export function planMailing(desk: Desk, assessed: readonly Assessed[], memory: Memory): Mailing | null {
  const { now: at, zone, settings } = desk.book;
  const kept = withSent(memory.mails ?? NO_MAILS, memory.sent);
  // The run that holds the lease may be sending at this moment: what is left of the account's mails proves nothing now.
  if (isLeased(kept, at)) return null;
  const wanted = planMails(assessed, kept, settings, at, zone);
  if (wanted.alert.length === 0 && !wanted.digest && !kept.pending) return null;
  const left = mailsLeftToday();
  const ledger = withEvidence(kept, left);
  const { alert, digest } = planMails(assessed, ledger, settings, at, zone, left);
  if (alert.length === 0 && !digest) return ledger === kept ? null : { ledger, alert: null, digest: null };
  const keys = alert.map(({ key }) => key);
  const mailing: Mailing = {
    ledger: withIntent(ledger, { alert: keys, digest, left }, at, zone),
    alert: alert.length > 0 ? alertMail(desk.book, alert, assessed) : null,
    digest: digest ? digestMail(desk.book, assessed) : null,
  };
  for (const kind of ['alert', 'digest'] as const) if (mailing[kind]) logMail(desk, kind, mailing);
  return mailing;
}

function logMail({ log }: Desk, kind: 'alert' | 'digest', { alert, digest }: Mailing): void {
  const detail = (kind === 'alert' ? alert : digest)?.subject ?? '';
  log.push({ kind, orderId: '', buyer: '', detail });
}

/**
 * Sends what was planned, the alert first. A run that slept through its lease sends nothing more: another one may have taken over.
 * `left` is called after each that left. Both are tried; throws what went wrong with the first that failed.
 */
export function sendMails({ ledger, alert, digest }: Mailing, senderName: string, left: () => void): void {
  const errors: unknown[] = [];
  const send = (mail: Mail, after: () => void) => {
    if (!holdsLease(ledger, now())) return;
    try {
      mailToSelf(mail, senderName);
      left();
      after();
    } catch (error) {
      errors.push(error);
    }
  };
  if (alert) send(alert, () => rememberSent({ run: ledger.run }));
  if (digest) send(digest, () => {});
  if (errors.length > 0) throw errors[0];
}
