// The bridge from a cell's formula to the script's custom function and back.
import type { CustomArgument, CustomFunctions } from '../formula/CustomFunctions';
import { FormattedNumber } from '../formula/FormattedNumber';
import type { Scalar } from '../model/Cell';
import { CellError } from '../model/CellError';
import { isDateFormat } from '../model/formatKind';
import { instantOfSerial, serialOfInstant } from '../model/serial';
import { runExecution } from './runExecution';
import type { WorldState } from './WorldState';

const LIKE_A_CELL = /^[a-z]{1,3}\d+$/i;

type Result = (Scalar | FormattedNumber)[][];

/** Custom functions of the project, called for real: one CUSTOM_FUNCTION execution for each new set of arguments. */
export class CustomFunctionCalls implements CustomFunctions {
  private readonly results = new Map<string, Result | CellError>();

  constructor(private readonly world: WorldState) {}

  private named(name: string): string | undefined {
    // Sheets takes the name for a cell and never asks the script.
    if (LIKE_A_CELL.test(name)) return undefined;
    const { project } = this.world;
    for (const known of project.entryPoints.keys()) {
      if (known.toUpperCase() === name.toUpperCase() && project.isCallable(known)) return known;
    }
    return undefined;
  }

  has(name: string): boolean {
    return this.named(name) !== undefined;
  }

  call(name: string, args: readonly CustomArgument[], cell: { sheetId: number; row: number; column: number }): Result {
    const functionName = this.named(name) ?? name;
    const plain = args.map((arg) => this.argument(arg));
    const key = JSON.stringify([functionName, plain, this.world.workbook.zone], (_name, value: unknown) =>
      value === undefined ? '\u0000undefined' : value,
    );
    let result = this.results.get(key);
    if (result === undefined) {
      result = this.run(functionName, plain, cell);
      this.results.set(key, result);
    }
    if (result instanceof CellError) throw result;
    return result;
  }

  private run(functionName: string, args: unknown[], cell: { sheetId: number; row: number; column: number }) {
    const { outcome } = runExecution(
      this.world,
      functionName,
      { surface: 'customFunction' },
      (execution) => args.map((arg) => execution.toScript(arg)),
      (execution) => {
        execution.activeCell = cell;
      },
    );
    if (!outcome.ok) {
      const line = /\((?:[^()]*?):(\d+):\d+\)|at [^()]*?:(\d+):\d+/.exec(outcome.error.stack);
      const text = outcome.killed
        ? 'Exceeded maximum execution time (line 0).'
        : `${outcome.error.name}: ${outcome.error.message} (line ${line?.[1] ?? line?.[2] ?? 0}).`;
      return new CellError('#ERROR!', text);
    }
    return this.result(outcome.value);
  }

  /** A cell's value as Google passes it: Dates in the sheet's zone, '' for blanks, an error as its code. */
  private item(item: Scalar | FormattedNumber): unknown {
    if (item === null) return '';
    if (item instanceof CellError) return item.code;
    if (!(item instanceof FormattedNumber)) return item;
    return isDateFormat(item.format) ? new Date(instantOfSerial(this.world.workbook.zone, item.number)) : item.number;
  }

  private argument(arg: CustomArgument): unknown {
    if (arg === undefined) return undefined;
    if (!Array.isArray(arg)) return this.item(arg as Scalar | FormattedNumber);
    return (arg as readonly (readonly (Scalar | FormattedNumber)[])[]).map((row) => row.map((item) => this.item(item)));
  }

  /** What the function returned as rows of cells. */
  private result(value: unknown): Result {
    if (!Array.isArray(value)) return [[this.cell(value)]];
    if (value.length === 0) return [[null]];
    if (!value.some((row) => Array.isArray(row))) return [value.map((item) => this.cell(item))];
    const rows = value.map((row) => (Array.isArray(row) ? row.map((item) => this.cell(item)) : [this.cell(row)]));
    const width = Math.max(...rows.map((row) => row.length));
    return rows.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]);
  }

  private cell(value: unknown): Scalar | FormattedNumber {
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : new CellError('#NUM!');
    if (Object.prototype.toString.call(value) === '[object Date]') {
      const at = (value as Date).getTime();
      if (Number.isNaN(at)) return new CellError('#NUM!');
      return new FormattedNumber(serialOfInstant(this.world.workbook.zone, at), 'yyyy/mm/dd h:mm:ss');
    }
    return String(value);
  }
}
