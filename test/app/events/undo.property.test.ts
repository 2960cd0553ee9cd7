// 取り消す: whatever was recorded and taken back, the row is as before, byte for byte; and no event ever touches another order's row.
import fc from 'fast-check';
import { EVENT_KEYS } from '../../../src/domain/orders/event';
import { catalogueFor } from '../../../src/text/catalogue';
import type { HostSheet, World } from '../../../tools/emulator';
import { tapInOrders, tapInToday, todayOf } from '../hands';
import { at, headerAt, openShop, ordersOf, putRows, runHourly } from '../shop';

const RUNS = 200;
const SEED = 20261124;
const NOW = '2026-11-24 12:00';
const IDS = ['はじめ', 'しつもん', '途中', '仮納品', '期限', '納品', '両方'] as const;

const moment = (text: string) => new Date(at(text));

/** One order for each way of life; those in the middle have an open draft, the last one everything that an event can need. */
const ORDERS: readonly Readonly<Record<string, unknown>>[] = [
  { 購入日時: moment('2026-11-24 08:00') },
  {
    購入日時: moment('2026-11-15 10:00'),
    自分からの最終連絡: moment('2026-11-21 10:00'),
    待っている返事: '画像サイズ',
  },
  { 購入日時: moment('2026-11-10 10:00'), 途中経過を送った日時: moment('2026-11-21 11:00') },
  { 購入日時: moment('2026-11-10 10:00'), 仮納品日時: moment('2026-11-21 10:00'), '既読／未読': '未読' },
  { 購入日時: moment('2026-11-01 10:00'), 仮納品日時: moment('2026-11-12 10:00') },
  {
    購入日時: moment('2026-11-01 10:00'),
    仮納品日時: moment('2026-11-12 10:00'),
    正式な納品日時: moment('2026-11-23 10:00'),
  },
  {
    購入日時: moment('2026-11-01 10:00'),
    仮納品日時: moment('2026-11-11 10:00'),
    正式な納品日時: moment('2026-11-23 10:00'),
    自分からのキャンセルリクエスト: moment('2026-11-23 11:00'),
    購入者からのキャンセルリクエスト: moment('2026-11-23 13:00'),
    待っている返事: '返事',
    '既読／未読': '既読',
  },
];

function openWorld(): World {
  const world = openShop(NOW);
  const sheet = ordersOf(world);
  const shared = { サイト: 'ココナラ', 金額: 8000, 記録開始日時: moment('2026-11-10 10:00') };
  putRows(
    sheet,
    ORDERS.map((facts, index) => ({ 購入者: `${IDS[index]}さん`, 注文番号: IDS[index], ...shared, ...facts })),
  );
  // A column of the seller's own at the right end, with a formula in every row.
  const own = sheet.lastColumn + 1;
  if (own > sheet.maxColumns) sheet.insertColumn(sheet.maxColumns + 1);
  const { row } = headerAt(sheet, '購入者');
  sheet.type(row, own, '手取り');
  const amount = headerAt(sheet, '金額').column;
  for (let index = 1; index <= IDS.length; index++) {
    sheet.type(row + index, own, `=INDEX($A$1:$AZ$99,${row + index},${amount})*0.78`);
  }
  putRows(world.workbook.sheet('連絡文'), [
    ...sentRung('期限', 'ご確認のお願い', '2026-11-15 10:00'),
    ...sentRung('期限', 'ご確認のお願い', '2026-11-17 10:00'),
    ...sentRung('期限', '正式な納品の予告', '2026-11-20 10:00', '2026-11-24 20:00'),
  ]);
  runHourly(world);
  return world;
}

function sentRung(id: string, kind: string, sent: string, deadline?: string) {
  const promised = deadline ? { 伝えた期限: moment(deadline) } : {};
  return [{ 注文番号: id, 種類: kind, 状態: '送信済み', 本文: '本文です。', 送信日時: moment(sent), ...promised }];
}

const EVENTS = EVENT_KEYS.map((key) => catalogueFor('ja').lists.events[key]);

type Act = { readonly order: number } & (
  | { readonly does: 'tap'; readonly event: string; readonly tab: '注文' | 'きょう'; readonly when: string }
  | { readonly does: 'undo' }
);

/** The first or the second of the two orders of a run: what happens twice to one order is what undoing can get wrong. */
const order = fc.nat(1);
const pair = fc.uniqueArray(fc.nat(IDS.length - 1), { minLength: 2, maxLength: 2 });
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      order,
      does: fc.constant('tap' as const),
      event: fc.constantFrom(...EVENTS),
      tab: fc.constantFrom('注文' as const, 'きょう' as const),
      when: fc.constantFrom('', '', 'いま', 'きょうの朝', 'きのう', '2026/11/20', '2026/11/22 9:30'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ order, does: fc.constant('undo' as const) }) },
);

