// Brings shipped rows of サイトのルール back: those that are gone, or a whole market as it was shipped.

import { RULE_COLUMNS, type RuleColumn } from '../../columns';
import type { SourcedMarket } from '../../domain/markets/ruleFacts';
import { SHIPPED_MARKETS } from '../../domain/markets/shipped/shippedMarkets';
import { catalogueFor } from '../../text/catalogue';
import type { Language } from '../../text/language';
import type { FoundTable } from '../table';
import { type CellChange, writeExactly } from '../writes';
import { marketOf, planRestore, type ShippedRow } from './restorePlan';
import { type RuleTabWords, ruleTabWords } from './ruleTabWords';

type RuleTable = FoundTable<RuleColumn>;

/** The market as it was shipped: its rows overwritten in place, surplus ones deleted, missing ones inserted. */
export function restoreMarket(table: RuleTable, market: SourcedMarket, language: Language): void {
  const { overwrite, surplus, missing, after } = planRestore(table, market, wordsIn(language));
  writeExactly(
    table,
    [...overwrite].flatMap(([row, cells]) => changesOf(row, cells)),
  );
  insertBelow(table, after, missing);
  // From below, so that no row still to be deleted moves.
  for (const row of [...surplus].sort((a, b) => b - a)) table.sheet.deleteRow(row);
}

/**
 * Rows that were deleted from a shipped market that is still there; where no market is left at all, every row.
 * A market without any row stays away: that is how a seller tidies up. Nothing that is there is changed.
 */
export function addMissingRules(table: RuleTable, language: Language): void {
  const present = new Set(table.rows.map((row) => marketOf(table, row)).filter(Boolean));
  const wanted = SHIPPED_MARKETS.filter(({ name }) => present.size === 0 || present.has(name));
  const plans = wanted.map((market) => planRestore(table, market, wordsIn(language)));
  // From below, so that no place still to be filled moves; markets of one place in their own order.
  for (const { missing, after } of [...plans].reverse().sort((a, b) => b.after - a.after)) {
    insertBelow(table, after, missing);
  }
}

/** Columns that were put back blank, `added`, as `markets` have them: a blank value would switch its rule off. Nothing else is changed. */
export function refillRules(
  table: RuleTable,
  added: readonly RuleColumn[],
  markets: Iterable<SourcedMarket>,
  language: Language,
): void {
  const changes = [...markets].flatMap((market) =>
    [...planRestore(table, market, wordsIn(language)).overwrite].flatMap(([row, cells]) => changesOf(row, cells)),
  );
  writeExactly(
    table,
    changes.filter(({ key }) => added.includes(key)),
  );
}

function wordsIn(language: Language): [RuleTabWords, RuleTabWords] {
  const other = language === 'ja' ? 'en' : 'ja';
  return [ruleTabWords(catalogueFor(language)), ruleTabWords(catalogueFor(other))];
}

function insertBelow(table: RuleTable, after: number, rows: readonly ShippedRow[]): void {
  if (rows.length === 0) return;
  // Sheets dresses new rows like the neighbour: under the header like what follows, or rules would look like headers.
  if (after > table.headerRow || after === table.sheet.getMaxRows()) table.sheet.insertRowsAfter(after, rows.length);
  else table.sheet.insertRowsBefore(after + 1, rows.length);
  const changes = rows.flatMap((cells, index) => changesOf(after + 1 + index, cells));
  // What was read stands elsewhere now: only the new rows are written.
  writeExactly({ ...table, rows: [] }, changes);
}

function changesOf(row: number, cells: ShippedRow): CellChange<RuleColumn>[] {
  return RULE_COLUMNS.map((key, index) => ({ row, key, value: cells[index]! }));
}
