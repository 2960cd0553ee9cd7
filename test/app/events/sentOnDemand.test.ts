// A text that no step asks for is known once it was sent: it stands in 連絡文 as 送信済み, whatever recorded it (product.md 4.1 and 5).
import type { World } from '../../../tools/emulator';
import { shownRow, tapInToday, todayOf } from '../hands';
import { at, exported, headerAt, openShop, ordersOf, orderText, putRows, runHourly } from '../shop';

const moment = (text: string) => new Date(at(text));
const call = <T>(world: World, name: string, input: object): T =>
  JSON.parse(String(world.scriptRun(name, JSON.stringify(input)))) as T;

/** Asked for material on Nov 18: its promised day is Nov 20, today. */
function shop(row: Readonly<Record<string, unknown>> = {}): World {
  const world = openShop('2026-11-20 07:00');
  putRows(ordersOf(world), [
    {
      購入者: 'つばめ',
      注文番号: '1',
      サイト: 'ココナラ',
      金額: 8000,
      購入日時: moment('2026-11-12 10:00'),
      納品予定日: moment('2026-11-20 00:00'),
      自分からの最終連絡: moment('2026-11-18 10:00'),
      購入者からの最終連絡: moment('2026-11-17 10:00'),
      待っている返事: '素材',
      ...row,
    },
  ]);
  world.clock.set(at('2026-11-20 09:00'));
  runHourly(world);
  return world;
}

interface Notice {
  text: string;
  deadline: string;
  dates?: { at: string; label: string }[];
  ask?: string;
}
interface Answer {
  ok: boolean;
  message: string;
  asks?: true;
}
const compose = (world: World, more: object = {}): Notice =>
  call(world, 'henjiCompose', { orderId: '1', kind: 'N11', ...more });
const send = (world: World, text: string, more: object = {}): Answer =>
  call(world, 'henjiRecord', { orderId: '1', event: 'wrote-waiting', kind: 'N11', text, ...more });
const DUE = '納品予定日は11/20です';

test('the mail gives the text of 納期のご相談, and so does きょう', () => {
  const world = shop();
  expect(world.mails[0]!.body).toContain('送る文面『納期のご相談』');
  expect(shownRow(todayOf(world), '1').文面).toContain('お届けについて、ご相談');
});

test('a day chosen for it stands in the text; sent, it is kept with that day, and the rule of the due day is quiet', () => {
  const world = shop();
  expect(orderText(world, '1', '注意')).toContain(DUE);
  const { dates } = compose(world);
  expect(dates![0]!.label).toBe('11月24日（火）20時');
  const { text, deadline } = compose(world, { date: dates![1]!.at });
  expect(deadline).toBe('11月25日（水）20時');
  expect(text).toContain('11月25日（水）20時');
  expect(send(world, text)).toMatchObject({ ok: true });
  const kept = exported(world).notices.find(({ kind }) => kind === 'N11')!;
  expect(kept).toMatchObject({ state: 'sent', text, deadline: '2026-11-25T20:00:00+09:00' });
  expect(orderText(world, '1', '注意')).not.toContain(DUE);
  world.clock.advance(3_600_000);
  runHourly(world);
  expect(exported(world).notices.filter(({ kind }) => kind === 'N11')).toEqual([kept]);
  expect(orderText(world, '1', '注意')).not.toContain(DUE);
});

test.each([
  ['a day alone', '11月26日（木）にお届けします。', '2026-11-27T00:00:00+09:00'],
  [
    'beside the day that was promised first',
    '11月20日より遅れ、11月26日 18:00の予定です。',
    '2026-11-26T18:00:00+09:00',
  ],
  ['no day at all', 'お届けの日をご相談させてください。', null],
])('%s', (_name, text, deadline) => {
  const world = shop();
  expect(send(world, text)).toMatchObject({ ok: true });
  expect(exported(world).notices.find(({ kind }) => kind === 'N11')).toMatchObject({ deadline, text });
  world.clock.advance(3_600_000);
  runHourly(world);
  expect(exported(world).notices.find(({ kind }) => kind === 'N11')).toMatchObject({ deadline, text });
});

test.each([
  ['a day that is over', '11月19日にお届けします。', 'もう過ぎています'],
  ['one that is over, with its year', '2026年11月19日にお届けします。', 'もう過ぎています'],
  ['two days', '11月25日か11月26日にお届けします。', '日にちがいくつかあり'],
])('%s is asked about first, and sent only if the seller insists', (_name, text, question) => {
  const world = shop();
  expect(compose(world, { text }).ask).toContain(question);
  const asked = send(world, text);
  expect(asked).toMatchObject({ ok: false, asks: true });
  expect(asked.message).toContain(question);
  expect(exported(world).notices).toEqual([]);
  expect(send(world, text, { anyway: true })).toMatchObject({ ok: true });
  const sheet = world.workbook.sheet('連絡文');
  const { row, column } = headerAt(sheet, '注意');
  expect(sheet.text(row + 1, column)).toContain('新しいお届けの日がひとつに読み取れませんでした');
});

test('on the phone: 下書きの文を送った means the text that きょう shows', () => {
  const world = shop();
  tapInToday(world, '1', '下書きの文を送った');
  expect(exported(world).notices).toMatchObject([{ kind: 'N11', state: 'sent' }]);
  expect(orderText(world, '1', '注意')).not.toContain(DUE);
});

test('taken back it stays as 取りやめ, and the day is spoken of again', () => {
  const world = shop();
  send(world, compose(world).text);
  expect(call<Answer>(world, 'henjiUndo', { orderId: '1' }).ok).toBe(true);
  expect(exported(world).notices).toMatchObject([{ kind: 'N11', state: 'withdrawn' }]);
  expect(orderText(world, '1', '注意')).toContain(DUE);
  world.clock.advance(3_600_000);
  runHourly(world);
  expect(exported(world).notices.find(({ kind }) => kind === 'N11')).toMatchObject({ state: 'withdrawn' });
});

test.each([
  ['N0', 'wrote-waiting'],
  ['N5', 'handed-over'],
  ['N10', 'wrote'],
  ['N13', 'wrote-waiting'],
  ['N14', 'wrote'],
  ['N17', 'wrote'],
  ['N12', 'asked-support'],
])('%s is kept when it was sent', (kind, event) => {
  const world = shop();
  const { text } = call<Notice>(world, 'henjiCompose', { orderId: '1', kind });
  expect(call<Answer>(world, 'henjiRecord', { orderId: '1', event, kind, text }).ok).toBe(true);
  expect(exported(world).notices).toMatchObject([{ kind, state: 'sent', text }]);
});

test('a thank-you after the end is kept, too', () => {
  const world = shop({ '完了（クローズ）日時': moment('2026-11-19 10:00') });
  const { text } = call<Notice>(world, 'henjiCompose', { orderId: '1', kind: 'N10' });
  expect(call<Answer>(world, 'henjiRecord', { orderId: '1', event: 'wrote', kind: 'N10', text }).ok).toBe(true);
  expect(exported(world).notices).toMatchObject([{ kind: 'N10', state: 'sent' }]);
  expect(exported(world).orders[0]).toMatchObject({ stage: 'closed' });
});
