// Taps made faster than scripts run, while a run is under way, after sorting, many at once: none is lost, none hits another order.
import type { CallRecord, World } from '../../../tools/emulator';
import { factsOf, rowOfOrder, taken, tapInOrders, tapInToday, todayOf } from '../hands';
import { at, headerAt, openShop, ordersOf, orderText, putRows, runHourly } from '../shop';

const IDS = ['A', 'B', 'C', 'D', 'E'];

/** Five orders under way, whose buyers were written to yesterday. */
function shopOfFive(): World {
  const world = openShop('2026-11-24 10:00');
  putRows(
    ordersOf(world),
    IDS.map((id, index) => ({
      購入者: `購入者${id}`,
      注文番号: id,
      サイト: 'ココナラ',
      購入日時: new Date(at('2026-11-20 10:00')),
      納品予定日: new Date(at(`2026-12-0${5 - index} 00:00`)),
      自分からの最終連絡: new Date(at('2026-11-23 12:00')),
    })),
  );
  runHourly(world);
  return world;
}

const answered = (world: World) => IDS.filter((id) => orderText(world, id, '購入者からの最終連絡') !== '');

function todayEvents(world: World): string[] {
  const { row, column } = headerAt(todayOf(world), 'できごと');
  return todayOf(world)
    .display()
    .slice(row)
    .map((cells) => cells[column - 1] ?? '')
    .filter(Boolean);
}

describe('taps faster than scripts', () => {
  it('five in a row in 注文 are all taken, although Google drops two of the edits', () => {
    const world = shopOfFive();
    world.workbook.burst(() => {
      for (const id of IDS) tapInOrders(world, id, '返事が来た');
    });
    expect(answered(world)).toEqual(IDS);
  });

  it('five in a row in きょう are all taken, each for the order it was chosen in', () => {
    const world = shopOfFive();
    world.workbook.burst(() => {
      for (const id of ['E', 'C', 'A']) tapInToday(world, id, '返事が来た');
      for (const id of ['B', 'D']) tapInToday(world, id, '連絡した（返事待ち）');
    });
    expect(answered(world)).toEqual(['A', 'C', 'E']);
    expect(['B', 'D'].map((id) => orderText(world, id, '待っている返事'))).toEqual(['返事', '返事']);
    expect(todayEvents(world)).toEqual([]);
  });

  it('an event in 注文 and one in きょう for the same order are both taken', () => {
    const world = shopOfFive();
    world.workbook.burst(() => {
      tapInToday(world, 'A', '返事が来た');
      tapInOrders(world, 'A', '途中経過を送った');
    });
    const facts = factsOf(world, 'A');
    expect(facts.途中経過を送った日時).toBe('2026/11/24 10:00');
    expect(facts.購入者からの最終連絡).toBe('2026/11/24 10:00');
  });

  it('what onEdit never saw is taken by the hourly run', () => {
    const world = shopOfFive();
    const { column } = headerAt(ordersOf(world), 'できごと');
    ordersOf(world).put(rowOfOrder(ordersOf(world), 'B'), column, [['返事が来た']]);
    const today = headerAt(todayOf(world), 'できごと');
    todayOf(world).put(rowOfOrder(todayOf(world), 'D'), today.column, [['返事が来た']]);
    expect(answered(world)).toEqual([]);
    world.clock.advance(3_600_000);
    runHourly(world);
    expect(answered(world)).toEqual(['B', 'D']);
    expect(orderText(world, 'B', '最後のできごと')).toBe('11/24 11:00 返事が来た');
    expect(todayEvents(world)).toEqual([]);
  });
});

