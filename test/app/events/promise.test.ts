// A promise is what the sent text says: text, 伝えた期限 and forecast are one thing, however the text was changed (product.md 4.2).
// 2026: Nov 24 is a Tuesday, Nov 27 a Friday, Dec 2 a Wednesday.
import type { HostSheet, World } from '../../../tools/emulator';
import { tapInOrders } from '../hands';
import { at, exported, headerAt, openShop, ordersOf, putRows, runHourly } from '../shop';

const moment = (text: string) => new Date(at(text));
const noticesOf = (world: World): HostSheet => world.workbook.sheet('連絡文');

/** Handed over on Nov 17, asked twice: N7 is planned for Nov 24 10:00 and promises Friday Nov 27 20:00. */
function shop(): World {
  const world = openShop('2026-11-24 09:00');
  putRows(ordersOf(world), [
    {
      購入者: '田中',
      注文番号: '1',
      サイト: 'ココナラ',
      金額: 8000,
      購入日時: moment('2026-11-10 10:00'),
      自分からの最終連絡: moment('2026-11-22 10:00'),
      仮納品日時: moment('2026-11-17 10:00'),
    },
  ]);
  putRows(noticesOf(world), [
    {
      注文番号: '1',
      種類: 'ご確認のお願い',
      状態: '送信済み',
      本文: '本文です。',
      送信日時: moment('2026-11-20 10:00'),
    },
    {
      注文番号: '1',
      種類: 'ご確認のお願い',
      状態: '送信済み',
      本文: '本文です。',
      送信日時: moment('2026-11-22 10:00'),
    },
  ]);
  world.clock.set(at('2026-11-24 10:00'));
  runHourly(world);
  return world;
}

function rowOfN7(world: World): number {
  const sheet = noticesOf(world);
  const { column } = headerAt(sheet, '種類');
  return sheet.display().findIndex((cells) => cells[column - 1] === '正式な納品の予告') + 1;
}

function cellOfN7(world: World, header: string): string {
  const sheet = noticesOf(world);
  return sheet.text(rowOfN7(world), headerAt(sheet, header).column);
}

function rewrite(world: World, from: string, to: string): void {
  const sheet = noticesOf(world);
  const text = cellOfN7(world, '本文');
  expect(text).toContain(from);
  sheet.type(rowOfN7(world), headerAt(sheet, '本文').column, text.replaceAll(from, to));
}

const DEADLINE = '11月27日（金）20時';
const told = (world: World) => {
  const { orders, notices } = exported(world);
  const n7 = notices.find(({ kind }) => kind === 'N7')!;
  return { deadline: n7.deadline, step: orders[0]!.step, settlement: orders[0]!.settlement };
};

test('the draft promises by the rule', () => {
  expect(told(shop())).toMatchObject({
    deadline: '2026-11-27T20:00:00+09:00',
    settlement: { at: '2026-11-30T20:00:00+09:00', outcome: 'paid' },
  });
});

test('changed in its cell and sent by a tap: the new day holds, nothing is to be done on the old one', () => {
  const world = shop();
  rewrite(world, DEADLINE, '12月2日（水）20時');
  world.clock.set(at('2026-11-24 11:00'));
  runHourly(world);
  expect(cellOfN7(world, '伝えた期限')).toContain('12/02');
  expect(told(world).settlement).toMatchObject({ at: '2026-12-05T20:00:00+09:00' });
  tapInOrders(world, '1', '下書きの文を送った');
  expect(cellOfN7(world, '伝えた期限')).toContain('12/02');
  world.clock.set(at('2026-11-27 20:00'));
  runHourly(world);
  expect(told(world)).toMatchObject({
    deadline: '2026-12-02T20:00:00+09:00',
    step: { kind: 'wait', notice: 'N8', due: '2026-12-02T09:00:00+09:00' },
    settlement: { at: '2026-12-05T20:00:00+09:00', outcome: 'paid' },
  });
});

test('changed and sent before any run saw it', () => {
  const world = shop();
  rewrite(world, DEADLINE, '12/2（水）20:00');
  tapInOrders(world, '1', '下書きの文を送った');
  expect(told(world).deadline).toBe('2026-12-02T20:00:00+09:00');
  const last = headerAt(ordersOf(world), '最後のできごと');
  expect(ordersOf(world).text(last.row + 1, last.column)).toMatch(/ 『正式な納品の予告』を送った$/);
});

test('ticked as sent', () => {
  const world = shop();
  rewrite(world, DEADLINE, '12月2日（水）20時');
  const sheet = noticesOf(world);
  sheet.put(rowOfN7(world), headerAt(sheet, '送信済み').column, [[true]]);
  world.clock.set(at('2026-11-24 12:00'));
  runHourly(world);
  expect(told(world).deadline).toBe('2026-12-02T20:00:00+09:00');
});

