// The parts of a mail to the seller, and the alert: plain text, and the same as HTML that fits a phone.
import type { Severity } from '../../domain/assess/assessment';
import { asksForAnswer } from '../../domain/reminders/answerFirst';
import type { AlertItem } from '../../domain/reminders/mailPlan';
import { comesDue } from '../../domain/reminders/today';
import type { Mail } from '../../google/mail';
import type { Catalogue } from '../../text/catalogue';
import { dateTime, endText } from '../../text/format';
import { lookFirstText } from '../../text/notice';
import { concernTexts } from '../../text/problem';
import { howToText } from '../../text/reason';
import { stepText, untilText } from '../../text/step';
import type { Assessed } from '../desk/assessAll';
import type { Book } from '../desk/book';
import { otherZoneText } from '../desk/told/otherZone';
import { firstText, type TextToPaste, textToPaste } from '../texts/textToPaste';
import { byteLength, shortened } from './bounded';
import { calendarLink } from './calendarLink';
import { htmlMail, type MailBlock } from './mailHtml';

export type Urgent = Exclude<Severity, 'calm'>;

/** More nobody reads on a phone. */
export const MOST_ORDERS = 30;
/** Texts to paste altogether, in characters: the first that fits into Google's 200 KB a body with what stands around it. */
const LONGEST_TEXTS = [30_000, 10_000, 3_000, 0];
const LARGEST_BODY = 190 * 1024;
/** Names and titles, as far as anybody reads them on a phone. */
const LONGEST_NAME = 60;
/** Lines that are put together from what stands in cells. */
export const LONGEST_LINE = 600;
const LONGEST_LINK = 2_000;

/** One mail for all clocks that are about to punish. */
export function alertMail(book: Book, items: readonly AlertItem[], assessed: readonly Assessed[]): Mail {
  const { mail, rules } = book.words;
  const orders = [...new Set(items.map(({ order }) => order.id))];
  const shown = orders.slice(0, MOST_ORDERS);
  const running = items.filter(({ clock }) => !clock.over);
  const hours = Math.min(...(running.length > 0 ? running : items).map(({ threshold }) => threshold));
  const blocks = shown.flatMap((id): MailBlock[] => {
    const own = items.filter(({ order }) => order.id === id);
    const clocks = new Map(own.map(({ clock, order }) => [clock.id, { clock, order }]));
    const lines = [...clocks.values()].map(({ clock, order }): MailBlock => {
      const end = endText(clock.endsAt, book.zone, book.now);
      return {
        kind: 'alert',
        text: mail.alertLine({
          buyer: shortened(order.buyer, LONGEST_NAME),
          clock: rules.rules[clock.id],
          endsAt: end,
          over: clock.over,
          result: rules.results[clock.result],
        }),
      };
    });
    const one = assessed.find(({ order }) => order.id === id);
    return one ? [...lines, ...howBlocks(book, one), ...orderBlocks(book, one, 'danger')] : lines;
  });
  const over = orders.filter((id) => items.every(({ order, clock }) => order.id !== id || clock.over)).length;
  return mailOf(book, mail.alertSubject(hours, orders.length - over, over), mail.alertIntro, blocks);
}

/** What the marketplace does to whoever lets the clock run out, in the words of its rules. */
function howBlocks({ world, words }: Book, { order, assessment }: Assessed): MailBlock[] {
  const market = world.markets.get(order.market);
  const text = market ? howToText(market, assessment.step.kind, words.language) : '';
  return text ? [{ kind: 'text', text: shortened(text, LONGEST_LINE) }] : [];
}

/** The day as the book sees it. */
export const viewOf = ({ now, zone, settings: { digestHour } }: Book) => ({ now, zone, digestHour });

