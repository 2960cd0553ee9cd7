// One row of サイトのルール, read field by field: what cannot be read keeps the last good value and is named.

import type { RuleColumn } from '../../columns';
import type { Certainty, ClockResult } from '../../domain/markets/market';
import type { RuleFact, RuleName } from '../../domain/markets/ruleFacts';
import type { RuleProblem, RuleProblemCode } from '../../domain/markets/ruleProblem';
import type { Zone } from '../../domain/time/zone';
import { type Cell, textFromCell } from '../cells';
import { readAsOf } from './asOfText';
import { CERTAINTIES, canBeUnknown, resultsOf } from './ruleNames';
import { valueText } from './ruleRows';
import { keyOfWord, type RuleTabWords } from './ruleTabWords';
import { formatOf, isBlank } from './ruleValue';

export interface RuleRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly market: string;
  readonly rule: RuleName;
  readonly cell: (column: RuleColumn) => Cell;
  /** A field whose column is not there keeps the last good value, and is not named row by row. */
  readonly has: (column: RuleColumn) => boolean;
}

/** What counts where a field cannot be read. */
export interface Fallback {
  readonly fact: RuleFact<unknown> | undefined;
  readonly from: RuleProblem['from'];
}

export interface RuleReading {
  /** undefined when the row leaves its rule to the product's default: a blank value of a rule that is no clock and no fee. */
  readonly fact: RuleFact<unknown> | undefined;
  readonly problems: readonly RuleProblem[];
}

type Words = readonly [RuleTabWords, ...RuleTabWords[]];

/** Reads a row whose market and rule are known. `words`: the first language is the one problems are told in. */
export function readRuleRow(row: RuleRow, fallback: Fallback, words: Words, zone: Zone): RuleReading {
  const field = new FieldReader(row, fallback, words);
  const value = field.value();
  if (value === undefined) return { fact: undefined, problems: field.problems };
  const fact: RuleFact<unknown> = {
    value,
    result: field.result(),
    note: row.has('note') ? readNote(row, words) : (fallback.fact?.note ?? ''),
    source: row.has('source') ? textFromCell(row.cell('source')) : (fallback.fact?.source ?? ''),
    asOf: field.asOf(zone),
    certainty: field.certainty(),
  };
  return { fact, problems: field.problems };
}

/** Reads the fields that can be broken, and collects what is wrong with them. */
class FieldReader {
  readonly problems: RuleProblem[] = [];
  private readonly kept: RuleFact<unknown> | undefined;
  private readonly own: RuleTabWords;

  constructor(
    private readonly row: RuleRow,
    private readonly fallback: Fallback,
    private readonly words: Words,
  ) {
    this.kept = fallback.fact;
    this.own = words[0];
  }

  /** null: not known; undefined: left to the product's default. */
  value(): unknown {
    const { kept, own, row } = this;
    const blank = canBeUnknown(row.rule) ? null : undefined;
    const cell = row.cell('value');
    if (isBlank(cell)) return blank;
    const format = formatOf(row.rule);
    const value = format.read(cell, this.words);
    if (value !== undefined) return value;
    const used = kept && kept.value !== null ? valueText(row.rule, kept.value, own) : '';
    this.name('unreadable-value', 'value', format.allowed(own), used);
    return kept ? kept.value : blank;
  }

  result(): ClockResult {
    const { kept, own, row } = this;
    const possible = resultsOf(row.rule);
    if (!row.has('result')) return kept?.result ?? 'none';
    const cell = row.cell('result');
    if (possible.length === 1 || isBlank(cell)) return 'none';
    const result = keyOfWord(textFromCell(cell), this.words, (one) => one.rules.results);
    if (result && possible.includes(result)) return result;
    const used = kept?.result ?? 'none';
    const allowed = possible.map((one) => own.rules.results[one]);
    this.name('unreadable-result', 'result', allowed, own.rules.results[used]);
    return used;
  }

  certainty(): Certainty {
    const { kept, own, row } = this;
    if (!row.has('certainty')) return kept?.certainty ?? 'unconfirmed';
    const cell = row.cell('certainty');
    if (isBlank(cell)) return 'unconfirmed';
    const certainty = keyOfWord(textFromCell(cell), this.words, (one) => one.certainties);
    if (certainty) return certainty;
    const used = kept?.certainty ?? 'unconfirmed';
    const allowed = CERTAINTIES.map((one) => own.certainties[one]);
    this.name('unreadable-certainty', 'certainty', allowed, own.certainties[used]);
    return used;
  }

  asOf(zone: Zone): string {
    if (!this.row.has('asOf')) return this.kept?.asOf ?? '';
    const asOf = readAsOf(this.row.cell('asOf'), zone);
    if (asOf !== undefined) return asOf;
    const used = this.kept?.asOf ?? '';
    this.name('unreadable-as-of', 'asOf', ['2026-11-22', '2026-11', '2026'], used);
    return used;
  }

  private name(code: RuleProblemCode, column: RuleColumn, allowed: readonly string[], used: string): void {
    const { market, row, rule } = this.row;
    const found = quoted(textFromCell(this.row.cell(column)));
    const from = this.kept ? this.fallback.from : 'nothing';
    this.problems.push({ code, row, column, market, rule, found, allowed, example: used || allowed[0]!, used, from });
  }
}

/** The remark, but for the standing one of a value nobody knows: that belongs to the tab, not to the rule. */
function readNote(row: RuleRow, words: readonly RuleTabWords[]): string {
  const note = textFromCell(row.cell('note'));
  return words.some((one) => one.rules.unknown === note) ? '' : note;
}

const LONGEST_QUOTE = 40;

/** A cell's text, short enough for one line. Cut between characters, never inside an emoji. */
export function quoted(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_QUOTE).replace(/\s+/g, ' ')];
  return characters.length > LONGEST_QUOTE || text.length > 2 * LONGEST_QUOTE
    ? `${characters.slice(0, LONGEST_QUOTE).join('')}…`
    : characters.join('');
}
