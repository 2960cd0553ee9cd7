// The custom functions' errors and help in English.
import type { FunctionWords } from '../areas/functions';

export const functions = (): FunctionWords => ({
  errors: {
    missing: () => 'this value is needed.',
    'too-many': (found) => `there are too many values (${found}).`,
    'no-header-row': () => 'pass a range that includes the header row (Buyer and so on).',
    'missing-header': (found) => `the header “${found}” is not in the range.`,
    'mixed-sizes': (found) => `the ranges differ in size (${found}). Pass ranges of one size, or single cells.`,
    'error-value': (found) => `the cell holds an error (${found}).`,
    'not-a-moment': (found) => `“${found}” cannot be read as a date. Write it like 2026/11/22 14:00.`,
    'not-a-number': (found) => `“${found}” cannot be read as a number.`,
    'not-an-hour': (found) => `“${found}” is not an hour from 0 to 24.`,
    'no-as-of': () => 'there is no time yet. Pass the “Last update” cell of Settings, and choose “Update now” once.',
    'unknown-market': (found) => `the Rules tab knows no marketplace “${found}”.`,
    'unknown-clock': (found) => `there is no rule “${found}”. Use a name from the Rules tab.`,
    'clock-not-known': (found) =>
      `nobody knows how long “${found}” is. Fill it in in the Rules tab and it can be counted.`,
    'unknown-kind': (found) => `there is no notice called “${found}”. Use its name, as in the Notices tab.`,
    'unknown-tone': (found) => `“${found}” is neither Friendly nor Formal.`,
    'no-order': () => 'pass the header row and the order’s row: there is no order in the range.',
    'no-open-day': (found) => `there is no open day within ${found} days.`,
    'no-date': () => 'this number makes no date.',
  },
  whole: (name, parameter, sentence, example) =>
    `${name}${parameter ? `, ${parameter}` : ''}: ${sentence} Example: ${example}`,
  inCell: (parameter, sentence) => `⚠ ${parameter}: ${sentence}`,
  clean: 'Nothing to mend',
  examplesTab: 'Function examples',
  examplesHeaders: ['What it tells', 'Formula', 'Result'],
});
