// Functions that answer cell by cell: single cells give a cell, ranges of one size a range of that shape, blanks stay blank.
import type { Cell } from '../../sheet/cells';
import type { FunctionFault } from '../../text/areas/functions';
import type { ArgumentType } from '../../text/functions/declaration';
import { type Call, complain, complaintInCell, fault, isFault } from './call';

/** Read as one thing, however many cells it has. */
const TABLES: ReadonlySet<ArgumentType> = new Set<ArgumentType>([
  'orders',
  'order',
  'notices',
  'rules',
  'templates',
  'daysOff',
  'settings',
]);

interface Passed {
  readonly name: string;
  readonly optional: boolean;
  /** The same cell for every place, or one for each. */
  readonly cells: Cell | readonly (readonly Cell[])[];
}

const isRange = (cells: Passed['cells']): cells is readonly (readonly Cell[])[] => Array.isArray(cells);

/**
 * `answer` gets the cells of one place in the order of the declaration's parameters, tables left out; '' where one was left out.
 * It is not asked where a cell that is needed is blank. A fault throws for a single cell and stands in its own cell of a range.
 */
export function cellByCell(call: Call, answer: (...cells: Cell[]) => Cell | FunctionFault): Cell | Cell[][] {
  const passed = call.declaration.parameters
    .filter(({ type }) => !TABLES.has(type))
    .map((parameter): Passed => {
      const { name, optional = false } = parameter;
      const argument = call.argument(name);
      if (argument === undefined && !optional) complain(call, fault('missing', name));
      return { name, optional, cells: cellsOf(argument) };
    });
  const ranges = passed.filter((one) => isRange(one.cells));
  const [first] = ranges;
  if (!first) {
    const cell = answerAt(passed, 0, 0, answer);
    return isFault(cell) ? complain(call, cell) : cell;
  }
  const odd = ranges.find((one) => sizeOf(one) !== sizeOf(first));
  if (odd) complain(call, fault('mixed-sizes', odd.name, `${first.name} ${sizeOf(first)}, ${odd.name} ${sizeOf(odd)}`));
  return (first.cells as readonly (readonly Cell[])[]).map((row, at) =>
    row.map((_, column) => {
      const cell = answerAt(passed, at, column, answer);
      return isFault(cell) ? complaintInCell(call, cell) : cell;
    }),
  );
}

/** A range of one cell is that cell. */
function cellsOf(argument: unknown): Passed['cells'] {
  if (!Array.isArray(argument)) return (argument ?? '') as Cell;
  const rows = argument as Cell[][];
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
}

function sizeOf({ cells }: Passed): string {
  const rows = cells as readonly (readonly Cell[])[];
  return `${rows.length}×${rows[0]?.length ?? 0}`;
}

function answerAt(
  passed: readonly Passed[],
  row: number,
  column: number,
  answer: (...cells: Cell[]) => Cell | FunctionFault,
): Cell | FunctionFault {
  const cells = passed.map((one) => (isRange(one.cells) ? (one.cells[row]?.[column] ?? '') : one.cells));
  const isBlank = passed.some(({ optional }, index) => !optional && isBlankCell(cells[index]!));
  return isBlank ? '' : answer(...cells);
}

function isBlankCell(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}
