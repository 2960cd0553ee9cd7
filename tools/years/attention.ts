// When the seller looks: mornings and evenings, not every day, not when ill, hardly on holiday. The same for every kind of seller.
import type { Dice } from './dice';
import { DAY, HOUR, MINUTE } from './time';

export interface Absence {
  /** 00:00 of the first day, and of the day after the last. */
  readonly from: number;
  readonly until: number;
  /** Planned well enough to be written into the sheet. */
  readonly announced: boolean;
}

export interface Attention {
  /** Moments at which the seller sits down, by time. */
  readonly sessions: readonly number[];
  readonly absences: readonly Absence[];
}

/** `start` is 00:00 of the first day. */
export function drawAttention(dice: Dice, start: number, days: number): Attention {
  const absences = drawAbsences(dice, start, days);
  const sessions: number[] = [];
  let illUntil = 0;
  for (let day = start; day < start + days * DAY; day += DAY) {
    const away = absences.some(({ from, until }) => day >= from && day < until);
    if (day >= illUntil && dice.chance(0.04)) illUntil = day + dice.between(1, 4) * DAY;
    for (const [hour, share] of [
      [8, 0.65],
      [12, 0.25],
      [21, 0.55],
    ] as const) {
      const looks = dice.chance(day < illUntil ? 0.05 : away ? 0.12 : share);
      const minute = dice.between(1, 55);
      if (looks) sessions.push(day + hour * HOUR + minute * MINUTE);
    }
  }
  return { sessions, absences };
}

/** Three times a year, three to nine days. */
function drawAbsences(dice: Dice, start: number, days: number): Absence[] {
  const third = Math.floor(days / 3);
  if (third < 30) return [];
  return [0, 1, 2].map((index): Absence => {
    const from = start + (index * third + dice.between(12, third - 12)) * DAY;
    return { from, until: from + dice.between(3, 9) * DAY, announced: dice.chance(0.8) };
  });
}
