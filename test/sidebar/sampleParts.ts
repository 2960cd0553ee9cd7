// What the sample orders are made of: events, points in time, the common ground.
import type { EventView, OrderView, TimelinePoint } from '../../src/app/views/view';
import type { EventKey } from '../../src/domain/orders/event';
import { ja } from '../../src/text/ja';

export function events(...likely: EventKey[]): EventView[] {
  const keys = Object.keys(ja.lists.events) as EventKey[];
  const view = (key: EventKey, first: boolean) => ({ key, label: ja.lists.events[key], likely: first });
  return [
    ...likely.map((key) => view(key, true)),
    ...keys.filter((key) => !likely.includes(key)).map((key) => view(key, false)),
  ];
}

/** `point('11/20 21:05', '購入')`; `*` marks now, `+` the future, `¥` paid, `-` refunded. */
export function point(when: string, label: string, mark = ''): TimelinePoint {
  const [day = '', time = '00:00'] = when.split(' ');
  const [month = '1', date = '1'] = day.split('/');
  const year = Number(month) < 6 ? 2027 : 2026;
  const kind = ({ '*': 'now', '+': 'future', '¥': 'paid', '-': 'refunded' } as const)[mark] ?? 'past';
  return { at: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}T${time}:00+09:00`, label, when, kind };
}

export const NOW_POINT = point('11/24 10:00', 'いま', '*');

export const BASE: OrderView = {
  id: '',
  buyer: '',
  title: '',
  market: 'ココナラ',
  amount: '',
  url: '',
  turn: 'seller',
  stage: 'working',
  severity: 'calm',
  step: 'deliver',
  turnText: '自分',
  stageText: '',
  severityText: '大丈夫',
  stepText: '',
  untilText: '',
  outcomeText: '',
  waitingText: '',
  reason: '',
  notice: null,
  beforePressing: [],
  timeline: [],
  events: [],
  problems: [],
  lastEvent: '',
  canUndo: false,
  open: true,
  today: false,
  reassurance: '',
  moreTexts: [
    { kind: 'N5', name: '仮納品のご連絡' },
    { kind: 'N11', name: '納期のご相談' },
    { kind: 'N13', name: 'お休みのお知らせ' },
  ],
};

export const CALM_WORDS = 'よくあることです。手順どおり進めれば大丈夫です。';
