// What one tap asks of Google, and what it answers, by the number of orders.
import { join } from 'node:path';
import { createWorld, type World } from '../emulator';
import { tabOf, tabTable } from '../simulate/tabTable';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 11:00 in Japan. */
const NOW = Date.UTC(2026, 10, 24, 2);
const SIZES = [20, 300, 2_000, 10_000];
/** Open at most: the others are over. */
const MOST_OPEN = 300;

const PROMISED = { calls: 16, kilobytes: 20, cells: 2_000, cellsPerOrder: 2, firstList: 150 };

/** Lock, last row and permissions stand beside (docs/benchmarks.md); everything else counts, the cache's calls too. */
const BESIDE = ['Lock.tryLock', 'Lock.releaseLock', 'Sheet.getLastRow', 'ScriptApp.getAuthorizationInfo'];

interface Tap {
  readonly name: string;
  readonly calls: number;
  readonly cells: number;
  readonly bytes: number;
}

export function benchTap(root: string): boolean {
  const verdicts = SIZES.map((size) => {
    const world = shopOf(root, size);
    const taps = tapsIn(world, size);
    const most = (of: (tap: Tap) => number) => Math.max(...taps.map(of));
    const [calls, cells, kilobytes] = [
      most((tap) => tap.calls),
      most((tap) => tap.cells),
      most((tap) => tap.bytes) / 1024,
    ];
    for (const { name, ...tap } of taps)
      process.stdout.write(
        `${size} orders, ${name}: ${tap.calls} remote calls, ${(tap.bytes / 1024).toFixed(1)} KB, ${tap.cells} cells read\n`,
      );
    process.stdout.write(
      `${size} orders: one tap: ${calls} remote calls, ${kilobytes.toFixed(1)} KB, ${cells} cells read\n`,
    );
    const list = size === 2_000 ? Buffer.byteLength(String(world.scriptRun('henjiState'))) / 1024 : 0;
    if (list > 0) process.stdout.write(`first list: ${list.toFixed(0)} KB\n`);
    const mostCells = PROMISED.cells + PROMISED.cellsPerOrder * size;
    return (
      calls <= PROMISED.calls && kilobytes <= PROMISED.kilobytes && cells <= mostCells && list <= PROMISED.firstList
    );
  });
  const kept = verdicts.every(Boolean);
  process.stdout.write(
    `Promised for one tap: at most ${PROMISED.calls} remote calls, ${PROMISED.kilobytes} KB, ${PROMISED.cells} cells and ${PROMISED.cellsPerOrder} more for each order; first list ${PROMISED.firstList} KB: ${kept ? 'kept' : 'NOT kept'}\n`,
  );
  return kept;
}

/** Orders that are over, then open ones that wait for an answer, each with a check that is due. */
function shopOf(root: string, size: number): World {
  const world = createWorld({ now: NOW - HOUR, files: join(root, 'dist') });
  world.openDocument();
  world.scriptRun('henjiSetUp', JSON.stringify({ samples: false }));
  for (const tab of ['orders', 'notices', 'today', 'log'] as const) {
    const one = tabOf(world.workbook, tab);
    if (size + 400 > one.maxRows) one.insertRow(one.maxRows, size + 400 - one.maxRows);
  }
  const { sheet, headerRow, need } = tabTable(tabOf(world.workbook, 'orders'), 'orders', '注文番号');
  const over = Math.max(0, size - MOST_OPEN);
  const columns: Readonly<Record<string, (index: number) => unknown>> = {
    購入者: (index) => `購入者${index}`,
    注文番号: (index) => `n${index}`,
    サイト: () => 'ココナラ',
    内容: () => 'アイコン制作',
    金額: () => 8_000,
    購入日時: () => new Date(NOW - 10 * DAY),
    自分からの最終連絡: () => new Date(NOW - 4 * DAY),
    購入者からの最終連絡: () => new Date(NOW - 6 * DAY),
    待っている返事: () => '画像サイズ',
    '完了（クローズ）日時': (index) => (index < over ? new Date(NOW - DAY) : ''),
  };
  for (const [header, value] of Object.entries(columns))
    sheet.put(
      headerRow + 1,
      need(header),
      Array.from({ length: size }, (_, index) => [value(index)]),
    );
  oldNotices(world, over);
  for (const pause of [0, HOUR]) {
    world.clock.set(NOW - HOUR + pause);
    const [run] = world.fireTriggers('henjiHourly');
    if (!run?.outcome.ok) throw new Error('the hourly run failed');
  }
  world.clock.advance(HOUR / 2);
  return world;
}

/** What was once sent for orders that are over: two each. */
function oldNotices(world: World, over: number): void {
  const { sheet, headerRow, need } = tabTable(tabOf(world.workbook, 'notices'), 'notices', '記録番号');
  const count = 2 * over;
  if (count === 0) return;
  if (count + 400 > sheet.maxRows) sheet.insertRow(sheet.maxRows, count + 400 - sheet.maxRows);
  const columns: Readonly<Record<string, (index: number) => unknown>> = {
    記録番号: (index) => `n${Math.floor(index / 2)}|before|2026-11-18T11:00|${1 + (index % 2)}`,
    注文番号: (index) => `n${Math.floor(index / 2)}`,
    種類: () => 'ご質問の確認',
    状態: () => '送信済み',
    本文: () => '本文です。',
    送信日時: (index) => new Date(NOW - (9 - (index % 2)) * DAY),
    送信済み: () => true,
  };
  for (const [header, value] of Object.entries(columns))
    sheet.put(
      headerRow + 1,
      need(header),
      Array.from({ length: count }, (_, index) => [value(index)]),
    );
}

/** The taps that are measured, each from the same state. */
function tapsIn(world: World, size: number): Tap[] {
  const start = world.snapshot();
  const id = `n${size - 1}`;
  const inCell = (tab: 'orders' | 'today', word: string) => () => {
    const { sheet, need } = tabTable(tabOf(world.workbook, tab), tab, '注文番号');
    const ids = need('注文番号');
    const shown = sheet.display();
    const listed =
      tab === 'orders' ? id : (shown.map((cells) => cells[ids - 1] ?? '').filter((one) => /^n\d/.test(one))[1] ?? id);
    const row = shown.findIndex((cells) => cells[ids - 1] === listed) + 1;
    const result = sheet.type(row, need('できごと'), word);
    if (!result.ok) throw new Error(result.message);
    return '';
  };
  const press = (name: string, input: object) => () => String(world.scriptRun(name, JSON.stringify(input)));
  const acts: readonly (readonly [string, () => string])[] = [
    ['返事が来た in 注文', inCell('orders', '返事が来た')],
    ['返事が来た in きょう', inCell('today', '返事が来た')],
    ['下書きの文を送った in きょう', inCell('today', '下書きの文を送った')],
    ['a press in the sidebar', press('henjiRecord', { orderId: id, event: 'replied' })],
    ['送った in the sidebar', press('henjiRecord', { orderId: id, event: 'sent-draft' })],
  ];
  return acts.map(([name, act]) => {
    world.restore(start);
    const answer = act();
    const { remote, byMethod, cellsRead } = world.calls.last;
    const beside = BESIDE.reduce((sum, method) => sum + (byMethod[method] ?? 0), 0);
    return {
      name,
      calls: remote - beside,
      cells: cellsRead,
      bytes: Buffer.byteLength(answer),
    };
  });
}
