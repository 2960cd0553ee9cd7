// RichTextValue and its builder.
import type { Execution } from '../../engine/Execution';
import { GoogleError } from '../../engine/GoogleError';
import { ServiceObject } from '../../engine/ServiceObject';
import type { TextRun } from '../../model/Look';
import { TextStyle } from './TextStyle';

type Gas = GoogleAppsScript.Spreadsheet.RichTextValue;
type GasBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** A text with links and styles. */
export class RichTextValue
  extends ServiceObject
  implements Pick<Gas, 'getText' | 'getLinkUrl' | 'getRuns' | 'getStartIndex' | 'getEndIndex' | 'copy'>
{
  readonly key = 'Spreadsheet.RichTextValue';

  constructor(
    execution: Execution,
    readonly text: string,
    readonly runs: readonly TextRun[],
    private readonly start = 0,
  ) {
    super(execution);
  }

  getText(): string {
    return this.text;
  }

  /** The link, if one and the same covers everything asked for. */
  getLinkUrl(start = 0, end = this.text.length): string | null {
    const run = this.runs.find((one) => one.link !== null && one.start <= start && one.end >= end);
    return run?.link ?? null;
  }

  getRuns(): Gas[] {
    const edges = [...new Set([0, this.text.length, ...this.runs.flatMap(({ start, end }) => [start, end])])].sort(
      (a, b) => a - b,
    );
    return edges.slice(0, -1).map((start, at) => {
      const end = edges[at + 1]!;
      const runs = this.runs
        .filter((run) => run.start <= start && run.end >= end)
        .map((run) => ({ ...run, start: 0, end: end - start }));
      return new RichTextValue(this.execution, this.text.slice(start, end), runs, start).as<Gas>();
    });
  }

  getStartIndex(): number {
    return this.start;
  }

  getEndIndex(): number {
    return this.start + this.text.length;
  }

  copy(): GasBuilder {
    return new RichTextValueBuilder(this.execution, this.text, [...this.runs]) as unknown as GasBuilder;
  }
}

/** Builds a rich text. */
export class RichTextValueBuilder
  extends ServiceObject
  implements Pick<GasBuilder, 'build' | 'setText' | 'setLinkUrl' | 'setTextStyle'>
{
  readonly key = 'Spreadsheet.RichTextValueBuilder';

  constructor(
    execution: Execution,
    private text = '',
    private runs: TextRun[] = [],
  ) {
    super(execution);
  }

  build(): Gas {
    return new RichTextValue(this.execution, this.text, this.runs) as unknown as Gas;
  }

  setText(text: string): GasBuilder {
    this.text = text;
    this.runs = [];
    return this.as<GasBuilder>();
  }

  private add(args: unknown[], what: (value: unknown) => Partial<TextRun>): GasBuilder {
    const [start, end, value] =
      args.length === 1 ? [0, this.text.length, args[0]] : (args as [number, number, unknown]);
    if (start < 0 || end > this.text.length || start > end) throw new GoogleError('Invalid argument: endOffset');
    this.runs.push({ start, end, link: null, bold: null, color: null, ...what(value) });
    return this.as<GasBuilder>();
  }

  setLinkUrl(...args: unknown[]): GasBuilder {
    return this.add(args, (value) => ({ link: value as string | null }));
  }

  setTextStyle(...args: unknown[]): GasBuilder {
    return this.add(args, (value) => {
      const style = value instanceof TextStyle ? value.style : {};
      return { bold: style.bold ?? null, color: style.color ?? null };
    });
  }
}
