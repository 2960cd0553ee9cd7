// Mails written short, for the tables beside this file.
import type { Addresses, Mail, MailReading } from '../../../src/domain/mails/mail';
import { readMail } from '../../../src/domain/mails/readMail';
import { at, TOKYO, written } from '../assess/given';

export const COCONALA_SENDER = 'ココナラ <no-reply@mail.coconala.com>';
export const LANCERS_SENDER = 'ランサーズ <noreply@lancers.co.jp>';
export const OWN = 'hana@example.com';
export const CLIENT = 'mori@client.example';
export const RECEIVED = '2026/11/24 10:00';

const ADDRESSES: Addresses = { own: [OWN, 'Hana.Second@Example.com'], clients: [CLIENT] };

/** What a mail received at 10:00 tells. */
export function read(mail: Partial<Mail>): MailReading {
  return readMail(
    { from: COCONALA_SENDER, subject: '', body: '', receivedAt: at(RECEIVED), ...mail },
    ADDRESSES,
    TOKYO,
  );
}

/** A reading in one line: `event replied 4567890 山田`, and when, if it is not the time of receiving. */
export function inWords({ what, event, room, buyer, title, client, at: when, forwarded }: MailReading): string {
  const time = when === at(RECEIVED) ? '' : written(when);
  const parts = [what, event ?? '', room, buyer, title, client, forwarded ? 'forwarded' : '', time];
  return parts.filter(Boolean).join(' ');
}
