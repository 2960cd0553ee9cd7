// The mails of a run: decided and written down while the lock is held, sent after it was given up (product.md 6).
import {
  holdsLease,
  isLeased,
  type MailLedger,
  NO_MAILS,
  withDecision,
  withEvidence,
  withIntent,
  withSent,
} from '../../domain/reminders/mailLedger';
import { planMails } from '../../domain/reminders/mailPlan';
import { wallTime } from '../../domain/time/zone';
import { now } from '../../google/clock';
import { type Mail, mailsLeftToday, mailToSelf } from '../../google/mail';
import type { Assessed } from '../desk/assessAll';
import type { Book } from '../desk/book';
import type { Desk } from '../desk/desk';
import { type Memory, rememberSent } from '../desk/memory';
import { digestMail } from './digestMail';
import { alertMail } from './mailText';

export interface Mailing {
  /** To be remembered before anything is sent: it holds the intent and the lease. */
  readonly ledger: MailLedger;
  readonly alert: Mail | null;
  readonly digest: Mail | null;
  /** Mails were due that the account cannot send today. */
  readonly isShort: boolean;
  /** What it was decided from. */
  readonly book: Book;
}

/** What this run will mail; null = nothing, and nothing to remember. Google's own quota is asked only when there is something to decide. */
export function planMailing(desk: Desk, assessed: readonly Assessed[], memory: Memory): Mailing | null {
  const { now: at, zone, settings } = desk.book;
  const kept = withSent(memory.mails ?? NO_MAILS, memory.sent);
  // The run that holds the lease may be sending at this moment: what is left of the account's mails proves nothing now.
  if (isLeased(kept, at)) return null;
  const times = { settings, now: at, zone };
  const wanted = planMails(assessed, kept, times);
  if (wanted.alert.length === 0 && !wanted.digest && !kept.pending)
    return wanted.decided ? nothingDue(desk, kept) : null;
  const left = mailsLeftToday();
  const ledger = withEvidence(kept, left);
  const { alert, digest, decided } = planMails(assessed, ledger, { ...times, left });
  const isShort = left === 0 && (wanted.alert.length > 0 || wanted.digest);
  const mailing = { ledger, alert: null, digest: null, isShort, book: desk.book };
  if (alert.length === 0 && !digest) {
    if (decided) return nothingDue(desk, ledger);
    return ledger === kept && !isShort ? null : mailing;
  }
  const keys = alert.map(({ key }) => key);
  const planned: Mailing = {
    ...mailing,
    ledger: withIntent(ledger, { alert: keys, digest, decided, left }, at, zone),
    alert: alert.length > 0 ? alertMail(desk.book, alert, assessed) : null,
    digest: digest ? digestMail(desk.book, assessed) : null,
  };
  for (const kind of ['alert', 'digest'] as const) if (planned[kind]) logMail(desk, kind, planned);
  return planned;
}

/** That nothing is due is remembered: decided once a day. */
function nothingDue({ book }: Desk, ledger: MailLedger): Mailing {
  return { ledger: withDecision(ledger, book.now, book.zone), alert: null, digest: null, isShort: false, book };
}

function logMail({ log }: Desk, kind: 'alert' | 'digest', { alert, digest }: Mailing): void {
  const detail = (kind === 'alert' ? alert : digest)?.subject ?? '';
  log.push({ kind, orderId: '', buyer: '', detail, word: '' });
}

/**
 * What may leave when no store takes the intent: nothing tells then what has left already. So rather twice than never, but bounded: alerts at
 * four hours of the day; the digest at its own, unless there is an alert: four mails a day are the most. (docs/adr/0011-mails-do-not-hang-on-writes.md)
 */
export function blindly(mailing: Mailing): Mailing {
  const { alert, digest, book } = mailing;
  const { hour } = wallTime(book.now, book.zone);
  const isForAlerts = BLIND_HOURS.includes(hour);
  return {
    ...mailing,
    alert: isForAlerts ? alert : null,
    digest: hour === book.settings.digestHour && !alert ? digest : null,
  };
}

/** The first and the last hour in which nobody is woken, and two between. */
const BLIND_HOURS: readonly number[] = [7, 12, 17, 21];

/**
 * Sends what was planned, the alert first. A run that slept through its lease sends nothing more: another one may have taken over.
 * `left` is called after each that left. Both are tried; returns what went wrong.
 */
export function sendMails({ ledger, alert, digest, book }: Mailing, left: () => void): unknown[] {
  const errors: unknown[] = [];
  const send = (mail: Mail, after: () => void) => {
    if (!holdsLease(ledger, now())) return;
    try {
      mailToSelf(mail, book.words.setUp.productName);
      left();
      after();
    } catch (error) {
      errors.push(error);
    }
  };
  if (alert) send(alert, () => rememberSent({ run: ledger.run }));
  if (digest) send(digest, () => {});
  return errors;
}
