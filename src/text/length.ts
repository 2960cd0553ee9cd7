// Lengths of clocks in words: 「48時間」「4日」「5営業日」「3日後の23:59」. Reading them back is the rules tab's own affair.
import type { Length } from '../domain/time/length';
import { catalogueFor } from './catalogue';
import type { Language } from './language';

/** 「72時間」; '' for a length that is not known. */
export function lengthText(length: Length | null, language: Language): string {
  return length ? catalogueFor(language).rules.lengths[length.unit](length.count) : '';
}
