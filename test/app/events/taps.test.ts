// One tap in できごと, in 注文 or in きょう: the facts it moves, when it counts from, and why it is refused (product.md 2.2).
import type { World } from '../../../tools/emulator';
import { changesBetween, factsOf, tapIn, tapInOrders } from '../hands';
import { at, exported, headerAt, openShop, ordersOf, orderText, putRows, runHourly } from '../shop';

const TABS = ['注文', 'きょう'] as const;

/** An order in which every event makes sense: formally delivered, both sides asked to cancel, an answer is waited for. */
const BUSY = {
  サイト: 'ココナラ',
  購入日時: new Date(at('2026-11-01 10:00')),
  記録開始日時: new Date(at('2026-11-01 10:00')),
  購入者からの最終連絡: new Date(at('2026-11-10 10:00')),
  仮納品日時: new Date(at('2026-11-11 10:00')),
  自分からの最終連絡: new Date(at('2026-11-23 12:00')),
  自分からのキャンセルリクエスト: new Date(at('2026-11-23 12:00')),
  購入者からのキャンセルリクエスト: new Date(at('2026-11-23 13:00')),
  正式な納品日時: new Date(at('2026-11-23 14:00')),
  予約日時: new Date(at('2026-11-20 10:00')),
  待っている返事: '画像サイズ',
  '既読／未読': '未読',
};

const HEARD = { '既読／未読': '既読' };
/** 未読 stays: what was not read before is not read now. The buyer owes a word since the work was handed over. */
const WROTE = { 返事待ちの起点: '2026/11/11 10:00' };

/** §2.2, row by row, for an order like BUSY. `T` stands for the moment of the tap. */
const EVENTS: readonly (readonly [event: string, facts: Readonly<Record<string, string>>])[] = [
  ['返事が来た', { 購入者からの最終連絡: 'T', 未返信の起点: 'T', 待っている返事: '', ...HEARD }],
  [
    '返事が来た（返信不要）',
    { 購入者からの最終連絡: 'T', 返信不要とした日時: 'T', 未返信の起点: 'T', 待っている返事: '', ...HEARD },
  ],
  ['「まだ」と言われた', { '「まだ」と言われた日時': 'T', 未返信の起点: 'T', ...HEARD }],
  ['反応だけあった', HEARD],
  ['まだ読まれていない', {}],
  ['連絡した（返事待ち）', { 自分からの最終連絡: 'T', ...WROTE }],
  ['連絡した（返事は不要）', { 自分からの最終連絡: 'T', 待っている返事: '', ...WROTE }],
  ['下書きの文を送った', { 自分からの最終連絡: 'T', ...WROTE }],
  ['途中経過を送った', { 途中経過を送った日時: 'T', 自分からの最終連絡: 'T', ...WROTE }],
  ['仮納品した（実施した）', { 仮納品日時: 'T', 自分からの最終連絡: 'T', ...WROTE }],
  ['予約の時間に来なかった', { 来なかった日時: 'T', 返事待ちの起点: 'T' }],
  [
    'OKをもらった',
    { 購入者からの最終連絡: 'T', OKをもらった日時: 'T', 返信不要とした日時: 'T', 未返信の起点: 'T', ...HEARD },
  ],
  ['修正を頼まれた', { 購入者からの最終連絡: 'T', 修正を頼まれた日時: 'T', 未返信の起点: 'T', ...HEARD }],
  ['正式な納品をした', { 正式な納品日時: 'T', 自分からの最終連絡: 'T', ...WROTE }],
  ['差し戻された', { 差し戻された日時: 'T', 購入者からの最終連絡: 'T', 未返信の起点: 'T', ...HEARD }],
  ['運営に問い合わせた', { 運営に問い合わせた日時: 'T' }],
  ['キャンセルを頼んだ', { 自分からのキャンセルリクエスト: 'T', 自分からの最終連絡: 'T', ...WROTE }],
  ['キャンセルを断られた', { キャンセルを断られた日時: 'T', 購入者からの最終連絡: 'T', 未返信の起点: 'T', ...HEARD }],
  ['キャンセルを頼まれた', { 購入者からのキャンセルリクエスト: 'T' }],
  ['キャンセルに答えた（断った）', { キャンセルに答えた日時: 'T', 自分からの最終連絡: 'T', ...WROTE }],
  ['キャンセルが成立した', { キャンセル成立日時: 'T' }],
  ['取引が完了した', { '完了（クローズ）日時': 'T' }],
];