describe('any sequence of events and their undoing', () => {
  it(`leaves every row as it was, byte for byte, and never touches another row (${RUNS} runs)`, () => {
    const world = openWorld();
    const start = photographs(world);
    const looks = looksOf(world);
    expect(
      start.filter(({ notices }) => notices.some((line) => line.includes('下書き'))).length,
    ).toBeGreaterThanOrEqual(4);
    let recorded = 0;
    fc.assert(
      fc.property(pair, fc.array(act, { minLength: 1, maxLength: 3 }), (two, generated) => {
        const acts = generated.map((one) => ({ ...one, order: two[one.order]! }));
        const albums = IDS.map((): Photograph[] => []);
        let after = start;
        for (const one of acts) {
          const before = after;
          const grew = perform(world, one);
          after = photographs(world);
          for (const [index, photo] of after.entries()) if (index !== one.order) expect(photo).toEqual(before[index]);
          const album = albums[one.order]!;
          if (one.does === 'undo') expect(after[one.order]).toEqual(album.pop() ?? before[one.order]);
          else if (grew) album.push(before[one.order]!);
          else expect(after[one.order]).toEqual(before[one.order]);
          recorded += grew ? 1 : 0;
        }
        for (const [index, album] of albums.entries()) {
          while (album.length > 0) {
            expect(undo(world, IDS[index]!)).toBe(true);
            after = photographs(world);
            expect(after[index]).toEqual(album.pop());
          }
        }
        expect(after).toEqual(start);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    expect(looksOf(world)).toEqual(looks);
    expect(recorded).toBeGreaterThan(RUNS);
  }, 600_000);
});

/** Returns whether an event was recorded. */
function perform(world: World, one: Act): boolean {
  const id = IDS[one.order]!;
  if (one.does === 'undo') {
    undo(world, id);
    return false;
  }
  const steps = stepsBack(world, id);
  // An order that is over stands in 注文 only.
  const listed = todayOf(world)
    .display()
    .some((cells) => cells.includes(id));
  if (one.tab === 'きょう' && listed) tapInToday(world, id, one.event);
  else tapInOrders(world, id, one.event, one.when);
  return stepsBack(world, id) > steps;
}

function undo(world: World, orderId: string): boolean {
  return (JSON.parse(String(world.scriptRun('henjiUndo', JSON.stringify({ orderId })))) as { ok: boolean }).ok;
}

const rowOf = (id: string): number => IDS.indexOf(id as (typeof IDS)[number]) + 3;

function stepsBack(world: World, id: string): number {
  const text = ordersOf(world).text(rowOf(id), headerAt(ordersOf(world), '取り消し用').column);
  return text === '' ? 0 : (JSON.parse(text) as { undo: unknown[] }).undo.length;
}

interface Photograph {
  /** The row of 注文: values, formulas, number formats, notes. */
  readonly cells: readonly string[];
  /** The order's rows of 連絡文, in the same way. */
  readonly notices: readonly string[];
  /** Its row of きょう, without what a refused choice has to say there: that stays until the next one is taken. */
  readonly today: string;
}

function photographs(world: World): Photograph[] {
  const orders = ordersOf(world);
  const notices = world.workbook.sheet('連絡文');
  const today = todayOf(world).display();
  const idColumn = headerAt(notices, '注文番号').column;
  // The number format of いつ is the doing of the seller, who typed a date there.
  const orderRows = rowsOf(orders, headerAt(orders, 'いつ').column);
  const noticeRows = rowsOf(notices);
  const owners = notices.values().map((row) => row[idColumn - 1]);
  return IDS.map((id) => ({
    cells: orderRows[rowOf(id) - 1]!.map(withoutNote),
    notices: noticeRows
      .filter((cells, index) => owners[index] === id && !isTakenBack(cells))
      .map((cells) => cells.join('\n')),
    today: (today.find((cells) => cells.includes(id)) ?? [])
      .map((text, at) => (at === 1 ? text.split('\n')[0] : text))
      .join('|'),
  }));
}

/** A text without a row of its own got one by being sent: taken back, that stays as 取りやめ. */
const isTakenBack = (cells: readonly string[]): boolean =>
  cells[0]!.includes('|N0') && cells.some((cell) => cell.startsWith('"取りやめ"'));

function rowsOf(sheet: HostSheet, typed = 0): string[][] {
  const formulas = sheet.formulas();
  return sheet.values().map((row, down) =>
    row.map((value, right) => {
      const exact = value instanceof Date ? `time ${value.getTime()}` : JSON.stringify(value);
      const format = right + 1 === typed ? '' : sheet.format(down + 1, right + 1);
      return [exact, formulas[down]![right], format, sheet.note(down + 1, right + 1)].join(' ¦ ');
    }),
  );
}

/** Colours, weights and wrapping of all rows, conditional formats included. */
function looksOf(world: World): string[] {
  const sheet = ordersOf(world);
  return IDS.flatMap((id) =>
    Array.from({ length: sheet.lastColumn }, (_, index) => JSON.stringify(sheet.look(rowOf(id), index + 1))),
  );
}

/** What a refused event says in 注意 stays until the next one is taken: it is no part of the row. */
function withoutNote(cell: string): string {
  return cell
    .replace(/(\\n)?「[^」]*(「[^」]*」[^」]*)?」を記録できませんでした。[^"\\]*/g, '')
    .replace(/(\\n)?下書きがなかったので、[^"\\]*/g, '')
    .replace(/,\\"note\\":\{[^}]*\}/g, '')
    .replace(/"\{\\"undo\\":\[\]\}"/g, '""');
}
