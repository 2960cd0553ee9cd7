// 出発前チェック: what days off would let happen, named while there is still time (issue 5). Pure; the words are in src/text/money.ts.
import type { AssessedOrder, RunningClock } from '../assess/assessment';
import type { AssessWorld } from '../assess/case';
import type { ClockId } from '../markets/market';
import type { Order } from '../orders/order';
import { type Day, plusDays } from '../time/day';
import type { Instant } from '../time/instant';
import { endOfLength } from '../time/length';
import { dateOnly, endOfDay } from '../time/moment';
import { dayOf, instantAt, type Zone } from '../time/zone';

/** Days off, both included. */
export interface Absence {
  readonly from: Day;
  readonly to: Day;
}

/** How far ahead days off are looked for, and how long a stretch is followed. */
const LOOK_AHEAD_DAYS = 60;
const LONGEST_DAYS = 366;

/** The stretch of days off that today belongs to, or the next one within 60 days; null when there is none. */
export function nextAbsence({ calendar }: Pick<AssessWorld, 'calendar'>, today: Day): Absence | null {
  for (let ahead = 0, from = today; ahead <= LOOK_AHEAD_DAYS; ahead++, from = plusDays(from, 1)) {
    if (!calendar.isDayOff(from)) continue;
    let to = from;
    for (let count = 1; count < LONGEST_DAYS && calendar.isDayOff(plusDays(to, 1)); count++) to = plusDays(to, 1);
    return { from, to };
  }
  return null;
}

/** A clock that punishes the seller and runs out while they are away. */
export interface RunsOutAway {
  readonly order: Order;
  readonly clock: RunningClock;
}

/** A delivery that falls due while the seller is away. */
export interface DueAway {
  readonly order: Order;
  readonly due: Instant;
}

/** A rule whose clock could start and run out within the absence, though it does not run now. */
export interface CouldRunOut {
  readonly market: string;
  readonly clock: ClockId;
  /** Orders of the market that are open now; of `firstContact` none, for it is about new ones. */
  readonly orders: readonly Order[];
}

export interface DepartureCheck extends Absence {
  /** The first day off is today or past. */
  readonly begun: boolean;
  /** To be dealt with before leaving, the earliest end first. */
  readonly runsOut: readonly RunsOutAway[];
  /** What the seller is to hand over in these days, the earliest first. */
  readonly deliveries: readonly DueAway[];
  /** What a buyer could set off while the seller is away, in the order of the markets. */
  readonly couldRunOut: readonly CouldRunOut[];
  /** 「受付休止を検討」: an order bought on the first day off would be lost before the seller is back. */
  readonly considerPausing: readonly string[];
  /** Open orders whose buyers may want to know (お休みのお知らせ). */
  readonly tell: readonly Order[];
}

/**
 * Looks at all orders for the days off `from` to `to`.
 * Which clock ends between the 00:00 of the first day (or now, if that is later) and the 24:00 of the last is named; one that ends
 * before is the daily list's business, and one that ends later can still be answered on return.
 */
export function departureCheck(
  all: readonly AssessedOrder[],
  { from, to }: Absence,
  world: AssessWorld,
  now: Instant,
): DepartureCheck {
  const leaving = Math.max(instantAt(from, world.zone), now);
  const back = endOfDay(to, world.zone);
  const open = all.filter(({ assessment }) => assessment.step.kind !== 'none');
  const runsOut = open
    .flatMap(({ order, assessment }) => assessment.clocks.map((clock): RunsOutAway => ({ order, clock })))
    .filter(({ clock }) => clock.punishes && clock.endsAt > leaving && clock.endsAt <= back)
    .sort((a, b) => a.clock.endsAt - b.clock.endsAt);
  const deliveries = open
    .flatMap((one): DueAway[] => {
      const due = deliveryDue(one, world.zone);
      return due === null ? [] : [{ order: one.order, due }];
    })
    .filter(({ due }) => due > leaving && due <= back)
    .sort((a, b) => a.due - b.due);
  const couldRunOut = possible(
    all.map(({ order }) => order),
    open.map(({ order }) => order),
    { from, to },
    world,
  );
  const considerPausing = couldRunOut.filter(({ clock }) => clock === 'firstContact').map(({ market }) => market);
  const told = open.filter(isTold).map(({ order }) => order);
  const begun = from <= dayOf(now, world.zone);
  return { from, to, begun, runsOut, deliveries, couldRunOut, considerPausing, tell: told };
}

/** When the work is to be handed over: the step's date where that is the step, else the promised day, as long as nothing was handed over. */
function deliveryDue({ order, assessment: { step } }: AssessedOrder, zone: Zone): Instant | null {
  if (step.kind === 'deliver') return step.due;
  const { dueAt, handedOverAt, formalAt } = order;
  return dueAt && !handedOverAt && !formalAt ? endOfDay(dueAt.day, zone) : null;
}

/** Somebody is there to be told: the order runs, and the buyer has been written to already. */
function isTold({ assessment: { stage } }: AssessedOrder): boolean {
  return stage !== 'needs-fix' && stage !== 'ended' && stage !== 'first-contact-due';
}

const STARTED_BY_BUYER: readonly ClockId[] = ['firstContact', 'replyToBuyer', 'answerCancel'];

/**
 * The clocks that a buyer could start on the first day off and that end before the return. Somebody may buy wherever the seller ever
 * sold; a message or a cancel request needs an open order.
 */
function possible(
  all: readonly Order[],
  open: readonly Order[],
  { from, to }: Absence,
  world: AssessWorld,
): CouldRunOut[] {
  const names = [...new Set(all.map(({ market }) => market))].filter((name) => world.markets.has(name));
  return names.flatMap((market) =>
    STARTED_BY_BUYER.filter((clock) => endsAway(market, clock, from, to, world))
      .map((clock): CouldRunOut => {
        const orders = clock === 'firstContact' ? [] : open.filter((order) => order.market === market);
        return { market, clock, orders };
      })
      .filter(({ clock, orders }) => clock === 'firstContact' || orders.length > 0),
  );
}

function endsAway(
  market: string,
  clock: ClockId,
  from: Day,
  to: Day,
  { markets, calendar, zone }: AssessWorld,
): boolean {
  const { length } = markets.get(market)!.clocks[clock];
  if (!length) return false;
  return endOfLength(dateOnly(from, zone), length, 'against-seller', calendar, zone) <= endOfDay(to, zone);
}

/** Whether the check is worth showing today: the days off begin within a week, or have begun. */
export function isSoon({ from, to }: Absence, now: Instant, zone: Zone): boolean {
  const today = dayOf(now, zone);
  return to >= today && from <= plusDays(today, SHOWN_DAYS_BEFORE);
}

const SHOWN_DAYS_BEFORE = 7;
