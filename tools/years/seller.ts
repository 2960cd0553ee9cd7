// The seller with the product through the year: new orders, holidays, tidying, and a session whenever there is time or alarm.
import type { Arrival } from './arrivals';
import type { Absence, Attention } from './attention';
import type { Dice } from './dice';
import { HABITS } from './habits';
import type { Shop } from './hands';
import { OrderCase } from './orderCase';
import type { Room } from './room';
import { sitDown } from './session';
import { announce, clearAway, mend, tidy } from './tidying';
import { DAY, HOUR, hourOf, MINUTE, startOfDay } from './time';

/** Holidays are written down so long ahead. */
const ANNOUNCED = 6 * DAY;

export class Seller {
  private readonly sessions: number[];
  private readonly holidays: Absence[];
  private readonly coming: Arrival[];
  private readonly rooms: Room[] = [];
  /** All orders that were ever looked into, those cleared away as well. */
  readonly orders: OrderCase[] = [];
  readonly held: number[] = [];

  constructor(
    private readonly shop: Shop,
    arrivals: readonly Arrival[],
    { sessions, absences }: Attention,
    private readonly dice: Dice,
  ) {
    this.sessions = [...sessions];
    this.holidays = absences.filter(({ announced }) => announced);
    this.coming = [...arrivals];
  }

  /** Infinity after the last one. */
  get nextSession(): number {
    return this.sessions[0] ?? Number.POSITIVE_INFINITY;
  }

  /** The next session takes place. `digest`: one came since the last session. */
  sitDown(digest: boolean): void {
    const { shop, dice, holidays } = this;
    const { clock } = shop.world;
    const now = this.sessions.shift()!;
    clock.set(Math.max(now, clock.now()));
    this.held.push(now);
    this.receive(now);
    if (holidays[0] && holidays[0].from - now < ANNOUNCED) announce(shop, holidays.shift()!);
    mend(shop);
    sitDown(shop, dice, now, digest && dice.chance(HABITS.opensAfterDigest));
    if (dice.chance(0.12)) tidy(shop, dice, now);
    if (dice.chance(0.2)) clearAway(shop);
  }

  /** An alert came: mostly there is a session soon. Nobody is woken: at night it is seen at half past seven. */
  hearAlert(at: number): void {
    if (!this.dice.chance(HABITS.heedsAlert)) return;
    const soon = at + this.dice.between(20, 150) * MINUTE;
    const hour = hourOf(soon);
    const awake = hour >= 7 && hour < 23 ? soon : startOfDay(soon) + (hour >= 23 ? DAY : 0) + 7 * HOUR + 30 * MINUTE;
    const index = this.sessions.findIndex((one) => one > awake);
    this.sessions.splice(index < 0 ? this.sessions.length : index, 0, awake);
  }

  /** All rooms of the year as they stand in the end, those that nobody ever looked into as well. */
  roomsAt(end: number): readonly Room[] {
    const rooms = [...this.rooms, ...this.coming.map((arrival) => arrival.open())];
    for (const room of rooms) room.liveUntil(end);
    return rooms;
  }

  private receive(now: number): void {
    while (this.coming[0] && this.coming[0].at <= now) {
      const arrival = this.coming.shift()!;
      const order = new OrderCase(arrival, arrival.open());
      this.shop.cases.push(order);
      this.rooms.push(order.room);
      this.orders.push(order);
    }
  }
}
