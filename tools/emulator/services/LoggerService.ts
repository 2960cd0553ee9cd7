// Logger: what a script writes down goes into the outcome.
import { ServiceObject } from '../engine/ServiceObject';
import { formatJavaString } from './formatJavaString';

type Gas = GoogleAppsScript.Base.Logger;

/** Logger. */
export class LoggerService extends ServiceObject implements Pick<Gas, 'log' | 'clear' | 'getLog'> {
  readonly key = 'Base.Logger';
  private lines: string[] = [];

  log(format: unknown, ...values: unknown[]): Gas {
    const text = values.length > 0 ? formatJavaString(String(format), values) : format;
    this.lines.push(String(text));
    this.execution.log('INFO', [text]);
    return this.as<Gas>();
  }

  clear(): void {
    this.lines = [];
  }

  getLog(): string {
    return this.lines.join('\n');
  }
}
