// Texts say what the assessment says: who spoke last, and which rule decides, is decided in one place.
import { assess } from '../../src/domain/assess/assess';
import type { AssessWorld } from '../../src/domain/assess/case';
import { SHIPPED_MARKETS } from '../../src/domain/markets/shipped/shippedMarkets';
import { dueToName } from '../../src/domain/notices/compose';
import type { Notice } from '../../src/domain/orders/notice';
import type { Order } from '../../src/domain/orders/order';
import { noticeText } from '../../src/text/notice';
import { reasonText } from '../../src/text/reason';
import { stageText, stepText, untilText } from '../../src/text/step';
import { at, order, sent, TOKYO, world } from '../domain/assess/given';
import { SETTINGS } from './support/facts';

const WORLD: AssessWorld = { ...world({}), markets: new Map(SHIPPED_MARKETS.map((one) => [one.name, one])) };
const marketOf = (one: Order) => SHIPPED_MARKETS.find(({ name }) => name === one.market)!;

function nextText(one: Order, now: string, notices: readonly Notice[] = []): string {
  const { notice, said } = assess(one, notices, WORLD, at(now));
  if (!notice) throw new Error('no notice comes next');
  return noticeText({
    ...notice,
    order: one,
    dueAt: dueToName(one, notice.kind, Math.max(at(now), notice.plannedAt), TOKYO),
    market: marketOf(one),
    settings: SETTINGS,
    said,
    sendAt: Math.max(at(now), notice.plannedAt),
    now: at(now),
    zone: TOKYO,
    situation: 'silence',
    templates: [],
  }).text;
}

test('after a delivery that was sent back the same day, no time given, the new version offers changes and asks for no 承諾', () => {
  const facts = {
    purchasedAt: '2026/11/10 10:00',
    sellerAt: '2026/11/18',
    formalAt: '2026/11/16 10:00',
    buyerAt: '2026/11/16',
    sentBackAt: '2026/11/16',
    handedOverAt: '2026/11/18',
  };
  const text = nextText(order(facts), '2026/11/22 10:00');
  expect(text).toContain('直したいところがあれば');
  expect(text).not.toContain('承諾');
});

test('a delivery that stands is asked to be accepted', () => {
  const facts = { purchasedAt: '2026/11/10 10:00', sellerAt: '2026/11/18', handedOverAt: '2026/11/18' };
  const text = nextText(order({ ...facts, market: 'SKIMA', formalAt: '2026/11/18' }), '2026/11/22 10:00');
  expect(text).toContain('承諾');
});

describe('なぜ？ on Lancers after the 完了報告', () => {
  const delivered = {
    market: 'Lancers',
    purchasedAt: '2026/11/01 10:00',
    sellerAt: '2026/11/10 10:00',
    handedOverAt: '2026/11/10 10:00',
    formalAt: '2026/11/10 10:00',
  };
  const checks = [sent('N6', '2026/11/13 10:00'), sent('N6', '2026/11/15 10:00')];
  const why = (one: Order, now: string) =>
    reasonText(assess(one, checks, WORLD, at(now)), one, marketOf(one), at(now), TOKYO, 'ja');

  test('names 連絡催促 and its source while waiting until it can be used', () => {
    const text = why(order(delivered), '2026/11/16 10:00');
    expect(text).toContain('「サイトからの連絡」は11/');
    expect(text).toContain('7日たつと自動的に完了し、売上が確定します');
    expect(text).toContain(marketOf(order(delivered)).clocks.platformNudge.source);
  });

  test('and its end once it was used', () => {
    const asked = order({ ...delivered, supportAskedAt: '2026/11/18 10:00' });
    const text = why(asked, '2026/11/19 10:00');
    expect(text).toContain('7日で、11/25 10:00まで。過ぎると自動的に完了し、売上が確定します');
    expect(text).toContain(marketOf(asked).clocks.platformNudge.source);
  });

  test('the step says that it comes next', () => {
    const one = order(delivered);
    const seen = assess(one, checks, WORLD, at('2026/11/16 10:00'));
    expect(stepText({ ...seen, service: one.service, market: one.market }, 'ja')).toBe(
      '返事を待つ（次：サイトから連絡してもらう）',
    );
  });
});

test('なぜ？ names the rule that a cancel request has to wait for', () => {
  const one = order({
    purchasedAt: '2026/11/01 10:00',
    sellerAt: '2026/11/10 10:00',
    waitingFor: '画像',
    stallAt: '2026/11/27 19:00',
  });
  const told = [
    sent('N1', '2026/11/13 10:00'),
    sent('N3', '2026/11/15 10:00', { deadline: '2026/11/18 20:00' }),
    sent('N3', '2026/11/27 19:30', { deadline: '2026/11/29 20:00' }),
  ];
  const now = at('2026/11/30 10:00');
  const seen = assess(one, told, WORLD, now);
  expect(seen.step).toEqual({ kind: 'wait', notice: 'N4', due: at('2026/12/01 19:00') });
  const text = reasonText(seen, one, marketOf(one), now, TOKYO, 'ja');
  expect(text).toContain('4日なので、進めるのは12/1 19:00からです');
});

