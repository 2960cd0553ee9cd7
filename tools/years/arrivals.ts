// The orders of a year: when they are bought, by whom, and how much work each is.
import { Buyer, drawPersona } from './buyer';
import type { Dice } from './dice';
import { Room } from './room';
import { DAY, HOUR, MINUTE } from './time';

export interface Arrival {
  /** The seller's own mark of the order, unique in the year. */
  readonly token: string;
  readonly at: number;
  readonly buyer: string;
  readonly title: string;
  readonly amount: number;
  readonly workDays: number;
  /** A part is shown before the whole. */
  readonly showsProgress: boolean;
  /** The room as it begins: the same persona with the same moods each time it is opened. */
  open(): Room;
}

const NAMES = ['あおい', 'けいた', 'さくら', 'なつき', 'もり', 'そうた', 'れん', 'はると', 'みお', 'ひなた'] as const;
const TITLES = ['アイコン', 'ロゴ', '動画編集', '占い', '翻訳', '似顔絵'] as const;

/** An order in twelve days, sometimes two in one week; now and then a buyer comes back. By time. */
export function drawArrivals(dice: Dice, start: number, days: number): Arrival[] {
  const arrivals: Arrival[] = [];
  let at = start + dice.between(1, 4) * DAY;
  for (let count = 1; ; count++) {
    at += dice.between(2 * 24, 22 * 24) * HOUR + dice.between(0, 59) * MINUTE;
    // The last ones must have time to come to an end: a year that breaks off tells little.
    if (at > start + (days - 20) * DAY) return arrivals;
    const token = `R${count}`;
    const again = arrivals.length > 0 && dice.chance(0.12);
    const own = dice.stream(token);
    const persona = drawPersona(own);
    // The loop's own variable goes on: a room opened later must not take its last value for the purchase.
    const boughtAt = at;
    arrivals.push({
      token,
      at: boughtAt,
      buyer: again ? arrivals.at(-1)!.buyer : `${dice.pick(NAMES)}${count}`,
      title: dice.pick(TITLES),
      amount: dice.between(3, 60) * 500,
      workDays: dice.between(1, 6),
      showsProgress: dice.chance(0.2),
      open: () => new Room(token, boughtAt, new Buyer(persona, own.stream('moods'))),
    });
  }
}
