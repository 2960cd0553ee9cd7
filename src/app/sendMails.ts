// Sends what the mail plan decided: intent recorded, then sent, then done (product.md 6).
import { type MailLedger, NO_MAILS, planMails, withAttempt, withSuccess } from '../domain/mailPlan';
import { type Mail, mailsLeftToday, mailToSelf } from '../google/mail';
import { remember } from '../google/properties';
import { alertMail, digestMail } from './mailText';
import type { Refreshed } from './refresh';

/** The alert first, then the digest. When Google's own quota is used up nothing is attempted, so that nothing is lost. */
export function sendMails({ desk, assessed, memory }: Refreshed): void {
  const { book } = desk;
  const { now, zone, settings, words } = book;
  let ledger = (memory.mails as MailLedger | undefined) ?? NO_MAILS;
  const plan = planMails(assessed, ledger, settings, now, zone);
  if (plan.alert.length === 0 && !plan.digest) return;
  let left = mailsLeftToday();
  const send = (mail: Mail, attempt: Parameters<typeof withAttempt>[1]): boolean => {
    if (left-- <= 0) return false;
    ledger = withAttempt(ledger, attempt, now, zone);
    remember({ mails: ledger });
    mailToSelf(mail, words.setUp.productName);
    return true;
  };
  const told = (kind: 'alert' | 'digest', detail: string) => desk.log.push({ kind, orderId: '', buyer: '', detail });
  if (plan.alert.length > 0) {
    const mail = alertMail(book, plan.alert, assessed);
    if (send(mail, plan.alert)) {
      ledger = withSuccess(ledger, plan.alert);
      remember({ mails: ledger });
      told('alert', mail.subject);
    }
  }
  if (plan.digest) {
    const mail = digestMail(book, assessed);
    if (send(mail, 'digest')) told('digest', mail.subject);
  }
}
