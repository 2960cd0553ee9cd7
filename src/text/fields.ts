// The merge fields: from the facts of an order to the words that stand in a message.

import type { Said } from '../domain/assess/assessment';
import type { Settings } from '../domain/assess/settings';
import type { ClockRule, Market } from '../domain/markets/market';
import type { FieldValues } from '../domain/notices/compose';
import { datesToName, pastDeadline } from '../domain/notices/datesToName';
import { assignedNumber } from '../domain/orders/assignedId';
import type { Order } from '../domain/orders/order';
import { type Day, daysBetween, plusDays } from '../domain/time/day';
import type { Instant } from '../domain/time/instant';
import type { Moment } from '../domain/time/moment';
import { dayOf, type Zone } from '../domain/time/zone';
import { addressed, bareName } from './buyerName';
import { catalogueFor } from './catalogue';
import { dayText, deadlineText } from './format';
import { LANGUAGES, type Language } from './language';
import { lengthText } from './length';
import { titleNoun } from './titleNoun';
import { termsOf } from './vocabulary';

/** The facts a message can be about. */
export interface MessageFacts {
  readonly order: Order;
  readonly market: Market;
  readonly settings: Settings;
  /** What this notice promises (N3, N7, N16), recalls or proposes (N11); null: nothing. */
  readonly deadline: Instant | null;
  /** What was said between the two so far. */
  readonly said: Said;
  /** When the text can be sent: now, or at its planned moment. */
  readonly sendAt: Instant;
  /** 納品予定日, where the message may name it. */
  readonly dueAt: Moment | null;
  /** The seller's days off that N13 tells of; of a single day both are it. */
  readonly absence?: { readonly from: Day; readonly to: Day } | null;
  readonly now: Instant;
  readonly zone: Zone;
}

/** The fields, by their English names, which templates may use too. */
const NAMES = {
  buyer: '購入者',
  addressee: '宛名',
  title: '内容',
  work: '品名',
  ordered: 'ご購入',
  orderNumber: '注文番号',
  purchasedOn: '購入日',
  dueOn: '納品予定日',
  pastDueOn: '過ぎた予定日',
  progressOn: '途中経過日',
  handedOverOn: '仮納品日',
  handedOverBefore: 'お渡し済みの日',
  shownOn: 'お見せした日',
  formalOn: '正式な納品日',
  cancelRequestedOn: 'キャンセルを頼んだ日',
  appointment: '予約日時',
  missedOn: '来られなかった予約',
  deadline: '期限',
  pastDeadline: '過ぎた期限',
  question: '質問',
  questions: '質問一覧',
  questionCount: '質問の数',
  sampleAnswer: '返事の例',
  elapsedDays: '経過日数',
  lastContactOn: '前回の連絡日',
  lastReplyOn: '最後の返事日',
  contactRecord: '連絡の記録',
  readMark: '既読',
  maybeUnread: '未読かもしれない',
  unread: '未読',
  reviewPeriod: '差し戻し期間',
  autoCompletion: '自動完了',
  autoAgreePeriod: '自動合意',
  answerPeriod: '回答期間',
  sellerName: '自分の名前',
  absenceFrom: '休みの初日',
  absenceTo: '休みの最終日',
  backOn: '休み明け',
  call: '通話',
  session: '相談',
  market: 'サイト',
  marketplace: '取引サイト',
  buyerTerm: '購入者の呼び方',
  sellerTerm: '出品者の呼び方',
  atHandOver: 'お渡しと同時',
  completes: '完了のしかた',
  place: '場所',
  formalDelivery: '正式な納品',
  cancelRequest: 'キャンセルリクエスト',
  accept: '承諾',
  sendBack: '差し戻し',
  buttons: 'ボタン',
  refuseCancel: 'キャンセルの断り方',
  afterwards: '連絡方法',
  orderNumberName: '番号の名前',
} as const;
type FieldName = keyof typeof NAMES;

