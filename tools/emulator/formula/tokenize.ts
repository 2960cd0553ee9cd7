// From a formula's text to tokens.
import { CellError } from '../model/CellError';
import { type Reference, readReference } from './Reference';
import { remembering } from './remembering';

export type Token = { start: number; end: number } & (
  | { kind: 'number'; value: number }
  | { kind: 'string'; value: string }
  | { kind: 'error'; code: string }
  | { kind: 'reference'; reference: Reference }
  /** A function's name, a LET variable, a named range, TRUE or FALSE. */
  | { kind: 'name'; text: string }
  | { kind: 'symbol'; text: string }
);

const SPACE = /[\s\u3000]+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|ERROR!|NULL!)/y;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/uy;
const RANGE = /\$?[A-Za-z]{0,3}\$?\d{0,7}:\$?[A-Za-z]{0,3}\$?\d{0,7}(?![\p{L}\p{N}_(])/uy;
const CELL = /\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_(.])/uy;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const SYMBOL = /<>|<=|>=|[-+*/^&=<>%(),;{}]/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A reference that begins at `at`, with or without a tab's name. */
function referenceAt(text: string, at: number): { reference: Reference; end: number } | null {
  const tab = matchAt(SHEET, text, at);
  const start = at + (tab?.[0].length ?? 0);
  const sheet = tab ? (tab[1]?.replace(/''/g, "'") ?? tab[2] ?? null) : null;
  for (const pattern of [RANGE, CELL]) {
    const match = matchAt(pattern, text, start);
    const reference = match && readReference(match[0], sheet);
    if (match && reference) return { reference, end: start + match[0].length };
  }
  return null;
}

function tokenAt(text: string, start: number): Token {
  const reference = referenceAt(text, start);
  if (reference) return { kind: 'reference', reference: reference.reference, start, end: reference.end };
  const number = matchAt(NUMBER, text, start);
  if (number) return { kind: 'number', value: Number(number[0]), start, end: start + number[0].length };
  const string = matchAt(TEXT, text, start);
  if (string) {
    return { kind: 'string', value: string[1]!.replace(/""/g, '"'), start, end: start + string[0].length };
  }
  const error = matchAt(ERROR, text, start);
  if (error) return { kind: 'error', code: error[0], start, end: start + error[0].length };
  const name = matchAt(NAME, text, start);
  if (name) return { kind: 'name', text: name[0], start, end: start + name[0].length };
  const symbol = matchAt(SYMBOL, text, start);
  if (symbol) return { kind: 'symbol', text: symbol[0], start, end: start + symbol[0].length };
  throw new CellError('#ERROR!', 'Formula parse error.');
}

/** Splits a formula (with its `=`) into tokens. Throws CellError `#ERROR!` where it cannot. */
export const tokenize: (formula: string) => readonly Token[] = remembering(split);

function split(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 1;
  for (;;) {
    at += matchAt(SPACE, formula, at)?.[0].length ?? 0;
    if (at >= formula.length) return tokens;
    const token = tokenAt(formula, at);
    tokens.push(token);
    at = token.end;
  }
}
