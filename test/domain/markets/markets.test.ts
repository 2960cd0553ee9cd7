// What comes with the product: complete, sourced, and with the right sign.

import { isStale } from '../../../src/domain/markets/isStale';
import { CLOCK_IDS, type ClockId } from '../../../src/domain/markets/market';
import type { RuleFact, RuleName, SourcedMarket } from '../../../src/domain/markets/ruleFacts';
import { SHIPPED_MARKETS } from '../../../src/domain/markets/shipped/shippedMarkets';
import { STEP_KINDS } from '../../../src/domain/markets/stepKind';
import { AS_SHIPPED } from './asShipped';

const named = (name: string): SourcedMarket => SHIPPED_MARKETS.find((market) => market.name === name)!;

type Row = readonly [market: string, rule: RuleName, fact: RuleFact<unknown>];
const ROWS: readonly Row[] = SHIPPED_MARKETS.flatMap((market) =>
  Object.entries(market.rules).map(([rule, fact]): Row => [market.name, rule as RuleName, fact]),
);
const HOWS = ROWS.filter(([, rule]) => rule.startsWith('how:'));
const MARKS = { official: '（公式）', 'third-party': '（第三者情報）', unconfirmed: '（未確認）' } as const;

test('the shipped markets are those of asShipped.ts, ココナラ first', () => {
  expect(SHIPPED_MARKETS.map(({ name }) => name)).toEqual(AS_SHIPPED.map(({ market }) => market));
  expect(SHIPPED_MARKETS[0]!.name).toBe('ココナラ');
});

test.each(AS_SHIPPED)(
  '$market: what silence after the formal delivery brings, and what is kept as a fee',
  (shipped) => {
    const { clocks, fee, feeVideo } = named(shipped.market);
    expect([clocks.review.result, fee, feeVideo]).toEqual([shipped.silence, ...shipped.fees]);
  },
);

