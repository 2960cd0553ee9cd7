// The seller with the product sits down: looks into the rooms, records what is new, and does what the sheet names.

import { choose } from './choose';
import type { Dice } from './dice';
import type { ExportedOrder } from './exported';
import { exportedNow } from './exported';
import { HABITS } from './habits';
import { addRow, readId, type Shop } from './hands';
import { type Entry, type Happening, isEnd, WORDS } from './happening';
import { type Need, needOf } from './need';
import { callOff, draftOf, retell, tick } from './notices';
import type { OrderCase } from './orderCase';
import { startOfDay } from './time';

/** `urged`: a mail has come since the last time. */
export function sitDown(shop: Shop, dice: Dice, now: number, urged: boolean): void {
  shop.tally.add('sessions');
  for (const order of shop.cases) lookIntoRoom(shop, order, dice, now, HABITS.notices);
  if (!urged && !dice.chance(HABITS.opensUnasked)) return;
  shop.tally.add('sheet opened');
  for (const order of shop.cases) catchUp(shop, order, dice, now);
  const steps = new Map(exportedNow(shop.world).orders.map((one) => [one.id, one]));
  for (const order of shop.cases) {
    const step = steps.get(order.id);
    if (step) order.named.push({ at: now, step: step.step.kind });
    if (step && order.isTold && dice.chance(HABITS.doesStep)) doStep(shop, order, step, dice, now);
  }
}

/** Sees what is new in the room and records it, acting on it at once or later. */
function lookIntoRoom(shop: Shop, order: OrderCase, dice: Dice, now: number, share: number): void {
  const { room, arrival } = order;
  room.liveUntil(now);
  const news = room.entries.slice(order.seen);
  if (news.length > 0 && dice.chance(share)) {
    order.lookedAt(now);
    for (const entry of news) {
      if (entry.what === 'purchased') addRow(shop, order);
      else tell(shop, order, entry, dice, now);
    }
    if (!dice.chance(HABITS.actsAtOnce)) return;
    const need = needOf(order.seenEntries, room, arrival.workDays, now);
    if (need !== 'hand-over') meet(shop, order, need, dice, now);
  }
  if (order.seen === 0 || room.isOver) return;
  const need = needOf(order.seenEntries, room, arrival.workDays, now);
  if (need === 'hand-over' && dice.chance(HABITS.remembersWork)) meet(shop, order, need, dice, now);
  else if (dice.chance(HABITS.recalls) && need !== 'hand-over') meet(shop, order, need, dice, now);
}

/** Records an entry, or puts it off until the sheet is open the next time. */
function tell(shop: Shop, order: OrderCase, entry: Entry, dice: Dice, now: number): void {
  if (order.isTold && !order.doubled && dice.chance(HABITS.taps)) record(shop, order, { ...entry, at: now }, dice);
  else order.untold.push(entry);
}

function record(shop: Shop, order: OrderCase, entry: Entry, dice: Dice): void {
  if (order.id === '') readId(shop, order);
  // Without an open draft 下書きの文を送った counts as a message that waits for an answer.
  const draft = entry.what === 'seller-sent-draft' && order.id !== '' ? draftOf(shop.world, order.id) : null;
  const plain = entry.what === 'seller-sent-draft' && draft?.what !== entry.what;
  choose(shop, order, plain ? { ...entry, what: 'seller-asked' } : entry, dice.chance(0.4));
}

/** What was put off is recorded now: with its day where that is plain, else as of now. */
function catchUp(shop: Shop, order: OrderCase, dice: Dice, now: number): void {
  while (order.untold.length > 0 && order.inSheet && !order.waiting && !order.doubled) {
    const entry = order.untold.shift()!;
    const day = startOfDay(entry.at);
    const plain = day < startOfDay(now) && (order.told.at(-1)?.at ?? now) < day && dice.chance(0.6);
    shop.tally.add('told late');
    record(shop, order, plain ? { what: entry.what, at: day, dateOnly: true } : { what: entry.what, at: now }, dice);
  }
}

/** Does something in the room, then records it. Whoever is in the room sees what else is new there. */
function actAndTell(shop: Shop, order: OrderCase, what: Happening, dice: Dice, now: number): void {
  const { room } = order;
  const overlooked = room.entries.slice(order.seen);
  if (!room.act(what, now)) return;
  order.lookedAt(now);
  for (const entry of overlooked) tell(shop, order, entry, dice, now);
  tell(shop, order, { what, at: now }, dice, now);
}

/** Does what a need of the room asks for. */
function meet(shop: Shop, order: OrderCase, need: Need, dice: Dice, now: number): void {
  const { room, seenEntries } = order;
  const briefed = seenEntries.some(({ what }) => what === 'buyer-wrote');
  if (need === 'first-message' || need === 'reply') {
    const last = seenEntries.at(-1)?.what;
    const asks = (room.wantsBriefing && !briefed) || last === 'buyer-stalled';
    actAndTell(shop, order, asks ? 'seller-asked' : 'seller-wrote', dice, now);
  } else if (need === 'answer-cancel') {
    actAndTell(shop, order, dice.chance(0.7) ? 'seller-refused-cancel' : 'cancelled', dice, now);
  } else if (need === 'formal-delivery') actAndTell(shop, order, 'seller-delivered', dice, now);
  else if (need === 'hand-over') {
    const shows = order.arrival.showsProgress && !seenEntries.some(({ what }) => what === 'seller-showed');
    actAndTell(shop, order, shows ? 'seller-showed' : 'seller-handed-over', dice, now);
  }
}

const NEEDS: Readonly<Record<string, Need>> = {
  'first-message': 'first-message',
  reply: 'reply',
  'answer-cancel': 'answer-cancel',
};

/** Does the step that the sheet names, after a look into the room: there may be an answer already. */
function doStep(shop: Shop, order: OrderCase, { step }: ExportedOrder, dice: Dice, now: number): void {
  const { room, arrival } = order;
  room.liveUntil(now);
  const ready = () => needOf(order.seenEntries, room, arrival.workDays, now) === 'hand-over';
  if (room.entries.length > order.seen) lookIntoRoom(shop, order, dice, now, 1);
  else if (order.seenEntries.some(isEnd) || order.doubled) return;
  else if (NEEDS[step.kind]) meet(shop, order, NEEDS[step.kind]!, dice, now);
  else if (step.kind === 'deliver' && ready()) meet(shop, order, 'hand-over', dice, now);
  else if (BY_DRAFT.has(step.kind)) useDraft(shop, order, dice, now);
}

const BY_DRAFT: ReadonlySet<string> = new Set(['send', 'formal-delivery', 'cancel-request', 'ask-support']);

/** Pastes the open draft into the room and records that; or words it anew, or calls it off. */
function useDraft(shop: Shop, order: OrderCase, dice: Dice, now: number): void {
  const draft = draftOf(shop.world, order.id);
  if (!draft) return;
  const { notice, what } = draft;
  if (dice.chance(0.08)) retell(shop, notice);
  else if (dice.chance(0.03)) callOff(shop, notice);
  else if (order.room.act(what, now)) {
    order.lookedAt(now);
    if (dice.chance(0.4)) tick(shop, order, notice, what);
    else choose(shop, order, { what, at: now }, dice.chance(0.5), WORDS['seller-sent-draft']);
    shop.tally.add(`sent ${notice.kind}`);
  }
}
