// Money and days off in words, and rules whose source is old.
import { departureCheck } from '../../src/domain/absence';
import { assess } from '../../src/domain/assess';
import { nextPayout, waitingSales } from '../../src/domain/payout';
import { SHIPPED_MARKETS } from '../../src/domain/shippedMarkets';
import { departureLines, payoutText, takeHomeText, waitingSalesLines } from '../../src/text/money';
import { reasonText } from '../../src/text/reason';
import { at, order, TOKYO, world } from '../domain/assess/given';

const COCONALA = SHIPPED_MARKETS[0]!;
const NOW = at('2026/11/24 10:00');
const WORLD = { ...world({}), markets: new Map([[COCONALA.name, COCONALA]]) };

test('手取り', () => {
  expect(takeHomeText(order({}), COCONALA, 'ja')).toBe('手取り ¥6,240');
  expect(takeHomeText(order({}), COCONALA, 'en')).toBe('¥6,240 after fees');
  expect(takeHomeText(order({ service: 'phone' }), COCONALA, 'ja')).toBe('手取りはわかりません（手数料が未確認です）');
  expect(takeHomeText(order({ amount: null }), COCONALA, 'ja')).toBe('');
});

test('the next payout', () => {
  const payout = nextPayout('ココナラ', at('2026/12/03 20:00'), WORLD.calendar, TOKYO);
  expect(payoutText(payout, '2026-11-24', 'ja')).toBe('12/15までに振込申請をすると、12/21に振り込み（第三者情報）');
  expect(payoutText(nextPayout('Fiverr', at('2026/12/03 20:00'), WORLD.calendar, TOKYO), '2026-11-24', 'ja')).toBe(
    '12/17から受け取れます（公式）',
  );
  expect(payoutText(null, '2026-11-24', 'ja')).toBe('');
});

test('待っている売上, a line a day, and what is not known', () => {
  const sale = (amount: number | null, when: string) => ({
    order: order({ amount }),
    settlement: { at: at(when), outcome: 'paid' as const },
    market: COCONALA,
  });
  const days = waitingSales(
    [sale(8000, '2026/12/03 20:00'), sale(2000, '2026/12/03 9:00'), sale(null, '2027/01/05 9:00')],
    NOW,
    TOKYO,
  );
  expect(waitingSalesLines(days, '2026-11-24', 'ja')).toEqual([
    '12/3 ¥10,000（手取り ¥7,800） 2件',
    '1/5 1件',
    'ほかに、金額か手数料がわからない注文が1件あります',
  ]);
});

test('出発前チェック', () => {
  const one = order({
    buyer: '田中',
    purchasedAt: '2026/11/01 10:00',
    sellerAt: '2026/11/20 10:00',
    buyerAt: '2026/11/23 12:00',
  });
  const all = [{ order: one, assessment: assess(one, [], WORLD, NOW) }];
  const check = departureCheck(all, { from: '2026-11-26', to: '2026-11-28' }, WORLD, NOW);
  expect(departureLines(check, WORLD.markets, NOW, TOKYO, '2026-11-24', 'ja')).toEqual({
    heading: 'お休み（11/26〜11/28）の前に',
    lines: [
      '田中さん：「購入者への返信」の締切が、お休み中の11/27 12:00に来ます。出かける前に済ませておくと安心です。',
      'ココナラ：お休み中に購入されると、最初の連絡の締切（48時間）が先に来ます。',
      'ココナラ：お休み中にキャンセルを頼まれると、答える締切（24時間）が先に来ます。一日一度は見てください。',
      '進行中の注文が1件あります。『お休みのお知らせ』を先に送っておけます。',
    ],
    pause: 'ココナラは、お休みのあいだの受付休止を検討してください。',
  });
  const none = departureCheck([], { from: '2026-11-26', to: '2026-11-26' }, WORLD, NOW);
  expect(departureLines(none, WORLD.markets, NOW, TOKYO, '2026-11-24', 'en')).toEqual({
    heading: 'Before your day off (11/26)',
    lines: ['Nothing runs out while you are away.'],
    pause: '',
  });
});

test('a rule whose source is older than 180 days says that it has to be looked up, one of today does not', () => {
  // firstContact is as of 2021-08-31, replyToBuyer as of 2026-11-22.
  const bought = assess(order({ purchasedAt: '2026/11/24 9:00' }), [], WORLD, NOW);
  expect(reasonText(bought, COCONALA, NOW, TOKYO, 'ja')).toMatch(/2021-08-31時点.*公式ページで確認してください。$/);
  expect(reasonText(bought, COCONALA, NOW, TOKYO, 'en')).toMatch(/Please check it on the official page\.$/);
  const facts = { purchasedAt: '2026/11/01 10:00', sellerAt: '2026/11/20 10:00', buyerAt: '2026/11/23 12:00' };
  const reply = assess(order(facts), [], WORLD, NOW);
  expect(reasonText(reply, COCONALA, NOW, TOKYO, 'ja')).toContain('2026-11-22時点');
  expect(reasonText(reply, COCONALA, NOW, TOKYO, 'ja')).not.toContain('公式ページで確認');
  // Half a year later, the same rule is old: May 22 is 181 days after.
  const later = at('2027/05/22 10:00');
  expect(reasonText(reply, COCONALA, later, TOKYO, 'ja')).toContain('公式ページで確認');
  expect(reasonText(reply, COCONALA, at('2027/05/21 10:00'), TOKYO, 'ja')).not.toContain('公式ページで確認');
});
