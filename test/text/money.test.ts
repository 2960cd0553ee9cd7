// Money and days off in words, and rules whose source is old.

import { assess } from '../../src/domain/assess/assess';
import { SHIPPED_MARKETS } from '../../src/domain/markets/shipped/shippedMarkets';
import { type Absence, departureCheck } from '../../src/domain/planning/absence';
import { nextPayout, waitingSales } from '../../src/domain/planning/payout';
import {
  departureText,
  feeSourceText,
  leftOut,
  payoutSourceText,
  payoutText,
  takeHomeText,
  waitingSalesLine,
} from '../../src/text/money';
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

describe('確定待ちの売上 in the digest', () => {
  const sale = (amount: number | null, when: string, facts: Parameters<typeof order>[0] = {}) => ({
    order: order({ amount, ...facts }),
    settlement: { at: at(when), day: when.slice(0, 10).replaceAll('/', '-'), outcome: 'paid' as const },
    market: COCONALA,
  });
  const sums = [sale(8000, '2026/12/03 20:00'), sale(2000, '2026/12/03 9:00'), sale(4000, '2027/01/05 9:00')];
  const line = (all: ReturnType<typeof sale>[], language: 'ja' | 'en' = 'ja') =>
    waitingSalesLine(waitingSales(all, NOW, TOKYO), '2026-11-24', language);

  test('is one sentence: the sum, what is left of it, how many, and the first day', () => {
    // 14,000 less 22 % is 10,920.
    expect(line(sums)).toBe(
      '確定待ちの売上：¥14,000（手取り ¥10,920）。全部で3件、いちばん早いものは12/3の見込みです。',
    );
    expect(line(sums, 'en')).toBe(
      'Sales on their way: ¥14,000 (¥10,920 after fees) from 3 order(s), the first expected on 12/3.',
    );
  });

  test('is silent where nothing is waited for or no price is known, and says no 手取り where no fee is known', () => {
    expect(line([])).toBe('');
    expect(line([sale(null, '2026/12/03 20:00')])).toBe('');
    expect(line([sale(8000, '2026/12/03 20:00', { service: 'phone' })])).toBe(
      '確定待ちの売上：¥8,000。全部で1件、いちばん早いものは12/3の見込みです。',
    );
  });

  test('what the sums leave out is said', () => {
    const days = waitingSales(
      [...sums, sale(null, '2026/12/03 9:00'), sale(500, '2026/12/03 9:00', { service: 'phone' })],
      NOW,
      TOKYO,
    );
    expect(leftOut(days, 'ja')).toEqual([
      '金額が空欄の注文が1件あり、合計に入っていません。',
      '手数料がわからない注文が1件あり、手取りに入っていません。',
    ]);
    expect(leftOut(waitingSales(sums, NOW, TOKYO), 'ja')).toEqual([]);
  });
});

test('fee and payout say where they come from', () => {
  const today = '2026-11-24';
  expect(feeSourceText(order({}), COCONALA, today, 'ja')).toMatch(
    /^手取りは、手数料22%を引いた金額です（第三者情報、.*https:.*）。振込手数料は入っていません。$/,
  );
  expect(feeSourceText(order({ service: 'video' }), COCONALA, today, 'ja')).toContain('手数料27.5%');
  expect(feeSourceText(order({ service: 'phone' }), COCONALA, today, 'ja')).toBe('');
  // As of November 2026, half a year later it wants to be looked up.
  expect(feeSourceText(order({}), COCONALA, '2027-06-30', 'ja')).toContain('公式ページで確認してください。');
  const payout = nextPayout('ココナラ', at('2026/12/03 20:00'), WORLD.calendar, TOKYO)!;
  expect(payoutSourceText(payout, today, 'ja')).toMatch(
    /^振り込みの日は、サイトのルールから数えています（第三者情報、.*https:.*）。/,
  );
  expect(payoutSourceText(payout, today, 'en')).toMatch(/third party.*https:/i);
});

