// A column that set-up puts back is blank: what its blank cells would say wrongly is filled in again, from what is still known.
import type { RuleColumn, TabKey } from '../../columns';
import { SHIPPED_MARKETS } from '../../domain/markets/shipped/shippedMarkets';
import { now } from '../../google/clock';
import type { Sheet } from '../../google/spreadsheet';
import type { Cell } from '../../sheet/cells';
import { refillRules } from '../../sheet/rules/restoreRules';
import { lastGoodFrom, lastGoodMarkets } from '../../sheet/rules/rules';
import { believedIn, cellOf, type FoundTable } from '../../sheet/table';
import { type CellChange, writeExactly } from '../../sheet/writes';
import type { ColumnsOf } from '../../text/areas/sheet';
import type { Language } from '../../text/language';
import { isTick, keyInList } from '../../text/lookup';
import type { Memory } from '../desk/memory';

/** `added`: the columns of the tab that were just put back. */
export function refill(
  sheet: Sheet,
  tab: TabKey,
  added: readonly string[],
  { goodRules }: Pick<Memory, 'goodRules'>,
  language: Language,
): void {
  if (tab === 'notices' && added.includes('sentAt')) {
    const table = believedIn(sheet, 'notices');
    if (table) writeExactly(table, sentTimes(table));
  }
  if (tab === 'rules' && added.length > 0) {
    const table = believedIn(sheet, 'rules');
    const markets = lastGoodMarkets(lastGoodFrom(goodRules), SHIPPED_MARKETS);
    if (table) refillRules(table, added as readonly RuleColumn[], markets.values(), language);
  }
}

/** A notice that was sent would count as sent this minute: 送れる時刻 is the nearest that is known, else the moment it was prepared. */
function sentTimes(table: FoundTable<ColumnsOf['notices']>): CellChange<ColumnsOf['notices']>[] {
  const at = now();
  return table.rows.flatMap((row): CellChange<ColumnsOf['notices']>[] => {
    const cell = (key: ColumnsOf['notices']) => cellOf(table, row, key);
    const isSent = isTick(cell('sent')) || keyInList('noticeStates', String(cell('state'))) === 'sent';
    if (!isSent || cell('sentAt') !== '') return [];
    const isPast = (one: Cell) => one instanceof Date && one.getTime() <= at;
    const known = [cell('plannedAt'), cell('createdAt')].find(isPast);
    return [{ row: row.row, key: 'sentAt', value: known ?? new Date(at) }];
  });
}
