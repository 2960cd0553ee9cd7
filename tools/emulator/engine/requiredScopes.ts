// Which OAuth scopes a method needs; any one of the list is enough.
import { rememberingCalls } from './rememberingCalls';

const AUTH = 'https://www.googleapis.com/auth/';
const CURRENT = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`];

const NONE_OF_SPREADSHEET = /^(?:getUi|new[A-Z])/;

/** Scopes of one method, as Google's reference lists them; empty: none needed. */
export const requiredScopes: (key: string, method: string) => readonly string[] = rememberingCalls((key, method) => {
  const [namespace, name = ''] = key.split('.');
  if (namespace === 'Spreadsheet') {
    if (name === 'SpreadsheetApp') {
      if (/^(?:open|openById|openByUrl|create)$/.test(method)) return [`${AUTH}spreadsheets`];
      return NONE_OF_SPREADSHEET.test(method) ? [] : CURRENT;
    }
    return /^(?:Spreadsheet|Sheet|Range|RangeList|Filter|Protection|TextFinder|Group|NamedRange|DeveloperMetadata\w*)$/.test(
      name,
    )
      ? CURRENT
      : [];
  }
  if (key === 'Base.Ui') return /^show/.test(method) ? [`${AUTH}script.container.ui`] : [];
  if (key === 'Mail.MailApp') return [`${AUTH}script.send_mail`];
  if (key === 'Base.Session') return /^get(?:Active|Effective)User$/.test(method) ? [`${AUTH}userinfo.email`] : [];
  if (namespace === 'Script') {
    if (/^(?:newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger|invalidateAuth)$/.test(method)) {
      return [`${AUTH}script.scriptapp`];
    }
    return /TriggerBuilder$/.test(name) && method === 'create' ? [`${AUTH}script.scriptapp`] : [];
  }
  return [];
});
