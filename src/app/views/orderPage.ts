// An order's page: whose turn, what next until when, how it ends, the text, everything that can be recorded.
import type { StepKind } from '../../domain/markets/stepKind';
import { UNKNOWN_MARKET } from '../../domain/markets/unknownMarket';
import { EVENT_KEYS, type EventKey } from '../../domain/orders/event';
import { asksForAnswer } from '../../domain/reminders/answerFirst';
import { dayOf } from '../../domain/time/zone';
import { textFromCell } from '../../sheet/cells';
import { yen } from '../../text/format';
import { beforePressing, reasonText } from '../../text/reason';
import { outcomeText } from '../../text/step';
import { type Assessed, attentionOf } from '../desk/assessAll';
import type { Book } from '../desk/book';
import { type Desk, orderCell } from '../desk/desk';
import { readMemory } from '../desk/rowMemory';
import { situationOf } from '../texts/composeFor';
import { openDraft } from '../texts/textToPaste';
import { likelyEvents } from './likelyEvents';
import { moneyView } from './moneyView';
import { moreTexts } from './moreTexts';
import { stepNotice } from './noticeView';
import { orderItem } from './sidebarState';
import { timelineOf } from './timeline';
import type { EventView, OrderView } from './view';

export function orderPage(desk: Desk, one: Assessed): OrderView {
  const { book } = desk;
  const { order, orderRow, assessment, future } = one;
  const { words, now, zone, world } = book;
  const { language, steps, guidance } = words;
  const market = world.markets.get(order.market) ?? null;
  const money = moneyView(book, order, future.settlement);
  const memory = readMemory(orderCell(desk, orderRow, 'undo'));
  const isAsked = asksForAnswer(one, { now, zone, digestHour: book.settings.digestHour });
  return {
    ...orderItem(book, one),
    amount: yen(order.amount),
    url: order.url,
    step: assessment.step.kind,
    turnText: steps.turns[assessment.turn],
    outcomeText: outcomeText(future.settlement, order.amount, now, zone, language),
    waitingText: assessment.waitingDays > 0 ? steps.waiting(assessment.waitingDays) : '',
    reason: reasonText(assessment, order, market, now, zone, language),
    notice: stepNotice(book, one),
    beforePressing: checklist(book, one),
    timeline: timelineOf(book, one, future),
    events: eventViews(book, one, isAsked),
    ...(isAsked && { answerFirst: steps.answerFirst(words.lists.events.replied) }),
    problems: attentionOf(desk, one),
    lastEvent: textFromCell(orderCell(desk, orderRow, 'lastEvent')),
    canUndo: memory.undo.length > 0,
    reassurance: assessment.waitingDays > 0 ? guidance.reassurance : '',
    moreTexts: moreTexts(assessment, order).map((kind) => ({ kind, name: words.lists.notices[kind] })),
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