export function orderBlocks(book: Book, one: Assessed, severity: Urgent, withText = true): MailBlock[] {
  const { order, orderRow, assessment } = one;
  const { words, now, zone, spreadsheet } = book;
  const { mail } = words;
  const line = mail.order({
    buyer: shortened(order.buyer, LONGEST_NAME),
    title: shortened(order.title, LONGEST_NAME),
    step: shortened(
      stepText({ ...assessment, service: order.service, market: order.market }, words.language),
      LONGEST_LINE,
    ),
    until: shortened(untilText(assessment, now, zone, words.language), LONGEST_LINE),
  });
  const sheet = book.orderTable.sheet;
  const row = `${spreadsheet.getUrl()}#gid=${sheet.getSheetId()}&range=A${orderRow.row}`;
  const { promise } = assessment.said;
  const links = [
    { label: mail.links.row, url: row },
    ...(order.url && order.url.length <= LONGEST_LINK ? [{ label: mail.links.room, url: order.url }] : []),
    ...(promise !== null && promise > now
      ? [
          {
            label: mail.links.calendar,
            url: calendarLink(mail.calendarTitle(shortened(order.buyer, LONGEST_NAME)), promise),
          },
        ]
      : []),
  ];
  const ahead = assessment.turn !== 'seller' && comesDue(one, viewOf(book));
  const paste =
    withText && (assessment.turn === 'seller' || ahead) ? attempted(() => textToPaste(book, one, ahead)) : null;
  const from = ahead && assessment.step.due !== null ? mail.sendableFrom(dateTime(assessment.step.due, zone, now)) : '';
  const first = withText ? attempted(() => firstText(book, one)) : null;
  const text = [
    ...(first && first.kind !== paste?.kind ? [noticeBlock(book, order.market, first, '')] : []),
    ...(paste ? [noticeBlock(book, order.market, paste, from)] : []),
  ];
  const near = concernTexts(assessment.problems, order, now, zone, words.language);
  const concerns: MailBlock[] = near.length > 0 ? [{ kind: 'text', text: near.join('\n') }] : [];
  return [
    { kind: 'order', text: line, severity },
    ...answerFirst(book, one),
    ...concerns,
    ...text,
    { kind: 'links', links },
  ];
}

/** Has an answer come? With the way to where it is recorded, a phone's home. */
function answerFirst(book: Book, one: Assessed): MailBlock[] {
  const { spreadsheet, tabIds, words } = book;
  if (!asksForAnswer(one, viewOf(book))) return [];
  const url = `${spreadsheet.getUrl()}#gid=${tabIds.today ?? book.orderTable.sheet.getSheetId()}`;
  return [
    { kind: 'text', text: words.steps.answerFirst(words.lists.events.replied) },
    { kind: 'links', links: [{ label: words.mail.links.answered, url }] },
  ];
}

function noticeBlock({ words }: Book, market: string, { kind, text }: TextToPaste, from: string): MailBlock {
  const hint = [from, lookFirstText(market, words.language)].filter(Boolean).join('\n');
  return { kind: 'notice', heading: words.mail.noticeHeading(words.lists.notices[kind]), hint, text };
}

/** A text that cannot be composed is no reason to say nothing of the order. */
function attempted(compose: () => TextToPaste | null): TextToPaste | null {
  try {
    return compose();
  } catch {
    // The row says so itself, in 注意.
    return null;
  }
}

export function mailOf(book: Book, subject: string, intro: string, blocks: readonly MailBlock[]): Mail {
  const { mail } = book.words;
  const zone = otherZoneText(book);
  const first: MailBlock[] = [{ kind: 'text', text: intro }, ...(zone ? [{ kind: 'text', text: zone } as const] : [])];
  const last: MailBlock[] = [
    { kind: 'links', links: [{ label: mail.links.sheet, url: book.spreadsheet.getUrl() }] },
    { kind: 'footer', lines: mail.footer },
  ];
  const made = (most: number): Mail => {
    const all: MailBlock[] = [...first, ...withinLength(blocks, most), ...last];
    return { subject, body: all.map(plainBlock).join('\n\n'), htmlBody: htmlMail(subject, all) };
  };
  for (const most of LONGEST_TEXTS) {
    const fitting = made(most);
    if ([fitting.body, fitting.htmlBody].every((text) => byteLength(text) <= LARGEST_BODY)) return fitting;
  }
  return made(0);
}

/** Texts to paste as far as they fit; of the others the link to the row is left. */
function withinLength(blocks: readonly MailBlock[], most: number): MailBlock[] {
  let left = most;
  return blocks.filter((block) => {
    if (block.kind !== 'notice') return true;
    if (block.text.length > left) return false;
    left -= block.text.length;
    return true;
  });
}

/** Says how mails arrive; `url` leads to the sheet. */
export function testMail({ mail }: Catalogue, url: string): Mail {
  const blocks: MailBlock[] = [
    { kind: 'text', text: mail.test.body },
    { kind: 'links', links: [{ label: mail.links.sheet, url }] },
  ];
  return {
    subject: mail.test.subject,
    body: blocks.map(plainBlock).join('\n\n'),
    htmlBody: htmlMail(mail.test.subject, blocks),
  };
}

function plainBlock(block: MailBlock): string {
  switch (block.kind) {
    case 'heading':
      return `【${block.text}】`;
    // In HTML a line at the side or a frame says where an order begins.
    case 'order':
    case 'alert':
      return `■ ${block.text}`;
    case 'notice':
      return `${block.heading}\n${block.hint}\n----------\n${block.text}\n----------`;
    case 'links':
      return block.links.map(({ label, url }) => `${label}: ${url}`).join('\n');
    case 'footer':
      return `--\n${block.lines.join('\n')}`;
    default:
      return block.text;
  }
}
