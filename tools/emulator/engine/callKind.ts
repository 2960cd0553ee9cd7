// What a service call costs and whether it changes anything. "Remote" is what the peers were measured by (facts/anchors.md 1.3: values,
// flush, mail, properties) and, stricter than there, locks, triggers and getLastRow. A range is only a handle until its values are asked
// for; getDataRange is such a handle, and how large the grid is comes with it.

import { rememberingCalls } from './rememberingCalls';

/** `local` calls need no round trip; `read` and `write` do. */
export type CallKind = 'local' | 'read' | 'write';

const LOCAL: Record<string, RegExp> = {
  'Spreadsheet.SpreadsheetApp': /^(?!flush$)/,
  'Spreadsheet.Spreadsheet':
    /^get(?:Sheets|SheetByName|SheetById|Id|Url|Name|ActiveSheet|ActiveRange|SpreadsheetTimeZone|SpreadsheetLocale)$|^createDeveloperMetadataFinder$/,
  'Spreadsheet.Sheet':
    /^get(?:Range|RangeList|DataRange|MaxRows|MaxColumns|Name|SheetId|Index|Parent)$|^createDeveloperMetadataFinder$/,
  'Spreadsheet.Range':
    /^(?:get(?:Row|Column|LastRow|LastColumn|NumRows|NumColumns|RowIndex|ColumnIndex|Height|Width|Sheet|A1Notation|GridId|Cell)|offset)$/,
  'Spreadsheet.RangeList': /^getRanges$/,
  'Spreadsheet.ConditionalFormatRule': /^/,
  'Spreadsheet.DataValidation': /^/,
  'Spreadsheet.DeveloperMetadata': /^get/,
  'Spreadsheet.DeveloperMetadataFinder': /^(?!find$)/,
  'Spreadsheet.DeveloperMetadataLocation': /^/,
  'Spreadsheet.RichTextValue': /^/,
  'Spreadsheet.TextStyle': /^/,
  'Properties.PropertiesService': /^/,
  'Cache.CacheService': /^/,
  'Lock.LockService': /^/,
  'Lock.Lock': /^hasLock$/,
  'Script.ScriptApp':
    /^(?!getProjectTriggers|getUserTriggers|deleteTrigger|getAuthorizationInfo|requireScopes|requireAllScopes)/,
  'Script.Trigger': /^/,
  'Script.TriggerBuilder': /^/,
  'Script.AuthorizationInfo': /^/,
  'Base.Session': /^/,
  'Base.User': /^/,
  'Base.Blob': /^/,
  'Base.Logger': /^/,
  'Base.Menu': /^(?!addToUi)/,
  'Base.Ui': /^create/,
  'Base.PromptResponse': /^/,
  'Utilities.Utilities': /^/,
  'HTML.HtmlService': /^/,
  'HTML.HtmlOutput': /^/,
};

/** The kind of a method of the declaration `key`. */
export const callKind: (key: string, method: string) => CallKind = rememberingCalls((key, method) => {
  if (/Builder$/.test(key) && method !== 'create') return 'local';
  if (LOCAL[key]?.test(method)) return 'local';
  return /^(?:get(?!Range$)|is|has|can|flush|tryLock|waitLock|find)/.test(method) ? 'read' : 'write';
});
