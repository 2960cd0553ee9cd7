// One call of a custom function: its arguments by name, and the two things a cell's answer may depend on beside them, the document's
// zone (Google passes dates in it) and its locale (in which errors are worded). No tab is ever read.
import { type Zone, zoneNamed } from '../../domain/time/zone';
import { activeSpreadsheet } from '../../google/spreadsheet';
import type { Cell } from '../../sheet/cells';
import type { FunctionError, FunctionFault } from '../../text/areas/functions';
import { catalogueFor } from '../../text/catalogue';
import type { FunctionDeclaration } from '../../text/functions/declaration';
import { exampleOf } from '../../text/functions/functions';
import type { Language } from '../../text/language';

export interface Call {
  readonly declaration: FunctionDeclaration;
  readonly zone: Zone;
  readonly language: Language;
  /** The argument of that name: a cell, rows of cells, or undefined where it was left out. */
  argument(name: string): unknown;
}

/** Reads zone and locale, and nothing else. */
export function callOf(declaration: FunctionDeclaration, args: readonly unknown[]): Call {
  const spreadsheet = activeSpreadsheet();
  const language: Language = spreadsheet.getSpreadsheetLocale().toLowerCase().startsWith('en') ? 'en' : 'ja';
  const zone = zoneNamed(spreadsheet.getSpreadsheetTimeZone());
  const at = new Map(declaration.parameters.map(({ name }, index) => [name, index]));
  return { declaration, zone, language, argument: (name) => args[at.get(name) ?? -1] };
}

/** Longer texts are cut in messages: the cell itself is in front of whoever reads them. */
const LONGEST_QUOTE = 30;

export function fault(code: FunctionError, parameter = '', found: unknown = ''): FunctionFault {
  const text = found instanceof Date ? found.toString() : String(found);
  return { code, parameter, found: text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text };
}

export function isFault(value: unknown): value is FunctionFault {
  return typeof value === 'object' && value !== null && 'code' in value && 'found' in value;
}

/** Sheets shows the message when the mouse rests on the cell. Throws always. */
export function complain({ declaration, language }: Call, { code, parameter, found }: FunctionFault): never {
  const { functions } = catalogueFor(language);
  const sentence = functions.errors[code](found);
  throw new Error(functions.whole(declaration.name, parameter, sentence, exampleOf(declaration, language)));
}

/** The same for one cell of a spilled answer: the others stand. */
export function complaintInCell({ language }: Call, { code, parameter, found }: FunctionFault): Cell {
  const { functions } = catalogueFor(language);
  return functions.inCell(parameter, functions.errors[code](found));
}
