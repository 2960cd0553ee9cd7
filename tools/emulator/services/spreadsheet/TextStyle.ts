// TextStyle and its builder.
import type { Execution } from '../../engine/Execution';
import { ServiceObject } from '../../engine/ServiceObject';

type Gas = GoogleAppsScript.Spreadsheet.TextStyle;
type GasBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

interface Style {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  color?: string;
  size?: number;
  family?: string;
}

/** The style of a piece of text. */
export class TextStyle
  extends ServiceObject
  implements
    Pick<Gas, 'isBold' | 'isItalic' | 'isStrikethrough' | 'isUnderline' | 'getFontSize' | 'getFontFamily' | 'copy'>
{
  readonly key = 'Spreadsheet.TextStyle';

  constructor(
    execution: Execution,
    readonly style: Style,
  ) {
    super(execution);
  }

  isBold(): boolean {
    return this.style.bold ?? false;
  }

  isItalic(): boolean {
    return this.style.italic ?? false;
  }

  isStrikethrough(): boolean {
    return this.style.strikethrough ?? false;
  }

  isUnderline(): boolean {
    return this.style.underline ?? false;
  }

  getFontSize(): number {
    return this.style.size ?? 10;
  }

  getFontFamily(): string {
    return this.style.family ?? 'Arial';
  }

  copy(): GasBuilder {
    return new TextStyleBuilder(this.execution, this.style) as unknown as GasBuilder;
  }
}

/** Builds a text style. */
export class TextStyleBuilder
  extends ServiceObject
  implements
    Pick<
      GasBuilder,
      | 'build'
      | 'setBold'
      | 'setItalic'
      | 'setStrikethrough'
      | 'setUnderline'
      | 'setForegroundColor'
      | 'setFontSize'
      | 'setFontFamily'
    >
{
  readonly key = 'Spreadsheet.TextStyleBuilder';

  constructor(
    execution: Execution,
    private style: Style = {},
  ) {
    super(execution);
  }

  private with(change: Style): GasBuilder {
    this.style = { ...this.style, ...change };
    return this.as<GasBuilder>();
  }

  build(): Gas {
    return new TextStyle(this.execution, this.style) as unknown as Gas;
  }

  setBold(bold: boolean): GasBuilder {
    return this.with({ bold });
  }

  setItalic(italic: boolean): GasBuilder {
    return this.with({ italic });
  }

  setStrikethrough(strikethrough: boolean): GasBuilder {
    return this.with({ strikethrough });
  }

  setUnderline(underline: boolean): GasBuilder {
    return this.with({ underline });
  }

  setForegroundColor(color: string): GasBuilder {
    return this.with({ color });
  }

  setFontSize(size: number): GasBuilder {
    return this.with({ size });
  }

  setFontFamily(family: string): GasBuilder {
    return this.with({ family });
  }
}
