// Lets the compiler (or an editor's tooltip) list what Google has and the emulator does not.
import type { MailAppService } from './services/MailAppService';
import type { ScriptAppService } from './services/script/ScriptAppService';
import type { ConditionalFormatRuleBuilder } from './services/spreadsheet/ConditionalFormatRuleBuilder';
import type { DataValidationBuilder } from './services/spreadsheet/DataValidationBuilder';
import type { RangeService } from './services/spreadsheet/RangeService';
import type { SheetService } from './services/spreadsheet/SheetService';
import type { SpreadsheetService } from './services/spreadsheet/SpreadsheetService';
import type { UtilitiesService } from './services/UtilitiesService';
import type { UiService } from './services/ui/UiService';

/** Members by class that throw `NotImplemented`, e.g. `Missing['Range']`. */
export interface Missing {
  Range: Exclude<keyof GoogleAppsScript.Spreadsheet.Range, keyof RangeService>;
  Sheet: Exclude<keyof GoogleAppsScript.Spreadsheet.Sheet, keyof SheetService>;
  Spreadsheet: Exclude<keyof GoogleAppsScript.Spreadsheet.Spreadsheet, keyof SpreadsheetService>;
  DataValidationBuilder: Exclude<keyof GoogleAppsScript.Spreadsheet.DataValidationBuilder, keyof DataValidationBuilder>;
  ConditionalFormatRuleBuilder: Exclude<
    keyof GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
    keyof ConditionalFormatRuleBuilder
  >;
  Ui: Exclude<keyof GoogleAppsScript.Base.Ui, keyof UiService>;
  ScriptApp: Exclude<keyof GoogleAppsScript.Script.ScriptApp, keyof ScriptAppService>;
  MailApp: Exclude<keyof GoogleAppsScript.Mail.MailApp, keyof MailAppService>;
  Utilities: Exclude<keyof GoogleAppsScript.Utilities.Utilities, keyof UtilitiesService>;
}
