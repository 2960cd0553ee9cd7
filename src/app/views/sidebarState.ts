// What the sidebar shows: every order in words, the worst first.
import type { StepKind } from '../../domain/markets/stepKind';
import { UNKNOWN_MARKET } from '../../domain/markets/unknownMarket';
import { EVENT_KEYS, type EventKey } from '../../domain/orders/event';
import { asksForAnswer } from '../../domain/reminders/answerFirst';
import { isWorthMailing } from '../../domain/reminders/mailPlan';
import { todaysOrders } from '../../domain/reminders/today';
import { HOUR } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zone';
import { plainText } from '../../domain/values/plainText';
import { textFromCell } from '../../sheet/cells';
import { dateTime, yen } from '../../text/format';
import { beforePressing, reasonText } from '../../text/reason';
import { outcomeText, stageText, stepText, untilText } from '../../text/step';
import { type Assessed, attentionOf } from '../desk/assessAll';
import type { Book } from '../desk/book';
import { type Desk, orderCell } from '../desk/desk';
import { readMemory } from '../desk/rowMemory';
import { situationOf } from '../texts/composeFor';
import { openDraft } from '../texts/textToPaste';
import { departureView } from './departureView';
import { likelyEvents } from './likelyEvents';
import { moneyView, salesView } from './moneyView';
import { moreTexts } from './moreTexts';
import { stepNotice } from './noticeView';
import { timelineOf } from './timeline';
import { ranked } from './todayTab';
import type { EventView, LinkView, OrderView, SidebarState } from './view';

/** The whole state. `warning`: what is wrong with the automatic run, '' = nothing. */
export function sidebarState(desk: Desk, assessed: readonly Assessed[], warning: string): SidebarState {
  const { book } = desk;
  const open = ranked(assessed);
  const ended = assessed.filter(({ assessment }) => assessment.step.kind === 'none');
  const { now, zone, settings } = book;
  const isToday = todaysOrders({ now, zone, digestHour: settings.digestHour });
  const need = open.filter(isToday).length;
  const needy = (one: Assessed) => isToday(one) || isWorthMailing(one) || one.assessment.turn === 'seller';
  const listed = [...open.filter(needy), ...open.filter((one) => !needy(one)), ...ended];
  const byBuyer = ordersByBuyer(assessed);
  const sales = salesView(book, assessed);
  const departure = departureView(book, assessed);
  return {
    language: book.words.language,
    setUp: true,
    lastRun: book.lastRunAt === null ? '' : dateTime(book.lastRunAt, book.zone, book.now),
    warning,
    orders: listed.map((one) => orderView(desk, one, byBuyer)),
    need,
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

function ordersByBuyer(assessed: readonly Assessed[]): ReadonlyMap<string, string[]> {
  const byBuyer = new Map<string, string[]>();
  for (const { order } of assessed) {
    const buyer = plainText(order.buyer);
    byBuyer.set(buyer, [...(byBuyer.get(buyer) ?? []), order.id]);
  }
  return byBuyer;
}

function orderView(desk: Desk, one: Assessed, byBuyer: ReadonlyMap<string, readonly string[]>): OrderView {
  const { book } = desk;
  const { order, orderRow, assessment, future } = one;
  const { words, now, zone, world } = book;
  const { language, steps, guidance } = words;
  const market = world.markets.get(order.market) ?? null;
  const money = moneyView(book, order, future.settlement);
  const memory = readMemory(orderCell(desk, orderRow, 'undo'));
  const isAsked = asksForAnswer(one, { now, zone, digestHour: book.settings.digestHour });
  return {
    id: order.id,
    buyer: order.buyer,
    title: order.title,
    market: order.market,
    amount: yen(order.amount),
    url: order.url,
    turn: assessment.turn,
    stage: assessment.stage,
    severity: assessment.severity,
    step: assessment.step.kind,
    turnText: steps.turns[assessment.turn],
    stageText: stageText(assessment.stage, order.service, language),
    severityText: steps.severities[assessment.severity],
    stepText: stepText({ ...assessment, service: order.service, market: order.market }, language),
    untilText: untilText(assessment, now, zone, language),
    outcomeText: outcomeText(future.settlement, order.amount, now, zone, language),
    waitingText: assessment.waitingDays > 0 ? steps.waiting(assessment.waitingDays) : '',
    reason: reasonText(assessment, order, market, now, zone, language),
    notice: stepNotice(book, one),
    beforePressing: checklist(book, one),
    timeline: timelineOf(book, one, future),
    events: eventViews(book, one, isAsked),
    problems: attentionOf(desk, one),
    lastEvent: textFromCell(orderCell(desk, orderRow, 'lastEvent')),
    canUndo: memory.undo.length > 0,
    sameBuyer: (byBuyer.get(plainText(order.buyer)) ?? []).filter((id) => id !== order.id),
    open: assessment.step.kind !== 'none',
    reassurance: assessment.waitingDays > 0 ? guidance.reassurance : '',
    moreTexts: moreTexts(assessment, order).map((kind) => ({ kind, name: words.lists.notices[kind] })),
    ...(isAsked && { answerFirst: steps.answerFirst(words.lists.events.replied) }),
    ...(money && { money }),
  };
}

const IRREVERSIBLE: ReadonlySet<StepKind> = new Set<StepKind>(['formal-delivery', 'cancel-request']);

function checklist(book: Book, { order, assessment }: Assessed): readonly string[] {
  const { kind } = assessment.step;
  if (!IRREVERSIBLE.has(kind)) return [];
  const market = book.world.markets.get(order.market) ?? UNKNOWN_MARKET;
  const input = {
    step: kind as 'formal-delivery' | 'cancel-request',
    situation: situationOf(assessment, market.formalDelivery),
    market,
    deadline: assessment.said.promise,
    workShown: assessment.said.workShown,
    today: dayOf(book.now, book.zone),
  };
  return beforePressing(input, book.zone, book.words.language);
}

function eventViews({ words }: Book, { order, assessment, notices }: Assessed, isAsked: boolean): EventView[] {
  if (order.closedAt || order.cancelledAt) return [];
  const likely = likelyEvents(assessment.stage, openDraft(notices) !== undefined, isAsked);
  const rest = EVENT_KEYS.filter((key) => !likely.includes(key));
  const view = (key: EventKey): EventView => ({ key, label: words.lists.events[key], likely: likely.includes(key) });
  return [...likely, ...rest].map(view);
}
