// The morning's mail: what the day holds, each with its text to paste, so that whoever reads only this is never late.
import type { Severity } from '../../domain/assess/assessment';
import { isNudge } from '../../domain/orders/rungs';
import { waitingSales } from '../../domain/planning/payout';
import { isWorthMailing } from '../../domain/reminders/mailPlan';
import { todaysOrders } from '../../domain/reminders/today';
import { dayOf } from '../../domain/time/zone';
import type { Mail } from '../../google/mail';
import { waitingSalesLine } from '../../text/money';
import type { Assessed } from '../desk/assessAll';
import type { Book } from '../desk/book';
import { departureView } from '../views/departureView';
import { foretold } from '../views/moneyView';
import { ranked } from '../views/todayTab';
import { shortened } from './bounded';
import type { MailBlock } from './mailHtml';
import { LONGEST_LINE, MOST_ORDERS, mailOf, orderBlocks, type Urgent, viewOf } from './mailText';

const SECTIONS: readonly Urgent[] = ['danger', 'late', 'now', 'soon'];
/** Gmail cuts long mails off: the orders after these are lines with links. */
const MOST_WITH_TEXT = 15;
const MOST_CHECKS = 5;

/** Everything that is もうすぐ or worse, by urgency; the first ones with their text to paste. Checks beyond the first few wait for tomorrow. */
export function digestMail(book: Book, assessed: readonly Assessed[]): Mail {
  const { mail, steps } = book.words;
  const isToday = todaysOrders(viewOf(book));
  const listed = ranked(assessed).filter((one) => isWorthMailing(one) || isToday(one));
  const { kept, folded } = withFewChecks(listed);
  const of = (severity: Severity) => listed.filter(({ assessment }) => assessment.severity === severity);
  const counts = { danger: of('danger').length, late: of('late').length };
  const shown = kept.slice(0, MOST_ORDERS);
  const blocks = SECTIONS.flatMap((severity): MailBlock[] => {
    const orders = shown.filter(({ assessment }) => sectionOf(assessment.severity) === severity);
    if (orders.length === 0) return [];
    return [
      { kind: 'heading', text: steps.severities[severity], severity },
      ...orders.flatMap((one) => orderBlocks(book, one, severity, shown.indexOf(one) < MOST_WITH_TEXT)),
    ];
  });
  const more: MailBlock[] = [
    ...(folded > 0 ? [{ kind: 'text', text: mail.moreChecks(folded) } as const] : []),
    ...(kept.length > MOST_ORDERS ? [{ kind: 'text', text: mail.more(kept.length - MOST_ORDERS) } as const] : []),
  ];
  return mailOf(book, mail.digestSubject(listed.filter(isToday).length, counts), mail.digestIntro, [
    ...blocks,
    ...more,
    ...departureBlocks(book, assessed),
    ...salesBlocks(book, assessed),
  ]);
}

/** What is calm but comes due today stands with what is near. */
const sectionOf = (severity: Severity): Urgent => (severity === 'calm' ? 'soon' : severity);

/** A first day with many old orders is a plan, not a wall of alarms: of the checks that only ask, the most urgent few. */
function withFewChecks(listed: readonly Assessed[]): { kept: Assessed[]; folded: number } {
  let checks = 0;
  const kept = listed.filter(({ assessment: { severity, step } }) => {
    const onlyAsks = severity === 'now' && step.kind === 'send' && step.notice !== null && isNudge(step.notice);
    return !onlyAsks || ++checks <= MOST_CHECKS;
  });
  return { kept, folded: listed.length - kept.length };
}

/** 出発前チェック, when days off are near. */
function departureBlocks(book: Book, assessed: readonly Assessed[]): MailBlock[] {
  const departure = departureView(book, assessed);
  if (!departure) return [];
  const { heading, certain, possible, pause, tell, pressing } = departure;
  const sentences = [...certain, pause, ...possible, tell].filter(Boolean);
  return [
    { kind: 'heading', text: heading, severity: pressing ? 'now' : 'soon' },
    { kind: 'text', text: sentences.map((one) => shortened(one, LONGEST_LINE)).join('\n') },
  ];
}

/** 確定待ちの売上 in one line. In the body only: a subject shows on a locked phone. */
function salesBlocks(book: Book, assessed: readonly Assessed[]): MailBlock[] {
  const { words, now, zone } = book;
  const days = waitingSales(foretold(book, assessed), now, zone);
  const text = waitingSalesLine(days, dayOf(now, zone), words.language);
  return text ? [{ kind: 'text', text }] : [];
}
