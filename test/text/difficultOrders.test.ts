// Names, titles and dates as sellers have them: every shipped text stays a text that could be sent.
import { checkWording } from '../../src/domain/notices/wording/checkWording';
import type { Order } from '../../src/domain/orders/order';
import { calendarOf } from '../../src/domain/time/calendar';
import { dateOnly, timed } from '../../src/domain/time/moment';
import { deadlineText } from '../../src/text/format';
import { compose, DEADLINE, distinctTexts, stumbles, TONES } from './support/everyText';
import { at, BLANK, FULL, MARKETS, NOW, TOKYO } from './support/facts';

const NAMES = [
  ...['田中さん', '佐藤先生', '株式会社あおぞら商事 御中', 'みさき様', 'Mr. Smith', '★みさき★'],
  ...['LINE_neko', 'sakura.jp', '@hanako_art', '外部デザイン室'],
];
const TITLES = [
  ...[
    '直接語りかけるLP文章を書きます',
    '振込先入り請求書テンプレート',
    '○○風イラストを描きます',
    '「まるごと」セット制作',
  ],
  ...['ココナラ以外でも使えるヘッダー', '@cosme風バナー', 'ほっこり似顔絵アイコンを描きます', '外部リンク集のデザイン'],
  ...['Instagramの投稿画像を作ります', ''],
];
const QUESTIONS = ['文字の色は赤と青のどちらがよいですか', '画像サイズ；ご希望の色', '', '返事'];

const past = timed(at('2026-11-20T20:30'), TOKYO);
/** Past dates, shown work, nothing but a name: each with every name and title in turn. */
const STATES: readonly Partial<Order>[] = [
  FULL,
  {},
  { purchasedAt: past, dueAt: dateOnly('2026-11-21', TOKYO), appointmentAt: past },
  { ...FULL, handedOverAt: undefined as never, formalAt: undefined as never, dueAt: dateOnly('2026-11-23', TOKYO) },
  { ...FULL, formalAt: undefined as never, appointmentAt: past, read: 'read' },
];
const turn = <T>(list: readonly T[], count: number): T => list[count % list.length]!;
const ORDERS = NAMES.map((buyer, row) => ({
  full: row % 2 === 0,
  order: {
    ...BLANK,
    ...turn(STATES, row),
    id: '12345678',
    buyer,
    title: turn(TITLES, row),
    waitingFor: turn(QUESTIONS, row),
  } as Order,
}));

const all = distinctTexts(ORDERS, 2);
const read = (found: (entry: (typeof all)[number]) => readonly string[]): string[] =>
  all.flatMap((entry) => {
    const wrong = found(entry);
    const { kind, market, tone } = entry.one;
    return wrong.length > 0 ? [`${kind} ${market.name} ${tone}: ${wrong.join('; ')}\n${entry.text}`] : [];
  });

test('are many texts', () => expect(all.length).toBeGreaterThan(2000));

test('every one reads whole: no field left, no honorific doubled, no quotation in a quotation of its kind', () => {
  expect(read(({ text, one }) => stumbles(text, one.market.language)).slice(0, 3)).toEqual([]);
});

test('none sets off the product’s own check, whoever bought whatever', () => {
  const wrong = read(({ text, one: { kind, market, order } }) =>
    checkWording(text, {
      market,
      kind,
      deadline: kind === 'N11' ? null : DEADLINE,
      deadlineText: deadlineText(DEADLINE, TOKYO, market.language),
      now: NOW,
      calendar: calendarOf([], true),
      zone: TOKYO,
      title: order.title,
      buyer: order.buyer,
    }).map(({ code, quote }) => `${code} ${quote}`),
  );
  expect(wrong.slice(0, 3)).toEqual([]);
});

test('none speaks of a past day as if it lay ahead', () => {
  // The appointments and due days above that are over; 11/20 is also the day of a sent notice, but then without an hour.
  const ahead =
    /(?:11月(?:20日（金）20時|2[13]日（.）)(?!に(?:お?渡し|ご連絡|お送り)|を過ぎ|のメッセージ|のご連絡)|November (?:20 at|2[13]))/;
  const told = /お待ちして|過ぎて|(?:didn't|did not) deliver by|I was (?:there|available)/;
  expect(
    read(({ text }) => text.split('\n').filter((line) => ahead.test(line) && !told.test(line))).slice(0, 3),
  ).toEqual([]);
});

test.each([
  ['田中さん', '田中様', 'Hi 田中,'],
  ['田中さま', '田中様', 'Hi 田中,'],
  ['佐藤先生', '佐藤先生', 'Hi 佐藤,'],
  ['佐藤先生様', '佐藤先生', 'Hi 佐藤,'],
  ['株式会社あおぞら商事 御中', '株式会社あおぞら商事 御中', 'Hi 株式会社あおぞら商事,'],
  ['Mr. Smith', 'Smith様', 'Hi Mr. Smith,'],
  ['Mike様', 'Mike様', 'Hi Mike,'],
  ['さん', 'さん様', 'Hi さん,'],
  ['', 'ご購入者様', 'Hi there,'],
])('%s is addressed as %s, and in English as %s', (buyer, ja, en) => {
  for (const tone of TONES) {
    const one = {
      kind: 'N6',
      order: { ...FULL, buyer },
      wording: 1,
      tone,
      phase: 'check',
      situation: 'silence',
      full: true,
    } as const;
    const line = (name: string) =>
      compose({ ...one, market: MARKETS.find((m) => m.name === name)! }).text.split('\n')[0];
    expect(line('ココナラ')).toBe(ja);
    expect(line('Fiverr')).toBe(tone === 'soft' ? en : en.replace('Hi', 'Hello'));
  }
});
