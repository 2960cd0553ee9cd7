// Keeps a workbook's formulas up to date.
import { type Area, overlaps } from '../model/Area';
import { a1 } from '../model/a1';
import type { Cell } from '../model/Cell';
import { CellError } from '../model/CellError';
import { cellKey, type SheetModel } from '../model/SheetModel';
import type { WorkbookHost, WorkbookModel } from '../model/WorkbookModel';
import { Evaluation } from './Evaluation';
import type { Formula } from './Formula';
import { formatOf, plain, sameScalar, sameSpill } from './results';
import { asMatrix, type Item } from './values';

interface Place {
  sheet: SheetModel;
  row: number;
  column: number;
  cell: Cell;
}

const MAX_ROUNDS = 100;
const CIRCULAR = 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.';

/** Keeps the formulas of a workbook up to date, lazily: nothing is computed until somebody reads. */
export class Calculator {
  private readonly places = new Map<Formula, Place>();
  private readonly dirty = new Set<Formula>();
  private computedAt = Number.NaN;
  private running = false;

  constructor(
    readonly workbook: WorkbookModel,
    readonly host: WorkbookHost,
  ) {}

  place(formula: Formula, sheet: SheetModel, row: number, column: number, cell: Cell): void {
    this.places.set(formula, { sheet, row, column, cell });
    this.markDirty(formula);
  }

  forget(formula: Formula): void {
    const place = this.places.get(formula);
    if (place) this.unspill(formula, place);
    this.places.delete(formula);
    this.dirty.delete(formula);
  }

  private markDirty(formula: Formula): void {
    if (formula.state === 'clean') formula.state = 'dirty';
    this.dirty.add(formula);
  }

  /** Formulas that read the area are computed at the next reading. */
  touched(area: Area): void {
    for (const formula of this.places.keys()) {
      if (formula.state === 'clean' && formula.reads.some((read) => overlaps(read, area))) this.markDirty(formula);
    }
  }

  /** Where the formulas are: all of them, as long as whoever moves cells or tabs about says so. */
  get all(): readonly Readonly<Place>[] {
    return [...this.places.values()];
  }

  /** After tabs or cells moved: finds all formulas again and computes them anew. */
  everythingChanged(): void {
    this.startAnew();
    for (const sheet of this.workbook.sheets) {
      sheet.forEachCell((cell, row, column) => {
        if (!cell.formula) return;
        this.places.set(cell.formula, { sheet, row, column, cell });
        this.markDirty(cell.formula);
      });
    }
  }

  /** After lines of a tab came or went: cheaper than looking for all formulas again. `newPlace`: null where its line is gone. */
  linesMoved(
    sheet: SheetModel,
    newPlace: (row: number, column: number) => { row: number; column: number } | null,
  ): void {
    const before = this.all;
    this.startAnew();
    for (const place of before) {
      const { formula } = place.cell;
      const moved = place.sheet === sheet ? newPlace(place.row, place.column) : place;
      if (formula && moved) this.place(formula, place.sheet, moved.row, moved.column, place.cell);
    }
  }

  private startAnew(): void {
    this.places.clear();
    this.dirty.clear();
    for (const sheet of this.workbook.sheets) {
      sheet.spilled.clear();
      sheet.forgetExtent();
    }
  }

  /** Computes what is out of date. Inside a running computation (a custom function that reads cells) it does nothing. */
  recalculate(): void {
    if (this.running || this.places.size === 0) return;
    const now = this.host.now();
    if (now !== this.computedAt) {
      for (const formula of this.places.keys()) if (formula.volatile) this.markDirty(formula);
      this.computedAt = now;
    }
    if (this.dirty.size === 0) return;
    this.running = true;
    try {
      // A result may change what other formulas read (also by spilling), so rounds go on until all is quiet.
      for (let round = 0; this.dirty.size > 0; round += 1) {
        for (const formula of [...this.dirty]) this.compute(formula, round >= MAX_ROUNDS);
      }
    } finally {
      this.running = false;
    }
  }

  /** Brings one formula up to date while another is being computed. Throws CellError where they need each other. */
  need(formula: Formula): void {
    if (formula.state === 'running') throw new CellError('#REF!', CIRCULAR);
    if (formula.state === 'dirty') this.compute(formula, false);
  }

