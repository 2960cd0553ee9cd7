// Every sheet that a version of the product ever left is opened by the present one and lived in: nothing is lost, nothing is done twice.
import { keep } from '../../tools/keepSheet/keep';
import { printed } from '../../tools/keepSheet/print';
import { headerAt, ordersOf } from '../app/shop';
import { type Grid, gridOf, tabNamed } from './grid';
import { HOUR, KEPT_FILES, live, now, opened, sheetOf, textOf } from './keptFiles';
import { brokenPromises } from './promises';
import { lossesOf } from './sellersOwn';

test('there is a kept sheet of 0.1.0', () => {
  expect(KEPT_FILES).toContain('0.1.0.json');
});

describe.each(KEPT_FILES)('%s', (file) => {
  const kept = sheetOf(file);

  test('opened and kept once more it is the same file', () => {
    // What our own functions show is the present version's answer.
    const withoutOwn = (text: string) => text.replace(/("formula":"=[^"]*HENJI_[^"]*","shows":)[^}]*/g, '$1""');
    expect(withoutOwn(printed(keep(opened(kept), kept.product)))).toBe(withoutOwn(textOf(file)));
  });

  test('after an hour nothing is lost, nothing is done twice, and no mail comes that came already', () => {
    const world = opened(kept);
    live(world, HOUR);
    const after = now(world, kept);
    expect(lossesOf(kept, after)).toEqual([]);
    expect(brokenPromises(kept, after)).toEqual([]);
    // A sheet is kept in an hour in which nothing comes due, after the day's mail.
    expect(after.mailbox.slice(kept.mailbox.length)).toEqual([]);
  });

  test('after a day nothing is lost, nothing is done twice, the alert leaves and the morning has its mail', () => {
    const world = opened(kept);
    live(world, 24 * HOUR);
    const after = now(world, kept);
    expect(lossesOf(kept, after)).toEqual([]);
    expect(brokenPromises(kept, after)).toEqual([]);
    const mailed = after.mailbox.slice(kept.mailbox.length).map(({ subject }) => subject);
    expect(mailed.filter((subject) => subject.startsWith('【返事まち】'))).toHaveLength(1);
    // The buyer who asked to cancel: the clock punishes at 20:00.
    expect(mailed).toContainEqual(expect.stringContaining('締切まで6時間を切った'));
  });

  test('setting it up again loses nothing, leaves one trigger and brings the texts up to date that were never edited', () => {
    const world = opened(kept);
    world.scriptRun('henjiSetUp', JSON.stringify({ samples: false }));
    const after = now(world, kept);
    const losses = lossesOf(kept, after);
    expect(losses.filter((loss) => !loss.startsWith('文例!'))).toEqual([]);
    // What the seller wrote into 文例 stays; the rest is the product's.
    const [was, is] = [kept, after].map((one) => gridOf(tabNamed(one, '文例'), '種類')) as [Grid, Grid];
    const text = (grid: Grid) => (row: number) => grid.text(row, '本文');
    const edited = was.rows.filter((row) => /みどり工房|続きの案内/.test(text(was)(row)));
    expect(edited.map(text(is))).toEqual(edited.map(text(was)));
    expect(is.rows.filter((row) => text(is)(row) === text(was)(row))).toEqual(edited);
    expect(brokenPromises(kept, after)).toEqual([]);
  });

  test('a choice in できごと is recorded at once, in its own row only', () => {
    const world = opened(kept);
    const sheet = ordersOf(world);
    const grid = gridOf(tabNamed(kept, '注文'), '購入者');
    const row = grid.rows.find((one) => grid.text(one, '状態') === '仮納品の確認待ち')!;
    const cell = (header: string) => sheet.text(row, headerAt(sheet, header).column);
    expect(sheet.type(row, headerAt(sheet, 'できごと').column, '返事が来た').ok).toBe(true);
    expect(cell('できごと')).toBe('');
    expect(cell('最後のできごと')).toMatch(/ 返事が来た$/);
    expect(cell('購入者からの最終連絡')).not.toBe('');
    expect(cell('状態')).toBe('返信が必要');
    const elsewhere = lossesOf(kept, now(world, kept)).filter((loss) => !new RegExp(`^注文![A-Z]+${row}:`).test(loss));
    expect(elsewhere).toEqual([]);
  });

  test('the sidebar opens with every order', () => {
    const world = opened(kept);
    world.openDocument();
    const state = JSON.parse(String(world.scriptRun('henjiState')));
    const grid = gridOf(tabNamed(kept, '注文'), '購入者');
    const ids = grid.rows.map((row) => grid.text(row, '注文番号'));
    expect({ setUp: state.setUp, broken: state.broken }).toEqual({ setUp: true, broken: undefined });
    const over = JSON.parse(String(world.scriptRun('henjiFinished', JSON.stringify({ search: '', from: 0 }))));
    expect(over.total).toBe(state.finished);
    const listed: { id: string }[] = [...state.orders, ...over.orders];
    expect(listed.map(({ id }) => id).sort()).toEqual(ids.sort());
  });
});
