// What a room wants of its seller, as far as the seller has seen it. What a person knows without any tool.
import type { Entry, Happening } from './happening';
import { standing } from './marketplace';
import type { Room } from './room';
import { DAY } from './time';
import { owesReply } from './turn';

export type Need = 'first-message' | 'reply' | 'answer-cancel' | 'formal-delivery' | 'hand-over' | 'nothing';

/** `seen`: the entries that the seller noticed, all of their own among them. `workDays`: how long the work takes. */
export function needOf(seen: readonly Entry[], room: Room, workDays: number, now: number): Need {
  const has = (what: Happening) => seen.some((entry) => entry.what === what);
  if (standing(seen, 'buyer-asked-cancel', 'seller-refused-cancel')) return 'answer-cancel';
  if (!seen.some(({ what }) => what.startsWith('seller-'))) return 'first-message';
  const handed = seen.findLastIndex(({ what }) => what === 'seller-handed-over');
  const approved = seen.findLastIndex(({ what }) => what === 'buyer-approved');
  const delivered = standing(seen, 'seller-delivered', 'buyer-sent-back') !== undefined;
  if (approved > handed && handed >= 0 && !delivered) return 'formal-delivery';
  if (owesReply(seen)) return 'reply';
  if (delivered || has('seller-asked-cancel')) return 'nothing';
  const ready = readyAt(seen, room, workDays);
  return ready !== null && ready <= now ? 'hand-over' : 'nothing';
}

/** When the whole work, or the changes asked for, will be done; null where there is nothing to work on. */
function readyAt(seen: readonly Entry[], room: Room, workDays: number): number | null {
  const handed = seen.findLastIndex(({ what }) => what === 'seller-handed-over');
  const changes = seen.findLastIndex(({ what }) => what === 'buyer-asked-changes' || what === 'buyer-sent-back');
  if (handed >= 0) return changes > handed ? seen[changes]!.at + DAY : null;
  const first = seen.findIndex(({ what }) => what.startsWith('seller-'));
  const briefed = room.wantsBriefing ? seen.slice(first).find(({ what }) => what === 'buyer-wrote') : seen[first];
  return briefed ? briefed.at + workDays * DAY : null;
}
