// The bound spreadsheet and what only its service can make.

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet that this script belongs to. */
export function activeSpreadsheet(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** Writes are buffered by Google: their errors surface here, inside the caller's try block. */
export function flush(): void {
  SpreadsheetApp.flush();
}

export function newValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  return SpreadsheetApp.newDataValidation();
}

export function newFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
  return SpreadsheetApp.newConditionalFormatRule();
}

export function clipText(): GoogleAppsScript.Spreadsheet.WrapStrategy {
  return SpreadsheetApp.WrapStrategy.CLIP;
}

export function wrapText(): GoogleAppsScript.Spreadsheet.WrapStrategy {
  return SpreadsheetApp.WrapStrategy.WRAP;
}

/** Lets NOW() in the sheet move on every hour, also while nobody edits: the stale warning must show by itself. */
export function recalculateHourly(spreadsheet: Spreadsheet): void {
  spreadsheet.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.HOUR);
}

/** Lets dates be shown and read as people of this language do, on the clock of this zone. Only for a document without dates: theirs would mean other moments. */
export function localise(spreadsheet: Spreadsheet, zone: string, language: 'ja' | 'en'): void {
  if (spreadsheet.getSpreadsheetTimeZone() !== zone) spreadsheet.setSpreadsheetTimeZone(zone);
  // Of one language any locale will do: en_GB stays.
  if (!spreadsheet.getSpreadsheetLocale().startsWith(language)) spreadsheet.setSpreadsheetLocale(LOCALES[language]);
}

const LOCALES = { ja: 'ja_JP', en: 'en_US' } as const;