describe('出発前チェック', () => {
  const one = order({
    buyer: '田中',
    purchasedAt: '2026/11/01 10:00',
    sellerAt: '2026/11/20 10:00',
    buyerAt: '2026/11/23 12:00',
  });
  const all = [{ order: one, assessment: assess(one, [], WORLD, NOW) }];
  const said = (absence: Absence, now = NOW, language: 'ja' | 'en' = 'ja', rows = all) =>
    departureText(departureCheck(rows, absence, WORLD, now), WORLD.markets, now, TOKYO, language);

  test('before leaving: what runs out, what could, the pause, and whom to tell', () => {
    expect(said({ from: '2026-11-26', to: '2026-11-28' })).toEqual({
      heading: 'お休み（11/26〜11/28）の前に',
      certain: [
        '田中さん：「購入者への返信」の締切が、お休み中の11/27 12:00に来ます。出かける前に済ませておくと安心です。',
      ],
      possible: [
        'ココナラ：お休み中に購入されると、休み明けを待たずに最初の連絡の締切（48時間）が来ます。',
        'ココナラ：お休み中にキャンセルリクエストが来ると、24時間以内の返事が必要になります。一日一度は見てください。',
      ],
      pause: 'ココナラは、お休みのあいだの受付休止を検討してください。',
      tell: '進行中の注文が1件あります。『お休みのお知らせ』を送っておけます。',
    });
  });

  test('a delivery that falls into the days off is named with its day', () => {
    const due = order({ buyer: '佐藤', purchasedAt: '2026/11/01', sellerAt: '2026/11/20 10:00', dueAt: '2026/11/27' });
    const rows = [{ order: due, assessment: assess(due, [], WORLD, NOW) }];
    expect(said({ from: '2026-11-26', to: '2026-11-28' }, NOW, 'ja', rows).certain).toEqual([
      '佐藤さん：お渡しの予定（11/27まで）が、お休み中に来ます。先に渡すか、『納期のご相談』を送っておくと安心です。',
    ]);
    expect(said({ from: '2026-11-26', to: '2026-11-28' }, NOW, 'en', rows).certain[0]).toContain('due on 11/27');
    const begun = { from: '2026-11-24', to: '2026-11-28' };
    for (const language of ['ja', 'en'] as const)
      expect(said(begun, NOW, language, rows).certain[0]).not.toMatch(/先に|beforehand/);
  });

  test('once the days off have begun nobody is asked to do anything before them', () => {
    const begun = said({ from: '2026-11-24', to: '2026-11-28' });
    expect(begun.heading).toBe('お休み中（11/28まで）');
    expect(begun.certain).toEqual([
      '田中さん：「購入者への返信」の締切が11/27 12:00に来ます。お休み中ですが、ここだけは見ておいてください。',
    ]);
    expect(said({ from: '2026-11-24', to: '2026-11-28' }, NOW, 'en').heading).toBe('You are off (until 11/28)');
  });

  test('where nothing runs out it says so, and nothing else', () => {
    expect(said({ from: '2026-11-26', to: '2026-11-26' }, NOW, 'en', [])).toEqual({
      heading: 'Before your day off (11/26)',
      certain: ['No clock that runs now ends, and no delivery is due, while you are away.'],
      possible: [],
      pause: '',
      tell: '',
    });
  });
});

test('a rule whose source is older than 180 days says that it has to be looked up, one of today does not', () => {
  // firstContact is as of 2021-08-31, replyToBuyer as of 2026-11-22.
  const bought = assess(order({ purchasedAt: '2026/11/24 9:00' }), [], WORLD, NOW);
  expect(reasonText(bought, order({}), COCONALA, NOW, TOKYO, 'ja')).toMatch(
    /2021-08-31時点.*公式ページで確認してください。$/,
  );
  expect(reasonText(bought, order({}), COCONALA, NOW, TOKYO, 'en')).toMatch(/Please check it on the official page\.$/);
  const facts = { purchasedAt: '2026/11/01 10:00', sellerAt: '2026/11/20 10:00', buyerAt: '2026/11/23 12:00' };
  const reply = assess(order(facts), [], WORLD, NOW);
  expect(reasonText(reply, order({}), COCONALA, NOW, TOKYO, 'ja')).toContain('2026-11-22時点');
  expect(reasonText(reply, order({}), COCONALA, NOW, TOKYO, 'ja')).not.toContain('公式ページで確認');
  // Half a year later, the same rule is old: May 22 is 181 days after.
  const later = at('2027/05/22 10:00');
  expect(reasonText(reply, order({}), COCONALA, later, TOKYO, 'ja')).toContain('公式ページで確認');
  expect(reasonText(reply, order({}), COCONALA, at('2027/05/21 10:00'), TOKYO, 'ja')).not.toContain('公式ページで確認');
});