describe('an event chosen in a cell', () => {
  let world: World;
  beforeAll(() => {
    world = openShop('2026-11-24 10:00');
    const rows = TABS.flatMap((tab) =>
      EVENTS.map(([event]) => ({ 購入者: `${tab}の人`, 注文番号: tab + event, ...BUSY })),
    );
    putRows(ordersOf(world), rows);
    runHourly(world);
  });

  it('is offered in the drop-downs of both tabs, exactly as the table names it', () => {
    for (const tab of TABS) {
      const sheet = world.workbook.sheet(tab);
      const { row, column } = headerAt(sheet, 'できごと');
      expect(sheet.validation(row + 1, column)?.list).toEqual([...EVENTS.map(([event]) => event), '取り消す']);
    }
  });

  it.each(TABS.flatMap((tab) => EVENTS.map(([event, facts]) => ({ tab, event, facts }))))(
    'moves the facts of the table and no others: $event in $tab',
    ({ tab, event, facts }) => {
      world.clock.advance(60_000);
      const minute = new Date(world.clock.now() + 9 * 3_600_000).toISOString().slice(11, 16).replace(/^0/, '');
      const others = factsBut(world, tab + event);
      const before = factsOf(world, tab + event);
      tapIn[tab](world, tab + event, event);
      const moved = Object.entries(facts).map(([header, text]) => [
        header,
        text === 'T' ? `2026/11/24 ${minute}` : text,
      ]);
      const { 取り消し用: _, ...changes } = changesBetween(before, factsOf(world, tab + event));
      expect(changes).toEqual({ ...Object.fromEntries(moved), 最後のできごと: `11/24 ${minute} ${event}` });
      expect(factsBut(world, tab + event)).toEqual(others);
      expect(shownInToday(world, 'できごと').join('')).toBe('');
    },
  );

  it('fills 待っている返事 with 返事 where it was blank, and says so when no draft was open', () => {
    const [id] = addOrder(world, { 自分からの最終連絡: new Date(at('2026-11-23 12:00')) });
    tapInOrders(world, id, '下書きの文を送った');
    expect(orderText(world, id, '待っている返事')).toBe('返事');
    expect(orderText(world, id, '注意')).toContain(
      '下書きがなかったので、「連絡した（返事待ち）」として記録しました。',
    );
  });

  it('keeps the buyer’s first unanswered message as the start of the clocks', () => {
    const [id] = addOrder(world, { 自分からの最終連絡: new Date(at('2026-11-23 12:00')) });
    tapInOrders(world, id, '返事が来た');
    const first = orderText(world, id, '未返信の起点');
    world.clock.advance(3 * 3_600_000);
    tapInOrders(world, id, '返事が来た');
    expect(orderText(world, id, '購入者からの最終連絡')).not.toBe(first);
    expect(orderText(world, id, '未返信の起点')).toBe(first);
  });

  it('re-assesses the row at once', () => {
    const [id] = addOrder(world, { 自分からの最終連絡: new Date(at('2026-11-23 12:00')) });
    expect(orderText(world, id, '次にすること')).toBe('作業して納品する');
    tapInOrders(world, id, '返事が来た');
    expect(orderText(world, id, '次にすること')).toBe('返信する');
    tapInOrders(world, id, '連絡した（返事は不要）');
    expect(orderText(world, id, '次にすること')).toBe('作業して納品する');
  });
});

describe('an event that contradicts the row', () => {
  const world = () => openShop('2026-11-24 10:00');
  const open = { 自分からの最終連絡: new Date(at('2026-11-23 12:00')) };
  const REFUSED = [
    ['差し戻された', open, '正式な納品の記録がありません。'],
    ['キャンセルを断られた', open, '自分からキャンセルを頼んだ記録がありません。'],
    ['キャンセルに答えた（断った）', open, '購入者からキャンセルを頼まれた記録がありません。'],
    [
      '返事が来た',
      { ...open, '完了（クローズ）日時': new Date(at('2026-11-23 13:00')) },
      'この注文はもう終わっています。',
    ],
    ['予約の時間に来なかった', open, '過ぎた予約がありません。'],
    ['連絡した（返事待ち）', { ...open, キャンセル成立日時: new Date(at('2026-11-23 13:00')) }, 'もう終わっています。'],
    ['へんじがきた', open, 'できごとの選択肢にありません。'],
  ] as const;

  it.each(REFUSED)('%s is refused: 注意 says why and nothing moves', (event, facts, reason) => {
    const shop = world();
    const [id] = addOrder(shop, facts);
    const before = factsOf(shop, id);
    const step = orderText(shop, id, '次にすること');
    tapInOrders(shop, id, event);
    const { 取り消し用: _, ...after } = factsOf(shop, id);
    expect(after).toEqual(before);
    expect(orderText(shop, id, '次にすること')).toBe(step);
    expect(orderText(shop, id, '注意')).toContain(`「${event}」`);
    expect(orderText(shop, id, '注意')).toContain(reason);
  });

  it('the reason leaves 注意 with the next event that is taken', () => {
    const shop = world();
    const [id] = addOrder(shop, open);
    tapInOrders(shop, id, '差し戻された');
    tapInOrders(shop, id, '返事が来た');
    expect(orderText(shop, id, '注意')).toBe('');
  });
});

