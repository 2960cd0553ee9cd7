// The mark that set-up leaves on each of our tabs: which tab it is, with the ids of the document and the tab it was made for.
import type { Sheet, Spreadsheet } from './spreadsheet';

const KEY = 'henjimachi.tab';

export interface Mark {
  readonly tab: string;
  /** The tab that bears the mark now. */
  readonly at: number;
  /** `own`: made for this very tab; `copied`: for this tab in another document, of which this is a copy; `duplicate`: for another tab. */
  readonly as: 'own' | 'copied' | 'duplicate';
}

/** All marks in one call; none where Google does not give them. Whether copies of documents and tabs take them along is not said. */
export function marksIn(spreadsheet: Spreadsheet): Mark[] {
  try {
    const here = spreadsheet.getId();
    return spreadsheet
      .createDeveloperMetadataFinder()
      .withKey(KEY)
      .find()
      .flatMap((item): Mark[] => {
        const at = item.getLocation().getSheet()?.getSheetId();
        const [tab, sheetId, document] = (item.getValue() ?? '').split(' ');
        if (at === undefined || !tab || !document) return [];
        const as = Number(sheetId) !== at ? 'duplicate' : document === here ? 'own' : 'copied';
        return [{ tab, at, as }];
      });
  } catch {
    // What is known by its mark is known by other signs, too.
    return [];
  }
}

/** Marks the tab, in place of any other mark on it. null: it is none of ours any more. */
export function mark(spreadsheet: Spreadsheet, sheet: Sheet, tab: string | null): void {
  for (const item of sheet.createDeveloperMetadataFinder().withKey(KEY).find()) item.remove();
  if (tab !== null) addMark(spreadsheet, sheet, tab);
}

/** Marks every tab as what it is. One look tells which bear their mark already, and which none at all. */
export function markAll(spreadsheet: Spreadsheet, tabs: ReadonlyMap<string, Sheet>): void {
  const marks = marksIn(spreadsheet);
  for (const [tab, sheet] of tabs) {
    const here = marks.filter(({ at }) => at === sheet.getSheetId());
    if (here.length === 0) addMark(spreadsheet, sheet, tab);
    else if (here.length > 1 || here[0]!.tab !== tab || here[0]!.as !== 'own') mark(spreadsheet, sheet, tab);
  }
}

function addMark(spreadsheet: Spreadsheet, sheet: Sheet, tab: string): void {
  const value = [tab, sheet.getSheetId(), spreadsheet.getId()].join(' ');
  sheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Tries on two tabs that are nobody's whether a mark goes along with a copied tab; the copy is removed again. */
export function marksAreCopied(spreadsheet: Spreadsheet, sheet: Sheet): boolean {
  mark(spreadsheet, sheet, 'trial');
  const copy = sheet.copyTo(spreadsheet);
  try {
    return marksIn(spreadsheet).some(({ at }) => at === copy.getSheetId());
  } finally {
    spreadsheet.deleteSheet(copy);
    mark(spreadsheet, sheet, null);
  }
}
