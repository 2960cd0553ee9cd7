// Lengths of clocks in words, and back: 「48時間」「4日」「5営業日」「3日後の23:59」.
import type { Length, LengthUnit } from '../domain/market';
import { plainText } from '../domain/plainText';
import { catalogueFor } from './catalogue';
import { LANGUAGES, type Language } from './language';

/** 「72時間」; '' for a length that is not known. */
export function lengthText(length: Length | null, language: Language): string {
  return length ? catalogueFor(language).rules.lengths[length.unit](length.count) : '';
}

const UNITS: readonly LengthUnit[] = ['hours', 'days', 'business-days', 'end-of-day'];

/** Spaces, width and case never decide whether a length is understood. */
const plain = (text: string): string => plainText(text).replace(/\s/g, '').toLowerCase();

/**
 * The length a user wrote in サイトのルール, in either language: `readLength('７２ 時間')` is 72 hours.
 * null for a text that is none; a blank cell is the caller's "not known".
 */
export function readLength(text: string): Length | null {
  const wanted = plain(text);
  const count = Number(/\d+/.exec(wanted)?.[0] ?? Number.NaN);
  if (!Number.isSafeInteger(count) || count <= 0) return null;
  for (const language of LANGUAGES) {
    const words = catalogueFor(language).rules.lengths;
    for (const unit of UNITS) if (plain(words[unit](count)) === wanted) return { count, unit };
  }
  return null;
}
