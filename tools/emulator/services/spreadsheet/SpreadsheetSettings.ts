// Spreadsheet, part 1 of 2: name, people, zone, locale, developer metadata.
import { enumName, googleEnum } from '../../engine/EnumValue';
import { GoogleError } from '../../engine/GoogleError';
import { ServiceObject } from '../../engine/ServiceObject';
import type { WorkbookModel } from '../../model/WorkbookModel';
import { isZone } from '../../model/zone';
import { UserService } from '../UserService';
import { addMetadata, metadataAt, metadataFinder } from './DeveloperMetadataFinder';

type Gas = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GasUser = GoogleAppsScript.Base.User;

/** The part of Spreadsheet that needs no tab. */
export class SpreadsheetSettings
  extends ServiceObject
  implements
    Pick<
      Gas,
      | 'getSpreadsheetTimeZone'
      | 'setSpreadsheetTimeZone'
      | 'getSpreadsheetLocale'
      | 'setSpreadsheetLocale'
      | 'getRecalculationInterval'
      | 'setRecalculationInterval'
      | 'getId'
      | 'getUrl'
      | 'getName'
      | 'rename'
      | 'getOwner'
      | 'getEditors'
      | 'getViewers'
      | 'addDeveloperMetadata'
      | 'getDeveloperMetadata'
      | 'createDeveloperMetadataFinder'
    >
{
  readonly key = 'Spreadsheet.Spreadsheet';

  protected get workbook(): WorkbookModel {
    return this.execution.world.workbook;
  }

  getSpreadsheetTimeZone(): string {
    return this.workbook.zone;
  }

  setSpreadsheetTimeZone(zone: string): void {
    this.execution.settle();
    if (!isZone(zone)) throw new GoogleError(`Invalid argument: timezone`);
    this.workbook.zone = zone;
    this.workbook.calculator.everythingChanged();
  }

  getSpreadsheetLocale(): string {
    return this.workbook.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.execution.settle();
    this.workbook.locale = locale;
    this.workbook.calculator.everythingChanged();
  }

  getRecalculationInterval(): GoogleAppsScript.Spreadsheet.RecalculationInterval {
    const all = googleEnum<Record<string, GoogleAppsScript.Spreadsheet.RecalculationInterval>>(
      'Spreadsheet.RecalculationInterval',
    );
    return all[this.workbook.recalculation]!;
  }

  setRecalculationInterval(interval: GoogleAppsScript.Spreadsheet.RecalculationInterval): Gas {
    this.workbook.recalculation = enumName(interval);
    return this.as<Gas>();
  }

  getId(): string {
    return this.workbook.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.workbook.id}/edit`;
  }

  getName(): string {
    return this.workbook.name;
  }

  rename(newName: string): void {
    this.workbook.name = newName;
  }

  getOwner(): GasUser {
    return new UserService(this.execution, this.execution.world.owner) as unknown as GasUser;
  }

  getEditors(): GasUser[] {
    return this.execution.world.editors.map((email) => new UserService(this.execution, email) as unknown as GasUser);
  }

  getViewers(): GasUser[] {
    return this.getEditors();
  }

  addDeveloperMetadata(...args: unknown[]): Gas {
    addMetadata(this.execution, null, args);
    return this.as<Gas>();
  }

  /** That of the spreadsheet itself, not of its tabs. */
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.execution, null);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.execution, null);
  }
}
