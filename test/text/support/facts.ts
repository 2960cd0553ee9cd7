// Orders, markets and settings for tests of texts.

import type { Said } from '../../../src/domain/assess/assessment';
import { saidOf } from '../../../src/domain/assess/said';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/assess/settings';
import type { ClockId, ClockRule, Market } from '../../../src/domain/markets/market';
import { historyOf } from '../../../src/domain/orders/history';
import type { Notice, NoticeKind, Phase } from '../../../src/domain/orders/notice';
import type { Order } from '../../../src/domain/orders/order';
import { dateOnly, timed } from '../../../src/domain/time/moment';
import { zoneNamed } from '../../../src/domain/time/zone';

export const TOKYO = zoneNamed('Asia/Tokyo');
export const at = (iso: string): number => Date.parse(`${iso}:00+09:00`);
export const NOW = at('2026-11-24T10:00');

const unknown: ClockRule = { length: null, result: 'none', source: '', asOf: '', certainty: 'unconfirmed' };
const hours = (count: number, result: ClockRule['result']): ClockRule => ({
  length: { count, unit: 'hours' },
  result,
  source: 'https://example.test/rule',
  asOf: '2026-11-22',
  certainty: 'official',
});

export function market(
  name: string,
  own: Partial<Market> = {},
  clocks: Partial<Record<ClockId, ClockRule>> = {},
): Market {
  return {
    name,
    clocks: {
      firstContact: unknown,
      replyToBuyer: unknown,
      answerCancel: unknown,
      review: unknown,
      cancelLimit: unknown,
      autoAgree: unknown,
      platformNudge: unknown,
      hardEnd: unknown,
      ...clocks,
    },
    cancelNotBefore: unknown,
    nudgeWait: unknown,
    hardEndWarningDays: 7,
    hardEndFrom: 'purchase',
    formalStopsHardEnd: false,
    formalDelivery: 'after-notice',
    mailAllowed: false,
    readMarks: true,
    fee: null,
    feeVideo: null,
    language: 'ja',
    how: {},
    ...own,
  };
}

export const COCONALA = market(
  'ココナラ',
  {},
  { review: hours(72, 'paid'), autoAgree: hours(24, 'refunded'), answerCancel: hours(24, 'refunded') },
);

/** Markets that differ in every way a text depends on. */
export const MARKETS: readonly Market[] = [
  COCONALA,
  market('Lancers', { formalDelivery: 'at-hand-over' }),
  market('CrowdWorks', {}, { review: { ...hours(168, 'none') }, autoAgree: hours(168, 'refunded') }),
  market('どこにもないサイト'),
  market('直接取引', { mailAllowed: true }),
  market('Fiverr', { language: 'en', formalDelivery: 'at-hand-over' }, { review: hours(72, 'paid') }),
  market('Upwork', { language: 'en' }, { review: hours(336, 'paid'), autoAgree: hours(48, 'refunded') }),
  market('Direct', { language: 'en', mailAllowed: true }),
];

const day = (text: string) => dateOnly(text, TOKYO);
const moment = (iso: string) => timed(at(iso), TOKYO);

export const BLANK: Order = {
  id: '1',
  buyer: '',
  market: 'ココナラ',
  service: 'work',
  title: '',
  amount: null,
  waitingFor: '',
  read: null,
  email: '',
  url: '',
  note: '',
  problems: [],
};

/** Every fact that a message can mention. */
export const FULL: Order = {
  ...BLANK,
  id: '12345678',
  buyer: '田中',
  title: 'ロゴ制作',
  amount: 8000,
  waitingFor: '画像サイズ\nご希望の色',
  read: 'unread',
  purchasedAt: moment('2026-11-01T10:00'),
  dueAt: day('2026-11-30'),
  sellerAt: moment('2026-11-20T12:00'),
  buyerAt: moment('2026-11-10T09:00'),
  progressAt: moment('2026-11-11T09:00'),
  handedOverAt: moment('2026-11-12T12:00'),
  formalAt: moment('2026-11-13T12:00'),
  cancelRequestedAt: moment('2026-11-14T12:00'),
  appointmentAt: moment('2026-11-27T20:30'),
};

export const SETTINGS: Settings = { ...DEFAULT_SETTINGS, sellerName: '佐藤' };

export function sent(kind: NoticeKind, phase: Phase, when: string, deadline: number | null = null): Notice {
  return {
    key: `${FULL.id}|${phase}|x|${kind}`,
    orderId: FULL.id,
    buyer: '田中',
    kind,
    phase,
    state: 'sent',
    text: '',
    plannedAt: null,
    deadline,
    createdAt: null,
    sentAt: moment(when),
    edited: false,
    withdrawnBy: null,
  };
}

export const SENT: readonly Notice[] = [
  sent('N6', 'check', '2026-11-15T12:00'),
  sent('N7', 'check', '2026-11-20T12:00', at('2026-11-27T20:00')),
];

/** What a message to the order's buyer may recall. */
export const said = (order: Order, notices: readonly Notice[]): Said =>
  saidOf(order, notices, historyOf(order, notices));