test('whatever is called official or third-party has an https source (one old guide: http) and a date', () => {
  const sure = ROWS.filter(([, , fact]) => fact.certainty !== 'unconfirmed');
  expect(sure.length).toBeGreaterThan(80);
  for (const [market, rule, fact] of sure) {
    expect([market, rule, fact.source]).toEqual([market, rule, expect.stringMatching(/^https?:\/\/[\w.-]+\.[a-z]+\//)]);
    expect([market, rule, fact.asOf]).toEqual([market, rule, expect.stringMatching(/^\d{4}(-\d\d(-\d\d)?)?$/)]);
  }
});

test('whatever is unconfirmed says so in a remark or a mark, and a length that is unconfirmed still has its source', () => {
  for (const [market, rule, fact] of ROWS.filter(([, , fact]) => fact.certainty === 'unconfirmed')) {
    const says = fact.note !== '' || fact.value === null || String(fact.value).includes('（未確認）');
    expect([market, rule, says]).toEqual([market, rule, true]);
    const isKnownLength = typeof fact.value === 'object' && fact.value !== null;
    expect([market, rule, !isKnownLength || fact.source !== '']).toEqual([market, rule, true]);
  }
});

test('no source is dated after the day on which the facts were collected', () => {
  for (const [market, rule, fact] of ROWS) {
    expect([market, rule, fact.asOf <= '2026-11-22']).toEqual([market, rule, true]);
  }
});

test('every how-text marks how sure it is, and its row is as sure as its least sure mark', () => {
  for (const [market, rule, fact] of HOWS) {
    const text = String(fact.value);
    const least = (['unconfirmed', 'third-party', 'official'] as const).find((sure) => text.includes(MARKS[sure]));
    expect([market, rule, fact.certainty]).toEqual([market, rule, least]);
    expect(STEP_KINDS).toContain(rule.slice('how:'.length));
  }
});

test("nothing shipped hurries or blames anybody: 催促 only in the platforms' own name 連絡催促申請, never 沈黙", () => {
  for (const [market, rule, fact] of ROWS) {
    const words = `${fact.value} ${fact.note}`.replaceAll('連絡催促申請', '');
    expect([market, rule, words]).toEqual([market, rule, expect.not.stringMatching(/催促|沈黙|音信不通|無視/)]);
  }
});

test('every market that can cancel tells so before it: after the work a cancellation brings nothing', () => {
  for (const name of ['ココナラ', 'Lancers', 'CrowdWorks', 'つなぐ', 'Fiverr', 'Upwork']) {
    expect(named(name).how['cancel-request']).toContain('売上は0円');
  }
});

test.each<[string, ClockId, number, string, string]>([
  ['ココナラ', 'firstContact', 48, 'hours', 'refunded'],
  ['ココナラ', 'replyToBuyer', 4, 'days', 'may-cancel'],
  ['ココナラ', 'answerCancel', 24, 'hours', 'refunded'],
  ['ココナラ', 'autoAgree', 24, 'hours', 'refunded'],
  ['ココナラ', 'hardEnd', 120, 'days', 'paid'],
  ['Lancers', 'platformNudge', 7, 'days', 'paid'],
  ['Lancers', 'hardEnd', 365, 'days', 'refunded'],
  ['CrowdWorks', 'autoAgree', 7, 'days', 'refunded'],
  ['つなぐ', 'cancelLimit', 147, 'days', 'none'],
  ['つなぐ', 'autoAgree', 3, 'end-of-day', 'refunded'],
  ['SKIMA', 'hardEnd', 7, 'days', 'refunded'],
  ['Fiverr', 'autoAgree', 48, 'hours', 'refunded'],
  ['Upwork', 'hardEnd', 104, 'days', 'refunded'],
  ['REQU', 'hardEnd', 60, 'days', 'refunded'],
])('%s: %s is %i %s and brings %s', (market, clock, count, unit, result) => {
  expect(named(market).clocks[clock]).toMatchObject({ length: { count, unit }, result });
});

test('only SKIMA and Upwork count their hard end from the promised delivery', () => {
  const fromDue = SHIPPED_MARKETS.filter(({ hardEndFrom }) => hardEndFrom === 'due').map(({ name }) => name);
  expect(fromDue).toEqual(['SKIMA', 'Upwork']);
});

test('the formal delivery comes at hand-over wherever waiting costs money', () => {
  const atOnce = SHIPPED_MARKETS.filter(({ formalDelivery }) => formalDelivery === 'at-hand-over').map(
    ({ name }) => name,
  );
  expect(atOnce).toEqual(['Lancers', 'Lancers（時間報酬）', 'CrowdWorks', 'つなぐ', 'SKIMA', 'Fiverr', 'Upwork']);
});

test('mail goes to direct clients only', () => {
  expect(SHIPPED_MARKETS.filter(({ mailAllowed }) => mailAllowed).map(({ name }) => name)).toEqual(['直接取引']);
});

test('direct clients have no clock at all, and a fee of nothing', () => {
  const direct = named('直接取引');
  expect(CLOCK_IDS.map((id) => direct.clocks[id].length)).toEqual(CLOCK_IDS.map(() => null));
  expect([direct.fee, direct.feeVideo]).toEqual([0, 0]);
});

test('the ココナラ cancel request names its reason, the one to avoid, and what it may cost', () => {
  const text = named('ココナラ').how['cancel-request']!;
  expect(text).toMatch(/理由は「購入者と連絡がつかない」/);
  expect(text).toMatch(/「出品者都合」は選ばないでください/);
  expect(text).toMatch(/3日たつと、トークルームの内容が見られなくなります（公式）/);
  expect(text).toMatch(/24時間答えがなければ合意したものとみなされ.*（第三者情報）/);
  expect(text).toMatch(/納品完了率.*（未確認）/);
});

test('on Lancers 完了報告 is told before 連絡催促申請, on both steps', () => {
  expect(named('Lancers').how['formal-delivery']).toContain('連絡催促申請より先に、必ず完了報告');
  expect(named('Lancers').how['platform-nudge']).toContain('先に完了報告をします');
});

// 180 days before 2026-11-22 is 2026-05-26 (5 days left in May, 30 + 31 + 31 + 30 + 31 through October, 22 in November = 180).
test.each([
  ['2026-05-26', false],
  ['2026-05-25', true],
  ['2026-06', false],
  ['2026-05', true],
  ['2026', true],
  ['2026-11-22', false],
  ['', true],
])('a source of %p is stale on 2026-11-22: %p', (asOf, stale) => {
  expect(isStale(asOf, '2026-11-22')).toBe(stale);
});

// 180 days after the first of the year, and of June.
test.each([
  ['2026', '2026-06-30', false],
  ['2026', '2026-07-01', true],
  ['2026-06', '2026-11-28', false],
  ['2026-06', '2026-11-29', true],
])('of %p the first day counts: on %s it is stale: %p', (asOf, today, stale) => {
  expect(isStale(asOf, today)).toBe(stale);
});
