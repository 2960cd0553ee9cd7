// A1 notation of single cells, columns and tab names.

/** `1` → `A`, `27` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `1`, `aa` → `27`. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `(2, 1)` → `A2`. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `(2, 1, 9, 3)` → `A2:C9`; one cell is `A2`. */
export function areaText(row: number, column: number, lastRow: number, lastColumn: number): string {
  const first = a1(row, column);
  return row === lastRow && column === lastColumn ? first : `${first}:${a1(lastRow, lastColumn)}`;
}

/** The tab's name as formulas and A1 notation write it: quoted wherever it is not a plain word. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
