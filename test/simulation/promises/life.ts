// Orders lived to their end through the built bundle: a buyer who stays silent, a seller who does each step at the very minute, a marketplace
// that does what its rules say. Every morning's forecast is written down and compared with what then happened.
import type { World } from '../../../tools/emulator';
import { rowOfOrder, shownRow } from '../../app/hands';
import { type Exported, exported, headerAt, ordersOf, putRows, runHourly } from '../../app/shop';
import { type End, endOf, type Room } from './marketplaces';
import { at, cellsOf, type LivedOrder, momentOf, START } from './orders';

const MINUTE = 60_000;
const DAY = 86_400_000;
const ZONE = 9 * 3_600_000;
/** So long every morning is lived. */
const DAILY = 40 * DAY;

export interface Promised {
  readonly order: LivedOrder;
  readonly on: number;
  readonly end: End | null;
}

export interface Lived {
  readonly promises: readonly Promised[];
  /** What happened in the end; null = nothing until the last day. */
  readonly ends: ReadonlyMap<string, End | null>;
}

type Order = Exported['orders'][number];

/** What each step of the seller's is recorded as. */
const EVENTS: Readonly<Record<string, string>> = {
  deliver: '仮納品した（実施した）',
  'record-session': '仮納品した（実施した）',
  'formal-delivery': '正式な納品をした',
  'cancel-request': 'キャンセルを頼んだ',
  'ask-support': '運営に問い合わせた',
  'platform-nudge': '運営に問い合わせた',
  send: '下書きの文を送った',
};

/** `lateBy`: the seller takes so long for each step (a sabotage). */
export function live(world: World, orders: readonly LivedOrder[], days: number, lateBy = 0): Lived {
  const rooms = new Map(orders.map((order) => [order.id, roomOf(order)]));
  const ends = new Map<string, End | null>();
  const promises: Promised[] = [];
  const last = at(START) + days * DAY;
  for (let now = at(START); now <= last; ) {
    world.clock.set(now);
    closeRooms(world, rooms, ends, now);
    runHourly(world);
    const seen = actAll(world, rooms, ends, now, lateBy);
    const open = seen.orders.filter(({ id }) => !ends.has(id));
    if (isMorning(now) || now === at(START))
      for (const one of open)
        promises.push({ order: orders.find(({ id }) => id === one.id)!, on: now, end: promiseOf(one) });
    // What is open to the last has nothing to be held against.
    if (open.every(({ settlement }) => settlement === null) && now > at(START) + DAILY) break;
    now = nextMoment(open, rooms, now, lateBy);
  }
  for (const { id } of orders) if (!ends.has(id)) ends.set(id, null);
  return { promises, ends };
}

/** Puts the rows and the notices that were sent before. */
export function furnish(world: World, orders: readonly LivedOrder[]): void {
  putRows(ordersOf(world), orders.map(cellsOf));
  const notices = orders.flatMap(({ id, scene }) =>
    (scene.sent ?? []).map(([kind, sent, deadline]) => ({
      ...{ 注文番号: id, 種類: kind, 状態: '送信済み', 本文: '本文です。', 送信日時: new Date(momentOf(sent)) },
      ...(deadline && { 伝えた期限: new Date(momentOf(deadline)) }),
    })),
  );
  if (notices.length > 0) putRows(world.workbook.sheet('連絡文'), notices);
}

function roomOf({ market, scene, ...order }: LivedOrder): Room {
  const cells = cellsOf({ ...order, market, scene });
  const of = (header: string) => (cells[header] ? (cells[header] as Date).getTime() : null);
  const sentBack = of('差し戻された日時');
  return {
    market,
    purchasedAt: of('購入日時')!,
    dueDay: of('納品予定日'),
    contacted: ['自分からの最終連絡', '仮納品日時', '途中経過を送った日時', '正式な納品日時'].some((one) => of(one)),
    formalAt: sentBack ? null : of('正式な納品日時'),
    cancelAskedAt: of('自分からのキャンセルリクエスト'),
    nudgedAt: null,
    buyerCancelAt: of('購入者からのキャンセルリクエスト'),
  };
}

