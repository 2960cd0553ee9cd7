// Lets the compiler (or an editor's tooltip) list what Google has and the emulator does not.
import type { CacheServiceImpl } from './services/CacheService';
import type { HtmlOutputService } from './services/HtmlOutputService';
import type { HtmlServiceImpl } from './services/HtmlServiceImpl';
import type { LockServiceImpl } from './services/LockService';
import type { MailAppService } from './services/MailAppService';
import type { PropertiesServiceImpl } from './services/PropertiesService';
import type { SessionService } from './services/SessionService';
import type { ClockTriggerBuilderService } from './services/script/ClockTriggerBuilderService';
import type { ScriptAppService } from './services/script/ScriptAppService';
import type { TriggerService } from './services/script/TriggerService';
import type { ConditionalFormatRule } from './services/spreadsheet/ConditionalFormatRule';
import type { ConditionalFormatRuleBuilder } from './services/spreadsheet/ConditionalFormatRuleBuilder';
import type { DataValidation } from './services/spreadsheet/DataValidation';
import type { DataValidationBuilder } from './services/spreadsheet/DataValidationBuilder';
import type { DeveloperMetadata, DeveloperMetadataLocation } from './services/spreadsheet/DeveloperMetadata';
import type { DeveloperMetadataFinder } from './services/spreadsheet/DeveloperMetadataFinder';
import type { GroupService } from './services/spreadsheet/GroupService';
import type { NamedRangeService } from './services/spreadsheet/NamedRangeService';
import type { ProtectionService } from './services/spreadsheet/ProtectionService';
import type { RangeListService } from './services/spreadsheet/RangeListService';
import type { RangeService } from './services/spreadsheet/RangeService';
import type { RichTextValue, RichTextValueBuilder } from './services/spreadsheet/RichTextValue';
import type { SheetService } from './services/spreadsheet/SheetService';
import type { SpreadsheetAppService } from './services/spreadsheet/SpreadsheetAppService';
import type { SpreadsheetService } from './services/spreadsheet/SpreadsheetService';
import type { TextFinderService } from './services/spreadsheet/TextFinderService';
import type { TextStyle, TextStyleBuilder } from './services/spreadsheet/TextStyle';
import type { UtilitiesService } from './services/UtilitiesService';
import type { MenuService } from './services/ui/MenuService';
import type { UiService } from './services/ui/UiService';

import Gas = GoogleAppsScript;

type Lacks<Google, Emulated> = Exclude<keyof Google, keyof Emulated>;

/** Members by class that throw `NotImplemented`, e.g. `Missing['Range']`. */
export interface Missing {
  Range: Lacks<Gas.Spreadsheet.Range, RangeService>;
  RangeList: Lacks<Gas.Spreadsheet.RangeList, RangeListService>;
  NamedRange: Lacks<Gas.Spreadsheet.NamedRange, NamedRangeService>;
  Sheet: Lacks<Gas.Spreadsheet.Sheet, SheetService>;
  Spreadsheet: Lacks<Gas.Spreadsheet.Spreadsheet, SpreadsheetService>;
  SpreadsheetApp: Lacks<Gas.Spreadsheet.SpreadsheetApp, SpreadsheetAppService>;
  DataValidation: Lacks<Gas.Spreadsheet.DataValidation, DataValidation>;
  DataValidationBuilder: Lacks<Gas.Spreadsheet.DataValidationBuilder, DataValidationBuilder>;
  ConditionalFormatRule: Lacks<Gas.Spreadsheet.ConditionalFormatRule, ConditionalFormatRule>;
  ConditionalFormatRuleBuilder: Lacks<Gas.Spreadsheet.ConditionalFormatRuleBuilder, ConditionalFormatRuleBuilder>;
  DeveloperMetadata: Lacks<Gas.Spreadsheet.DeveloperMetadata, DeveloperMetadata>;
  DeveloperMetadataFinder: Lacks<Gas.Spreadsheet.DeveloperMetadataFinder, DeveloperMetadataFinder>;
  DeveloperMetadataLocation: Lacks<Gas.Spreadsheet.DeveloperMetadataLocation, DeveloperMetadataLocation>;
  Group: Lacks<Gas.Spreadsheet.Group, GroupService>;
  Protection: Lacks<Gas.Spreadsheet.Protection, ProtectionService>;
  TextFinder: Lacks<Gas.Spreadsheet.TextFinder, TextFinderService>;
  TextStyle: Lacks<Gas.Spreadsheet.TextStyle, TextStyle>;
  TextStyleBuilder: Lacks<Gas.Spreadsheet.TextStyleBuilder, TextStyleBuilder>;
  RichTextValue: Lacks<Gas.Spreadsheet.RichTextValue, RichTextValue>;
  RichTextValueBuilder: Lacks<Gas.Spreadsheet.RichTextValueBuilder, RichTextValueBuilder>;
  Ui: Lacks<Gas.Base.Ui, UiService>;
  Menu: Lacks<Gas.Base.Menu, MenuService>;
  Session: Lacks<Gas.Base.Session, SessionService>;
  HtmlService: Lacks<Gas.HTML.HtmlService, HtmlServiceImpl>;
  HtmlOutput: Lacks<Gas.HTML.HtmlOutput, HtmlOutputService>;
  ScriptApp: Lacks<Gas.Script.ScriptApp, ScriptAppService>;
  Trigger: Lacks<Gas.Script.Trigger, TriggerService>;
  ClockTriggerBuilder: Lacks<Gas.Script.ClockTriggerBuilder, ClockTriggerBuilderService>;
  CacheService: Lacks<Gas.Cache.CacheService, CacheServiceImpl>;
  LockService: Lacks<Gas.Lock.LockService, LockServiceImpl>;
  PropertiesService: Lacks<Gas.Properties.PropertiesService, PropertiesServiceImpl>;
  MailApp: Lacks<Gas.Mail.MailApp, MailAppService>;
  Utilities: Lacks<Gas.Utilities.Utilities, UtilitiesService>;
}
