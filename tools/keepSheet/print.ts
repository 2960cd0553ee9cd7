// A kept sheet as text: JSON with one row, one area or one trigger a line, so that people can read it and compare two of them.
import type { KeptSheet } from './KeptSheet';

/** What is broken into lines; everything else stands in one. A star stands for any name or number. */
const BROKEN = [
  [],
  ['triggers'],
  ['properties'],
  ['properties', '*'],
  ['properties', 'user', '*'],
  ['mailbox'],
  ['metadata'],
  ['namedRanges'],
  ['tabs'],
  ['tabs', '*'],
  ...['conditionalFormats', 'validations', 'formats', 'looks', 'notes', 'cells'].map((part) => ['tabs', '*', part]),
];

export function printed(kept: KeptSheet): string {
  return `${print(kept, [])}\n`;
}

function print(value: unknown, path: readonly string[]): string {
  if (typeof value !== 'object' || value === null || !isBroken(path)) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) return `${open}${close}`;
  const indent = '  '.repeat(path.length + 1);
  const lines = entries.map(([name, item]) => {
    const text = print(item, [...path, name]);
    return `${indent}${isList ? text : `${JSON.stringify(name)}: ${text}`}`;
  });
  return `${open}\n${lines.join(',\n')}\n${'  '.repeat(path.length)}${close}`;
}

function isBroken(path: readonly string[]): boolean {
  return BROKEN.some(
    (broken) => broken.length === path.length && broken.every((name, at) => name === '*' || name === path[at]),
  );
}
