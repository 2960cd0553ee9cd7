// Answers that a machine gave: no word of a client (product.md 11).
import { plainText } from '../values/plainText';

/** Words for it at the head of a subject or in brackets; elsewhere somebody may be writing about such a thing. */
const WORD =
  '(?:自動(?:返信|応答|送信|配信)(?:メール)?|不在(?:通知|のお知らせ)|auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office)';
const SUBJECT = new RegExp(`^${WORD}\\s*(?:[:;\\-|]|$)|[\\[(【〔《<]${WORD}[\\])】〕》>]`, 'i');
const BODY =
  /(?:この|本)(?:メール|メッセージ)は.{0,12}自動.{0,4}(?:返信|応答|送信|配信)|自動(?:返信|応答)(?:メール)?(?:です|でお送り|にて)|this is an automat(?:ic|ed) (?:reply|response|message|e-?mail)/i;

/** What the writer of an answer wrote, without what he quotes. */
function ownLines(body: string): string {
  return body
    .split(/\r\n?|\n/)
    .filter((line) => !/^\s*[>|＞]/.test(line))
    .join('\n');
}

/** A machine answered: by the header Auto-Submitted (RFC 3834), the subject, or a sentence that says so. */
export function isAutomatic(subject: string, body: string, autoSubmitted: string | undefined): boolean {
  const header = (autoSubmitted ?? '').trim().toLowerCase();
  if (header !== '' && !/^no\b/.test(header)) return true;
  return SUBJECT.test(plainText(subject)) || BODY.test(ownLines(body.normalize('NFKC')));
}