  private compute(formula: Formula, giveUp: boolean): void {
    const place = this.places.get(formula);
    this.dirty.delete(formula);
    if (!place || formula.state === 'running') return;
    formula.state = 'running';
    let result: Item[][];
    const evaluation = new Evaluation(this, place);
    try {
      if (giveUp) throw new CellError('#REF!', CIRCULAR);
      if (!formula.node) throw formula.parseError ?? new CellError('#ERROR!');
      result = asMatrix(evaluation.result(formula.node));
    } catch (error) {
      if (!(error instanceof CellError)) {
        formula.state = 'clean';
        throw error;
      }
      result = [[error]];
    }
    formula.reads = evaluation.reads;
    formula.tainted = evaluation.tainted;
    formula.volatile = evaluation.volatile;
    formula.state = 'clean';
    this.settle(formula, place, result);
  }

  /** Puts the result into the cell and its neighbours, or an error where there is no room. */
  private settle(formula: Formula, place: Place, result: Item[][]): void {
    const { sheet, row, column, cell } = place;
    const before = { value: cell.value, format: formula.resultFormat, spill: formula.spill };
    this.unspill(formula, place);
    const height = result.length;
    const width = Math.max(0, ...result.map((line) => line.length));
    let top: Item = result[0]?.[0] ?? null;
    formula.spill = null;
    if (height > 1 || width > 1) {
      const area = sheet.area(row, column, row + height - 1, column + width - 1);
      formula.reads.push(area);
      const refusal = this.refusal(sheet, area, formula);
      if (refusal) top = refusal;
      else {
        formula.spill = {
          values: result.map((line) => Array.from({ length: width }, (_, at) => plain(line[at] ?? null))),
          formats: result.map((line) => Array.from({ length: width }, (_, at) => formatOf(line[at] ?? null))),
        };
        this.fill(formula, place);
      }
    }
    cell.value = plain(top);
    formula.resultFormat = formatOf(top);
    if (
      sameScalar(before.value, cell.value) &&
      before.format === formula.resultFormat &&
      sameSpill(before.spill, formula.spill)
    ) {
      return;
    }
    if (formula.spill) sheet.forgetExtent();
    const rows = Math.max(before.spill?.values.length ?? 1, formula.spill?.values.length ?? 1);
    const columns = Math.max(before.spill?.values[0]?.length ?? 1, formula.spill?.values[0]?.length ?? 1);
    const changed = sheet.area(row, column, row + rows - 1, column + columns - 1);
    for (const other of this.places.keys()) {
      if (other !== formula && other.state === 'clean' && other.reads.some((read) => overlaps(read, changed))) {
        this.markDirty(other);
      }
    }
  }

  private refusal(sheet: SheetModel, area: Area, formula: Formula): CellError | null {
    const missing = area.lastRow - sheet.maxRows;
    if (missing > 0) {
      return new CellError('#REF!', `Result was not automatically expanded, please insert more rows (${missing}).`);
    }
    const missingColumns = area.lastColumn - sheet.maxColumns;
    if (missingColumns > 0) {
      return new CellError(
        '#REF!',
        `Result was not automatically expanded, please insert more columns (${missingColumns}).`,
      );
    }
    for (let row = area.row; row <= area.lastRow; row += 1) {
      for (let column = area.column; column <= area.lastColumn; column += 1) {
        if (row === area.row && column === area.column) continue;
        const cell = sheet.cellAt(row, column);
        const spilled = sheet.spilled.get(cellKey(row, column));
        if ((cell && !cell.isEmpty) || (spilled && spilled.anchor !== formula)) {
          const name = a1(row, column);
          return new CellError('#REF!', `Array result was not expanded because it would overwrite data in ${name}.`);
        }
      }
    }
    return null;
  }

  private fill(formula: Formula, { sheet, row, column }: Place): void {
    formula.spill?.values.forEach((line, down) => {
      line.forEach((value, right) => {
        if (down === 0 && right === 0) return;
        const format = formula.spill?.formats[down]?.[right] ?? null;
        sheet.spilled.set(cellKey(row + down, column + right), { value, format, anchor: formula });
      });
    });
  }

  private unspill(formula: Formula, { sheet, row, column }: Place): void {
    if (!formula.spill) return;
    formula.spill.values.forEach((line, down) => {
      line.forEach((_value, right) => {
        const key = cellKey(row + down, column + right);
        if (sheet.spilled.get(key)?.anchor === formula) sheet.spilled.delete(key);
      });
    });
    sheet.forgetExtent();
  }
}
