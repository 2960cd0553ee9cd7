// Texts as people type and paste them into cells: names that look like formulas, cells that show an error, own tables over the add-on's columns,
// ticks that are words.
import type { World } from '../../../tools/emulator';
import { rowOfOrder, taken, tapInOrders, todayOf } from '../hands';
import { at, besideOwnScript, exported, headerAt, openShop, ordersOf, orderText, putRows, runHourly } from '../shop';

const NOW = '2026-11-24 10:00';
const DAY = 86_400_000;
const NAMES = ['+mika+', '-yuki-', '=LOVE', '@haru', "'sora", '1e5', '2026-11-22'];

/** What Sheets made of such a name before columns kept texts. */
const OWN_SCRIPT = `function formula(tab, row, column) {
  SpreadsheetApp.getActive().getSheetByName(tab).getRange(row, column).setFormula('=LOVE');
}`;

const column = (world: World, header: string) => headerAt(ordersOf(world), header).column;
const firstRow = (world: World) => headerAt(ordersOf(world), '購入者').row + 1;
const waiting = (id: string) => ({
  購入者: `購入者 ${id}`,
  注文番号: id,
  サイト: 'ココナラ',
  購入日時: new Date(at(NOW) - 10 * DAY),
  自分からの最終連絡: new Date(at(NOW) - 4 * DAY),
  待っている返事: '画像サイズ',
});

test.each(['typed', 'pasted'])('a name that looks like a formula stays the name it is: %s', (how) => {
  const world = openShop(NOW);
  const sheet = ordersOf(world);
  const [row, buyer] = [firstRow(world), column(world, '購入者')];
  if (how === 'pasted')
    taken(
      sheet.paste(
        row,
        buyer,
        NAMES.map((name) => [name]),
      ),
    );
  else for (const [index, name] of NAMES.entries()) taken(sheet.type(row + index, buyer, name));
  runHourly(world);
  const shown = NAMES.map((_, index) => sheet.text(row + index, buyer));
  expect(shown).toEqual(NAMES.map((name) => name.replace(/^'/, '')));
  const today = todayOf(world);
  expect(today.display().flat()).toEqual(expect.arrayContaining(shown));
  expect(exported(world).orders.flatMap(({ problems }) => problems.map(({ column: of }) => of))).not.toContain(
    '購入者',
  );
});

test.each(['購入者', '内容', '待っている返事'])(
  '%s that shows an error is to be put right, and goes into no text',
  (header) => {
    const world = openShop(NOW, { files: besideOwnScript(OWN_SCRIPT) });
    putRows(ordersOf(world), [waiting('one')]);
    const cell = [firstRow(world), column(world, header)] as const;
    const done = world.run('formula', ['注文', ...cell]);
    if (!done.ok) throw new Error(done.error.message);
    runHourly(world);
    expect(exported(world).orders).toMatchObject([{ id: 'one', stage: 'needs-fix' }]);
    expect(orderText(world, 'one', '注意')).toContain(`「${header}」が「#NAME?」になっています`);
    expect(world.workbook.sheet('連絡文').display().flat().join()).not.toContain('#NAME?');
    for (const kind of ['N0', 'N6', 'N12', 'N13']) {
      const { text } = JSON.parse(
        String(world.scriptRun('henjiCompose', JSON.stringify({ orderId: 'one', kind }))),
      ) as { text: string };
      expect(text).not.toContain('#NAME?');
      expect(text).not.toMatch(/^様/);
    }
  },
);

describe('own words over columns of the add-on', () => {
  const ROWS = [
    ['佐藤', 'アイコン', '8000', '', '', 'じぶん', '対応中'],
    ['鈴木', 'ロゴ', '12000', '', '', 'あいて', '待ち'],
  ];

  test('注意 says what was replaced, until the next event; 履歴 keeps it', () => {
    const world = openShop(NOW);
    const sheet = ordersOf(world);
    taken(sheet.paste(firstRow(world), column(world, '購入者'), ROWS));
    const id = sheet.text(firstRow(world), column(world, '注文番号'));
    const told =
      /「次にすること」の「アイコン」.*「いつまで」の「8000」.*「いまの番」の「じぶん」.*「状態」の「対応中」/;
    expect(orderText(world, id, '注意')).toMatch(told);
    expect(orderText(world, id, '次にすること')).not.toBe('アイコン');
    world.clock.advance(3_600_000);
    runHourly(world);
    expect(orderText(world, id, '注意')).toMatch(told);
    tapInOrders(world, id, '連絡した（返事待ち）');
    expect(orderText(world, id, '注意')).not.toMatch(told);
    const lines = world.workbook
      .sheet('履歴')
      .display()
      .filter((cells) => cells.includes('自動で入る列を書きかえた'));
    expect(lines.map((cells) => cells[2])).toEqual(['佐藤', '鈴木']);
  });

  test('also where only 次にすること of a row in use was pasted over', () => {
    const world = openShop(NOW);
    putRows(ordersOf(world), [waiting('one'), waiting('two')]);
    runHourly(world);
    const row = rowOfOrder(ordersOf(world), 'two');
    taken(ordersOf(world).paste(row, column(world, '次にすること'), [['あすまでに電話', '12/1']]));
    expect(orderText(world, 'two', '注意')).toContain(
      '「次にすること」の「あすまでに電話」「いつまで」の「2026/12/1」',
    );
    expect(orderText(world, 'one', '注意')).not.toContain('書きかえました');
  });

  test('what the add-on said itself is not told, however old', () => {
    const world = openShop(NOW);
    putRows(ordersOf(world), [waiting('one')]);
    runHourly(world);
    for (let hour = 0; hour < 30; hour++) {
      world.clock.advance(3_600_000);
      runHourly(world);
    }
    expect(orderText(world, 'one', '注意')).not.toContain('書きかえました');
  });
});

test.each([
  [['購入者', '次にすること', 'いつまで']],
  [['購入者']],
  [['名前', '内容', '金額']],
  [['お客様', '依頼内容', '納期', 'ステータス']],
])('a pasted header row is no order: %j', (header) => {
  const world = openShop(NOW);
  const cells = (texts: readonly string[]) => header.map((_, index) => texts[index] ?? '');
  taken(ordersOf(world).paste(firstRow(world), column(world, '購入者'), [header, cells(['佐藤']), cells(['鈴木'])]));
  runHourly(world);
  const buyers = exported(world).orders.map(({ id }) => orderText(world, id, '購入者'));
  expect(buyers).toEqual(['佐藤', '鈴木']);
});

test.each(['済', 'TRUE', '済み', '✓', 'はい'])('送信済み typed as %s is read', (word) => {
  const world = openShop(NOW);
  putRows(ordersOf(world), [waiting('one')]);
  runHourly(world);
  const notices = world.workbook.sheet('連絡文');
  const row = rowOfOrder(notices, 'one');
  taken(notices.type(row, headerAt(notices, '送信済み').column, word));
  runHourly(world);
  expect(exported(world).notices).toMatchObject([{ order: 'one', state: 'sent' }]);
  expect(orderText(world, 'one', '自分からの最終連絡')).toContain('2026/11/24');
});
