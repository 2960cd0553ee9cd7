// Before a further check, and before a deadline is announced, the first question is whether an answer came (product.md 6).
import type { World } from '../../../tools/emulator';
import { shownRow, tapInToday, todayOf } from '../hands';
import { at, openShop, ordersOf, putRows, runHourly } from '../shop';

const moment = (text: string) => new Date(at(text));
const QUESTION = '返事は来ていませんか？ 来ていたら、先に「できごと」で「返事が来た」を選んでください';
/** In きょう, where a cell is narrow. */
const SHORT = '（返事が来ていたら先に記録）';

/** Asked on Nov 20 10:00 and `checks` times since, every second day: the next one comes two days (the first: three) after that, at 10:00. */
function shop(checks: number, now: string): World {
  const world = openShop('2026-11-21 07:00');
  const sent = ['2026-11-23 10:00', '2026-11-25 10:00'].slice(0, checks).map(moment);
  putRows(ordersOf(world), [
    {
      購入者: '田中',
      注文番号: '1',
      サイト: 'ココナラ',
      金額: 8000,
      購入日時: moment('2026-11-18 10:00'),
      自分からの最終連絡: sent[sent.length - 1] ?? moment('2026-11-20 10:00'),
      購入者からの最終連絡: moment('2026-11-19 10:00'),
      待っている返事: '画像サイズ',
    },
  ]);
  const kinds = ['ご質問の確認', 'ご質問の再確認'];
  const rows = sent.map((sentAt, index) => ({
    注文番号: '1',
    種類: kinds[index],
    状態: '送信済み',
    本文: '本文です。',
    送信日時: sentAt,
  }));
  if (rows.length > 0) putRows(world.workbook.sheet('連絡文'), rows);
  world.clock.set(at(now));
  runHourly(world);
  return world;
}

interface Page {
  answerFirst?: string;
  events: { key: string; likely: boolean }[];
}
const pageOf = (world: World): Page => {
  const answer = String(world.scriptRun('henjiOrder', JSON.stringify({ orderId: '1' })));
  return (JSON.parse(answer) as { page: Page }).page;
};

test.each([
  ['the second check', 1, '2026-11-25 08:00'],
  ['the announcement', 2, '2026-11-27 08:00'],
])('%s: mail, きょう and sidebar ask for an answer first', (_name, checks, now) => {
  const world = shop(checks, now);
  const { body } = world.mails[world.mails.length - 1]!;
  expect(body).toContain(QUESTION);
  expect(body.indexOf(QUESTION)).toBeLessThan(body.indexOf('送る文面'));
  expect(body).toContain('返事が来たことを記録する（「きょう」のタブ）: https://');
  expect(shownRow(todayOf(world), '1').次にすること!.split('\n')[1]).toBe(SHORT);
  const { answerFirst, events } = pageOf(world);
  expect(answerFirst).toBe(QUESTION);
  expect(events.slice(0, 2).map(({ key }) => key)).toEqual(['replied', 'sent-draft']);
});

test('before the first check nobody can have answered it', () => {
  const world = shop(0, '2026-11-23 08:00');
  expect(world.mails[world.mails.length - 1]!.body).not.toContain(QUESTION);
  expect(shownRow(todayOf(world), '1').次にすること).not.toContain(SHORT);
  expect(pageOf(world).answerFirst).toBeUndefined();
});

test('days before it is due nothing is asked; once the answer is recorded neither', () => {
  expect(pageOf(shop(1, '2026-11-23 12:00')).answerFirst).toBeUndefined();
  const world = shop(1, '2026-11-25 12:00');
  expect(pageOf(world).answerFirst).toBe(QUESTION);
  tapInToday(world, '1', '返事が来た');
  expect(pageOf(world).answerFirst).toBeUndefined();
  expect(shownRow(todayOf(world), '1').次にすること).not.toContain(SHORT);
});
