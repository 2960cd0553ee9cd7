// The rules tab as the reader sees it: shipped rows under shipped headers, to be spoilt by a test.

import { RULE_COLUMNS, type RuleColumn } from '../../../src/columns';
import { SHIPPED_MARKETS } from '../../../src/domain/markets/shipped/shippedMarkets';
import { zoneNamed } from '../../../src/domain/time/zone';
import type { Cell } from '../../../src/sheet/cells';
import { type LastGood, type ParsedRules, parseRules, ruleRows, ruleTabWords } from '../../../src/sheet/rules/rules';
import { catalogueFor } from '../../../src/text/catalogue';

export const WORDS = ruleTabWords(catalogueFor('ja'));
export const TOKYO = zoneNamed('Asia/Tokyo');

/** The header stands in row 1. */
const FIRST_ROW = 2;

export type Rows = Cell[][];

export function shippedRows(): Rows {
  return ruleRows(SHIPPED_MARKETS, WORDS);
}

export function tableOf(rows: readonly (readonly Cell[])[], columns: readonly (RuleColumn | null)[] = RULE_COLUMNS) {
  const found = columns.flatMap((column, index) => (column ? [[column, index + 1] as const] : []));
  return { columns: new Map(found), rows: rows.map((cells, index) => ({ row: index + FIRST_ROW, cells })) };
}

export function parsed(rows: readonly (readonly Cell[])[], lastGood: LastGood = {}): ParsedRules {
  return parseRules(tableOf(rows), { words: [WORDS], shipped: SHIPPED_MARKETS, lastGood, zone: TOKYO });
}

/** Changes one cell of the row that holds this market's rule (by its Japanese name). Returns the row's number in the sheet. */
export function edit(rows: Rows, market: string, rule: string, column: RuleColumn, cell: Cell): number {
  const at = rows.findIndex((row) => row[0] === market && row[1] === rule);
  if (at < 0) throw new Error(`no row ${market} ${rule}`);
  rows[at]![RULE_COLUMNS.indexOf(column)] = cell;
  return at + FIRST_ROW;
}