describe('a tap in the middle of a run', () => {
  /** The user chooses 返事が来た in B's row of きょう just before the hourly run makes its `count`th write. */
  const tapDuringWrite = (world: World, count: number) =>
    tapDuring(world, count, ({ method }) => method.startsWith('Range.set'));

  function tapDuring(world: World, count: number, isMeant: (call: CallRecord) => boolean): boolean {
    let calls = 0;
    let tapped = false;
    world.faults.onCall = (call) => {
      if (tapped || !isMeant(call) || ++calls < count) return;
      tapped = true;
      tapInToday(world, 'B', '返事が来た');
    };
    // C has become urgent: the run rebuilds きょう in another order.
    const { column } = headerAt(ordersOf(world), '購入者からの最終連絡');
    ordersOf(world).put(rowOfOrder(ordersOf(world), 'C'), column, [[new Date(at('2026-11-24 09:00'))]]);
    world.clock.advance(3_600_000);
    runHourly(world);
    world.faults.clear();
    return tapped;
  }

  it.each([
    ['write 1', 1, /^Range.set/],
    ['write 2', 2, /^Range.set/],
    ['its last look there', 2, /^Range.getValues きょう/],
  ])('in きょう before %s is neither lost nor given to another order', (_, count, meant) => {
    const world = shopOfFive();
    expect(tapDuring(world, count, ({ method, detail }) => meant.test(`${method} ${detail}`))).toBe(true);
    world.clock.advance(3_600_000);
    runHourly(world);
    expect(answered(world)).toEqual(['B', 'C']);
    expect(orderText(world, 'B', '最後のできごと')).toMatch(/返事が来た$/);
    expect(orderText(world, 'C', '最後のできごと')).toBe('');
    expect(todayEvents(world)).toEqual([]);
  });

  it('leaves the other taps of that moment taken once, not twice', () => {
    const world = shopOfFive();
    const today = headerAt(todayOf(world), 'できごと');
    todayOf(world).put(rowOfOrder(todayOf(world), 'E'), today.column, [['連絡した（返事待ち）']]);
    expect(tapDuringWrite(world, 1)).toBe(true);
    expect(orderText(world, 'E', '最後のできごと')).toBe('11/24 11:00 連絡した（返事待ち）');
    world.clock.advance(3_600_000);
    runHourly(world);
    expect(orderText(world, 'E', '最後のできごと')).toBe('11/24 11:00 連絡した（返事待ち）');
    expect(answered(world)).toEqual(['B', 'C']);
  });

  it('in きょう while an edit’s own run is at work is taken too', () => {
    const world = shopOfFive();
    let tapped = false;
    world.faults.onCall = (call) => {
      if (tapped || !call.method.startsWith('Range.set')) return;
      tapped = true;
      tapInToday(world, 'B', '返事が来た');
    };
    tapInOrders(world, 'D', '返事が来た');
    world.faults.clear();
    expect(tapped).toBe(true);
    expect(answered(world)).toEqual(['B', 'D']);
    expect(todayEvents(world)).toEqual([]);
  });
});

describe('きょう', () => {
  it('acts on the order by its 注文番号, also after 注文 was sorted', () => {
    const world = shopOfFive();
    const sheet = ordersOf(world);
    sheet.sortBy(headerAt(sheet, '注文番号').column, false);
    expect(rowOfOrder(sheet, 'E')).toBeLessThan(rowOfOrder(sheet, 'A'));
    tapInToday(world, 'B', '返事が来た');
    expect(answered(world)).toEqual(['B']);
  });

  it('acts on the order by its 注文番号, also after columns were moved and a row was inserted in 注文', () => {
    const world = shopOfFive();
    const sheet = ordersOf(world);
    sheet.moveColumn(headerAt(sheet, '注文番号').column, 2);
    sheet.insertRow(rowOfOrder(sheet, 'B'), 2);
    tapInToday(world, 'D', '返事が来た');
    expect(answered(world)).toEqual(['D']);
  });

  it('moves nothing for a row whose order has gone from 注文', () => {
    const world = shopOfFive();
    ordersOf(world).deleteRow(rowOfOrder(ordersOf(world), 'C'));
    const before = ['A', 'B', 'D', 'E'].map((id) => factsOf(world, id));
    tapInToday(world, 'C', '返事が来た');
    expect(['A', 'B', 'D', 'E'].map((id) => factsOf(world, id))).toEqual(before);
    expect(todayEvents(world)).toEqual([]);
  });

  it('takes an event chosen in a blank row as nothing', () => {
    const world = shopOfFive();
    const { row, column } = headerAt(todayOf(world), 'できごと');
    taken(todayOf(world).type(row + IDS.length + 3, column, '返事が来た'));
    expect(answered(world)).toEqual([]);
    expect(todayEvents(world)).toEqual([]);
  });
});

