// How service objects make each other without knowing each other's classes.
import type { Area } from '../../model/Area';
import type { SheetModel } from '../../model/SheetModel';

/** Makes the objects of the Spreadsheet service for one execution, so that their classes need not know each other. */
export interface SpreadsheetObjects {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(model: SheetModel): GoogleAppsScript.Spreadsheet.Sheet;
  range(area: Area): GoogleAppsScript.Spreadsheet.Range;
}
