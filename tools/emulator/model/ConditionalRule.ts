// A conditional format rule as the sheet keeps it.
import type { Area } from './Area';

/** One conditional format rule. `criteria` is the name of Google's enum value, `CUSTOM_FORMULA` among them. */
export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly criteria: string;
  readonly args: readonly (string | number | boolean)[];
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}
