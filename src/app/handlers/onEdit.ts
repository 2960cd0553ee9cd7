// A cell was edited (simple trigger: no authorisation, 30 seconds, at most two waiting): events and ticks are taken at once.
import { TAB_KEYS, type TabKey } from '../../columns';
import { isCheckWord, keyInList, readTab } from '../../text/lookup';
import { forgetKeptWorld, type Memory, readDocumentMemory } from '../desk/memory';
import { takeTodayTexts } from '../events/todayText';
import { refresh } from '../run/refresh';
import type { Edited } from '../run/tellReplaced';
import { stampCheckEdit } from '../selfCheck/phone';

/** Another edit's run may hold the lock: it takes this edit's event along, and so does the hourly run. */
const IMPATIENT = 8_000;

/** What a tap takes from the last whole run is made of these. */
const KEPT_FROM: ReadonlySet<string> = new Set(['rules', 'daysOff', 'settings']);

const ANSWERED = ['orders', 'today', 'notices'] as const;
type Answered = (typeof ANSWERED)[number];

/**
 * Takes what was chosen, ticked or typed, and every other choice that waits, because Google drops edits that queue up. Does nothing in tabs that
 * are not ours. What is remembered is read once, under the lock: until then the tab's name tells which it is.
 */
export function answerEdit({ range, value }: GoogleAppsScript.Events.SheetsOnEdit): void {
  const sheet = range.getSheet();
  const [name, id] = [sheet.getName(), sheet.getSheetId()];
  if (isCheckWord('tab', name)) stampCheckEdit(range);
  const tabIn = ({ tabIds }: Pick<Memory, 'tabIds'>) =>
    tabIds ? TAB_KEYS.find((key) => tabIds[key] === id) : (readTab(name) ?? undefined);
  const tab = readTab(name) ?? tabIn(readDocumentMemory());
  if (tab && KEPT_FROM.has(tab)) forgetKeptWorld();
  if (!isAnswered(tab)) return;
  const edited = areaOf(range, id);
  // A choice waits in its cell and may be tried again; a changed text is known from this edit alone.
  const isText = !keyInList('events', String(value ?? ''));
  let known: TabKey | undefined;
  const answer = (meant: Answered) =>
    refresh({
      waitMs: IMPATIENT,
      edited,
      only: { tab: meant, first: edited.top, last: edited.bottom },
      ...(meant === 'today' && isText && { also: (desk) => takeTodayTexts(desk, edited) }),
      isWanted: (memory) => {
        known = tabIn(memory);
        return known === meant;
      },
    });
  const result = answer(tab);
  // Tabs that bear each other's names.
  if (!result.ok && result.problem === 'unwanted' && isAnswered(known)) answer(known);
}

const isAnswered = (tab: TabKey | undefined): tab is Answered => ANSWERED.some((one) => one === tab);

function areaOf(range: GoogleAppsScript.Spreadsheet.Range, sheetId: number): Edited {
  return {
    sheetId,
    top: range.getRow(),
    bottom: range.getLastRow(),
    left: range.getColumn(),
    right: range.getLastColumn(),
  };
}