/** All merge fields, in Japanese: for the note of 文例 and the guide. */
export const FIELD_NAMES: readonly string[] = Object.values(NAMES);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Templates put titles in quotation marks: those inside give way to the others. */
function quotable(title: string, language: Language): string {
  return language === 'ja' ? title.replace(/「/g, '『').replace(/」/g, '』') : title.replace(/["“”]/g, "'");
}

/** A question that is a thing (「画像サイズ」) can be answered by its name. */
function sampleAnswerOf(questions: readonly string[], language: Language): string {
  const thing = questions.find(
    (one) => one.length <= 14 && !/[?？。、,.]|(?:か|です|ます|ください|はい|いい)$/.test(one),
  );
  return thing ? catalogueFor(language).message.sampleAnswer(thing.replace(/[「」"]/g, '')) : '';
}

/** What the buyer was asked, one per line; nothing when the cell only says that some answer is awaited. */
function questionsOf(waitingFor: string): string[] {
  const anyReply = LANGUAGES.map((language) => catalogueFor(language).lists.anyReply);
  return waitingFor
    .split(/[\r\n；;]+/)
    .map((line) => oneLine(line).replace(/^[・\-*•]\s*/, ''))
    .filter((line) => line !== '' && !anyReply.includes(line));
}

function recordOf({ said, zone }: MessageFacts, language: Language): string {
  const { message, lists } = catalogueFor(language);
  const { notices } = lists;
  return said.told
    .map(({ kind, sentAt, deadline }) =>
      message.recordLine(
        dayText(sentAt.day, language),
        notices[kind],
        deadline === null ? '' : deadlineText(deadline, zone, language),
      ),
    )
    .join('\n');
}

/** A clock's length where its silence has the given result: only then may a message say what happens by itself. */
function periodIf(rule: ClockRule, result: ClockRule['result'], language: Language): string {
  return rule.result === result ? lengthText(rule.length, language) : '';
}

function historyFields(facts: MessageFacts, language: Language): Partial<Record<FieldName, string>> {
  const { order, said, zone } = facts;
  const day = (moment: Moment | null | undefined) => (moment ? dayText(moment.day, language) : '');
  const sendDay = dayOf(facts.sendAt, zone);
  const elapsed = said.quietSince ? daysBetween(said.quietSince.day, sendDay) : 0;
  const { deadline } = facts;
  const over = pastDeadline(deadline, facts.sendAt);
  const dates = datesToName(order, facts.dueAt, facts.sendAt, zone);
  const when = (moment: Moment | null) =>
    moment && !moment.dateOnly ? deadlineText(moment.at, zone, language) : day(moment);
  return {
    purchasedOn: day(order.purchasedAt),
    dueOn: day(dates.due),
    pastDueOn: day(dates.pastDue),
    progressOn: day(order.progressAt),
    handedOverOn: day(order.handedOverAt),
    handedOverBefore: day(dates.handedOverBefore),
    shownOn: dates.shownOn ? dayText(dates.shownOn, language) : '',
    formalOn: day(said.formal),
    cancelRequestedOn: day(order.cancelRequestedAt),
    appointment: when(dates.appointment),
    missedOn: when(said.missed),
    deadline: deadline === null ? '' : deadlineText(deadline, zone, language),
    pastDeadline: over === null ? '' : deadlineText(over, zone, language),
    elapsedDays: elapsed > 1 ? String(elapsed) : '',
    lastContactOn: day(said.wrote),
    lastReplyOn: day(said.reply),
    contactRecord: recordOf(facts, language),
  };
}

function absenceFields({ absence }: MessageFacts, language: Language): Partial<Record<FieldName, string>> {
  if (!absence) return {};
  const { from, to } = absence;
  return {
    absenceFrom: dayText(from, language),
    absenceTo: to === from ? '' : dayText(to, language),
    backOn: dayText(plusDays(to, 1), language),
  };
}

/**
 * Every merge field of a message to this order's buyer, in the market's language; '' = the fact is blank.
 * Each is found under its Japanese and its English name: `{{購入者}}` and `{{buyer}}`.
 */
export function messageFields(facts: MessageFacts): FieldValues {
  const { order, market, settings } = facts;
  const { language } = market;
  const { lists, message } = catalogueFor(language);
  const { isDirect, ...terms } = termsOf(market.name, language);
  const { review, autoAgree, answerCancel } = market.clocks;
  const title = quotable(oneLine(order.title), language);
  const questions = questionsOf(order.waitingFor);
  const values: Partial<Record<FieldName, string>> = {
    ...terms,
    // A number of ours means nothing to the marketplace: the text then shows that it is missing.
    orderNumber: assignedNumber(order.id) === null ? order.id : '',
    buyer: bareName(order.buyer, language) || message.unnamedBuyer,
    addressee: addressed(order.buyer, message.unnamedBuyer, language),
    title,
    work: titleNoun(title, language),
    question: questions.join(message.listSeparator),
    questions: questions.map((line) => message.listItem(line)).join('\n'),
    questionCount: questions.length > 0 ? String(questions.length) : '',
    sampleAnswer: sampleAnswerOf(questions, language),
    readMark: order.read ? lists.readMarks[order.read] : '',
    maybeUnread: order.read === 'read' ? '' : lists.readMarks.unread,
    unread: order.read === 'unread' ? lists.readMarks.unread : '',
    // A length that nothing follows is a target and no promise.
    reviewPeriod: periodIf(review, 'paid', language),
    autoCompletion: periodIf(review, 'paid', language),
    autoAgreePeriod: periodIf(autoAgree, 'refunded', language),
    answerPeriod: lengthText(answerCancel.length, language),
    sellerName: oneLine(settings.sellerName),
    call: order.service === 'video' || order.service === 'phone' ? message.calls[order.service] : '',
    session: order.service === 'work' ? '' : message.sessions[order.service],
    market: market.name,
    // As its staff are addressed: of a market's variants （法人・検収） the house is the same.
    marketplace: isDirect ? '' : market.name.replace(/\s*[（(].*$/, ''),
    atHandOver: market.formalDelivery === 'at-hand-over' ? message.atHandOver : '',
    ...historyFields(facts, language),
    ...absenceFields(facts, language),
  };
  const fields: Record<string, string> = {};
  for (const name of Object.keys(NAMES) as FieldName[]) {
    fields[name] = values[name] ?? '';
    fields[NAMES[name]] = values[name] ?? '';
  }
  return fields;
}
