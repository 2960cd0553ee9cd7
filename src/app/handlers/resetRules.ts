// 「サイトのルールを初期値に戻す」: the market of the row in which the cursor stands, as it was shipped.

import type { RuleColumn } from '../../columns';
import type { SourcedMarket } from '../../domain/markets/ruleFacts';
import { SHIPPED_MARKETS } from '../../domain/markets/shipped/shippedMarkets';
import { withDocumentLock } from '../../google/lock';
import { activeSpreadsheet, flush } from '../../google/spreadsheet';
import { marketInRow } from '../../sheet/rules/restorePlan';
import { restoreMarket } from '../../sheet/rules/restoreRules';
import { believedIn, type FoundTable } from '../../sheet/table';
import { sheetsByTab } from '../../sheet/tabs';
import type { Language } from '../../text/language';
import { readDocumentMemory } from '../desk/memory';
import { PATIENT } from '../run/refresh';

export type ChosenMarket =
  | { readonly market: SourcedMarket }
  /** The cursor stands elsewhere, or in a row that names no market. */
  | { readonly refusal: 'no-row' }
  /** A market of the seller's own: nothing was shipped for it. */
  | { readonly refusal: 'own-market'; readonly name: string };

/** Which market the cursor means. */
export function chosenMarket(): ChosenMarket {
  const sheet = activeSpreadsheet().getActiveSheet();
  const table = rulesTable();
  if (!table || table.sheet.getSheetId() !== sheet.getSheetId()) return { refusal: 'no-row' };
  const name = marketInRow(table, sheet.getActiveCell().getRow());
  if (name === '') return { refusal: 'no-row' };
  const market = SHIPPED_MARKETS.find((one) => one.name === name);
  return market ? { market } : { refusal: 'own-market', name };
}

/** Writes the market's shipped rows. false when another run would not end, or the tab has lost its headers. */
export function resetMarket(market: SourcedMarket, language: Language): boolean {
  const locked = withDocumentLock(PATIENT, () => {
    const table = rulesTable();
    if (table) restoreMarket(table, market, language);
    flush();
    return table !== null;
  });
  return locked !== 'busy' && locked.done;
}

/** null where the tab or an indispensable header is missing: updating says so. */
function rulesTable(): FoundTable<RuleColumn> | null {
  const { tabIds = {} } = readDocumentMemory();
  return believedIn(sheetsByTab(activeSpreadsheet().getSheets(), tabIds).get('rules'), 'rules');
}
