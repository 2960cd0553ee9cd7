// Recording as the seller does it: a choice in a cell, and a look at whether it was taken.
import { type Grid, gridOf } from './grid';
import { edited, ordersGrid, type Shop, typeInto } from './hands';
import { type Entry, WORDS } from './happening';
import { noticeRows } from './notices';
import type { OrderCase, Waiting } from './orderCase';
import { MARK } from './ownCells';
import { dayText, SECOND } from './time';
import { demand } from './violation';

/** Chooses an event, in きょう where the order is listed there and nothing need be dated, else in 注文. */
export function choose(shop: Shop, order: OrderCase, entry: Entry, onPhone: boolean, word = wordFor(entry)): void {
  const { world, tally } = shop;
  const dated = entry.dateOnly ? entry : null;
  const today = gridOf(world.workbook.sheet('きょう'), '購入者');
  const listed = today.rows.find((row) => order.id !== '' && today.text(row, '注文番号') === order.id);
  // A thumb takes its time: nothing is recorded at the very moment of something else.
  world.clock.advance(7 * SECOND);
  const tab = onPhone && listed && !dated ? 'きょう' : '注文';
  // A date and not きのう: where neither an edit nor a run comes for days, nobody can tell which day was meant.
  // いつ first: the moment must be there when choosing the event wakes the add-on.
  if (dated) typeInto(shop, order.mark, 'いつ', dayText(entry.at));
  shop.own.mayMove(order.mark);
  order.waiting = { tab, what: entry.what, word, dated };
  tally.add('taps');
  if (tab === 'きょう') edited(shop, () => today.sheet.type(listed!.row, today.column('できごと'), word));
  else typeInto(shop, order.mark, 'できごと', word);
}

function wordFor({ what }: Entry): string {
  return what === 'purchased' ? '' : WORDS[what];
}

/** After any execution: which choices were taken by it. The sheet was told then, at its moment. */
export function noteTaken(shop: Shop, now: number): void {
  const open = shop.cases.filter(({ waiting }) => waiting);
  if (open.length === 0) return;
  const orders = ordersGrid(shop);
  for (const order of open) {
    const waiting = order.waiting!;
    if (stillStands(shop, orders, order, waiting)) continue;
    order.waiting = null;
    // Taken by halves before, it may be refused now as if it had been chosen twice.
    if (wasTaken(orders, order, waiting) || order.blurred) {
      order.told.push(waiting.dated ?? { what: waiting.what, at: now });
      order.noted.push({ at: now, as: waiting.dated?.at ?? now, what: waiting.what });
    } else refused(shop, order, waiting, orders, now);
  }
}

function stillStands(shop: Shop, orders: Grid, order: OrderCase, { tab, key }: Waiting): boolean {
  if (tab === '連絡文') return noticeRows(shop.world).some((notice) => notice.key === key && notice.state === '下書き');
  const grid = tab === '注文' ? orders : gridOf(shop.world.workbook.sheet('きょう'), '購入者');
  return grid.rows.some((row) => {
    const own = tab === '注文' ? grid.text(row, MARK) === order.mark : grid.text(row, '注文番号') === order.id;
    return own && grid.text(row, 'できごと') !== '';
  });
}

/** 最後のできごと names it. */
function wasTaken(orders: Grid, order: OrderCase, { word }: Waiting): boolean {
  const row = orders.rows.find((one) => orders.text(one, MARK) === order.mark);
  if (!row) return false;
  const last = orders.text(row, '最後のできごと');
  // Of a draft that was sent its own name is told.
  return last.endsWith(word) || (word === WORDS['seller-sent-draft'] && /』を送った$/.test(last));
}

/** Only a number that stands twice may refuse what really happened. */
function refused(shop: Shop, order: OrderCase, { what }: Waiting, orders: Grid, now: number): void {
  demand(order.doubled, 'what happened can be recorded', now, () => {
    const row = orders.rows.find((one) => orders.text(one, MARK) === order.mark);
    return `${order.mark} ${what}: ${row ? orders.text(row, '注意') : 'row is gone'}; told ${JSON.stringify(order.told)}`;
  });
  shop.tally.add('refused');
  order.untold.push({ what, at: now });
}
