// A1 notation of areas.
import { GoogleError } from '../../engine/GoogleError';
import { readReference } from '../../formula/Reference';
import type { Area } from '../../model/Area';
import type { SheetModel } from '../../model/SheetModel';

/** The area that an A1 notation without a tab's name means; open ends reach the edge of the grid. */
export function readA1(sheet: SheetModel, text: string): Area {
  const reference = readReference(text.trim(), null);
  if (!reference) throw new GoogleError('Range not found');
  const { from } = reference;
  const to = reference.to ?? from;
  const rows = [from.row ?? 1, to.row ?? sheet.maxRows].sort((a, b) => a - b) as [number, number];
  const columns = [from.column ?? 1, to.column ?? sheet.maxColumns].sort((a, b) => a - b) as [number, number];
  return sheet.area(rows[0], columns[0], rows[1], columns[1]);
}

/** Splits `'My tab'!A1` into the tab's name and the rest. */
export function splitA1(text: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(text);
  return match ? { sheet: match[1]?.replace(/''/g, "'") ?? match[2]!, rest: match[3]! } : { sheet: null, rest: text };
}
