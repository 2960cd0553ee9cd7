// `npm run keep-sheet`: what it keeps, how that is written down, and that nothing is ever written over.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { main } from '../../../tools/keepSheet';
import { cellsOf, sharedAreas } from '../../../tools/keepSheet/areas';
import { keptCell, openedCell } from '../../../tools/keepSheet/cells';
import { keep } from '../../../tools/keepSheet/keep';
import { liveShop } from '../../../tools/keepSheet/life/live';
import { DIST } from '../../app/shop';
import { gridOf, tabNamed } from '../../upgrade/grid';
import { captureOutput } from '../captured';

afterEach(() => jest.restoreAllMocks());

test('a sheet that is there is never written again', () => {
  const root = mkdtempSync(join(tmpdir(), 'keep-'));
  const folder = join(root, 'test', 'fixtures', 'sheets');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '0.1.0.json'), 'kept');
  const said = captureOutput();
  expect(main(root, ['0.1.0'])).toBe(1);
  expect(said.err).toContain('0.1.0.json is there already, and a kept sheet is never written again');
  expect(readFileSync(join(folder, '0.1.0.json'), 'utf8')).toBe('kept');
  rmSync(root, { recursive: true });
});

test.each([[[]], [['../0.1.0']], [['']], [['0.1.0', 'more']]])('names are plain: %j', (args) => {
  const said = captureOutput();
  expect(main('nowhere', args)).toBe(2);
  expect(said.err).toMatch(/Usage: npm run keep-sheet/);
});

test('the first two weeks of the life that is kept still work out with the present bundle; the deep tests live it to its end', () => {
  const kept = keep(liveShop(DIST, '10/19 9:00'), { version: 'now', commit: null });
  const orders = gridOf(tabNamed(kept, '注文'), '購入者');
  const stages = orders.rows.map((row) => orders.text(row, '状態'));
  expect(stages).toEqual(['完了', '返事待ち', '仮納品の確認待ち', '進行中']);
  const notices = gridOf(tabNamed(kept, '連絡文'), '記録番号');
  const states = notices.rows.map((row) => notices.text(row, '状態'));
  expect([...new Set(states)]).toEqual(['送信済み', '下書き']);
});

test('a date that text cannot say exactly stays a number; nothing changes on the way', () => {
  const cell = { row: 1, column: 1, formula: null, note: null, rule: null, look: null, format: 'yyyy/mm/dd h:mm' };
  expect(keptCell({ ...cell, value: 46348 })).toEqual({ date: '2026-11-22' });
  // As Google computes it from an instant, to the last bit.
  const afternoon = Date.UTC(2026, 10, 22, 14) / 86_400_000 + 25_569;
  expect(keptCell({ ...cell, value: afternoon })).toEqual({ date: '2026-11-22 14:00' });
  fc.assert(
    fc.property(fc.double({ min: 1, max: 80_000, noNaN: true }), (value) => {
      expect(openedCell(keptCell({ ...cell, value })!).value).toBe(value);
    }),
  );
});

test('areas say of each cell what was said of it, and of no other', () => {
  const grid = fc.array(fc.array(fc.constantFrom(null, 'a', 'b'), { minLength: 5, maxLength: 5 }), { maxLength: 7 });
  fc.assert(
    fc.property(grid, (lines) => {
      const cells = lines.flatMap((line, row) =>
        line.flatMap((what, column) => (what === null ? [] : [{ row: row + 1, column: column + 1, what }])),
      );
      const back = cellsOf(sharedAreas(cells)).sort((a, b) => a.row - b.row || a.column - b.column);
      expect(back).toEqual(cells);
    }),
  );
});
