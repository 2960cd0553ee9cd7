// From tokens to the syntax tree.
import { CellError } from '../model/CellError';
import type { Node } from './Node';
import { remembering } from './remembering';
import { type Token, tokenize } from './tokenize';

const BINDING: Record<string, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
const PREFIX_BINDING = 6;

/** A Pratt parser over one formula's tokens. */
class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node {
    const node = this.expression(0);
    if (this.at < this.tokens.length) this.fail();
    return node;
  }

  private fail(): never {
    throw new CellError('#ERROR!', 'Formula parse error.');
  }

  private symbol(): string | null {
    const token = this.tokens[this.at];
    return token?.kind === 'symbol' ? token.text : null;
  }

  private take(text: string): boolean {
    if (this.symbol() !== text) return false;
    this.at += 1;
    return true;
  }

  private expression(least: number): Node {
    let left = this.prefix();
    for (;;) {
      const operator = this.symbol();
      if (operator === '%') {
        this.at += 1;
        left = { kind: 'percent', operand: left };
        continue;
      }
      const binding = operator === null ? undefined : BINDING[operator];
      if (operator === null || binding === undefined || binding <= least) return left;
      this.at += 1;
      left = { kind: 'binary', operator, left, right: this.expression(binding) };
    }
  }

  private prefix(): Node {
    const token = this.tokens[this.at] ?? this.fail();
    this.at += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: token.value };
      case 'string':
        return { kind: 'string', value: token.value };
      case 'error':
        return { kind: 'error', code: token.code };
      case 'reference':
        return { kind: 'reference', reference: token.reference };
      case 'name':
        return this.name(token.text);
      default:
        return this.bySymbol(token.text);
    }
  }

  private bySymbol(symbol: string): Node {
    if (symbol === '-' || symbol === '+') {
      return { kind: 'unary', operator: symbol, operand: this.expression(PREFIX_BINDING) };
    }
    if (symbol === '(') {
      const inner = this.expression(0);
      return this.take(')') ? inner : this.fail();
    }
    return symbol === '{' ? this.array() : this.fail();
  }

  private name(text: string): Node {
    if (this.take('(')) return { kind: 'call', name: text.toUpperCase(), args: this.args() };
    if (/^(?:true|false)$/i.test(text)) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
    return { kind: 'name', text };
  }

  private args(): Node[] {
    const args: Node[] = [];
    if (this.take(')')) return args;
    for (;;) {
      const next = this.symbol();
      args.push(next === ',' || next === ';' || next === ')' ? { kind: 'missing' } : this.expression(0));
      if (this.take(')')) return args;
      if (!this.take(',') && !this.take(';')) this.fail();
    }
  }

  private array(): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      rows[rows.length - 1]!.push(this.expression(0));
      if (this.take('}')) return { kind: 'array', rows };
      if (this.take(';')) rows.push([]);
      else if (!this.take(',')) this.fail();
    }
  }
}

/** The tree of a formula with its `=`. Throws CellError `#ERROR!` ("Formula parse error.") where there is none. */
export const parse: (formula: string) => Node = remembering((formula) => new Parser(tokenize(formula)).whole());
