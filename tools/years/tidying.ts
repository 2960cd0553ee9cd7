// What users do to a sheet besides recording: sort, insert, move, note, copy by accident, clear away, change a rule, go away.
import type { Absence } from './attention';
import type { Dice } from './dice';
import { gridOf } from './grid';
import { edited, ordersGrid, rowOf, type Shop, typeInto } from './hands';
import { isEnd } from './happening';
import { noticeRows } from './notices';
import { MARK, REMARK } from './ownCells';
import { DAY, dayText } from './time';

type Deed = (shop: Shop, dice: Dice, now: number) => void;

const SORTABLE = ['購入者', '金額', 'いつまで', '状態', '注文番号', MARK, 'サイト'] as const;

const DEEDS: Readonly<Record<string, Deed>> = {
  sorts: (shop, dice) => {
    const grid = ordersGrid(shop);
    grid.sheet.sortBy(grid.column(dice.pick(SORTABLE)), dice.chance(0.5));
    shop.own.accept();
  },
  'inserts a row': (shop, dice) => {
    const { sheet, headerRow } = ordersGrid(shop);
    sheet.insertRow(dice.between(headerRow + 1, Math.max(headerRow + 1, sheet.lastRow)));
    shop.own.accept();
  },
  'moves a column': (shop, dice) => {
    const { sheet, column } = ordersGrid(shop);
    sheet.moveColumn(column(dice.pick(['金額', 'メモ', '状態', REMARK])), column(dice.pick(['内容', '種別', '注意'])));
    shop.own.accept();
  },
  notes: (shop, dice, now) => {
    const order = anyOrder(shop, dice);
    if (order)
      typeInto(shop, order.mark, dice.pick(['メモ', REMARK]), dice.pick(['あとで', `${now % 977}`, '=1+1', "'007"]));
  },
  'moves the delivery day': (shop, dice, now) => {
    const order = anyOrder(shop, dice);
    if (order) typeInto(shop, order.mark, '納品予定日', dayText(now + dice.between(1, 9) * DAY));
  },
  'leaves a buyer alone': (shop, dice, now) => {
    const order = anyOrder(shop, dice);
    if (order) typeInto(shop, order.mark, '保留（この日まで）', dayText(now + dice.between(1, 9) * DAY));
  },
  'changes a rule': (shop, dice) => {
    const days = dice.pick([3, 4]);
    const grid = gridOf(shop.world.workbook.sheet('サイトのルール'), 'ルール');
    const rule = grid.rows.find(
      (row) => grid.text(row, 'サイト') === 'ココナラ' && grid.text(row, 'ルール') === '購入者への返信',
    );
    edited(shop, () => grid.sheet.type(rule!.row, grid.column('値'), `${days}日`));
    shop.lengths = { ...shop.lengths, replyToBuyer: days * DAY };
  },
  'types what no date is': (shop, dice) => {
    const order = anyOrder(shop, dice);
    if (!order || order.waiting) return;
    order.broken = true;
    typeInto(shop, order.mark, '予約日時', '11/31ごろ');
  },
  'copies a row': (shop, dice) => {
    const order = anyOrder(shop, dice);
    if (!order || order.id === '' || order.doubled || order.waiting) return;
    const grid = ordersGrid(shop);
    const from = rowOf(grid, order.mark);
    const to = (grid.rows.filter((row) => grid.text(row, '購入者') !== '').at(-1)?.row ?? from) + 1;
    grid.sheet.insertRow(to);
    order.doubled = true;
    const cells = (grid.sheet.display()[from - 1] ?? []).map((text, index) =>
      index + 1 === grid.column(MARK) ? `${order.mark}写` : text,
    );
    edited(
      shop,
      () => grid.sheet.paste(to, 1, [cells]),
      () => shop.own.accept(),
    );
  },
};

function anyOrder({ cases }: Shop, dice: Dice) {
  const open = cases.filter(({ inSheet, told }) => inSheet && !told.some(isEnd));
  return open.length > 0 ? dice.pick(open) : null;
}

/** One deed, at random. */
export function tidy(shop: Shop, dice: Dice, now: number): void {
  const name = dice.pick(Object.keys(DEEDS));
  shop.tally.add(`user ${name}`);
  DEEDS[name]!(shop, dice, now);
}

/** Something quick that a user does while a run is at work. */
export function meddle(shop: Shop, dice: Dice, now: number): void {
  const name = dice.pick(['sorts', 'notes', 'inserts a row'] as const);
  shop.tally.add(`user ${name} in the middle`);
  DEEDS[name]!(shop, dice, now);
}

/** Mends what an accident left: the copied row goes, the cell is cleared. */
export function mend(shop: Shop): void {
  for (const order of shop.cases) {
    if (order.doubled) {
      const grid = ordersGrid(shop);
      const copy = grid.rows.find((row) => grid.text(row, MARK) === `${order.mark}写`);
      if (copy) grid.sheet.deleteRow(copy.row);
      order.doubled = false;
      shop.own.accept();
    }
    if (order.broken) {
      order.broken = false;
      typeInto(shop, order.mark, '予約日時', '');
    }
  }
}

/** Clears away the rows and notices of orders that ended, and takes them out of the model. */
export function clearAway(shop: Shop): void {
  const ended = shop.cases.filter(
    ({ inSheet, told, waiting, doubled, isTold }) => inSheet && isTold && !waiting && !doubled && told.some(isEnd),
  );
  for (const { mark, id } of ended) {
    const grid = ordersGrid(shop);
    grid.sheet.deleteRow(rowOf(grid, mark));
    const { sheet } = gridOf(shop.world.workbook.sheet('連絡文'), '記録番号');
    const rows = noticeRows(shop.world).filter(({ order }) => order === id);
    for (const { row, key } of rows.reverse()) {
      sheet.deleteRow(row);
      shop.retold.delete(key);
      shop.calledOff.delete(key);
      shop.cleared.add(key);
    }
    shop.tally.add('orders cleared away');
  }
  for (const order of ended) shop.cases.splice(shop.cases.indexOf(order), 1);
  if (ended.length > 0) shop.own.accept();
}

/** Writes days off into お休み. */
export function announce(shop: Shop, absence: Absence): void {
  const { from, until } = absence;
  const { sheet, column, rows, headerRow } = gridOf(shop.world.workbook.sheet('お休み'), '初日');
  const row = headerRow + rows.length + 1;
  sheet.type(row, column('初日'), dayText(from));
  sheet.type(row, column('最終日'), dayText(until - DAY));
  shop.daysOff.push(absence);
  shop.tally.add('user goes on holiday');
}
