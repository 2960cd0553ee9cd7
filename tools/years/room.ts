// A talk room as it really is: what both sides and the marketplace did, whoever noticed it.
import type { Buyer, Move } from './buyer';
import { type Entry, type Happening, isEnd } from './happening';
import { type ClockId, COCONALA, clocksOf, endBySilence, firstUnanswered, standing } from './marketplace';

/** A clock of the marketplace that ran out on the seller. */
export interface Missed {
  readonly clock: ClockId;
  readonly at: number;
}

export class Room {
  readonly entries: Entry[] = [];
  readonly missed: Missed[] = [];
  private moves: Move[] = [];
  private leftWaitingSince = Number.NEGATIVE_INFINITY;

  constructor(
    readonly token: string,
    readonly purchasedAt: number,
    private readonly buyer: Buyer,
  ) {
    this.add({ what: 'purchased', at: purchasedAt });
  }

  get isOver(): boolean {
    return this.entries.some(isEnd);
  }

  get wantsBriefing(): boolean {
    return this.buyer.persona.needsBriefing;
  }

  /** The seller does something. Nothing can be done in a room that is over. */
  act(what: Happening, at: number): boolean {
    this.liveUntil(at);
    if (this.isOver) return false;
    this.add({ what, at });
    return true;
  }

  /** Lets the buyer and the marketplace do what they do up to this moment. */
  liveUntil(now: number): void {
    while (!this.isOver) {
      this.letBuyerComplain(now);
      const silence = endBySilence(this.entries, COCONALA);
      const [move] = this.moves;
      if (silence && silence.at <= now && (!move || silence.at <= move.at)) {
        if (silence.by === 'firstContact' || silence.by === 'answerCancel')
          this.missed.push({ clock: silence.by, at: silence.at });
        this.add({ what: silence.what, at: silence.at });
      } else if (move && move.at <= now) {
        this.moves.shift();
        if (this.isPossible(move.what)) this.add(move);
      } else return;
    }
  }

  private add({ what, at }: Entry): void {
    const entry: Entry = { what, at };
    this.entries.push(entry);
    const handedOver = this.entries.some((one) => one.what === 'seller-handed-over');
    this.moves.push(...this.buyer.reactTo(entry, handedOver));
    this.moves.sort((a, b) => a.at - b.at);
  }

  /** The seller let four days go by without an answer: that is missed, whether or not the buyer makes use of it. */
  private letBuyerComplain(now: number): void {
    const clock = clocksOf(this.entries, COCONALA, now).find(({ id }) => id === 'replyToBuyer');
    const first = firstUnanswered(this.entries);
    if (!clock || !first || clock.endsAt > now || first.at <= this.leftWaitingSince) return;
    this.leftWaitingSince = first.at;
    // A thank-you left unanswered is no neglect.
    if (first.what !== 'buyer-wrote-no-answer-needed') this.missed.push({ clock: 'replyToBuyer', at: clock.endsAt });
    this.moves.push(...this.buyer.whenLeftWaiting(clock.endsAt));
    this.moves.sort((a, b) => a.at - b.at);
  }

  /** A move that was planned earlier may make no sense any more. */
  private isPossible(what: Happening): boolean {
    const { entries } = this;
    if (what === 'buyer-sent-back') return standing(entries, 'seller-delivered', 'buyer-sent-back') !== undefined;
    if (what === 'closed') return standing(entries, 'seller-delivered', 'buyer-sent-back') !== undefined;
    if (what === 'buyer-refused-cancel' || what === 'cancelled')
      return standing(entries, 'seller-asked-cancel', 'buyer-refused-cancel') !== undefined;
    if (what === 'buyer-approved' || what === 'buyer-asked-changes')
      return entries.some((entry) => entry.what === 'seller-handed-over' || entry.what === 'seller-showed');
    return what !== 'buyer-asked-cancel' || !standing(entries, 'buyer-asked-cancel', 'seller-refused-cancel');
  }
}
