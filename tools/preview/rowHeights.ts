// Rows grow to fit wrapped text on Google, whatever height they were given; the emulator lays out no text, so it is guessed here.
import type { HostSheet } from '../emulator';

const LINE = 18;
const FULL_WIDTH = 13;
const HALF_WIDTH = 7;
const PADDING = 9;
/** A whole notice in a narrow cell would push everything else out of sight. */
const MOST_LINES = 8;

/** Tells the height of a row in pixels. Below the frozen rows, whether a column wraps is read from the first. */
export function rowHeights(sheet: HostSheet): (row: number) => number {
  const texts = sheet.display();
  const sampleRow = Math.min(sheet.frozenRows + 1, sheet.maxRows);
  const wrappingIn = (row: number) =>
    Array.from({ length: sheet.lastColumn }, (_, index) => ({
      index,
      width: sheet.columnWidth(index + 1) - PADDING,
    })).filter(({ index }) => !sheet.isColumnHidden(index + 1) && sheet.look(row, index + 1).wrap === 'WRAP');
  const below = wrappingIn(sampleRow);
  return (row) => {
    const cells = texts[row - 1];
    const wrapping = row <= sheet.frozenRows ? wrappingIn(row) : below;
    const lines = wrapping.map(({ index, width }) => linesOf(cells?.[index] ?? '', width));
    return Math.max(sheet.rowHeight(row), Math.min(MOST_LINES, Math.max(1, ...lines)) * LINE + 3);
  };
}

/** How many lines a text takes in a column so many pixels wide. */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const letter of paragraph) {
      const wide = letter.codePointAt(0)! > 0x2e7f ? FULL_WIDTH : HALF_WIDTH;
      if (used > 0 && used + wide > width) {
        lines++;
        used = 0;
      }
      used += wide;
    }
  }
  return lines;
}
