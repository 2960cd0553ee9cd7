// Dates as people write them (product.md 2.1), and what is no date.
import { timed } from '../../src/domain/time/moment';
import { zoneNamed } from '../../src/domain/time/zone';
import { momentFromText } from '../../src/sheet/momentText';
import { at, moment, TOKYO } from '../domain/assess/given';

const DAY = '2026/11/22';
const TWO = '2026/11/22 14:00';
const HALF_PAST = '2026/11/22 14:30';

test.each([
  ['2026年11月22日 14:00', TWO],
  ['2026年11月22日14時', TWO],
  ['2026年 11月 22日 14時30分', HALF_PAST],
  ['2026年11月22日14時半', HALF_PAST],
  ['令和8年11月22日', DAY],
  ['令和８年１１月２２日　午後２時', TWO],
  ['㋿8年11月22日', DAY],
  ['令和8/11/22', DAY],
  ['令和元年12月1日', '2019/12/01'],
  ['平成30年4月1日', '2018/04/01'],
  ['R8.11.22', DAY],
  ['r8/11/22 14:00', TWO],
  ['H30.4.1', '2018/04/01'],
  ['2026.11.22', DAY],
  ['2026‐11−22', DAY],
  ['2026/11/22 午後2時', TWO],
  ['2026/11/22 午後2:30', HALF_PAST],
  ['2026/11/22 午前9時5分', '2026/11/22 9:05'],
  ['2026/11/22 午後12時30分', '2026/11/22 12:30'],
  ['2026/11/22 2:00 PM', TWO],
  ['2026/11/22 2:30pm', HALF_PAST],
  ['2026/11/22 PM 2:00', TWO],
  ['2026/11/22 2 p.m.', TWO],
  ['2026/11/22 12:05 PM', '2026/11/22 12:05'],
  ['2026/11/22 12:05 AM', '2026/11/22 0:05'],
  ['2026/11/22（日）', DAY],
  ['2026/11/22(日) 14:00', TWO],
  ['2026年11月22日（日曜日）14時頃', TWO],
  ['2026年11月22日 日曜日 14:00', TWO],
  ['2026/11/23（月・祝）', '2026/11/23'],
  ['2026/11/23(祝)', '2026/11/23'],
  ['2026/11/22 (Sun) 2:00 PM', TWO],
  ['2026/11/22 14:00頃', TWO],
  ['2026/11/22 14:00 ごろ', TWO],
  ['2026/11/22頃', DAY],
  ['2026-11-22T14:00', TWO],
  ['2026-11-22T14:00:00', TWO],
  ['2026-11-22T14:00:00.000', TWO],
  ['2026-11-22T14:00:00+09:00', TWO],
  ['2026-11-22T14:00+0900', TWO],
  ['2026-11-22 05:00:00Z', TWO],
  ['2026-11-21T21:00:00-08:00', TWO],
  ['2026/11/21 24:00', '2026/11/22 0:00'],
])('%s is %s', (text, read) => {
  const wanted = read === '2026/11/22 0:00' ? timed(at(read), TOKYO) : moment(read);
  expect(momentFromText(text, TOKYO)).toEqual({ moment: wanted });
});

test('an offset is of the text, the day of the sheet’s zone', () => {
  const zone = zoneNamed('America/Los_Angeles');
  expect(momentFromText('2026-11-22T14:00:00+09:00', zone)).toEqual({ moment: timed(at('2026/11/22 14:00'), zone) });
});

test.each([
  ['a weekday of another day', '2026/11/22（月）'],
  ['a weekday that is none', '2026/11/22（予定）'],
  ['the length of a session', '2026/11/22 10:00-11:00'],
  ['a number after the day', '2026/11/22 14'],
  ['half past midnight of no day', '2026/11/22 24:30'],
  ['午前13時', '2026/11/22 午前13時'],
  ['an offset that no place has', '2026-11-22T14:00:00+15:00'],
  ['a year of two digits', '26/11/22'],
  ['a year with a slip', '0206/11/22'],
  ['an era that is too long ago', '昭和60年1月1日'],
  ['the year 0 of an era', '令和0年13月1日'],
  ['two dates', '2026/11/22、2026/11/23'],
  ['a date in a sentence', '2026/11/22に連絡'],
  ['no year', '11/22'],
])('%s is no date: %s', (_name, text) => {
  expect(momentFromText(text, TOKYO)).toBe('unreadable');
});
