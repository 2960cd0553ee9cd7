// A cell was edited (simple trigger: no authorisation, 30 seconds, at most two waiting): events and ticks are taken at once.
import { TAB_KEYS } from '../../columns';
import { isCheckWord, keyInList, readTab } from '../../text/lookup';
import { readDocumentMemory } from '../desk/memory';
import { takeTodayTexts } from '../events/todayText';
import { refresh } from '../run/refresh';
import type { Edited } from '../run/tellReplaced';
import { stampCheckEdit } from '../selfCheck/phone';

/** Another edit's run may hold the lock: it takes this edit's event along, and so does the hourly run. */
const IMPATIENT = 8_000;

const ANSWERED: ReadonlySet<string> = new Set(['orders', 'today', 'notices']);

/** Looks at every waiting row each time, because Google drops edits that queue up. Does nothing in tabs that are not ours. */
export function answerEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const name = event.range.getSheet().getName();
  if (isCheckWord('tab', name)) stampCheckEdit(event.range);
  const { tabIds } = readDocumentMemory();
  const id = event.range.getSheet().getSheetId();
  const tab = tabIds ? TAB_KEYS.find((key) => tabIds[key] === id) : readTab(name);
  if (!tab || !ANSWERED.has(tab)) return;
  const { range, value } = event;
  const edited = areaOf(range, id);
  // A choice waits in its cell and may be tried again; a changed text is known from this edit alone.
  const isText = tab === 'today' && !keyInList('events', String(value ?? ''));
  refresh({ waitMs: IMPATIENT, edited, ...(isText && { also: (desk) => takeTodayTexts(desk, edited) }) });
}

function areaOf(range: GoogleAppsScript.Spreadsheet.Range, sheetId: number): Edited {
  return {
    sheetId,
    top: range.getRow(),
    bottom: range.getLastRow(),
    left: range.getColumn(),
    right: range.getLastColumn(),
  };
}
