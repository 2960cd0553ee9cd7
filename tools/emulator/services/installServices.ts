// Which of Google's services a script finds, and which say that they are missing.
import type { Execution } from '../engine/Execution';
import { NotImplementedError } from '../engine/GoogleError';
import { CacheServiceImpl } from './CacheService';
import { HtmlServiceImpl } from './HtmlServiceImpl';
import { LockServiceImpl } from './LockService';
import { LoggerService } from './LoggerService';
import { MailAppService } from './MailAppService';
import { PropertiesServiceImpl } from './PropertiesService';
import { SessionService } from './SessionService';
import { ScriptAppService } from './script/ScriptAppService';
import { RangeService } from './spreadsheet/RangeService';
import { SheetService } from './spreadsheet/SheetService';
import { SpreadsheetAppService } from './spreadsheet/SpreadsheetAppService';
import { SpreadsheetService } from './spreadsheet/SpreadsheetService';
import { UtilitiesService } from './UtilitiesService';

/** Services of Google's that this emulator does not have: touching one says so. */
const ABSENT = [
  'GmailApp',
  'UrlFetchApp',
  'DriveApp',
  'DocumentApp',
  'FormApp',
  'CalendarApp',
  'ContactsApp',
  'SlidesApp',
  'CardService',
  'ContentService',
  'LanguageApp',
  'Maps',
  'Jdbc',
  'XmlService',
  'Charts',
  'Browser',
  'Sheets',
  'Gmail',
];

function absent(execution: Execution, name: string): object {
  const fail = () => {
    throw execution.toScriptError(new NotImplementedError(name));
  };
  return new Proxy(Object.create(null) as object, { get: fail, has: fail, set: fail });
}

/** Puts Google's services into the realm of the execution. */
export function installServices(execution: Execution): void {
  const { global } = execution.realm;
  execution.objects = {
    spreadsheet: () => new SpreadsheetService(execution) as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet,
    sheet: (model) => new SheetService(execution, model) as unknown as GoogleAppsScript.Spreadsheet.Sheet,
    range: (area) => new RangeService(execution, area) as unknown as GoogleAppsScript.Spreadsheet.Range,
  };
  const services = {
    SpreadsheetApp: new SpreadsheetAppService(execution),
    PropertiesService: new PropertiesServiceImpl(execution),
    CacheService: new CacheServiceImpl(execution),
    LockService: new LockServiceImpl(execution),
    ScriptApp: new ScriptAppService(execution),
    Session: new SessionService(execution),
    MailApp: new MailAppService(execution),
    HtmlService: new HtmlServiceImpl(execution),
    Utilities: new UtilitiesService(execution),
    Logger: new LoggerService(execution),
  };
  for (const [name, service] of Object.entries(services)) global[name] = execution.expose(service);
  for (const name of ABSENT) global[name] = absent(execution, name);
}
