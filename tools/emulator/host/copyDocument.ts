// Writes the spreadsheet and what belongs to it down as plain data (DocumentCopy).
import type {
  CellContentCopy,
  CellCopy,
  DocumentCopy,
  MetadataCopy,
  NamedRangeCopy,
  TabCopy,
  TriggerCopy,
  ValidationCopy,
} from '../api/DocumentCopy';
import type { StoredTrigger } from '../engine/TriggerTable';
import type { WorldState } from '../engine/WorldState';
import type { Area } from '../model/Area';
import { areaText } from '../model/a1';
import type { Cell, Scalar } from '../model/Cell';
import { CellError } from '../model/CellError';
import type { ConditionalRule } from '../model/ConditionalRule';
import type { Metadata } from '../model/Metadata';
import type { SheetModel } from '../model/SheetModel';
import type { ValidationRule } from '../model/ValidationRule';
import type { WorkbookModel } from '../model/WorkbookModel';

/** The document as it is now. Throws where it holds what a copy cannot say, so that nothing is ever left out unnoticed. */
export function copyDocument(world: WorldState): DocumentCopy {
  const { workbook } = world;
  workbook.calculator.recalculate();
  return {
    owner: world.owner,
    name: workbook.name,
    zone: workbook.zone,
    locale: workbook.locale,
    recalculation: workbook.recalculation,
    tabs: workbook.sheets.map(copyTab),
    properties: world.properties.snapshot((value) => value),
    triggers: world.triggers.stored.filter(({ home }) => home === world).map(copyTrigger),
    ...(workbook.metadata.length > 0
      ? { metadata: workbook.metadata.map((item) => copyMetadata(workbook, item)) }
      : {}),
    ...(workbook.namedRanges.size > 0
      ? { namedRanges: [...workbook.namedRanges].map(([name, area]) => copyNamed(workbook, name, area)) }
      : {}),
  };
}

function copyTab(sheet: SheetModel): TabCopy {
  const { protections, merges, hiddenGridlines, groupControlAfter } = sheet;
  if (protections.length + merges.length > 0 || hiddenGridlines || !groupControlAfter)
    throw new Error(`A copy of a document cannot hold protections, merged cells or gridline settings (${sheet.name}).`);
  const cells: CellCopy[] = [];
  // A rule that many cells share is one object in the copy, too.
  const rules = new Map<ValidationRule, ValidationCopy>();
  const copied = (rule: ValidationRule): ValidationCopy => {
    const copy = rules.get(rule) ?? copyRule(sheet.workbook, rule);
    rules.set(rule, copy);
    return copy;
  };
  sheet.forEachCell((cell, row, column) => {
    if (!isBare(cell)) cells.push(copyCell(cell, row, column, cell.rule && copied(cell.rule)));
  });
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columns: sparse(sheet.columns, (state) => ({ ...state })),
    rowHeights: sparse(sheet.rowHeights, (height) => height),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    conditionalFormats: sheet.conditionalRules.map(copyConditional),
    cells,
  };
}

function sparse<T, U>(list: readonly (T | undefined)[], copy: (value: T) => U): Record<number, U> {
  return Object.fromEntries(
    [...list.entries()].flatMap(([at, value]) => (value === undefined ? [] : [[at, copy(value)]])),
  );
}

function isBare(cell: Cell): boolean {
  return cell.isEmpty && cell.format === null && cell.note === null && cell.rule === null && !hasLook(cell);
}

function hasLook({ look }: Cell): boolean {
  return look !== null && Object.values(look).some((value) => value !== undefined);
}

function copyCell(cell: Cell, row: number, column: number, rule: ValidationCopy | null): CellCopy {
  return {
    row,
    column,
    value: copyValue(cell.value),
    formula: cell.formula?.text ?? null,
    format: cell.format,
    note: cell.note,
    rule,
    // Looks are never changed in place.
    look: hasLook(cell) ? (cell.look as CellCopy['look']) : null,
  };
}

function copyValue(value: Scalar): CellContentCopy {
  return value instanceof CellError ? { error: value.code, message: value.message } : value;
}

function copyRule(workbook: WorkbookModel, rule: ValidationRule): ValidationCopy {
  const args = rule.args.map((arg) =>
    typeof arg === 'object' ? { tab: workbook.sheetById(arg.sheetId)?.name ?? '', area: textOf(arg) } : arg,
  );
  return { ...rule, args };
}

function copyConditional({ areas, criteria, args, ...style }: ConditionalRule) {
  const said = Object.entries(style).filter((entry): entry is [string, string | boolean] => entry[1] !== null);
  return { areas: areas.map(textOf), criteria, args, style: Object.fromEntries(said) };
}

const textOf = ({ row, column, lastRow, lastColumn }: Area) => areaText(row, column, lastRow, lastColumn);

function copyMetadata(workbook: WorkbookModel, { id, key, value, visibility, sheetId }: Metadata): MetadataCopy {
  return { id, key, value, visibility, tab: sheetId === null ? null : workbook.sheetById(sheetId)!.name };
}

function copyNamed(workbook: WorkbookModel, name: string, area: Area): NamedRangeCopy {
  return { name, tab: workbook.sheetById(area.sheetId)!.name, area: textOf(area) };
}

function copyTrigger({ home: _home, ...trigger }: StoredTrigger): TriggerCopy {
  return { ...trigger, schedule: trigger.schedule && { ...trigger.schedule } };
}
