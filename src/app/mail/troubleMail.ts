// The mail that says that updates have failed for two hours, and how to mend it.
import type { Health } from '../../domain/health/health';
import type { Zone } from '../../domain/time/zone';
import { mailToSelf } from '../../google/mail';
import type { Catalogue } from '../../text/catalogue';
import { dateTime } from '../../text/format';
import { htmlMail } from './mailHtml';

/** `url`: of the document; '' = not known. */
export function mailTrouble(
  { zone, words, url }: { readonly zone: Zone; readonly words: Catalogue; readonly url: string },
  { since, reason }: Health,
): void {
  const { troubleSubject: subject, troubleLines, links } = words.mail;
  const lines = troubleLines(dateTime(since, zone, since), reason);
  const body = [...lines, ...(url ? [`${links.sheet}: ${url}`] : [])].join('\n\n');
  const blocks = lines.map((text) => ({ kind: 'text', text }) as const);
  const link = url ? [{ kind: 'links', links: [{ label: links.sheet, url }] } as const] : [];
  try {
    mailToSelf({ subject, body, htmlBody: htmlMail(subject, [...blocks, ...link]) }, words.setUp.productName);
  } catch {
    // It is told in 設定 and in the sidebar, and by Google's own mail; the next one is tried tomorrow.
  }
}
