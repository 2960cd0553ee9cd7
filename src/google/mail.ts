// Mail to the seller. Never to anybody else: the address is always the running account's own.

import { ownAddress } from './session';

export interface Mail {
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}

/** How many recipients may still be mailed today. */
export function mailsLeftToday(): number {
  return MailApp.getRemainingDailyQuota();
}

/** Sends to the account that runs this: for the hourly trigger, the one that set it up. */
export function mailToSelf({ subject, body, htmlBody }: Mail, senderName: string): void {
  MailApp.sendEmail(ownAddress(), subject, body, { htmlBody, name: senderName });
}
