// The 値 cell of each rule: how a value is written for people, read back, and what is allowed there.
import type { Market } from '../../domain/markets/market';
import { isHow, type RuleName, type RuleValueOf } from '../../domain/markets/ruleFacts';
import type { Length } from '../../domain/time/length';
import { plainText } from '../../domain/values/plainText';
import { type Cell, textFromCell } from '../cells';
import { isLength, lengthText, readLength } from './lengthText';
import { folded, keyOfWord, type RuleTabWords } from './ruleTabWords';

export interface RuleValueFormat<V> {
  write(value: V, words: RuleTabWords): string;
  /** The value of a cell that is not blank; undefined when it cannot be read. */
  read(cell: Cell, words: readonly RuleTabWords[]): V | undefined;
  /** What may stand in the cell, in words. */
  allowed(words: RuleTabWords): readonly string[];
  /** Whether this is a value at all: for what comes back from storage. */
  holds(value: unknown): boolean;
}

const LENGTH: RuleValueFormat<Length> = {
  write: lengthText,
  read: readLength,
  allowed: ({ rules: { lengths } }) => [
    lengths.hours(48),
    lengths.days(4),
    lengths['business-days'](5),
    lengths['end-of-day'](3),
  ],
  holds: isLength,
};

const isWarning = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 365;

/** Days only; the number alone is enough, as there is no other unit to mean. */
const WARNING: RuleValueFormat<number> = {
  write: (count, words) => words.rules.lengths.days(count),
  read: (cell, words) => {
    const plain =
      typeof cell === 'number' ? cell : /^\d+$/.test(folded(textFromCell(cell))) && Number(folded(textFromCell(cell)));
    if (typeof plain === 'number') return isWarning(plain) ? plain : undefined;
    const length = readLength(cell, words);
    return length?.unit === 'days' && isWarning(length.count) ? length.count : undefined;
  },
  allowed: ({ rules }) => [rules.lengths.days(7)],
  holds: isWarning,
};

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 1;

/** 「22%」, the 0.22 that Sheets makes of it, or 22: no marketplace keeps less than a whole percent or all of the price. */
const SHARE: RuleValueFormat<number> = {
  write: (share) => `${Number((share * 100).toFixed(4))}%`,
  read: (cell) => {
    const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(folded(textFromCell(cell)));
    if (!match) return undefined;
    const typed = Number(match[1]);
    const share = match[2] || typed >= 1 ? Number((typed / 100).toFixed(6)) : typed;
    return isShare(share) ? share : undefined;
  },
  allowed: () => ['22%', '16.5%', '0%'],
  holds: isShare,
};

const FLAG: RuleValueFormat<boolean> = {
  write: (yes, words) => (yes ? words.yes : words.no),
  read: (cell, words) => {
    if (typeof cell === 'boolean') return cell;
    const key = keyOfWord(textFromCell(cell), words, ({ yes, no }) => ({ yes, no }));
    return key && key === 'yes';
  },
  allowed: ({ yes, no }) => [yes, no],
  holds: (value) => typeof value === 'boolean',
};

/** One of a few words. */
function choice<K extends string>(pick: (words: RuleTabWords) => Readonly<Record<K, string>>, keys: readonly K[]) {
  const format: RuleValueFormat<K> = {
    write: (key, words) => pick(words)[key],
    read: (cell, words) => keyOfWord(textFromCell(cell), words, pick),
    allowed: (words) => keys.map((key) => pick(words)[key]),
    holds: (value) => keys.includes(value as K),
  };
  return format;
}

const TEXT: RuleValueFormat<string> = {
  write: (text) => text,
  read: (cell) => textFromCell(cell),
  allowed: () => [],
  holds: (value) => typeof value === 'string',
};

const FORMATS = {
  hardEndWarning: WARNING,
  hardEndFrom: choice<Market['hardEndFrom']>((words) => words.rules.hardEndFrom, ['purchase', 'due']),
  formalDelivery: choice<Market['formalDelivery']>(
    (words) => words.rules.formalDelivery,
    ['after-notice', 'at-hand-over'],
  ),
  formalStopsHardEnd: FLAG,
  mailAllowed: FLAG,
  readMarks: FLAG,
  fee: SHARE,
  feeVideo: SHARE,
  language: choice<Market['language']>((words) => words.languages, ['ja', 'en']),
};

/** The format of a rule's value. */
export function formatOf<R extends RuleName>(rule: R): RuleValueFormat<NonNullable<RuleValueOf<R>>> {
  const format = isHow(rule) ? TEXT : (FORMATS[rule as keyof typeof FORMATS] ?? LENGTH);
  // The table above pairs each rule with the format of its own type, which TypeScript cannot follow through the lookup.
  return format as unknown as RuleValueFormat<NonNullable<RuleValueOf<R>>>;
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && plainText(cell) === '');
}
