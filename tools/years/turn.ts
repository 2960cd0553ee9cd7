// Whose turn it is in a talk room, told from what was recorded of it: the second half of the oracle.
import { type Entry, type Happening, isBuyerMessage, isEnd, isSellerMessage } from './happening';
import { clocksOf, isPunishing, type Lengths, standing } from './marketplace';

export type Turn = 'seller' | 'buyer' | 'market' | 'nobody';

/** `buyer` also where the buyer's silence has lasted so long that the seller had better write again. */
export function turnOf(entries: readonly Entry[], lengths: Lengths, now: number): Turn {
  if (entries.some(isEnd)) return 'nobody';
  const over = clocksOf(entries, lengths, now).some((clock) => !isPunishing(clock) && clock.endsAt <= now);
  if (over || standing(entries, 'buyer-asked-cancel', 'seller-refused-cancel')) return 'seller';
  if (!entries.some(isSellerMessage) || owesReply(entries)) return 'seller';
  if (standing(entries, 'seller-asked-cancel', 'buyer-refused-cancel')) return 'market';
  const waiting = isWaiting(entries);
  if (wantsWork(entries)) return waiting ? 'buyer' : 'seller';
  if (isApproved(entries)) return 'seller';
  if (standing(entries, 'seller-delivered', 'buyer-sent-back')) return 'market';
  return waiting || isLookedAt(entries) ? 'buyer' : 'seller';
}

/** The buyer's last message came after the seller's and asks for an answer. */
export function owesReply(entries: readonly Entry[]): boolean {
  const since = entries.slice(entries.findLastIndex(isSellerMessage) + 1).filter(isBuyerMessage);
  const last = since.at(-1);
  if (!last || last.what === 'buyer-wrote-no-answer-needed') return false;
  // An approval of what was delivered formally asks for nothing: the marketplace's clock does the rest.
  return !(last.what === 'buyer-approved' && standing(entries, 'seller-delivered', 'buyer-sent-back'));
}

const SHOWN: readonly Happening[] = ['seller-handed-over', 'seller-showed', 'buyer-approved', 'seller-delivered'];

/** Changes were asked for, or the delivery sent back, and nothing was shown since. */
function wantsWork(entries: readonly Entry[]): boolean {
  const asked = entries.findLastIndex(({ what }) => what === 'buyer-asked-changes' || what === 'buyer-sent-back');
  return asked >= 0 && !entries.slice(asked).some(({ what }) => SHOWN.includes(what));
}

/** The work was handed over and approved, and not yet delivered formally. */
function isApproved(entries: readonly Entry[]): boolean {
  const handed = entries.findLastIndex(({ what }) => what === 'seller-handed-over');
  const approved = entries.findLastIndex(({ what }) => what === 'buyer-approved');
  return handed >= 0 && approved > handed && !standing(entries, 'seller-delivered', 'buyer-sent-back');
}

/** The seller asked something (待っている返事 is filled) and the buyer has not answered. */
function isWaiting(entries: readonly Entry[]): boolean {
  const last = entries.findLast(({ what }) =>
    ['seller-asked', 'seller-wrote', 'buyer-wrote', 'buyer-wrote-no-answer-needed'].includes(what),
  );
  return last?.what === 'seller-asked';
}

/** Work lies with the buyer: handed over, or a part shown and no word on it since. */
function isLookedAt(entries: readonly Entry[]): boolean {
  const shown = entries.findLastIndex(({ what }) => what === 'seller-showed');
  if (entries.findLastIndex(({ what }) => what === 'seller-handed-over') > shown) return true;
  return shown >= 0 && !entries.slice(shown).some((entry) => isBuyerMessage(entry) && entry.what !== 'buyer-stalled');
}
