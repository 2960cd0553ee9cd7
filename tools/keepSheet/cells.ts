// A cell's content as it stands in the file, and back. Nothing may change on the way: a date that text cannot say exactly stays a number.
import type { CellContentCopy, CellCopy } from '../emulator';
import { isDateFormat } from '../emulator/model/formatKind';
import { serialOfWall, wallOfSerial } from '../emulator/model/serial';
import type { KeptCell } from './KeptSheet';

/** null: blank. */
export function keptCell({ formula, value, format }: CellCopy): KeptCell | null {
  const shown = keptContent(value, format);
  return formula === null ? shown : { formula, shows: shown };
}

function keptContent(value: CellContentCopy, format: string | null): KeptCell | null {
  if (typeof value !== 'number' || !isDateFormat(format)) return value;
  const date = dateText(value);
  return serialOf(date) === value ? { date } : value;
}

/** `2026-11-22`, `2026-11-22 14:00`, `2026-11-22 14:00:05`, with milliseconds only where there are any. */
function dateText(serial: number): string {
  const [day = '', time = ''] = new Date(wallOfSerial(serial)).toISOString().split(/[TZ]/);
  return `${day} ${time}`
    .replace(/\.000$/, '')
    .replace(/:00$/, '')
    .replace(/ 00:00$/, '');
}

function serialOf(date: string): number {
  const [day = '', time = '00:00'] = date.split(' ');
  return serialOfWall(Date.parse(`${day}T${time}Z`));
}

/** What is put into the cell again. */
export function openedCell(kept: KeptCell | undefined): Pick<CellCopy, 'value' | 'formula'> {
  if (kept === undefined) return { value: null, formula: null };
  if (typeof kept !== 'object') return { value: kept, formula: null };
  if ('formula' in kept) return { value: null, formula: kept.formula };
  return { value: 'date' in kept ? serialOf(kept.date) : kept, formula: null };
}
