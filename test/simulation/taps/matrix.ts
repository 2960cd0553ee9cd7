// Two taps in a row, the second before, while or after the first is worked on, and in between somebody who copies a number, deletes or sorts:
// each is recorded on the order that it was made on, or not at all.
import type { World, WorldSnapshot } from '../../../tools/emulator';
import { todayOf } from '../../app/hands';
import { at, headerAt, openShop, ordersOf, putRows, runHourly } from '../../app/shop';

const NOW = '2026-11-24 10:00';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const ROWS = ['あおい', 'いぶき', 'うらら', 'えいた'];
/** Nobody taps these. */
const OTHERS = ['おと', 'かなで'];
export const EVENTS = [
  '返事が来た',
  '「まだ」と言われた',
  '連絡した（返事待ち）',
  '途中経過を送った',
  '下書きの文を送った',
];
/** Does 履歴 speak of this event? An open draft that was sent is named. */
const tellsOf = (detail: string, event: string): boolean =>
  detail.endsWith(event) || (event === '下書きの文を送った' && detail.endsWith('『ご質問の確認』を送った'));

export const BETWEEN = ['a number that stands twice', 'a deletion', 'a sort'] as const;
export const ARRIVALS = ['while the first one reads', 'before its writes', 'after it'] as const;

export interface Tap {
  readonly buyer: string;
  readonly event: string;
}

export const TAPS: readonly Tap[] = ROWS.flatMap((buyer) => EVENTS.map((event) => ({ buyer, event })));

export interface Tally {
  cases: number;
  onAnother: number;
  lost: number;
  readonly wrong: string[];
}

const MOST_TOLD = 12;

export class TapsMatrix {
  private readonly world: World;
  private readonly start: WorldSnapshot;
  private readonly before: ReadonlyMap<string, string>;

  constructor() {
    this.world = shop();
    this.start = this.world.snapshot();
    this.before = factsByBuyer(this.world);
  }

  play(first: Tap, second: Tap, arrival: (typeof ARRIVALS)[number], between: (typeof BETWEEN)[number], tally: Tally) {
    const { world } = this;
    world.restore(this.start);
    let isMet = false;
    const meet = () => {
      isMet = true;
      disturb(world, between);
      // The second finger is on the phone's list, or in 注文 where it is to be seen by then.
      tap(world, second, ROWS.indexOf(second.buyer) % 2 === 0 ? 'きょう' : '注文');
    };
    const wanted = arrival === 'before its writes' ? /^Range\.set/ : /^Range\.getValues/;
    if (arrival !== 'after it')
      world.faults.onCall = ({ method }) => {
        if (!isMet && wanted.test(method)) meet();
      };
    tap(world, first, 'きょう');
    world.faults.clear();
    if (!isMet) meet();
    world.clock.advance(HOUR);
    runHourly(world);
    this.judge([first, second], `${told(first)}, ${arrival} ${between} and ${told(second)}`, tally);
  }

  private judge(taps: readonly Tap[], how: string, tally: Tally): void {
    const after = factsByBuyer(this.world);
    const lines = linesByBuyer(this.world);
    const wrong: string[] = [];
    for (const buyer of [...ROWS, ...OTHERS]) {
      const own = taps.filter((tap) => tap.buyer === buyer).map(({ event }) => event);
      const recorded = lines.filter((line) => line.buyer === buyer && line.isEvent).map(({ detail }) => detail);
      const strange = recorded.filter((detail) => !own.some((event) => tellsOf(detail, event)));
      const isChanged = after.has(buyer) && after.get(buyer) !== this.before.get(buyer);
      if (strange.length > 0 || (isChanged && own.length === 0)) {
        tally.onAnother += 1;
        wrong.push(`on ${buyer}: ${strange.join()} ${own.length === 0 ? after.get(buyer) : ''}`);
      }
      const isTold = (event: string) =>
        lines.some((line) => line.buyer === buyer && (tellsOf(line.detail, event) || line.isRefusal));
      // Chosen anew in the same cell before it was taken: only the later choice was meant.
      const meant = own.length > 1 ? own.slice(1) : own;
      for (const event of meant.filter((one) => !isTold(one))) {
        tally.lost += 1;
        wrong.push(`${event} of ${buyer} is lost`);
      }
    }
    tally.cases += 1;
    if (wrong.length > 0 && tally.wrong.length < MOST_TOLD) tally.wrong.push(`${how}: ${wrong.join(' / ')}`);
  }
}

