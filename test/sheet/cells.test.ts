// Cells as a seller fills them in: dates, amounts, numbers, texts (product.md 2.1).
import fc from 'fast-check';
import { dateOnly, timed } from '../../src/domain/time/moment';
import { instantAt, zoneNamed } from '../../src/domain/time/zone';
import { amountFromCell, type Cell, cellFromMoment, momentFromCell, textFromCell } from '../../src/sheet/cells';
import { at, moment, TOKYO } from '../domain/assess/given';

const ZONES = ['Asia/Tokyo', 'UTC', 'America/Los_Angeles', 'Europe/London'].map(zoneNamed);

/** The date that Google hands over for a cell that shows this. */
function cell(written: string): Date {
  return new Date(at(written));
}

describe('a date cell', () => {
  test.each([
    ['with a time of day', cell('2026/11/22 14:00'), moment('2026/11/22 14:00')],
    ['without one', cell('2026/11/22 0:00'), moment('2026/11/22')],
    ['of a leap day', cell('2028/02/29 9:30'), moment('2028/02/29 9:30')],
  ])('%s', (_name, value, read) => {
    expect(momentFromCell(value, TOKYO)).toEqual({ moment: read });
  });

  test('a blank cell is no moment and no problem', () => {
    expect(momentFromCell('', TOKYO)).toEqual({ moment: undefined });
    expect(momentFromCell('　 ', TOKYO)).toEqual({ moment: undefined });
  });

  test.each(ZONES)('what is written reads back the same, midnight with a time of day too: $name', (zone) => {
    const minutes = fc.integer({
      min: instantAt('2024-01-01', zone) / 60_000,
      max: instantAt('2033-12-31', zone) / 60_000,
    });
    fc.assert(
      fc.property(minutes, fc.boolean(), (minute, wholeDay) => {
        const at = timed(minute * 60_000, zone);
        const wanted = wholeDay ? dateOnly(at.day, zone) : at;
        expect(momentFromCell(cellFromMoment(wanted, zone), zone)).toEqual({ moment: wanted });
      }),
    );
    const midnight = timed(instantAt('2026-11-22', zone), zone);
    expect(momentFromCell(cellFromMoment(midnight, zone), zone)).toEqual({ moment: midnight });
  });
});

describe('a date typed as text', () => {
  test.each([
    ['2026/11/22 14:00', '2026/11/22 14:00'],
    ['2026/11/22 9:00', '2026/11/22 9:00'],
    ['2026/11/22', '2026/11/22'],
    ['2026/1/2', '2026/01/02'],
    ['2026-11-22', '2026/11/22'],
    [' 2026/11/22 14:00 ', '2026/11/22 14:00'],
    ['２０２６／１１／２２　１４：００', '2026/11/22 14:00'],
    ['２０２６年１１月２２日', '2026/11/22'],
    ['2028/2/29', '2028/02/29'],
  ])('%s is read', (text, read) => {
    expect(momentFromCell(text, TOKYO)).toEqual({ moment: moment(read) });
  });

  test('midnight written out is a time of day', () => {
    const midnight = timed(at('2026/11/22 0:00'), TOKYO);
    expect(momentFromCell('2026/11/22 0:00', TOKYO)).toEqual({ moment: midnight });
  });
});

test.each<[string, Cell]>([
  ['a day that is none', '11/31'],
  ['month 13', '2026/13/45'],
  ['the 31st of November', '2026/11/31'],
  ['February 29 of a common year', '2026/2/29'],
  ['the 0th', '2026/11/0'],
  ['25 o’clock', '2026/11/22 25:00'],
  ['minute 60', '2026/11/22 10:60'],
  ['words', 'きのうの夜'],
  ['an emoji', '🙏'],
  ['10,000 characters', 'あ'.repeat(10_000)],
  ['a formula error', '#REF!'],
  ['another formula error', '#N/A'],
  ['formula-like text', '=TODAY()'],
  ['a number', 46_000],
  ['digits in one piece', 20_261_122],
  ['a ticked box', true],
  ['a time of day without a day', new Date(Date.UTC(1899, 11, 30, 5))],
  ['a date that is none', new Date(Number.NaN)],
])('%s in a date cell cannot be read', (_name, value) => {
  expect(momentFromCell(value, TOKYO)).toBe('unreadable');
});

test('no text and no number whatever makes reading a date fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.date({ noInvalidDate: false })), (value) => {
      const read = momentFromCell(value, TOKYO);
      expect(read === 'unreadable' || 'moment' in read).toBe(true);
    }),
  );
});

test.each<[Cell, number | undefined | 'unreadable']>([
  [8000, 8000],
  [0, 0],
  ['8000', 8000],
  ['8,000', 8000],
  ['¥8,000', 8000],
  ['￥８，０００', 8000],
  ['８０００円', 8000],
  ['$12.50', 12.5],
  ['', undefined],
  ['　', undefined],
  ['八千円', 'unreadable'],
  ['応相談', 'unreadable'],
  ['円', 'unreadable'],
  ['8000円くらい', 'unreadable'],
  ['=8000', 'unreadable'],
  ['💰', 'unreadable'],
  [true, 'unreadable'],
  [new Date(0), 'unreadable'],
])('the amount %p is %p', (value, amount) => {
  expect(amountFromCell(value)).toBe(amount);
});

test.each<[Cell | undefined, string]>([
  ['  あいう ', 'あいう'],
  [1001, '1001'],
  [12_345_678_901, '12345678901'],
  ['007', '007'],
  ['👩‍🎨🎨', '👩‍🎨🎨'],
  ['=IMPORTXML("https://x")', '=IMPORTXML("https://x")'],
  ['あ'.repeat(10_000), 'あ'.repeat(10_000)],
  ['', ''],
  [undefined, ''],
])('the text of %p is what was typed', (value, text) => {
  expect(textFromCell(value)).toBe(text);
});
