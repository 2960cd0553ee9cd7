// All built-in functions by name.
import { arrays } from './arrays';
import { conditional } from './conditional';
import { dates } from './dates';
import type { BuiltIn } from './define';
import { info } from './info';
import { logic } from './logic';
import { lookup } from './lookup';
import { math } from './math';
import { text } from './text';

const BUILT_IN = new Map<string, BuiltIn>(
  [logic, math, conditional, text, lookup, arrays, dates, info].flatMap((group) => Object.entries(group)),
);

/** The built-in function of the (upper-case) name. */
export function functionNamed(name: string): BuiltIn | undefined {
  return BUILT_IN.get(name);
}
