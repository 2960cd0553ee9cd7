// HtmlService, without templates.
import { GoogleError } from '../engine/GoogleError';
import { ServiceObject } from '../engine/ServiceObject';
import { HtmlOutputService } from './HtmlOutputService';

type Gas = GoogleAppsScript.HTML.HtmlService;

/** HtmlService: pages from the pushed files. Templates are not implemented (their scriptlets would run). */
export class HtmlServiceImpl
  extends ServiceObject
  implements Pick<Gas, 'createHtmlOutput' | 'createHtmlOutputFromFile'>
{
  readonly key = 'HTML.HtmlService';

  createHtmlOutput(html: unknown = ''): GoogleAppsScript.HTML.HtmlOutput {
    const content = typeof html === 'string' ? html : (html as { getDataAsString(): string }).getDataAsString();
    return new HtmlOutputService(this.execution, content) as unknown as GoogleAppsScript.HTML.HtmlOutput;
  }

  createHtmlOutputFromFile(filename: string): GoogleAppsScript.HTML.HtmlOutput {
    const page = this.execution.world.project.page(filename);
    if (page === undefined) throw new GoogleError(`No HTML file named ${filename} was found.`);
    return this.createHtmlOutput(page);
  }
}