const told = ({ buyer, event }: Tap): string => `「${event}」 on ${buyer}`;

/** Silent buyers whose first check is due, so that each has a draft. */
function shop(): World {
  const world = openShop('2026-11-24 08:00', { realm: 'shared' });
  const rows = [...OTHERS.slice(0, 1), ...ROWS, ...OTHERS.slice(1)].map((buyer, index) => ({
    購入者: buyer,
    注文番号: `n${index + 1}`,
    サイト: 'ココナラ',
    内容: 'アイコン',
    購入日時: new Date(at(NOW) - 10 * DAY),
    自分からの最終連絡: new Date(at(NOW) - 4 * DAY),
    購入者からの最終連絡: new Date(at(NOW) - 6 * DAY),
    待っている返事: '画像サイズ',
    メモ: `${9 - index}`,
  }));
  putRows(ordersOf(world), rows);
  world.clock.set(at(NOW) - HOUR);
  runHourly(world);
  world.clock.set(at(NOW));
  runHourly(world);
  world.clock.advance(HOUR / 3);
  return world;
}

function rowOf(world: World, tab: '注文' | 'きょう', buyer: string): number {
  const sheet = tab === '注文' ? ordersOf(world) : todayOf(world);
  const { row, column } = headerAt(sheet, '購入者');
  return sheet.display().findIndex((cells, index) => index >= row && cells[column - 1] === buyer) + 1;
}

function tap(world: World, { buyer, event }: Tap, tab: '注文' | 'きょう'): void {
  const sheet = tab === '注文' ? ordersOf(world) : todayOf(world);
  const row = rowOf(world, tab, buyer);
  if (row === 0) throw new Error(`${buyer} is not in ${tab}`);
  const result = sheet.type(row, headerAt(sheet, 'できごと').column, event);
  if (!result.ok) throw new Error(result.message);
}

function disturb(world: World, what: (typeof BETWEEN)[number]): void {
  const sheet = ordersOf(world);
  if (what === 'a deletion') sheet.deleteRow(rowOf(world, '注文', OTHERS[0]!));
  else if (what === 'a sort') sheet.sortBy(headerAt(sheet, 'メモ').column, true);
  else {
    const { column } = headerAt(sheet, '注文番号');
    const copied = sheet.text(rowOf(world, '注文', ROWS[0]!), column);
    sheet.type(rowOf(world, '注文', OTHERS[1]!), column, copied);
  }
}

const FACTS = [
  '購入者からの最終連絡',
  '「まだ」と言われた日時',
  '自分からの最終連絡',
  '待っている返事',
  '途中経過を送った日時',
  '最後のできごと',
];

function factsByBuyer(world: World): ReadonlyMap<string, string> {
  const sheet = ordersOf(world);
  const { row, column } = headerAt(sheet, '購入者');
  const columns = FACTS.map((header) => headerAt(sheet, header).column);
  const rows = sheet.display().slice(row);
  return new Map(rows.map((cells) => [cells[column - 1] ?? '', columns.map((at) => cells[at - 1]).join(' | ')]));
}

function linesByBuyer(world: World) {
  const sheet = world.workbook.sheet('履歴');
  const cells = sheet.display();
  const column = (header: string) => headerAt(sheet, header).column - 1;
  const [buyer, what, detail] = [column('購入者'), column('できごと'), column('くわしく')];
  return cells.slice(headerAt(sheet, '購入者').row).map((line) => ({
    buyer: line[buyer] ?? '',
    detail: line[detail] ?? '',
    isEvent: /^記録した/.test(line[what] ?? ''),
    isRefusal: /^記録しなかった/.test(line[what] ?? ''),
  }));
}
