// What is near is said in words wherever the row is shown: cell, reason, timeline, mail (product.md 4.1).
import type { World } from '../../../tools/emulator';
import { at, openShop, ordersOf, orderText, putRows, runHourly } from '../shop';

interface OrderState {
  id: string;
  reason: string;
  untilText: string;
  problems: string[];
  timeline: { label: string; when: string; kind: string }[];
  moreTexts?: { kind: string; name: string }[];
  notice: { text: string } | null;
}

const moment = (text: string) => new Date(at(text.includes(' ') ? text : `${text} 00:00`));

function shop(now: string, rows: readonly Readonly<Record<string, unknown>>[]): World {
  const world = openShop(now);
  putRows(ordersOf(world), rows);
  return world;
}

function orderOf(world: World, id: string): OrderState {
  const answer = JSON.parse(String(world.scriptRun('henjiOrder', JSON.stringify({ orderId: id })))) as {
    page: OrderState;
  };
  return answer.page;
}

const K120 = {
  購入者: 'けやき',
  注文番号: 'K-120',
  サイト: 'ココナラ',
  金額: 90000,
  購入日時: moment('2026-07-28 10:00'),
  自分からの最終連絡: moment('2026-11-19 10:00'),
  購入者からの最終連絡: moment('2026-11-18 10:00'),
};
const U130 = {
  購入者: 'Client C',
  注文番号: 'U-130',
  サイト: 'Upwork',
  購入日時: moment('2026-07-20 10:00'),
  納品予定日: moment('2026-08-20'),
  自分からの最終連絡: moment('2026-11-19 10:00'),
  購入者からの最終連絡: moment('2026-08-15 10:00'),
  待っている返事: 'specification',
};
const S118 = {
  購入者: 'もみじ',
  注文番号: 'S-118',
  サイト: 'SKIMA',
  購入日時: moment('2026-10-12 19:30'),
  納品予定日: moment('2026-11-14'),
  自分からの最終連絡: moment('2026-11-09 14:00'),
  購入者からの最終連絡: moment('2026-11-09 13:00'),
};

describe('an order that ends by itself soon', () => {
  const world = shop('2026-11-20 07:00', [K120, U130, S118]);
  world.clock.set(at('2026-11-20 08:00'));
  runHourly(world);
  const digest = world.mails.find(({ subject }) => !subject.includes('締切まで'))!.body;

  test.each([
    ['K-120', '11/25 10:00', '11/25 10:00 にトークルームが自動で閉じて、売上が確定します。', '売上確定'],
    ['U-130', '12/1 24:00', '12/1 24:00 に取引が自動で終わって、代金は購入者に戻ります（売上は0円）。', '全額返金'],
    ['S-118', '11/20 24:00', '11/20 24:00 に取引が自動で終わって、代金は購入者に戻ります（売上は0円）。', '全額返金'],
  ])('%s names its end in mail, cells, reason and timeline', (id, end, sentence, outcome) => {
    const { reason, problems, timeline, untilText } = orderOf(world, id);
    expect(reason).toContain(sentence);
    expect(problems.join('\n')).toContain(sentence);
    expect(orderText(world, id, '注意')).toContain(sentence);
    expect(orderText(world, id, 'いつまで')).toBe(untilText);
    expect(untilText).toContain(`${end} に自動で終了、${outcome}`);
    expect(timeline.filter(({ when }) => when === end).map(({ label }) => label)).toEqual([
      expect.stringContaining(outcome),
    ]);
    expect(digest).toContain(sentence);
  });

  test('a refund that is near names what stops it, and the text for that comes first', () => {
    expect(orderOf(world, 'S-118').reason).toContain('購入者と相談して納品予定日を延ばすと止まります');
    expect(orderOf(world, 'S-118').moreTexts![0]!.kind).toBe('N11');
    expect(orderOf(world, 'U-130').reason).not.toContain('止まります');
  });
});

describe('the promised day while the buyer owes something', () => {
  const waiting = {
    サイト: 'ココナラ',
    購入者: 'つばめ',
    購入日時: moment('2026-11-12 10:00'),
    納品予定日: moment('2026-11-20'),
    自分からの最終連絡: moment('2026-11-18 10:00'),
    購入者からの最終連絡: moment('2026-11-17 10:00'),
    待っている返事: '素材',
  };

  test('is said on the day, with 納期のご相談 as the first text', () => {
    const world = shop('2026-11-20 09:00', [{ ...waiting, 注文番号: 'K-112' }]);
    runHourly(world);
    const { moreTexts, problems, reason } = orderOf(world, 'K-112');
    const sentence = '納品予定日は11/20です。まだなら納期のご相談を';
    expect(problems[0]).toContain(sentence);
    expect(reason).toContain(sentence);
    expect(orderText(world, 'K-112', '注意')).toContain(sentence);
    expect(moreTexts![0]).toEqual({ kind: 'N11', name: '納期のご相談' });
  });

  test('once it is past nothing speaks of it as if it lay ahead', () => {
    const world = shop('2026-11-21 09:00', [{ ...waiting, 注文番号: 'K-126' }]);
    runHourly(world);
    const { notice, problems } = orderOf(world, 'K-126');
    expect(problems[0]).toContain('納品予定日は11/20でした。');
    expect(notice!.text).toContain('素材');
    expect(notice!.text).not.toContain('11月20日');
  });
});
