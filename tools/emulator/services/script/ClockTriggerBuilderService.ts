// ClockTriggerBuilder: which schedules Google takes.
import { enumName } from '../../engine/EnumValue';
import type { Execution } from '../../engine/Execution';
import { GoogleError } from '../../engine/GoogleError';
import { ServiceObject } from '../../engine/ServiceObject';
import type { Schedule } from '../../engine/TriggerTable';
import { instantOf, isZone } from '../../model/zone';
import { checkTriggerCount } from './TriggerBuilderService';
import { TriggerService } from './TriggerService';

type Gas = GoogleAppsScript.Script.ClockTriggerBuilder;

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

type Recurrence =
  | { kind: 'minutes' | 'hours' | 'days' | 'weeks'; every: number }
  | { kind: 'once'; at: number }
  | { kind: 'onceOn'; year: number; month: number; day: number };

/** Builds a time-driven trigger: exactly one recurrence, and an hour only where a day is meant. */
export class ClockTriggerBuilderService
  extends ServiceObject
  implements
    Pick<
      Gas,
      | 'everyMinutes'
      | 'everyHours'
      | 'everyDays'
      | 'everyWeeks'
      | 'onWeekDay'
      | 'onMonthDay'
      | 'atHour'
      | 'nearMinute'
      | 'inTimezone'
      | 'after'
      | 'at'
      | 'atDate'
      | 'create'
    >
{
  readonly key = 'Script.ClockTriggerBuilder';
  private recurrence: Recurrence | null = null;
  private weekday: number | null = null;
  private monthDay: number | null = null;
  private hour: number | null = null;
  private minute: number | null = null;
  private zone: string;

  constructor(
    execution: Execution,
    private readonly handler: string,
  ) {
    super(execution);
    this.zone = execution.world.project.manifest.timeZone;
  }

  private recur(recurrence: Recurrence): Gas {
    if (this.recurrence) throw new GoogleError('Already chosen a recurrence for this clock trigger.');
    this.recurrence = recurrence;
    return this.as<Gas>();
  }

  private get isAddOn(): boolean {
    return this.execution.world.kind !== 'bound';
  }

  everyMinutes(n: number): Gas {
    if (![1, 5, 10, 15, 30].includes(n)) {
      throw new GoogleError('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    }
    if (this.isAddOn) throw new GoogleError('Add-ons may run time-based triggers at most once an hour.');
    return this.recur({ kind: 'minutes', every: n });
  }

  everyHours(n: number): Gas {
    if (![1, 2, 4, 6, 8, 12].includes(n)) {
      throw new GoogleError('The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.');
    }
    return this.recur({ kind: 'hours', every: n });
  }

  everyDays(n: number): Gas {
    if (n < 1) throw new GoogleError('The value you passed to everyDays was invalid.');
    return this.recur({ kind: 'days', every: n });
  }

  everyWeeks(n: number): Gas {
    if (n < 1) throw new GoogleError('The value you passed to everyWeeks was invalid.');
    return this.recur({ kind: 'weeks', every: n });
  }

  onWeekDay(day: GoogleAppsScript.Base.Weekday): Gas {
    this.weekday = WEEKDAYS.indexOf(enumName(day));
    return this.as<Gas>();
  }

  onMonthDay(day: number): Gas {
    if (day < 1 || day > 31) throw new GoogleError('The value you passed to onMonthDay was invalid.');
    this.monthDay = day;
    return this.as<Gas>();
  }

  atHour(hour: number): Gas {
    if (hour < 0 || hour > 23)
      throw new GoogleError('The value you passed to atHour was invalid. It must be between 0 and 23.');
    this.hour = hour;
    return this.as<Gas>();
  }

  nearMinute(minute: number): Gas {
    if (minute < 0 || minute > 59) throw new GoogleError('The value you passed to nearMinute was invalid.');
    this.minute = minute;
    return this.as<Gas>();
  }

  inTimezone(timezone: string): Gas {
    if (!isZone(timezone)) throw new GoogleError(`Invalid argument: timezone`);
    this.zone = timezone;
    return this.as<Gas>();
  }

  after(durationMilliseconds: number): Gas {
    return this.recur({ kind: 'once', at: this.execution.world.clock.now() + durationMilliseconds });
  }

  at(date: GoogleAppsScript.Base.Date): Gas {
    return this.recur({ kind: 'once', at: date.getTime() });
  }

  atDate(year: number, month: number, day: number): Gas {
    return this.recur({ kind: 'onceOn', year, month, day });
  }

  private schedule(): Schedule {
    const { recurrence, zone, weekday, monthDay } = this;
    const byDay = weekday !== null || monthDay !== null;
    if (!recurrence && !byDay) throw new GoogleError('A recurrence must be selected for the clock trigger.');
    if (this.hour !== null && recurrence && recurrence.kind !== 'days' && recurrence.kind !== 'weeks') {
      throw new GoogleError('atHour can only be used with daily, weekly or monthly triggers.');
    }
    if (recurrence?.kind === 'once' || recurrence?.kind === 'onceOn') {
      const at =
        recurrence.kind === 'once'
          ? recurrence.at
          : instantOf(zone, Date.UTC(recurrence.year, recurrence.month - 1, recurrence.day));
      if (at <= this.execution.world.clock.now())
        throw new GoogleError('The date chosen for the trigger is in the past.');
      return { kind: 'once', at };
    }
    if (recurrence?.kind === 'minutes' || recurrence?.kind === 'hours')
      return { kind: recurrence.kind, every: recurrence.every };
    const hour = this.hour ?? 0;
    const every = recurrence?.kind === 'days' ? recurrence.every : 1;
    return {
      kind: 'days',
      every,
      hour,
      zone,
      weekday: recurrence?.kind === 'weeks' ? (weekday ?? 1) : weekday,
      monthDay,
    };
  }

  create(): GoogleAppsScript.Script.Trigger {
    const { world, user } = this.execution;
    const schedule = this.schedule();
    checkTriggerCount(this.execution, 'CLOCK');
    const stored = world.triggers.add(world, this.handler, 'CLOCK', user, schedule, this.minute);
    return new TriggerService(this.execution, stored) as unknown as GoogleAppsScript.Script.Trigger;
  }
}
