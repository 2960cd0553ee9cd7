// The sheet as a table in the terminal, for people who leave out --json: the words are the sheet's own.
import type { World } from '../emulator';
import { simulateWords as words } from '../words';
import type { Answer } from './answer';
import { type TabTable, tabOf, tabTable } from './tabTable';

const ORDER_COLUMNS = ['注文番号', '購入者', 'いまの番', '状態', '次にすること', 'いつまで', '返事がなければ', '注意'];
const NOTICE_COLUMNS = ['注文番号', '種類', '状態', '送れる時刻', '伝えた期限', '送信日時'];
const WIDEST = 36;

/** Orders, notices and mails as aligned columns of text. */
export function simulationTable(world: World, answer: Answer): string {
  const orders = tabTable(tabOf(world.workbook, 'orders'), 'orders', '注文番号');
  const notices = tabTable(tabOf(world.workbook, 'notices'), 'notices', '注文番号');
  const mails = answer.mails.map(({ at, subject }) => [at.slice(0, 16).replace('T', ' '), subject]);
  return [
    words.ordersTitle(answer.now.slice(0, 16).replace('T', ' ')),
    ...aligned([ORDER_COLUMNS, ...cellsOf(orders, ORDER_COLUMNS)]),
    '',
    words.noticesTitle,
    ...aligned([NOTICE_COLUMNS, ...cellsOf(notices, NOTICE_COLUMNS)]),
    '',
    words.mailsTitle,
    ...(mails.length > 0 ? aligned(mails) : [words.none]),
    '',
  ].join('\n');
}

function cellsOf(table: TabTable, headers: readonly string[]): string[][] {
  const columns = headers.map((header) => table.columnOf(header));
  const rows = table.sheet.display().slice(table.headerRow);
  return rows
    .map((row) => columns.map((column) => (column === null ? '' : (row[column - 1] ?? '').replace(/\s*\n\s*/g, ' '))))
    .filter((row) => row.some((cell) => cell !== ''));
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const cut = rows.map((row) => row.map((cell) => shortened(cell)));
  const widths = (cut[0] ?? []).map((_, i) => Math.max(...cut.map((row) => widthOf(row[i] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd();
  return cut.map(line);
}

/** Japanese letters take two places in a terminal. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      letter,
    )
      ? 2
      : 1;
  return width;
}

function shortened(text: string): string {
  if (widthOf(text) <= WIDEST) return text;
  let kept = '';
  for (const letter of text) {
    if (widthOf(kept + letter) > WIDEST - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}
