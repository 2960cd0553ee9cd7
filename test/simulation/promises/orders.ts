// The orders that are lived through: every market at many stages, some of them long overdue.
import { MARKETPLACES } from './marketplaces';

/** Before the turn of the year, when many days are closed. */
export const START = '2026-12-10 10:20';
export const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+09:00`);

/** Days before the start, and the time of day. */
type Past = readonly [days: number, time: string];

export interface Scene {
  readonly name: string;
  readonly facts: Readonly<Record<string, Past | string>>;
  /** Notices that were sent: kind, when, and the deadline that was told. */
  readonly sent?: readonly (readonly [kind: string, at: Past, deadline?: Past])[];
}

const WAITS = { 待っている返事: '画像サイズ' };
const SELLER = '自分からの最終連絡';
const BUYER = '購入者からの最終連絡';
const HANDED = '仮納品日時';
const FORMAL = '正式な納品日時';
const SHOWN = '途中経過を送った日時';

export const SCENES: readonly Scene[] = [
  { name: 'new', facts: { 購入日時: [0, '05:00'], 納品予定日: [-7, ''] } },
  { name: 'new, 30 hours ago', facts: { 購入日時: [1, '05:00'], 納品予定日: [-9, ''] } },
  { name: 'new, left for three days', facts: { 購入日時: [3, '10:00'], 納品予定日: [-5, ''] } },
  {
    name: 'a message to answer',
    facts: { 購入日時: [6, '10:00'], [SELLER]: [5, '10:00'], [BUYER]: [1, '21:30'], 納品予定日: [-4, ''] },
  },
  {
    name: 'a message six days old',
    facts: { 購入日時: [9, '10:00'], [SELLER]: [8, '10:00'], [BUYER]: [6, '08:00'], 納品予定日: [-2, ''] },
  },
  { name: 'asked', facts: { 購入日時: [4, '10:00'], [BUYER]: [3, '10:00'], [SELLER]: [2, '15:00'], ...WAITS } },
  {
    name: 'asked long ago',
    facts: { 購入日時: [30, '10:00'], [BUYER]: [21, '10:00'], [SELLER]: [20, '21:30'], ...WAITS },
  },
  { name: 'asked on a day', facts: { 購入日時: [9, '10:00'], [BUYER]: [8, '10:00'], [SELLER]: [2, ''], ...WAITS } },
  {
    name: 'asked about shown work',
    facts: { 購入日時: [20, '10:00'], [SHOWN]: [10, '10:00'], [BUYER]: [5, '10:00'], [SELLER]: [4, '21:30'], ...WAITS },
  },
  { name: 'shown yesterday', facts: { 購入日時: [9, '10:00'], [BUYER]: [7, '10:00'], [SHOWN]: [1, '15:00'] } },
  { name: 'shown long ago', facts: { 購入日時: [40, '10:00'], [BUYER]: [35, '10:00'], [SHOWN]: [12, '05:00'] } },
  { name: 'handed over', facts: { 購入日時: [12, '10:00'], [BUYER]: [9, '10:00'], [HANDED]: [2, '15:00'] } },
  { name: 'handed over long ago', facts: { 購入日時: [50, '10:00'], [BUYER]: [40, '10:00'], [HANDED]: [30, '15:00'] } },
  { name: 'handed over on a day', facts: { 購入日時: [12, '10:00'], [HANDED]: [3, ''] } },
  { name: 'not read', facts: { 購入日時: [22, '10:00'], [HANDED]: [8, '10:00'], '既読／未読': '未読' } },
  {
    name: 'approved',
    facts: { 購入日時: [12, '10:00'], [HANDED]: [3, '10:00'], [BUYER]: [1, '20:00'], OKをもらった日時: [1, '20:00'] },
  },
  {
    name: 'to be changed',
    facts: { 購入日時: [12, '10:00'], [HANDED]: [4, '10:00'], [BUYER]: [2, '08:00'], 修正を頼まれた日時: [2, '08:00'] },
  },
  {
    name: 'sent back',
    facts: {
      購入日時: [15, '10:00'],
      [HANDED]: [6, '10:00'],
      [FORMAL]: [3, '10:00'],
      [BUYER]: [2, '15:00'],
      差し戻された日時: [2, '15:00'],
    },
  },
  { name: 'delivered', facts: { 購入日時: [15, '10:00'], [HANDED]: [2, '10:00'], [FORMAL]: [1, '15:00'] } },
  { name: 'delivered long ago', facts: { 購入日時: [50, '10:00'], [HANDED]: [25, '10:00'], [FORMAL]: [20, '15:00'] } },
  {
    name: 'a cancellation asked for',
    facts: { 購入日時: [25, '10:00'], [SELLER]: [0, '05:00'], 自分からのキャンセルリクエスト: [0, '05:00'] },
  },
  {
    name: 'the buyer wants to cancel',
    facts: { 購入日時: [5, '10:00'], [SELLER]: [4, '10:00'], 購入者からのキャンセルリクエスト: [0, '08:00'] },
  },
  {
    name: 'booked',
    facts: { 購入日時: [5, '10:00'], [SELLER]: [4, '10:00'], 種別: 'ビデオ', 予約日時: [-3, '19:00'] },
  },
  {
    name: 'the session is over',
    facts: { 購入日時: [9, '10:00'], [SELLER]: [4, '10:00'], 種別: '電話', 予約日時: [1, '19:00'] },
  },
  {
    name: 'nobody came',
    facts: {
      購入日時: [9, '10:00'],
      [SELLER]: [4, '10:00'],
      種別: 'ビデオ',
      予約日時: [2, '19:00'],
      来なかった日時: [2, '19:30'],
      待っている返事: '予約の取り直し',
    },
  },
  { name: 'at work', facts: { 購入日時: [3, '10:00'], [SELLER]: [2, '10:00'], 納品予定日: [-6, ''] } },
  { name: 'at work, late', facts: { 購入日時: [13, '10:00'], [SELLER]: [12, '10:00'], 納品予定日: [3, ''] } },
  {
    name: '"not yet"',
    facts: {
      購入日時: [22, '10:00'],
      [BUYER]: [15, '10:00'],
      [HANDED]: [9, '15:00'],
      '「まだ」と言われた日時': [2, '21:30'],
    },
  },
  {
    name: 'announced',
    facts: { 購入日時: [22, '10:00'], [HANDED]: [9, '15:00'], [SELLER]: [2, '10:00'] },
    sent: [
      ['ご確認のお願い', [6, '15:00']],
      ['ご確認のお願い', [4, '15:00']],
      ['正式な納品の予告', [2, '10:00'], [-1, '20:00']],
    ],
  },
  {
    name: 'announced, and the deadline is over',
    facts: { 購入日時: [32, '10:00'], [HANDED]: [19, '15:00'], [SELLER]: [6, '10:00'] },
    sent: [
      ['ご確認のお願い', [15, '15:00']],
      ['ご確認のお願い', [12, '15:00']],
      ['正式な納品の予告', [6, '10:00'], [3, '20:00']],
    ],
  },
  {
    name: 'a cancellation announced',
    facts: { 購入日時: [12, '10:00'], [BUYER]: [11, '10:00'], [SELLER]: [2, '10:00'], ...WAITS },
    sent: [
      ['ご質問の確認', [7, '10:00']],
      ['ご質問の再確認', [4, '10:00']],
      ['キャンセルの予告', [2, '10:00'], [-2, '20:00']],
    ],
  },
  { name: 'put off', facts: { 購入日時: [12, '10:00'], [HANDED]: [5, '10:00'], '保留（この日まで）': [-4, ''] } },
];

export interface LivedOrder {
  readonly id: string;
  readonly market: string;
  readonly scene: Scene;
}

/** Where nothing ends by itself, or only a cancellation does, most ways are open. */
const BEFORE_WORK = ['asked', 'asked long ago', 'a cancellation announced'];

function scenesOf(market: string, nth: number): Scene[] {
  const ends = Object.keys(MARKETPLACES[market]!).filter((key) => key !== 'answerCancel');
  if (ends.length === 0) return [SCENES[(nth * 5) % SCENES.length]!];
  if (ends.join() === 'cancel') return SCENES.filter(({ name }) => BEFORE_WORK.includes(name));
  return Array.from({ length: 11 }, (_, index) => SCENES[(nth * 5 + index * 7) % SCENES.length]!);
}

export const ORDERS: readonly LivedOrder[] = Object.keys(MARKETPLACES).flatMap((market, nth) =>
  scenesOf(market, nth).map((scene, index): LivedOrder => ({ id: `${nth}-${index}`, market, scene })),
);

/** Where only an end of many months is left, the order is so old that it is near. */
const OLDER: Readonly<Record<string, number>> = { Lancers: 335, 'Lancers（時間報酬）': 335, Upwork: 80 };

/** The cells of a row of 注文. Where the end counts from 納品予定日 there is one. */
export function cellsOf({ id, market, scene }: LivedOrder): Record<string, unknown> {
  const isStuck = scene.facts.待っている返事 !== undefined || scene.facts.自分からのキャンセルリクエスト !== undefined;
  const older = isStuck ? (OLDER[market] ?? 0) : 0;
  const ends = MARKETPLACES[market]!;
  const due = ends.endFromDue && !scene.facts.納品予定日 ? { 納品予定日: [older || -15, ''] as const } : {};
  const facts = Object.entries({ ...scene.facts, ...due }).map(([header, fact]) => {
    if (typeof fact === 'string') return [header, fact];
    const [days, time] = fact as Past;
    return [header, new Date(momentOf([header === '購入日時' ? days + older : days, time]))];
  });
  return { 購入者: `購入者${id}`, 注文番号: id, サイト: market, 金額: 8000, ...Object.fromEntries(facts) };
}

/** A time of '' is a day without one: its 0:00. */
export function momentOf([days, time]: Past): number {
  const day = new Date(at(START) - days * 86_400_000 + 9 * 3_600_000).toISOString().slice(0, 10);
  return at(`${day} ${(time || '0:00').padStart(5, '0')}`);
}
