// The 時点 cell: the date of a rule's source, as exactly as it is known.

import type { Zone } from '../../domain/time/zone';
import { plainText } from '../../domain/values/plainText';
import { remembered } from '../../domain/values/remembered';
import { type Cell, momentFromCell } from '../cells';

/** 2026, 2026年, 2026-11, 2026年11月, 2026-11-22, 2026/11/22, 2026年11月22日. */
const WRITTEN = /^(\d{4})(?:年|[-/.年](\d{1,2})(?:月|[-/.月](\d{1,2})日?)?)?$/;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; '' for a blank cell; undefined when it is no date. */
export function readAsOf(cell: Cell, zone: Zone): string | undefined {
  if (cell instanceof Date) {
    const read = momentFromCell(cell, zone);
    return read === 'unreadable' ? undefined : read.moment?.day;
  }
  return writtenAsOf(String(cell)) ?? undefined;
}

const writtenAsOf = remembered((cell): string | null => {
  const text = plainText(cell);
  if (text === '') return '';
  const match = WRITTEN.exec(text);
  if (!match) return null;
  const parts = match.slice(1).flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]));
  const day = [...parts, '01', '01'].slice(0, 3).join('-');
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? parts.join('-') : null;
});