test.each([
  ['no deadline at all', 'そのうち'],
  ['two of them', '12月2日（水）20時か12月3日（木）20時'],
  ['a weekday that does not fit', '12月2日（金）20時'],
])('%s: the rule from the sending on counts, and 注意 says so', (_name, words) => {
  const world = shop();
  rewrite(world, DEADLINE, words);
  tapInOrders(world, '1', '下書きの文を送った');
  expect(told(world).deadline).toBe('2026-11-27T20:00:00+09:00');
  expect(cellOfN7(world, '注意')).toContain(
    '文面から期限がひとつに読み取れなかったため、期限を11月27日（金）20時として数えます',
  );
});

test('saved in the sidebar and sent there', () => {
  const world = shop();
  const { key, text } = exported(world).notices.find(({ kind }) => kind === 'N7')! as { key: string; text: string };
  const input = { orderId: '1', key, text: text.replaceAll(DEADLINE, '12月2日（水）20時') };
  world.scriptRun('henjiSaveText', JSON.stringify(input));
  expect(cellOfN7(world, '伝えた期限')).toContain('12/02');
  expect(told(world).settlement).toMatchObject({ at: '2026-12-05T20:00:00+09:00' });
});

test('a row typed by hand promises what its text says', () => {
  const world = shop();
  const sheet = noticesOf(world);
  const row = sheet.lastRow + 1;
  const put = (header: string, value: unknown) => sheet.put(row, headerAt(sheet, header).column, [[value]]);
  put('注文番号', '1');
  put('種類', '正式な納品の予告');
  put('本文', 'お返事がなければ、12月3日（木）20時に正式な納品にします。');
  put('送信日時', moment('2026-11-24 10:30'));
  world.clock.set(at('2026-11-24 12:00'));
  runHourly(world);
  const typed = exported(world).notices.find(({ text }) => String(text).includes('12月3日'))!;
  expect(typed).toMatchObject({ deadline: '2026-12-03T20:00:00+09:00', state: 'sent' });
});

test('taking the sending back brings the draft and its deadline back', () => {
  const world = shop();
  rewrite(world, DEADLINE, 'そのうち');
  const before = cellOfN7(world, '伝えた期限');
  tapInOrders(world, '1', '下書きの文を送った');
  const { ok } = JSON.parse(String(world.scriptRun('henjiUndo', JSON.stringify({ orderId: '1' })))) as { ok: boolean };
  expect(ok).toBe(true);
  expect(cellOfN7(world, '状態')).toBe('下書き');
  expect(cellOfN7(world, '伝えた期限')).toBe(before);
});

interface Page {
  page: {
    notice: { key: string; text: string; deadline: string; dates: { at: string; label: string }[]; ask?: string };
  };
}
const noticeIn = (answer: unknown) => (JSON.parse(String(answer)) as Page).page.notice;
const noticeOf = (world: World) => noticeIn(world.scriptRun('henjiOrder', JSON.stringify({ orderId: '1' })));

test('another day chosen in the sidebar: text, 伝えた期限 and forecast move together, and stay so', () => {
  const world = shop();
  const { key, dates, deadline } = noticeOf(world);
  expect(deadline).toBe(DEADLINE);
  expect(dates.map(({ label }) => label).slice(0, 3)).toEqual([
    '11月26日（木）20時',
    '11月27日（金）20時',
    '11月30日（月）20時',
  ]);
  const answer = world.scriptRun('henjiSaveText', JSON.stringify({ key, date: dates[2]!.at }));
  expect(noticeIn(answer)).toMatchObject({ deadline: '11月30日（月）20時' });
  expect(noticeIn(answer).text).toContain('11月30日（月）20時');
  world.clock.advance(3_600_000);
  runHourly(world);
  expect(cellOfN7(world, '伝えた期限')).toContain('11/30');
  expect(told(world)).toMatchObject({
    deadline: '2026-11-30T20:00:00+09:00',
    settlement: { at: '2026-12-03T20:00:00+09:00' },
  });
});

test('a day that may not be promised is not taken', () => {
  const world = shop();
  const { key } = noticeOf(world);
  for (const date of ['2026-11-25 20:00', '2026-11-28 20:00', '2026-11-27 19:00'])
    world.scriptRun('henjiSaveText', JSON.stringify({ key, date: String(at(date)) }));
  expect(told(world).deadline).toBe('2026-11-27T20:00:00+09:00');
});

test.each([
  ['そのうち', '期限の日と時刻が見つかりません'],
  ['12月2日（水）20時か12月3日（木）20時', 'どれが期限か読み取れません'],
  ['11月20日20時', 'もう過ぎています'],
])('「%s」 is asked about before it is recorded as sent', (words, question) => {
  const world = shop();
  rewrite(world, DEADLINE, words);
  const { key, ask } = noticeOf(world);
  expect(ask).toContain(question);
  const press = (more: object) =>
    JSON.parse(
      String(world.scriptRun('henjiRecord', JSON.stringify({ orderId: '1', event: 'sent-draft', key, ...more }))),
    ) as { ok: boolean; asks?: boolean };
  expect(press({})).toMatchObject({ ok: false, asks: true });
  expect(cellOfN7(world, '状態')).toBe('下書き');
  expect(press({ anyway: true })).toMatchObject({ ok: true });
  expect(cellOfN7(world, '状態')).toBe('送信済み');
});