/** Rooms whose end has come are over; the seller records it. */
function closeRooms(world: World, rooms: ReadonlyMap<string, Room>, ends: Map<string, End | null>, now: number): void {
  for (const [id, room] of rooms) {
    const end = endOf(room);
    if (ends.has(id) || !end || end.at > now) continue;
    ends.set(id, end);
    choose(world, id, end.outcome === 'paid' ? '取引が完了した' : 'キャンセルが成立した');
  }
}

/** In the cell, for the next run to take: what an edit does at once is tested elsewhere. */
function choose(world: World, id: string, event: string): void {
  const sheet = ordersOf(world);
  sheet.put(rowOfOrder(sheet, id), headerAt(sheet, 'できごと').column, [[event]]);
}

const isMorning = (at: number): boolean => (at + ZONE) % DAY === 8 * 3_600_000;

function promiseOf({ settlement }: Order): End | null {
  return settlement && { at: Date.parse(settlement.at), outcome: settlement.outcome as End['outcome'] };
}

/** When the seller does the step; null = not of themselves. */
function actsAt({ turn, step }: Order, now: number, lateBy: number): number | null {
  if (turn !== 'seller') return null;
  if (step.kind === 'first-message' || step.kind === 'reply') return now;
  return EVENTS[step.kind] && step.due !== null ? Date.parse(step.due) + lateBy : null;
}

/** One step may lead to the next at the same minute: what is handed over is delivered at once. Returns how all stand then. */
function actAll(
  world: World,
  rooms: ReadonlyMap<string, Room>,
  ends: ReadonlyMap<string, End | null>,
  now: number,
  lateBy: number,
): Exported {
  for (let round = 0; ; round++) {
    const seen = exported(world);
    const ready = seen.orders.filter((order) => !ends.has(order.id) && (actsAt(order, now, lateBy) ?? now + 1) <= now);
    if (ready.length === 0 || round === 5) return seen;
    for (const order of ready) {
      const draft = seen.notices.find(({ order: id, state }) => id === order.id && state === 'draft');
      act(world, order, rooms.get(order.id)!, draft?.kind === order.step.notice, now);
    }
    runHourly(world);
  }
}

function act(world: World, { id, step }: Order, room: Room, hasDraft: boolean, now: number): void {
  const waits = shownRow(ordersOf(world), id).待っている返事 !== '';
  const plain = waits ? '連絡した（返事待ち）' : '連絡した（返事は不要）';
  choose(world, id, hasDraft ? '下書きの文を送った' : (EVENTS[step.kind] ?? plain));
  if (step.kind !== 'ask-support' && step.kind !== 'platform-nudge') room.contacted = true;
  if (step.kind === 'formal-delivery') room.formalAt = now;
  if (step.kind === 'cancel-request') room.cancelAskedAt = now;
  if (step.kind === 'platform-nudge') room.nudgedAt = now;
}

/** The next eight o'clock, or the minute at which something comes due or a room ends. */
function nextMoment(open: readonly Order[], rooms: ReadonlyMap<string, Room>, now: number, lateBy: number): number {
  // What is still open after weeks is looked at once a week.
  const every = now - at(START) > DAILY ? 7 : 1;
  const morning = Math.floor((now + ZONE - 8 * 3_600_000) / DAY + every) * DAY - ZONE + 8 * 3_600_000;
  const moments = open.flatMap((order) => {
    const due = order.step.due === null ? [] : [Date.parse(order.step.due), Date.parse(order.step.due) + lateBy];
    const end = endOf(rooms.get(order.id)!);
    return [...due, ...(end ? [end.at] : [])];
  });
  return Math.min(morning, ...moments.filter((one) => one > now));
}

/** An event at 0:00 is recorded as of 0:01: a promise that rests on one may be a minute early. */
export function isKept({ order, end }: Promised, ends: Lived['ends']): boolean {
  const happened = ends.get(order.id);
  return end !== null && !!happened && end.outcome === happened.outcome && Math.abs(end.at - happened.at) <= MINUTE;
}
