// The functions that reckon with days: deadlines, business days, holidays, days without an answer.
import { DEFAULT_SETTINGS } from '../../domain/assess/settings';
import { type Calendar, holidayName, MAX_SEARCH_DAYS, nextOpenDay } from '../../domain/time/calendar';
import { type Day, daysBetween, plusDays } from '../../domain/time/day';
import { HOUR } from '../../domain/time/instant';
import { plusBusinessDays } from '../../domain/time/length';
import { latestInstant } from '../../domain/time/moment';
import { instantAt, onDay } from '../../domain/time/zone';
import type { Cell } from '../../sheet/cells';
import type { FunctionFault } from '../../text/areas/functions';
import { momentOf, numberOf } from './arguments';
import { type Call, fault, isFault } from './call';
import { cellByCell } from './cellByCell';
import { calendarFor } from './world';

/** Further away than this is a slip of the finger, and would be counted day by day. */
const MOST_DAYS = 20_000;

/** Full days of 24 hours from `owedSince` (date-only: from its 24:00); 0 once the buyer wrote at or after it. */
export function waitingDays(call: Call): Cell | Cell[][] {
  return cellByCell(call, (owedCell, buyerCell, asOfCell): Cell | FunctionFault => {
    const owed = momentOf(owedCell!, 'owedSince', call.zone);
    if (isFault(owed)) return owed;
    const asOf = momentOf(asOfCell!, 'asOf', call.zone);
    if (isFault(asOf)) return asOf;
    if (buyerCell !== '') {
      const buyer = momentOf(buyerCell!, 'buyerAt', call.zone);
      if (isFault(buyer)) return buyer;
      if (latestInstant(buyer, call.zone) >= owed.at) return 0;
    }
    return Math.max(0, Math.floor((asOf.at - latestInstant(owed, call.zone)) / (24 * HOUR)));
  });
}

/** The first open day at or after `days` days from `from`, at `hour`. */
export function deadline(call: Call): Cell | Cell[][] {
  const calendar = calendarFor(call);
  return cellByCell(call, (fromCell, daysCell, hourCell): Cell | FunctionFault => {
    const from = momentOf(fromCell!, 'from', call.zone);
    if (isFault(from)) return from;
    const days = daysOf(daysCell!, 'days');
    if (isFault(days)) return days;
    const hour = hourCell === '' ? DEFAULT_SETTINGS.deadlineHour : numberOf(hourCell!, 'hour');
    if (isFault(hour)) return hour;
    if (hour < 0 || hour > 24) return fault('not-an-hour', 'hour', hour);
    const open = nextOpenDay(plusDays(from.day, days), calendar);
    return open ? new Date(instantAt(open, call.zone) + hour * HOUR) : fault('no-open-day', 'days', MAX_SEARCH_DAYS);
  });
}

/** As WORKDAY: the day itself never counts. Keeps the time of day. */
export function addBusinessDays(call: Call): Cell | Cell[][] {
  const calendar = calendarFor(call);
  return cellByCell(call, (fromCell, countCell): Cell | FunctionFault => {
    const from = momentOf(fromCell!, 'from', call.zone);
    if (isFault(from)) return from;
    const count = daysOf(countCell!, 'n');
    if (isFault(count)) return count;
    return new Date(onDay(from.at, plusBusinessDays(from.day, count, calendar), call.zone));
  });
}

/** As NETWORKDAYS: both ends count. */
export function businessDays(call: Call): Cell | Cell[][] {
  const calendar = calendarFor(call);
  return cellByCell(call, (fromCell, toCell): Cell | FunctionFault => {
    const from = momentOf(fromCell!, 'from', call.zone);
    if (isFault(from)) return from;
    const to = momentOf(toCell!, 'to', call.zone);
    if (isFault(to)) return to;
    if (Math.abs(daysBetween(from.day, to.day)) > MOST_DAYS) return fault('not-a-moment', 'to', toCell);
    return from.day <= to.day ? countOpen(from.day, to.day, calendar) : -countOpen(to.day, from.day, calendar);
  });
}

function countOpen(first: Day, last: Day, calendar: Calendar): number {
  let count = 0;
  for (let day = first; day <= last; day = plusDays(day, 1)) if (calendar.isBusinessDay(day)) count++;
  return count;
}

export function holiday(call: Call): Cell | Cell[][] {
  return cellByCell(call, (cell): Cell | FunctionFault => {
    const day = momentOf(cell!, 'day', call.zone);
    return isFault(day) ? day : (holidayName(day.day) ?? '');
  });
}

/** Whole days, fractions cut as Sheets does. */
function daysOf(cell: Cell, parameter: string): number | FunctionFault {
  const read = numberOf(cell, parameter);
  if (isFault(read)) return read;
  const days = Math.trunc(read);
  return Math.abs(days) <= MOST_DAYS ? days : fault('no-date', parameter, cell);
}
