// What the sidebar's lists show: every order that is not over, in few words, the worst first.
import { isWorthMailing } from '../../domain/reminders/mailPlan';
import { todaysOrders } from '../../domain/reminders/today';
import { HOUR } from '../../domain/time/instant';
import { dateTime } from '../../text/format';
import { stageText, stepText, untilText } from '../../text/step';
import type { Assessed } from '../desk/assessAll';
import type { Book } from '../desk/book';
import type { Desk } from '../desk/desk';
import { departureView } from './departureView';
import { salesView } from './moneyView';
import { ranked } from './todayTab';
import type { LinkView, OrderItem, SidebarState } from './view';

/** The whole state. `warning`: what is wrong with the automatic run, '' = nothing. */
export function sidebarState(desk: Desk, assessed: readonly Assessed[], warning: string): SidebarState {
  const { book } = desk;
  const open = ranked(assessed);
  const { now, zone, settings } = book;
  const isToday = todaysOrders({ now, zone, digestHour: settings.digestHour });
  const need = open.filter(isToday).length;
  const needy = (one: Assessed) => isToday(one) || isWorthMailing(one) || one.assessment.turn === 'seller';
  const listed = [...open.filter(needy), ...open.filter((one) => !needy(one))];
  const sales = salesView(book, assessed);
  const departure = departureView(book, assessed);
  return {
    language: book.words.language,
    setUp: true,
    lastRun: book.lastRunAt === null ? '' : dateTime(book.lastRunAt, book.zone, book.now),
    warning,
    orders: listed.map((one) => orderItem(book, one)),
    need,
    finished: assessed.length - open.length,
    ...(book.lastRunAt !== null && { nextRun: dateTime(book.lastRunAt + HOUR, book.zone, book.now) }),
    links: tabLinks(book),
    ...(sales && { sales }),
    ...(departure && { departure }),
  };
}

/** The tabs in which everything can be changed. */
function tabLinks({ spreadsheet, tabIds, words }: Book): LinkView[] {
  const url = spreadsheet.getUrl();
  return (['settings', 'rules', 'templates', 'daysOff'] as const).map((tab) => ({
    label: words.sheet.tabs[tab],
    url: `${url}#gid=${tabIds[tab]}`,
  }));
}

/** An order in a list. */
export function orderItem(book: Book, one: Assessed): OrderItem {
  const { order, assessment } = one;
  const { words, now, zone, settings } = book;
  const { language, steps } = words;
  return {
    id: order.id,
    buyer: order.buyer,
    title: order.title,
    market: order.market,
    turn: assessment.turn,
    stage: assessment.stage,
    severity: assessment.severity,
    stageText: stageText(assessment.stage, order.service, language),
    severityText: steps.severities[assessment.severity],
    stepText: stepText({ ...assessment, service: order.service, market: order.market }, language),
    untilText: untilText(assessment, now, zone, language),
    open: assessment.step.kind !== 'none',
    today: assessment.step.kind !== 'none' && todaysOrders({ now, zone, digestHour: settings.digestHour })(one),
  };
}
