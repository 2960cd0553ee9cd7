// Lengths of time as a seller writes them: 「48時間」「4日」「5営業日」「3日後の23:59」.
import type { Length, LengthUnit } from '../../domain/time/length';
import { plainText } from '../../domain/values/plainText';
import type { Cell } from '../cells';
import { folded, type RuleTabWords } from './ruleTabWords';

export const LENGTH_UNITS: readonly LengthUnit[] = ['hours', 'days', 'business-days', 'end-of-day'];

/** Longer than any marketplace's clock: more is a slip of the finger. */
const MAX_COUNT = 9999;

/** What people write beside the tab's own words. Weeks are seven days. */
const SPELLINGS: readonly { readonly form: RegExp; readonly unit: LengthUnit; readonly times: number }[] = [
  { form: /^(\d+)(?:時間|h|hrs?|hours?)$/, unit: 'hours', times: 1 },
  { form: /^(\d+)(?:日|日間|days?)$/, unit: 'days', times: 1 },
  { form: /^(\d+)(?:週間|weeks?)$/, unit: 'days', times: 7 },
  { form: /^(\d+)(?:営業日|businessdays?)$/, unit: 'business-days', times: 1 },
  { form: /^(\d+)日後の?(?:23:59|23時59分)(?:まで)?$/, unit: 'end-of-day', times: 1 },
];

export function isLength(value: unknown): value is Length {
  if (typeof value !== 'object' || value === null) return false;
  const { count, unit } = value as Partial<Length>;
  return isCount(count) && unit !== undefined && LENGTH_UNITS.includes(unit);
}

function isCount(count: unknown): boolean {
  return Number.isInteger(count) && (count as number) >= 1 && (count as number) <= MAX_COUNT;
}

export function lengthText(length: Length, words: RuleTabWords): string {
  return words.rules.lengths[length.unit](length.count);
}

/** A length, or undefined for anything that is none: a number without a unit is never guessed at. */
export function readLength(cell: Cell, words: readonly RuleTabWords[]): Length | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = folded(cell);
  const read = inTheTabsWords(text, numbersIn(cell), words) ?? inOtherWords(text);
  return read && isLength(read) ? read : undefined;
}

/** The numbers as they are written apart: folded together, "23:59 3 days later" would hold 593. */
function numbersIn(cell: string): number[] {
  return (plainText(cell).match(/\d+/g) ?? []).map(Number);
}

function inTheTabsWords(text: string, counts: readonly number[], words: readonly RuleTabWords[]): Length | undefined {
  for (const one of words) {
    for (const unit of LENGTH_UNITS) {
      const count = counts.find((n) => folded(one.rules.lengths[unit](n)) === text);
      if (count !== undefined) return { count, unit };
    }
  }
  return undefined;
}

function inOtherWords(text: string): Length | undefined {
  for (const { form, unit, times } of SPELLINGS) {
    const match = form.exec(text);
    if (match) return { count: Number(match[1]) * times, unit };
  }
  return undefined;
}
