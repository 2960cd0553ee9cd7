// HENJI_DEADLINE: a deadline to promise, on an open day.
import { MAX_SEARCH_DAYS, nextOpenDay } from '../../domain/time/calendar';
import { plusDays } from '../../domain/time/day';
import { instantAt } from '../../domain/time/zone';
import { functionError, momentArgument, numberArgument, single } from './arguments';
import { functionContext } from './context';

/** The first open day at or after `days` days from `from`, at `hour` (default: the settings'). */
export function deadlineFunction(from: unknown, days: unknown, hour: unknown): Date {
  const { words, world, zone, settings } = functionContext();
  const start = momentArgument(from, zone, words);
  const count = Math.round(numberArgument(days, words));
  const at = single(hour) === '' ? settings.deadlineHour : numberArgument(hour, words);
  if (at < 0 || at > 24) throw functionError(words, 'not-a-number', at);
  const open = nextOpenDay(plusDays(start.day, count), world.calendar);
  if (!open) throw functionError(words, 'no-open-day', MAX_SEARCH_DAYS);
  return new Date(instantAt(open, zone, at));
}
