// What a buyer does: answers soon or late, says "not yet", approves, asks for changes, wants out, or is never heard of again.
import type { Dice } from './dice';
import type { Entry, Happening } from './happening';
import { DAY, HOUR, MINUTE } from './time';

/** What kind of person it is; shares are chances from 0 to 1. */
export interface Persona {
  readonly needsBriefing: boolean;
  /** Answers usually come after so many hours, at most. */
  readonly patience: number;
  readonly vanishes: number;
  readonly stalls: number;
  readonly asksChanges: number;
  /** Comes back when written to again. */
  readonly wakes: number;
  readonly wantsOut: number;
}

export function drawPersona(dice: Dice): Persona {
  const kind = dice.between(1, 10);
  return {
    needsBriefing: dice.chance(0.6),
    patience: kind <= 6 ? dice.between(3, 30) : dice.between(30, 110),
    vanishes: kind <= 4 ? 0.03 : kind <= 7 ? 0.25 : 0.6,
    stalls: dice.chance(0.25) ? 0.35 : 0.03,
    asksChanges: dice.chance(0.4) ? 0.4 : 0.1,
    wakes: dice.chance(0.5) ? 0.5 : 0.15,
    wantsOut: dice.chance(0.15) ? 0.25 : 0.01,
  };
}

export interface Move {
  readonly at: number;
  readonly what: Happening;
}

/** One buyer of one order, with moods that depend on nothing but what the seller did. */
export class Buyer {
  private gone = false;
  private changes = 0;
  private sentBack = false;

  constructor(
    readonly persona: Persona,
    private readonly dice: Dice,
  ) {}

  /** What the buyer will do about this entry, later. */
  reactTo({ what, at }: Entry, handedOver: boolean): Move[] {
    switch (what) {
      case 'purchased':
        return this.dice.chance(0.3) ? [{ at: at + this.dice.between(1, 300) * MINUTE, what: 'buyer-wrote' }] : [];
      case 'seller-wrote':
        return this.dice.chance(0.12) ? [this.soon(at, 'buyer-wrote-no-answer-needed')] : [];
      case 'seller-asked':
      case 'seller-sent-draft':
        return this.answer(at, handedOver);
      case 'seller-showed':
        return this.stays() ? [this.soon(at, this.dice.chance(0.25) ? 'buyer-asked-changes' : 'buyer-wrote')] : [];
      case 'seller-handed-over':
        return this.verdict(at);
      case 'seller-delivered':
        return this.accept(at);
      case 'seller-asked-cancel':
        return this.dice.chance(0.35)
          ? [this.within(at, 20, this.dice.chance(0.5) ? 'buyer-refused-cancel' : 'cancelled')]
          : [];
      case 'seller-refused-cancel':
        return this.stays() ? [this.soon(at, 'buyer-wrote')] : [];
      case 'buyer-wrote':
        return this.dice.chance(0.2) ? [this.within(at, 40, 'buyer-wrote')] : [];
      case 'support-asked':
        return this.dice.chance(0.4) ? [this.soon(at, 'buyer-wrote')] : [];
      default:
        return [];
    }
  }

  /** Four days without an answer: the marketplace lets the buyer ask for a cancellation. */
  whenLeftWaiting(at: number): Move[] {
    return this.dice.chance(0.5) ? [this.within(at, 60, 'buyer-asked-cancel')] : [];
  }

  private stays(): boolean {
    if (this.gone) this.gone = !this.dice.chance(this.persona.wakes);
    else this.gone = this.dice.chance(this.persona.vanishes);
    return !this.gone;
  }

  private answer(at: number, handedOver: boolean): Move[] {
    if (this.dice.chance(this.persona.wantsOut)) return [this.soon(at, 'buyer-asked-cancel')];
    if (!this.stays()) return this.dice.chance(0.15) ? [this.soon(at, 'buyer-reacted')] : [];
    if (this.dice.chance(this.persona.stalls)) return [this.soon(at, 'buyer-stalled')];
    return handedOver ? this.verdict(at) : [this.soon(at, 'buyer-wrote')];
  }

  private verdict(at: number): Move[] {
    const { dice, persona } = this;
    if (!this.stays()) return [];
    if (dice.chance(persona.stalls)) return [this.soon(at, 'buyer-stalled')];
    if (this.changes < 2 && dice.chance(persona.asksChanges)) {
      this.changes++;
      return [this.soon(at, 'buyer-asked-changes')];
    }
    const words: readonly Happening[] = ['buyer-approved', 'buyer-approved', 'buyer-approved', 'buyer-wrote'];
    return [this.soon(at, dice.chance(0.15) ? 'buyer-wrote-no-answer-needed' : dice.pick(words))];
  }

  private accept(at: number): Move[] {
    if (!this.sentBack && this.dice.chance(0.07)) {
      this.sentBack = true;
      return [this.within(at, 60, 'buyer-sent-back')];
    }
    return !this.gone && this.dice.chance(0.6) ? [this.within(at, 70, 'closed')] : [];
  }

  private soon(at: number, what: Happening): Move {
    const most = Math.round((this.persona.patience * HOUR) / MINUTE);
    return { at: at + this.dice.between(10, Math.min(most, (6 * DAY) / MINUTE)) * MINUTE, what };
  }

  private within(at: number, hours: number, what: Happening): Move {
    return { at: at + this.dice.between(5, hours * 60) * MINUTE, what };
  }
}
