// What `npm run simulate --json` prints (product.md 9).
import { isoIn, type Zone } from '../../src/domain/time/zone';
import type { Mail } from '../emulator';

export interface AnsweredMail {
  readonly at: string;
  readonly to: string;
  readonly kind: 'digest' | 'alert' | 'test';
  readonly subject: string;
  readonly body: string;
}

/** What the bundle's henjiExport tells: orders and notices in sheet order, made by the same code as the sheet. */
export interface Exported {
  readonly now: string;
  readonly orders: readonly Readonly<Record<string, unknown>>[];
  readonly notices: readonly Readonly<Record<string, unknown>>[];
}

export interface Answer extends Exported {
  readonly mails: readonly AnsweredMail[];
}

const ALERT_SUBJECT = /^(【返事まち・至急】|\[Henjimachi[^\]]*urgent\])/i;

const TEST_SUBJECT = /^(【返事まち・テスト】|\[Henjimachi: test\])/;

function kindOf(subject: string): AnsweredMail['kind'] {
  if (TEST_SUBJECT.test(subject)) return 'test';
  return ALERT_SUBJECT.test(subject) ? 'alert' : 'digest';
}

export function answeredMail(mail: Mail, zone: Zone): AnsweredMail {
  const { to, subject, body } = mail;
  return { at: isoIn(mail.at, zone), to, kind: kindOf(subject), subject, body };
}

/** Throws when the text is not what henjiExport promises. */
export function readExported(text: unknown): Exported {
  const value: unknown = JSON.parse(String(text));
  const { now, orders, notices } = value as Partial<Exported>;
  if (typeof now !== 'string' || !Array.isArray(orders) || !Array.isArray(notices)) {
    throw new Error(`henjiExport: ${String(text).slice(0, 120)}`);
  }
  return { now, orders, notices };
}
