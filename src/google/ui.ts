// The document's user interface: only there when a person has it open.

export interface MenuItem {
  readonly label: string;
  /** The name of a top-level function. */
  readonly handler: string;
}

/** A menu of items; `null` draws a line. */
export function addMenu(title: string, items: readonly (MenuItem | null)[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const item of items) {
    if (item) menu.addItem(item.label, item.handler);
    else menu.addSeparator();
  }
  menu.addToUi();
}

export function showSidebar(title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title));
}

/** A short message in the corner of the sheet. Nobody sees it in a time trigger; then it does no harm. */
export function toast(message: string, title: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, title, 8);
}

/** Says something that must be read before anything goes on. Needs no permission. Locks are lost while the window is open. */
export function tell(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

/** Asks before something that is not easily taken back. Locks are lost while the window is open. */
export function confirm(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}
