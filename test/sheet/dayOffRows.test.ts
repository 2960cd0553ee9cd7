// お休み as days, whatever was typed (product.md 2).
import type { Cell } from '../../src/sheet/cells';
import { type DaysOff, readDaysOff } from '../../src/sheet/dayOffRows';
import { at, TOKYO } from '../domain/assess/given';
import { tableOf } from './fakeSheet';
import { ALL_DAY_OFF_HEADERS } from './headers';

function read(rows: readonly (readonly Cell[])[]): DaysOff {
  return readDaysOff(tableOf('daysOff', [['初日', '最終日'], ...rows], ALL_DAY_OFF_HEADERS), TOKYO);
}

function days(...rows: (readonly Cell[])[]): string[] {
  return [...read(rows).days].sort();
}

const THREE = ['2026-11-30', '2026-12-01', '2026-12-02'];

test.each<[string, readonly Cell[], string[]]>([
  ['a single day', ['2026/11/30', ''], ['2026-11-30']],
  ['a single day in the second column', ['', '2026/11/30'], ['2026-11-30']],
  ['a stretch, first and last day included', ['2026/11/30', '2026/12/2'], THREE],
  ['a stretch the wrong way round', ['2026/12/2', '2026/11/30'], THREE],
  ['date cells', [new Date(at('2026/11/30')), new Date(at('2026/12/02'))], THREE],
  ['days with a time of day', [new Date(at('2026/11/30 18:00')), '2026/12/2 9:00'], THREE],
  ['full-width digits', ['２０２６／１１／３０', '２０２６年１２月２日'], THREE],
  ['a blank row', ['', ''], []],
  ['a leap day', ['2028/2/28', '2028/3/1'], ['2028-02-28', '2028-02-29', '2028-03-01']],
])('%s', (_name, row, wanted) => {
  expect(read([row])).toEqual({ days: wanted, problems: [] });
});

test('all rows count, overlapping ones too', () => {
  expect(days(['2026/11/30'], [], ['2026/12/1', '2026/12/2'], ['2026/11/30', '2026/12/1'])).toEqual(
    expect.arrayContaining(THREE),
  );
});

test('cells that cannot be read are named with their place, and the other rows count', () => {
  const { days: off, problems } = read([
    ['11/31', ''],
    ['2026/11/30', '2026/13/45'],
    ['2026/12/2'],
    ['お盆', ''],
    ['', 5],
    ['#REF!', '2026/12/5'],
  ]);
  expect(off).toEqual(['2026-12-02']);
  expect(problems).toEqual([
    { row: 2, column: 'from', found: '11/31' },
    { row: 3, column: 'to', found: '2026/13/45' },
    { row: 5, column: 'from', found: 'お盆' },
    { row: 6, column: 'to', found: '5' },
    { row: 7, column: 'from', found: '#REF!' },
  ]);
});

test('a mistyped year does not fill centuries', () => {
  expect(days(['2026/12/29', '2206/1/3']).length).toBeLessThan(1000);
  expect(days(['2026/12/29', '2206/1/3'])[0]).toBe('2026-12-29');
});
