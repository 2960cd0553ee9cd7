/**
 * What ココナラ does by itself: an oracle beside the product, written from the marketplace's published rules (facts of
 * 2026-11; clocks b1, b4, b6, s1, s3, s4) and from nothing in src/. Entries come in the order of time.
 */
import { type Entry, type Happening, isBuyerMessage, isEnd, isSellerMessage } from './happening';
import { DAY, HOUR } from './time';

export type ClockId = 'firstContact' | 'replyToBuyer' | 'answerCancel' | 'review' | 'autoAgree' | 'hardEnd';

/** Lengths in ms. */
export type Lengths = Readonly<Record<ClockId, number>>;

export const COCONALA: Lengths = {
  firstContact: 48 * HOUR,
  replyToBuyer: 4 * DAY,
  answerCancel: 24 * HOUR,
  review: 72 * HOUR,
  autoAgree: 24 * HOUR,
  hardEnd: 120 * DAY,
};

export interface Clock {
  readonly id: ClockId;
  readonly startsAt: number;
  readonly endsAt: number;
}

const PUNISHING: ReadonlySet<ClockId> = new Set<ClockId>(['firstContact', 'replyToBuyer', 'answerCancel']);

/** Runs against the seller: cancellation, one star, services paused, or the buyer's right to cancel. */
export const isPunishing = ({ id }: Clock): boolean => PUNISHING.has(id);

/** Clocks that run, or have run out and nobody recorded what followed. None once the room is closed or cancelled. */
export function clocksOf(entries: readonly Entry[], lengths: Lengths, now: number): Clock[] {
  if (entries.some(isEnd)) return [];
  const starts: Readonly<Record<ClockId, Entry | undefined>> = {
    firstContact: entries.some(isSellerMessage) ? undefined : entries.find(({ what }) => what === 'purchased'),
    replyToBuyer: firstUnanswered(entries),
    answerCancel: standing(entries, 'buyer-asked-cancel', 'seller-refused-cancel'),
    review: standing(entries, 'seller-delivered', 'buyer-sent-back'),
    autoAgree: standing(entries, 'seller-asked-cancel', 'buyer-refused-cancel'),
    hardEnd: entries.find(({ what }) => what === 'purchased'),
  };
  const clocks = (Object.keys(starts) as ClockId[]).flatMap((id): Clock[] => {
    const start = starts[id];
    if (!start) return [];
    // "Some time that day": what punishes may have begun at its start, what the seller waits for at its end.
    const startsAt = start.dateOnly && !PUNISHING.has(id) ? start.at + DAY : start.at;
    return [{ id, startsAt, endsAt: startsAt + lengths[id] }];
  });
  const over = clocks.some((clock) => !isPunishing(clock) && clock.endsAt <= now);
  return over ? clocks.filter((clock) => !isPunishing(clock)) : clocks;
}

/** The latest `what` that no `answer` followed. */
export function standing(entries: readonly Entry[], what: Happening, answer: Happening): Entry | undefined {
  const last = entries.findLastIndex((entry) => entry.what === what);
  return last >= 0 && !entries.slice(last).some((entry) => entry.what === answer) ? entries[last] : undefined;
}

/** The first message of the buyer since the seller's last one. */
export function firstUnanswered(entries: readonly Entry[]): Entry | undefined {
  return entries.slice(entries.findLastIndex(isSellerMessage) + 1).find(isBuyerMessage);
}

/** How and when the marketplace ends the order by itself if nobody does anything. */
export function endBySilence(entries: readonly Entry[], lengths: Lengths): (Entry & { readonly by: ClockId }) | null {
  const ends: Readonly<Partial<Record<ClockId, 'closed' | 'cancelled'>>> = {
    firstContact: 'cancelled',
    answerCancel: 'cancelled',
    review: 'closed',
    autoAgree: 'cancelled',
    hardEnd: 'closed',
  };
  const coming = clocksOf(entries, lengths, Number.NEGATIVE_INFINITY)
    .flatMap(({ id, endsAt }) => (ends[id] ? [{ what: ends[id], at: endsAt, by: id }] : []))
    .sort((a, b) => a.at - b.at);
  return coming[0] ?? null;
}