test('what the marketplace ends by itself is waited for, whatever is to be recorded then', () => {
  const facts = { purchasedAt: '2026/11/10 10:00', sellerAt: '2026/11/23 15:00', handedOverAt: '2026/11/18 15:00' };
  const says = (one: Order) =>
    stepText({ ...assess(one, [], WORLD, at('2026/11/24 10:00')), service: 'work', market: one.market }, 'ja');
  expect(says(order({ ...facts, formalAt: '2026/11/23 15:00' }))).toBe('完了を待つ');
  expect(says(order({ ...facts, cancelRequestedAt: '2026/11/23 15:00' }))).toBe('キャンセルの成立を待つ');
});

describe('なぜ？ on the ladder shows its arithmetic', () => {
  const handedOver = {
    purchasedAt: '2026/11/10 10:00',
    sellerAt: '2026/11/18 15:00',
    handedOverAt: '2026/11/18 15:00',
  };
  const why = (one: Order, now: string, notices: readonly Notice[] = [], language: 'ja' | 'en' = 'ja') =>
    reasonText(assess(one, notices, WORLD, at(now)), one, marketOf(one), at(now), TOKYO, language);

  test('from the last word, so many days, which of the checks', () => {
    expect(why(order(handedOver), '2026/11/20 10:00')).toContain(
      '最後のやりとり（11/18 15:00）から3日たった11/21 15:00に送ります（2回のうち1回目）。',
    );
    expect(why(order(handedOver), '2026/11/20 10:00', [], 'en')).toContain(
      'It goes out at 11/21 15:00, 3 days after the last message (11/18 15:00) (1 of 2).',
    );
  });

  test('moved into the sending hours', () => {
    const late = { ...handedOver, sellerAt: '2026/11/18 22:00', handedOverAt: '2026/11/18 22:00' };
    expect(why(order(late), '2026/11/20 10:00')).toContain(
      '最後のやりとり（11/18 22:00）から3日がたち、送れる時間になる11/22 9:00に送ります（2回のうち1回目）。',
    );
  });

  test('once a deadline was told, that', () => {
    const told = [sent('N7', '2026/11/20 10:00', { deadline: '2026/11/24 20:00' })];
    expect(why(order(handedOver), '2026/11/24 21:00', told)).toContain('伝えた期限は11/24 20:00です。');
  });
});

test('a check that could have gone out three days ago says since when, and no longer today', () => {
  const facts = { purchasedAt: '2026/11/10 10:00', sellerAt: '2026/11/15 12:00', waitingFor: '画像サイズ' };
  const until = (now: string) => untilText(assess(order(facts), [], WORLD, at(now)), at(now), TOKYO, 'ja');
  expect(until('2026/11/18 13:00')).toBe('きょう中');
  expect(until('2026/11/21 13:00')).toBe('11/18から');
});

test('a session was held, not handed over', () => {
  expect(stageText('awaiting-check', 'phone', 'ja')).toBe('実施後の確認待ち');
  expect(stageText('awaiting-check', 'work', 'ja')).toBe('仮納品の確認待ち');
});

test('a formal delivery days after the hand-over sends nothing anew', () => {
  const facts = {
    market: 'Lancers',
    purchasedAt: '2026/11/01 10:00',
    handedOverAt: '2026/11/12 10:00',
    sellerAt: '2026/11/12 10:00',
  };
  const one = order(facts);
  const text = (now: string) =>
    noticeText({
      ...{ kind: 'N9', wording: 1, phase: 'check', situation: 'at-hand-over', templates: [], deadline: null },
      ...{ order: one, dueAt: null, market: marketOf(one), settings: SETTINGS, zone: TOKYO },
      ...{ said: assess(one, [], WORLD, at(now)).said, sendAt: at(now), now: at(now) },
    }).text;
  expect(text('2026/11/12 11:00')).toContain('データをお送りし');
  expect(text('2026/11/22 11:00')).toContain('11月12日（木）にお渡しした');
  expect(text('2026/11/22 11:00')).not.toContain('お送りし');
});

test('a new delivery date is never one that the buyer was told for something else', () => {
  const facts = { purchasedAt: '2026/11/01 10:00', progressAt: '2026/11/12 10:00', dueAt: '2026/11/20' };
  const one = order(facts);
  const said = { ...assess(one, [], WORLD, at('2026/11/25 10:00')).said, promise: at('2026/11/24 20:00') };
  const now = at('2026/11/25 10:00');
  const { text } = noticeText({
    ...{ kind: 'N11', wording: 1, phase: 'check', situation: 'silence', templates: [], deadline: null },
    ...{ order: one, dueAt: dueToName(one, 'N11', now, TOKYO), market: marketOf(one), settings: SETTINGS },
    ...{ said, sendAt: now, now, zone: TOKYO },
  });
  expect(text).toContain('予定していた11月20日（金）を過ぎて');
  expect(text).not.toContain('11月24日');
});
