// SpreadsheetApp: the way to the document, its window and the builders.
import { GoogleError, NotImplementedError } from '../../engine/GoogleError';
import { ServiceObject } from '../../engine/ServiceObject';
import { UiService } from '../ui/UiService';
import { ConditionalFormatRuleBuilder } from './ConditionalFormatRuleBuilder';
import { DataValidationBuilder } from './DataValidationBuilder';
import { RichTextValueBuilder } from './RichTextValue';
import { TextStyleBuilder } from './TextStyle';

type Gas = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** SpreadsheetApp. */
export class SpreadsheetAppService
  extends ServiceObject
  implements
    Pick<
      Gas,
      | 'getActive'
      | 'getActiveSpreadsheet'
      | 'getActiveSheet'
      | 'getActiveRange'
      | 'getCurrentCell'
      | 'setActiveSheet'
      | 'setActiveRange'
      | 'getUi'
      | 'flush'
      | 'newDataValidation'
      | 'newConditionalFormatRule'
      | 'newRichTextValue'
      | 'newTextStyle'
      | 'openById'
      | 'openByUrl'
    >
{
  readonly key = 'Spreadsheet.SpreadsheetApp';

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.execution.objects.spreadsheet();
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.execution.objects.spreadsheet();
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActive().getActiveSheet();
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.getActive().getActiveRange()!;
  }

  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return this.getActiveRange();
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return sheet.activate();
  }

  setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    return range.activate();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return new UiService(this.execution) as unknown as GoogleAppsScript.Base.Ui;
  }

  /** What was buffered is carried out before every reading call, and this is one. */
  flush(): void {
    this.execution.world.workbook.calculator.recalculate();
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilder(this.execution) as unknown as GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    const builder = new ConditionalFormatRuleBuilder(this.execution);
    return builder as unknown as GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return new RichTextValueBuilder(this.execution) as unknown as GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new TextStyleBuilder(this.execution) as unknown as GoogleAppsScript.Spreadsheet.TextStyleBuilder;
  }

  openById(id: string): GoogleAppsScript.Spreadsheet.Spreadsheet {
    if (id !== this.execution.world.workbook.id) {
      if (this.execution.world.shared.isDocument(id))
        throw new NotImplementedError('SpreadsheetApp.openById of another document');
      throw new GoogleError('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
    }
    return this.getActive();
  }

  openByUrl(url: string): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.openById(/\/d\/([^/]+)/.exec(url)?.[1] ?? '');
  }
}
