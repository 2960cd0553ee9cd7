// Chance in named streams: drawing more in one never changes another, so that the same shop can be lived three times.
import { SeededRandom } from '../emulator/engine/SeededRandom';

export interface Dice {
  /** True with this chance, 0 to 1. */
  chance(share: number): boolean;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  /** Another stream, which depends on the seed and its name only. */
  stream(name: string): Dice;
}

/** Streams of one seed. `diceOf(7).stream('weather')` gives the same numbers whatever else is drawn. */
export function diceOf(seed: number, name = ''): Dice {
  const random = new SeededRandom(mixed(seed, name));
  const between = (least: number, most: number) => least + Math.floor(random.next() * (most - least + 1));
  return {
    chance: (share) => random.next() < share,
    between,
    pick: (list) => list[between(0, list.length - 1)]!,
    stream: (other) => diceOf(seed, `${name}/${other}`),
  };
}

/** FNV-1a over the name, started from the seed. */
function mixed(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}