describe('いつ', () => {
  let world: World;
  beforeAll(() => {
    world = openShop('2026-11-24 22:14');
  });

  it.each([
    ['いま', '2026/11/24 22:14', '11/24 22:14'],
    ['きょうの朝', '2026/11/24 9:00', '11/24 9:00'],
    ['きのう', '2026/11/23 0:00', '11/23'],
    ['おととい', '2026/11/22 0:00', '11/22'],
    ['2026/11/20', '2026/11/20 0:00', '11/20'],
    ['11/20', '2026/11/20 0:00', '11/20'],
    ['2026/11/20 15:30', '2026/11/20 15:30', '11/20 15:30'],
    ['2026/11/24', '2026/11/24 0:00', '11/24'],
  ])('%s stamps %s and is cleared', (when, stamped, told) => {
    const [id] = addOrder(world, { 自分からの最終連絡: new Date(at('2026-11-18 12:00')) });
    tapInOrders(world, id, '返事が来た', when);
    expect(orderText(world, id, '購入者からの最終連絡')).toBe(stamped);
    expect(orderText(world, id, '最後のできごと')).toBe(`${told} 返事が来た`);
    expect(orderText(world, id, 'いつ') + orderText(world, id, 'できごと')).toBe('');
  });

  it.each([
    ['きのうの夜', '「いつ」が読めません。'],
    ['11/31', '「いつ」が読めません。'],
    ['12', '「いつ」が読めません。'],
    ['15:00', '「いつ」が読めません。'],
    ['2026/11/25', '「いつ」がこれから先の日時です。'],
    ['2026/11/24 22:15', '「いつ」がこれから先の日時です。'],
  ])('%s moves nothing, and 注意 says why', (when, reason) => {
    const [id] = addOrder(world, { 自分からの最終連絡: new Date(at('2026-11-18 12:00')) });
    const before = factsOf(world, id);
    tapInOrders(world, id, '返事が来た', when);
    const { 取り消し用: _, ...after } = factsOf(world, id);
    expect(after).toEqual(before);
    expect(orderText(world, id, '注意')).toContain(reason);
  });

  it('きのう counts as later than my own message of that day: the buyer answered it', () => {
    const [id] = addOrder(world, { 自分からの最終連絡: new Date(at('2026-11-23 21:00')), 待っている返事: '返事' });
    expect(orderText(world, id, 'いまの番')).toBe('購入者');
    tapInOrders(world, id, '返事が来た', 'きのう');
    expect(orderText(world, id, '次にすること')).toBe('返信する');
  });
});

let added = 0;

/** One more order below what is there; the add-on sees it in a run. Gives its 注文番号 as a list of one. */
function addOrder(world: World, facts: Readonly<Record<string, unknown>>): [string] {
  const id = `追加${added++}`;
  const sheet = ordersOf(world);
  const { row: headerRow, column } = headerAt(sheet, '注文番号');
  const rows = sheet.display();
  let last = rows.length;
  while (last > headerRow && rows[last - 1]![column - 1] === '') last--;
  const cells = {
    購入者: 'たつみ',
    注文番号: id,
    サイト: 'ココナラ',
    購入日時: new Date(at('2026-11-17 10:00')),
    ...facts,
  };
  for (const [header, value] of Object.entries(cells)) sheet.put(last + 1, headerAt(sheet, header).column, [[value]]);
  runHourly(world);
  return [id];
}

function factsBut(world: World, id: string): Record<string, string>[] {
  const ids = TABS.flatMap((tab) => EVENTS.map(([event]) => tab + event));
  return ids.filter((one) => one !== id).map((one) => factsOf(world, one));
}

function shownInToday(world: World, header: string): string[] {
  const sheet = world.workbook.sheet('きょう');
  const { row, column } = headerAt(sheet, header);
  return sheet
    .display()
    .slice(row)
    .map((cells) => cells[column - 1] ?? '');
}

it('a tick for an order that is over marks the notice as sent, says so in 履歴 and moves no fact', () => {
  const now = at('2026-11-24 10:00');
  const day = 86_400_000;
  const world = openShop('2026-11-24 10:00');
  putRows(ordersOf(world), [
    {
      購入者: '田中',
      注文番号: 'over',
      サイト: 'ココナラ',
      購入日時: new Date(now - 10 * day),
      自分からの最終連絡: new Date(now - 4 * day),
      購入者からの最終連絡: new Date(now - 6 * day),
      待っている返事: '画像サイズ',
    },
  ]);
  runHourly(world);
  const notices = world.workbook.sheet('連絡文');
  const { row, column } = headerAt(ordersOf(world), '完了（クローズ）日時');
  ordersOf(world).put(row + 1, column, [[new Date(now)]]);
  const sent = headerAt(notices, '送信済み');
  notices.put(sent.row + 1, sent.column, [[true]]);
  world.clock.advance(3_600_000);
  const before = orderText(world, 'over', '自分からの最終連絡');
  runHourly(world);
  expect(exported(world).notices.map(({ kind, state }) => [kind, state])).toEqual([['N1', 'sent']]);
  expect(orderText(world, 'over', '自分からの最終連絡')).toBe(before);
  const lines = world.workbook.sheet('履歴').display();
  expect(lines.filter((cells) => cells.includes('送信済みにした')).map((cells) => cells.slice(1, 5))).toEqual([
    ['over', '田中', '送信済みにした', 'ご質問の確認'],
  ]);
});