describe('new rows', () => {
  it('need nothing but a 購入者: サイト is the last one used, 購入日時 is now, a 注文番号 is given', () => {
    const world = openShop('2026-11-24 10:00');
    const sheet = ordersOf(world);
    const { row, column } = headerAt(sheet, '購入者');
    taken(sheet.type(row + 1, column, 'はるか'));
    taken(sheet.type(row + 1, headerAt(sheet, 'サイト').column, 'SKIMA'));
    world.clock.advance(60_000);
    taken(sheet.type(row + 2, column, 'みなと'));
    expect(factsOf(world, 'M-2')).toEqual({
      購入者: 'みなと',
      サイト: 'SKIMA',
      注文番号: 'M-2',
      記録開始日時: '2026/11/24 10:01',
    });
    expect(orderText(world, 'M-1', 'サイト')).toBe('SKIMA');
    expect(orderText(world, 'M-2', '次にすること')).toBe('最初のメッセージを送る');
    expect(orderText(world, 'M-2', '注意')).toContain(
      '「購入日時」が空欄なので、この行を初めて見た日時で数えています。',
    );
    expect(todayRows(world)).toEqual(['はるか', 'みなと']);
  });

  it('ten orders pasted at once are ten orders', () => {
    const world = openShop('2026-11-24 10:00');
    const sheet = ordersOf(world);
    const { row, column } = headerAt(sheet, '購入者');
    const names = Array.from({ length: 10 }, (_, index) => [`購入者${index + 1}`]);
    taken(sheet.paste(row + 1, column, names));
    const ids = sheet
      .display()
      .slice(row, row + 10)
      .map((cells) => cells[headerAt(sheet, '注文番号').column - 1]);
    expect(ids).toEqual(Array.from({ length: 10 }, (_, index) => `M-${index + 1}`));
    expect(todayRows(world)).toEqual(names.flat());
    expect(orderText(world, 'M-10', 'サイト')).toBe('ココナラ');
  });

  it('the number of a deleted order is never given again, even after everything that named it is gone', () => {
    const world = openShop('2026-11-24 10:00');
    const sheet = ordersOf(world);
    putRows(sheet, [{ 購入者: '田中' }, { 購入者: '佐藤' }]);
    runHourly(world);
    expect(orderText(world, 'M-2', '購入者')).toBe('佐藤');
    sheet.deleteRow(rowOfOrder(sheet, 'M-2'));
    world.clock.advance(3_600_000);
    runHourly(world);
    sheet.type(rowOfOrder(sheet, 'M-1') + 1, headerAt(sheet, '購入者').column, '鈴木');
    world.clock.advance(3_600_000);
    runHourly(world);
    expect(orderText(world, 'M-3', '購入者')).toBe('鈴木');
  });

  it('one event pasted over many rows is recorded in each', () => {
    const world = shopOfFive();
    const sheet = ordersOf(world);
    const row = rowOfOrder(sheet, 'A');
    taken(
      sheet.paste(
        row,
        headerAt(sheet, 'できごと').column,
        IDS.map(() => ['返事が来た']),
      ),
    );
    expect(answered(world)).toEqual(IDS);
  });

  it('an event chosen before the row was ever seen counts for it', () => {
    const world = openShop('2026-11-24 10:00');
    const sheet = ordersOf(world);
    const { row, column } = headerAt(sheet, '購入者');
    world.workbook.burst(() => {
      taken(sheet.type(row + 1, column, 'はるか'));
      taken(sheet.type(row + 1, headerAt(sheet, 'できごと').column, '連絡した（返事待ち）'));
    });
    expect(orderText(world, 'M-1', '状態')).toBe('返事待ち');
  });
});

describe('the line above きょう', () => {
  const banner = (world: World) => todayOf(world).display()[0]!.join('');

  it('says when the run stops, and when it runs again, although no script helps', () => {
    const world = shopOfFive();
    expect(banner(world)).toBe('最終更新 11/24 10:00');
    world.clock.advance(3 * 3_600_000);
    expect(banner(world)).toBe('最終更新 11/24 10:00');
    world.clock.advance(3_600_000);
    expect(banner(world)).toMatch(/^⚠ 自動更新が止まっています/);
    tapInOrders(world, 'A', '返事が来た');
    expect(banner(world)).toMatch(/^⚠ 自動更新が止まっています/);
    runHourly(world);
    expect(banner(world)).toBe('最終更新 11/24 14:00');
  });

  it('survives the rebuilding of きょう', () => {
    const world = shopOfFive();
    tapInToday(world, 'A', '返事が来た');
    world.clock.advance(4 * 3_600_000);
    expect(banner(world)).toMatch(/^⚠/);
  });
});

function todayRows(world: World): string[] {
  const { row, column } = headerAt(todayOf(world), '購入者');
  return todayOf(world)
    .display()
    .slice(row)
    .map((cells) => cells[column - 1] ?? '')
    .filter(Boolean);
}
