// What has to be done so that a market's rows of サイトのルール are as they were shipped. Pure.

import { RULE_COLUMNS, type RuleColumn } from '../../columns';
import { canonicalMarketName } from '../../domain/markets/marketNamed';
import type { RuleName, SourcedMarket } from '../../domain/markets/ruleFacts';
import { textFromCell } from '../cells';
import { cellOf, type Table, type TableRow } from '../table';
import { ruleRows } from './ruleRows';
import { type RuleTabWords, ruleNamed } from './ruleTabWords';

/** A shipped row, in the order of RULE_COLUMNS. */
export type ShippedRow = readonly string[];

export interface RestorePlan {
  /** Rows of a shipped rule, to be written over: by row of the sheet. */
  readonly overwrite: ReadonlyMap<number, ShippedRow>;
  /** Rows of the market that it was not shipped with: doubled, unknown or added ones. */
  readonly surplus: readonly number[];
  /** Shipped rows that are gone. */
  readonly missing: readonly ShippedRow[];
  /** The row below which they belong: the market's last, else the tab's last. */
  readonly after: number;
}

/** `words`: all languages the tab may be written in; the rows are written in the first. */
export function planRestore(
  table: Table<RuleColumn>,
  market: SourcedMarket,
  words: readonly [RuleTabWords, ...RuleTabWords[]],
): RestorePlan {
  const shipped = shippedRows(market, words);
  const overwrite = new Map<number, ShippedRow>();
  const surplus: number[] = [];
  const gone = new Map(shipped);
  for (const { row, rule } of rowsOfMarket(table, market.name, words)) {
    const own = rule && gone.get(rule);
    if (own) {
      overwrite.set(row, own);
      gone.delete(rule);
    } else surplus.push(row);
  }
  const last = Math.max(...overwrite.keys(), ...surplus);
  return { overwrite, surplus, missing: [...gone.values()], after: Number.isFinite(last) ? last : lastRow(table) };
}

/** The market named in a row of the sheet, by its shipped name where it has one; '' for a blank cell. */
export function marketInRow(table: Table<RuleColumn>, row: number): string {
  const found = table.rows.find((one) => one.row === row);
  return found ? marketOf(table, found) : '';
}

export function marketOf(table: Table<RuleColumn>, row: TableRow): string {
  return canonicalMarketName(textFromCell(cellOf(table, row, 'market')));
}

function shippedRows(market: SourcedMarket, words: readonly [RuleTabWords, ...RuleTabWords[]]) {
  const [own] = words;
  const at = RULE_COLUMNS.indexOf('rule');
  return ruleRows([market], own).map((row): [RuleName, ShippedRow] => [ruleNamed(row[at]!, words)!, row]);
}

function rowsOfMarket(table: Table<RuleColumn>, name: string, words: readonly RuleTabWords[]) {
  return table.rows
    .filter((row) => marketOf(table, row) === name)
    .map((row) => {
      const rule = ruleNamed(textFromCell(cellOf(table, row, 'rule')), words);
      return { row: row.row, rule };
    });
}

function lastRow(table: Table<RuleColumn>): number {
  const filled = table.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  return filled[filled.length - 1]?.row ?? table.headerRow;
}
