// The syntax tree of a formula.
import type { Reference } from './Reference';

/** The syntax tree of a formula. */
export type Node =
  | { kind: 'number'; value: number }
  | { kind: 'string'; value: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'error'; code: string }
  | { kind: 'reference'; reference: Reference }
  | { kind: 'name'; text: string }
  | { kind: 'call'; name: string; args: Node[] }
  | { kind: 'unary'; operator: string; operand: Node }
  | { kind: 'percent'; operand: Node }
  | { kind: 'binary'; operator: string; left: Node; right: Node }
  | { kind: 'array'; rows: Node[][] }
  /** An argument left out: `IF(A1,,2)`. */
  | { kind: 'missing' };
