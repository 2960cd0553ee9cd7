// USER_ENTERED: what a text becomes when it is typed into a cell, or written by setValue(s) and appendRow.
import { type ReadDate, readDateText } from './dateText';

export type Entry =
  | { kind: 'blank' }
  | { kind: 'formula'; text: string }
  | { kind: 'value'; value: string | number | boolean; format?: string };

export interface EntryContext {
  locale: string;
  /** For dates without a year; asked only where one is read. */
  thisYear(): number;
  /** The cell's number format; `@` means plain text. */
  format: string | null;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const EXPONENT = /^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/i;
/** Everything that could be a number, date or boolean begins like this; all other text is text at a glance. */
const SUSPECT = /^[\s\d+\-.(¥￥$€£tTfFjJmMaAsSoOnNdD]/;

function readPlainNumber(text: string): { value: number; format?: string } | null {
  if (NUMBER.test(text)) return { value: Number(text) };
  if (GROUPED.test(text)) {
    return { value: Number(text.replace(/,/g, '')), format: text.includes('.') ? '#,##0.00' : '#,##0' };
  }
  if (EXPONENT.test(text)) return { value: Number(text), format: '0.00E+00' };
  return null;
}

/** Numbers as people write them: grouped, percent, currency, exponent, in brackets for negative. */
export function readNumberText(text: string): { value: number; format?: string } | null {
  const plain = readPlainNumber(text);
  if (plain) return Number.isFinite(plain.value) ? plain : null;
  const percent = /^(.*\d)\s*%$/.exec(text);
  if (percent) {
    const number = readPlainNumber(percent[1]!);
    return number && { value: number.value / 100, format: percent[1]!.includes('.') ? '0.00%' : '0%' };
  }
  const money = /^([+-]?)\s*([¥￥$€£])\s*([\d,.]+)$/.exec(text);
  if (money) {
    const number = readPlainNumber(money[3]!);
    const sign = money[1] === '-' ? -1 : 1;
    const symbol = money[2] === '￥' ? '¥' : money[2];
    return number && { value: sign * number.value, format: `"${symbol}"#,##0${money[3]!.includes('.') ? '.00' : ''}` };
  }
  const bracketed = /^\((.*\d)\)$/.exec(text);
  if (bracketed) {
    const number = readPlainNumber(bracketed[1]!);
    return number && { ...number, value: -number.value };
  }
  return null;
}

function asFormula(text: string): Entry {
  return { kind: 'formula', text: text.startsWith('=') ? text : `=${text}` };
}

/** Reads one typed text. */
export function parseEntry(text: string, context: EntryContext): Entry {
  if (text === '') return { kind: 'blank' };
  if (text[0] === '=' && text.length > 1) return asFormula(text);
  // Measured: a plain-text cell still drops one leading apostrophe and still takes "=…" for a formula.
  if (text[0] === "'") return { kind: 'value', value: text.slice(1) };
  if (context.format === '@' || !SUSPECT.test(text)) return { kind: 'value', value: text };
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  const number = readNumberText(trimmed);
  if (number) return { kind: 'value', ...number };
  const date: ReadDate | null = readDateText(trimmed, context.locale, context.thisYear());
  if (date) return { kind: 'value', value: date.serial, format: date.format };
  // "+…" and "-…" with something to compute are formulas, well-formed or not.
  if ((text[0] === '+' || text[0] === '-') && /[\p{L}\p{N}("]/u.test(text.slice(1))) return asFormula(text);
  return { kind: 'value', value: text };
}
