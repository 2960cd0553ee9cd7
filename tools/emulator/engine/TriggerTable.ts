// Installed triggers and when they are due next.
import type { HostTrigger, TriggerWeather } from '../api/HostTrigger';
import { instantOf, wallOf } from '../model/zone';
import type { ScriptState } from './ScriptState';
import type { SharedState } from './SharedState';
import type { WorldState } from './WorldState';

export type TriggerEvent = HostTrigger['event'];

/** When a time trigger fires. */
export type Schedule =
  | { kind: 'minutes' | 'hours'; every: number }
  | { kind: 'days'; every: number; hour: number; zone: string; weekday: number | null; monthDay: number | null }
  | { kind: 'once'; at: number };

export interface StoredTrigger {
  readonly id: string;
  readonly handler: string;
  readonly event: TriggerEvent;
  readonly user: string;
  /** The document it was made for, and in which it runs. */
  readonly home: WorldState;
  readonly schedule: Schedule | null;
  /** Minute and second of the hour that Google picked once and keeps. */
  readonly minute: number;
  readonly second: number;
  readonly createdAt: number;
  nextAt: number | null;
  disabled: boolean;
}

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function describeSchedule(schedule: Schedule | null): string {
  if (!schedule) return 'on event';
  if (schedule.kind === 'once') return 'once';
  if (schedule.kind !== 'days') return `every ${schedule.every} ${schedule.kind}`;
  if (schedule.weekday !== null) return `every ${WEEKDAYS[schedule.weekday]} at ${schedule.hour}`;
  if (schedule.monthDay !== null) return `every month on day ${schedule.monthDay} at ${schedule.hour}`;
  return `every ${schedule.every} days at ${schedule.hour}`;
}

/** All installed triggers of all users, and when they fire next. */
export class TriggerTable {
  readonly stored: StoredTrigger[] = [];
  readonly weather: TriggerWeather = { skipped: 0, doubled: 0, late: 0, lateByMs: 0 };
  private nextNumber = 1;

  constructor(private readonly world: Pick<SharedState, 'random' | 'clock'>) {}

  /** Those that the user made with the script: in a bound script of its one document, in an add-on of all documents. */
  of(user: string, script: ScriptState): StoredTrigger[] {
    return this.stored.filter((trigger) => trigger.user === user && trigger.home.script === script);
  }

  add(
    home: WorldState,
    handler: string,
    event: TriggerEvent,
    user: string,
    schedule: Schedule | null,
    nearMinute: number | null,
  ): StoredTrigger {
    const minute = nearMinute === null ? Math.floor(this.world.random() * 60) : this.around(nearMinute);
    const trigger: StoredTrigger = {
      home,
      id: this.freeId(),
      handler,
      event,
      user,
      schedule,
      minute,
      second: Math.floor(this.world.random() * 60),
      createdAt: this.world.clock.now(),
      nextAt: null,
      disabled: false,
    };
    trigger.nextAt = this.nextAfter(trigger, this.world.clock.now());
    this.stored.push(trigger);
    return trigger;
  }

  private freeId(): string {
    const id = String(4_000_000_000_000_000 + this.nextNumber * 7_919);
    this.nextNumber += 1;
    return this.stored.some((trigger) => trigger.id === id) ? this.freeId() : id;
  }

  /** The triggers of a document that is opened in the place of `home`. */
  replaceAll(home: WorldState, triggers: readonly StoredTrigger[]): void {
    const others = this.stored.filter((trigger) => trigger.home !== home);
    this.stored.splice(0, this.stored.length, ...others, ...triggers);
  }

  /** A minute within 15 of the wanted one. */
  private around(minute: number): number {
    return (minute + 60 + Math.floor(this.world.random() * 31) - 15) % 60;
  }

  remove(id: string): void {
    const at = this.stored.findIndex((trigger) => trigger.id === id);
    if (at >= 0) this.stored.splice(at, 1);
  }

  /** First moment after `from` at which the trigger is due by its schedule. */
  nextAfter(trigger: StoredTrigger, from: number): number | null {
    const { schedule } = trigger;
    if (!schedule) return null;
    if (schedule.kind === 'once') return from < schedule.at ? schedule.at : null;
    const offset = trigger.minute * MINUTE + trigger.second * 1000;
    if (schedule.kind !== 'days') {
      const step = schedule.every * (schedule.kind === 'hours' ? HOUR : MINUTE);
      const phase = offset % step;
      return Math.floor((from - phase) / step + 1) * step + phase;
    }
    return this.nextDaily(schedule, offset, from, trigger.createdAt);
  }

  private nextDaily(schedule: Schedule & { kind: 'days' }, offset: number, from: number, createdAt: number): number {
    const { zone } = schedule;
    const firstDay = Math.floor(wallOf(zone, createdAt) / DAY);
    for (let day = Math.floor(wallOf(zone, from) / DAY); ; day += 1) {
      const at = instantOf(zone, day * DAY + schedule.hour * HOUR + offset);
      const wall = new Date(day * DAY);
      const fits =
        (schedule.weekday === null || wall.getUTCDay() === schedule.weekday) &&
        (schedule.monthDay === null || wall.getUTCDate() === schedule.monthDay) &&
        (schedule.weekday !== null || schedule.monthDay !== null || (day - firstDay) % schedule.every === 0);
      if (fits && at > from) return at;
    }
  }

  shown(trigger: StoredTrigger): HostTrigger {
    const { id, handler, event, user, nextAt, disabled, home } = trigger;
    return {
      id,
      handler,
      event,
      user,
      nextAt,
      disabled,
      documentId: home.workbook.id,
      schedule: describeSchedule(trigger.schedule),
    };
  }
}
