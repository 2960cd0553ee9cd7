// Text on its way into a cell. Google parses what scripts write as if it had been typed (facts/apps-script.md 5.1).

/** Begins like Japanese prose: no formula, number, date or boolean starts with these, but for era names. */
const PROSE = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}「『【（〔［⚠■※・―…]/u;
const ERA = /^(明治|大正|昭和|平成|令和)/;

/** The longest text a cell takes. */
export const MAX_CELL_LENGTH = 50_000;

/**
 * The text that arrives in the cell exactly as given: everything that might be read as a formula, number, date or boolean gets the
 * apostrophe that Sheets drops on reading. Cut at Google's limit.
 */
export function safeText(text: string): string {
  const fitting = text.length > MAX_CELL_LENGTH - 1 ? `${text.slice(0, MAX_CELL_LENGTH - 2)}…` : text;
  if (fitting === '' || (PROSE.test(fitting) && !ERA.test(fitting))) return fitting;
  return `'${fitting}`;
}
