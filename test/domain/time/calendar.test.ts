// The Japanese calendar: national holidays, year-end, days off (product.md 2, 4.2).
import holidayJp from '@holiday-jp/holiday_jp';
import fc from 'fast-check';
import { calendarOf, holidayName, nextOpenDay } from '../../../src/domain/time/calendar';
import { plusDays, weekdayOf } from '../../../src/domain/time/day';
import { plusBusinessDays } from '../../../src/domain/time/length';

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = plusDays(day, 1)) days.push(day);
  return days;
}

const ALL_DAYS = daysFrom('2020-01-01', '2050-12-31');

test('every day from 2020 to 2050 is a holiday exactly where holiday_jp says so', () => {
  expect(ALL_DAYS).toHaveLength(31 * 365 + 8);
  const ours = ALL_DAYS.filter((day) => holidayName(day) !== null);
  const theirs = Object.keys(holidayJp.holidays).filter((day) => day >= '2020' && day < '2051');
  expect(theirs.length).toBeGreaterThan(31 * 16);
  expect(ours).toEqual(theirs.sort());
});

test.each([
  ['2026-11-23', '勤労感謝の日'],
  ['2026-05-06', '振替休日'],
  ['2026-09-22', '国民の休日'],
  ['2027-01-01', '元日'],
])('%s is %s', (day, name) => {
  expect(holidayName(day)).toContain(name);
});

test('a day is closed on weekends, holidays, from 12/29 to 1/3 and on days off, and on no other', () => {
  const holidays: ReadonlySet<string> = new Set(Object.keys(holidayJp.holidays));
  const own = new Set(['2026-06-09', '2030-02-05']);
  const [open, closing] = [calendarOf(own, false), calendarOf(own, true)];
  for (const day of ALL_DAYS) {
    const weekend = [0, 6].includes(weekdayOf(day));
    const yearEnd = ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'].includes(day.slice(5));
    const shut = weekend || holidays.has(day);
    const answers = [
      open.isBusinessDay(day),
      closing.isBusinessDay(day),
      open.isClosed(day),
      closing.isClosed(day),
      open.isDayOff(day),
    ];
    const off = own.has(day);
    expect([day, ...answers]).toEqual([day, !shut, !shut && !yearEnd, shut || off, shut || yearEnd || off, off]);
  }
});

test('お盆 is promised as no deadline where the seller chose so, and stays a business day for a marketplace', () => {
  const [plain, chosen] = [calendarOf([], true), calendarOf([], true, true)];
  // 2026: 8/12 is a Wednesday, 8/15 and 8/16 the weekend.
  expect(daysFrom('2026-08-12', '2026-08-18').filter((day) => chosen.isClosed(day) && !plain.isClosed(day))).toEqual([
    '2026-08-13',
    '2026-08-14',
  ]);
  expect(nextOpenDay('2026-08-13', chosen)).toBe('2026-08-17');
  for (const day of ALL_DAYS) expect(chosen.isBusinessDay(day)).toBe(plain.isBusinessDay(day));
});

const days = fc.integer({ min: 0, max: ALL_DAYS.length - 100 }).map((index) => ALL_DAYS[index]!);
const off = fc.array(fc.nat(80), { maxLength: 60 });

test('the next open day is the first one, and none is named where all of 60 days are closed', () => {
  fc.assert(
    fc.property(days, off, (day, offsets) => {
      const calendar = calendarOf(
        offsets.map((count) => plusDays(day, count)),
        true,
      );
      const next = nextOpenDay(day, calendar);
      const first = daysFrom(day, plusDays(day, 90)).find((one) => !calendar.isClosed(one))!;
      if (first <= plusDays(day, 59)) expect(next).toBe(first);
      else expect([null, first]).toContain(next);
    }),
  );
  const away = calendarOf(daysFrom('2026-11-22', '2027-03-01'), true);
  expect(nextOpenDay('2026-11-22', away)).toBeNull();
});

test.each([
  // Friday; Saturday and Sunday; the holiday of Monday 11/23.
  ['2026-11-20', 1, '2026-11-24'],
  ['2026-11-21', 1, '2026-11-24'],
  ['2026-11-20', 3, '2026-11-26'],
  // Friday 12/25: Monday 12/28, then closed until Sunday 1/3.
  ['2026-12-25', 2, '2027-01-04'],
  ['2026-11-24', -1, '2026-11-20'],
  ['2026-11-24', 0, '2026-11-24'],
])('from %s, business day number %i is %s', (day, count, wanted) => {
  expect(plusBusinessDays(day, count, calendarOf([], true))).toBe(wanted);
});

test('the Nth business day has N business days behind it, itself included', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 40 }), (day, count) => {
      const calendar = calendarOf([], true);
      const reached = plusBusinessDays(day, count, calendar);
      expect(daysFrom(plusDays(day, 1), reached).filter((one) => calendar.isBusinessDay(one))).toHaveLength(count);
      expect(calendar.isBusinessDay(reached)).toBe(true);
    }),
  );
});
