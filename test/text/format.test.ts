import { dateOnly } from '../../src/domain/time/moment';
import { zoneNamed } from '../../src/domain/time/zone';
import { dateTime, deadlineText, endText, momentText, nearText, shortDate, shortDay, yen } from '../../src/text/format';
import { at, NOW, TOKYO } from './support/facts';

const WORDS = {
  dayAndTime: (day: string, time: string) => `${day} ${time}`,
  wholeDay: (day: string) => `${day}中`,
  today: 'きょう',
  tomorrow: 'あす',
};

it.each([
  ['2026-11-27T20:00', '11月27日（金）20時', 'Friday, November 27 at 20:00 (Japan time, UTC+9)'],
  ['2026-11-27T20:30', '11月27日（金）20時30分', 'Friday, November 27 at 20:30 (Japan time, UTC+9)'],
  ['2027-01-04T09:05', '1月4日（月）9時5分', 'Monday, January 4 at 9:05 (Japan time, UTC+9)'],
  ['2026-11-28T00:00', '11月27日（金）24時', 'Friday, November 27 at 24:00 (Japan time, UTC+9)'],
])('a deadline reads as date, weekday and hour: %s', (iso, ja, en) => {
  expect(deadlineText(at(iso), TOKYO, 'ja')).toBe(ja);
  expect(deadlineText(at(iso), TOKYO, 'en')).toBe(en);
});

it('a buyer abroad is told the zone of the sheet', () => {
  const deadline = at('2026-11-27T20:00');
  expect(deadlineText(deadline, zoneNamed('America/Los_Angeles'), 'en')).toBe('Friday, November 27 at 3:00 (UTC-8)');
  expect(deadlineText(deadline, zoneNamed('Asia/Kolkata'), 'en')).toBe('Friday, November 27 at 16:30 (UTC+5:30)');
  expect(deadlineText(deadline, zoneNamed('Asia/Kolkata'), 'ja')).toBe('11月27日（金）16時30分');
});

it('a moment shows its time, a date-only fact none', () => {
  expect(dateTime(at('2026-11-22T22:14'), TOKYO, NOW)).toBe('11/22 22:14');
  expect(dateTime(at('2026-11-22T09:04'), TOKYO, NOW)).toBe('11/22 9:04');
  expect(momentText(dateOnly('2026-11-22', TOKYO), TOKYO, NOW)).toBe('11/22');
});

it('what ends at midnight belongs to the day that it ends', () => {
  expect(endText(at('2026-11-22T22:14'), TOKYO, NOW)).toBe('11/22 22:14');
  expect(endText(at('2026-12-01T00:00'), TOKYO, NOW)).toBe('11/30 24:00');
});

it('the year shows only where the date alone would mislead', () => {
  expect(shortDate('2027-01-05', '2026-11-24')).toBe('1/5');
  expect(shortDate('2027-11-23', '2026-11-24')).toBe('2027/11/23');
  expect(shortDate('2025-11-24', '2026-11-24')).toBe('2025/11/24');
  expect(shortDay('2026-11-25', '2026-11-24', 'ja')).toBe('11/25（水）');
  expect(shortDay('2026-11-25', '2026-11-24', 'en')).toBe('11/25 (Wed)');
});

it.each([
  ['2026-11-24T20:00', 'きょう 20:00'],
  ['2026-11-25T00:00', 'きょう中'],
  ['2026-11-25T09:00', 'あす 9:00'],
  ['2026-11-26T00:00', 'あす中'],
  ['2026-11-27T20:00', '11/27（金） 20:00'],
  ['2026-11-28T00:00', '11/27（金）中'],
])('a near moment is said by the day: %s', (iso, expected) => {
  expect(nearText(at(iso), NOW, TOKYO, 'ja', WORDS)).toBe(expected);
});

it.each([
  [0, '¥0'],
  [800, '¥800'],
  [8000, '¥8,000'],
  [1234567, '¥1,234,567'],
  [-8000, '-¥8,000'],
  [null, ''],
  [Number.NaN, ''],
])('an amount of %s', (amount, expected) => {
  expect(yen(amount)).toBe(expected);
});
