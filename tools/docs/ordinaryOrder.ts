// The order that the page of texts is filled in for, as it stands when each kind of text is written.
import type { Notice, NoticeKind } from '../../src/domain/orders/notice';
import type { Order } from '../../src/domain/orders/order';
import { dateOnly, timed } from '../../src/domain/time/moment';
import { zoneNamed } from '../../src/domain/time/zone';
import type { Language } from '../../src/text/language';

export const ZONE = zoneNamed('Asia/Tokyo');
const at = (iso: string): number => Date.parse(`${iso}:00+09:00`);
const day = (text: string) => dateOnly(text, ZONE);
const moment = (iso: string) => timed(at(iso), ZONE);

export const NOW = at('2026-11-24T10:00');
export const DEADLINE = at('2026-11-27T20:00');
export const NEW_DATE = at('2026-12-04T20:00');

type State =
  | 'asked'
  | 'shown'
  | 'shown-and-asked'
  | 'handed-over'
  | 'booked'
  | 'missed'
  | 'unbooked'
  | 'late'
  | 'undated';

/** When each kind is written. Where there are several, the text differs. */
export const STATES: { readonly [kind in NoticeKind]: readonly State[] } = {
  N0: ['asked', 'booked'],
  N1: ['asked', 'shown-and-asked'],
  N2: ['asked'],
  N3: ['asked'],
  N4: ['asked'],
  N5: ['handed-over'],
  N6: ['handed-over'],
  N7: ['handed-over'],
  N8: ['shown', 'shown-and-asked'],
  N9: ['handed-over', 'asked'],
  N10: ['handed-over'],
  N11: ['asked', 'undated', 'late'],
  N12: ['handed-over'],
  N13: ['asked'],
  N14: ['asked'],
  N15: ['shown'],
  N16: ['shown', 'shown-and-asked'],
  N17: ['booked', 'missed', 'unbooked'],
  N18: ['asked', 'handed-over'],
};

const WORDS = {
  ja: {
    buyer: '田中',
    title: 'ほっこり似顔絵アイコンを描きます',
    questions: '画像サイズ\n背景は白と水色のどちらがよいですか',
  },
  en: {
    buyer: 'Emma',
    title: 'I will draw a cozy portrait icon',
    questions: 'Image size\nWould you like a white or a light blue background?',
  },
} as const;

const FACTS: { readonly [state in State]: Partial<Order> } = {
  asked: {},
  shown: { progressAt: moment('2026-11-17T21:00') },
  'shown-and-asked': { progressAt: moment('2026-11-17T21:00') },
  'handed-over': { progressAt: moment('2026-11-10T21:00'), handedOverAt: moment('2026-11-16T21:30') },
  booked: { appointmentAt: moment('2026-11-28T20:00') },
  missed: { appointmentAt: moment('2026-11-21T20:00'), noShowAt: moment('2026-11-21T20:30') },
  unbooked: {},
  late: { dueAt: day('2026-11-22') },
  undated: {},
};

export function ordinaryOrder(language: Language, kind: NoticeKind, state: State): Order {
  const { buyer, title, questions } = WORDS[language];
  const asks = state === 'asked' || state === 'shown-and-asked' || state === 'booked';
  return {
    id: '12345678',
    buyer,
    market: '',
    service: 'work',
    title,
    amount: 8000,
    waitingFor: asks ? questions : '',
    read: kind === 'N12' ? 'unread' : null,
    email: '',
    url: '',
    // No new date is known.
    note: state === 'undated' || state === 'late' ? 'undated' : '',
    problems: [],
    purchasedAt: moment('2026-11-08T10:00'),
    dueAt: day('2026-11-30'),
    sellerAt: moment('2026-11-19T21:00'),
    buyerAt: moment('2026-11-09T20:00'),
    ...FACTS[state],
  };
}

const sent = (kind: NoticeKind, when: string, deadline: number | null = null): Notice => ({
  key: kind,
  orderId: '12345678',
  buyer: '',
  kind,
  phase: 'check',
  state: 'sent',
  text: '',
  plannedAt: null,
  deadline,
  createdAt: null,
  sentAt: moment(when),
  edited: false,
  withdrawnBy: null,
});

export const SENT: readonly Notice[] = [
  sent('N6', '2026-11-17T12:00'),
  sent('N6', '2026-11-18T12:00'),
  sent('N7', '2026-11-19T12:00', at('2026-11-24T09:00')),
];
