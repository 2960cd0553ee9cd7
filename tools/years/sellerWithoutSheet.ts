// The same shop without the product: a seller who does nothing that is not right before the eyes, or one with a paper list.
import type { Arrival } from './arrivals';
import type { Attention } from './attention';
import type { Dice } from './dice';
import { HABITS } from './habits';
import { type Entry, isBuyerMessage, isSellerMessage } from './happening';
import { needOf } from './need';
import type { Room } from './room';
import { DAY } from './time';

export type WithoutSheet = 'idle' | 'paper';

interface Memory {
  readonly arrival: Arrival;
  readonly room: Room;
  /** How many entries of the room the seller has seen. */
  seen: number;
  listed: boolean;
}

/** Lives the year and returns the rooms as they stand at the end. */
export function liveWithoutSheet(
  kind: WithoutSheet,
  arrivals: readonly Arrival[],
  { sessions }: Attention,
  dice: Dice,
  end: number,
): Room[] {
  const memories: Memory[] = [];
  for (const now of sessions) {
    for (const arrival of arrivals.slice(memories.length).filter(({ at }) => at <= now))
      memories.push({ arrival, room: arrival.open(), seen: 0, listed: false });
    const readsList = kind === 'paper' && dice.chance(HABITS.looksAtList);
    for (const memory of memories) look(memory, now, readsList, dice);
  }
  for (const arrival of arrivals.slice(memories.length))
    memories.push({ arrival, room: arrival.open(), seen: 0, listed: false });
  for (const { room } of memories) room.liveUntil(end);
  return memories.map(({ room }) => room);
}

function look(memory: Memory, now: number, readsList: boolean, dice: Dice): void {
  const { room, arrival } = memory;
  room.liveUntil(now);
  if (room.isOver) return;
  const news = memory.seen < room.entries.length && dice.chance(HABITS.notices);
  if (news) memory.seen = room.entries.length;
  const seen = room.entries.slice(0, memory.seen);
  if (seen.length === 0) return;
  const need = needOf(seen, room, arrival.workDays, now);
  const acts =
    need === 'hand-over'
      ? dice.chance(HABITS.remembersWork)
      : dice.chance(news ? HABITS.actsAtOnce : HABITS.recalls) || onList();
  if (need !== 'nothing' && acts) act(memory, need, now);
  else if (need !== 'nothing' && news) memory.listed = dice.chance(HABITS.writesDown);
  else if (need === 'nothing' && readsList && dice.chance(HABITS.dares)) chase(memory, seen, now);

  function onList(): boolean {
    return readsList && memory.listed && dice.chance(HABITS.doesStep);
  }
}

function act(memory: Memory, need: ReturnType<typeof needOf>, now: number): void {
  const { room } = memory;
  const asks = need === 'first-message' && room.wantsBriefing;
  if (need === 'hand-over') room.act('seller-handed-over', now);
  else if (need === 'formal-delivery') room.act('seller-delivered', now);
  else if (need === 'answer-cancel') room.act('seller-refused-cancel', now);
  else room.act(asks ? 'seller-asked' : 'seller-wrote', now);
  memory.seen = room.entries.length;
  memory.listed = false;
}

/** A guess at how long is long enough: a week before the first question, two before pressing the button. */
function chase(memory: Memory, seen: readonly Entry[], now: number): void {
  const { room } = memory;
  const mine = seen.findLast(isSellerMessage);
  const silent = mine && !seen.slice(seen.indexOf(mine)).some(isBuyerMessage);
  if (!silent || seen.some(({ what }) => what === 'seller-delivered' || what === 'seller-asked-cancel')) return;
  const handedOver = seen.find(({ what }) => what === 'seller-handed-over');
  if (handedOver && now - handedOver.at > 14 * DAY) room.act('seller-delivered', now);
  else if (now - mine.at > 7 * DAY) room.act('seller-asked', now);
  memory.seen = room.entries.length;
}
