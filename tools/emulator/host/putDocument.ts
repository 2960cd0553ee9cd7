// Puts a copied document (DocumentCopy) in the place of a world's spreadsheet, properties and triggers. Nothing runs, no event fires.
import type { CellCopy, DocumentCopy, MetadataCopy, TabCopy, TriggerCopy, ValidationCopy } from '../api/DocumentCopy';
import type { Schedule, StoredTrigger } from '../engine/TriggerTable';
import type { WorldState } from '../engine/WorldState';
import type { Area } from '../model/Area';
import type { Scalar } from '../model/Cell';
import { CellError, type ErrorCode } from '../model/CellError';
import type { Look } from '../model/Look';
import type { SheetModel } from '../model/SheetModel';
import type { ValidationRule } from '../model/ValidationRule';
import type { WorkbookModel } from '../model/WorkbookModel';
import { readA1 } from '../services/spreadsheet/readA1';

const NO_STYLE = { background: null, color: null, bold: null, italic: null, strikethrough: null, underline: null };

/** The world's owner must be the document's, because properties and triggers belong to accounts. */
export function putDocument(world: WorldState, copy: DocumentCopy): void {
  const { workbook } = world;
  if (world.owner !== copy.owner)
    throw new Error(`The document belongs to ${copy.owner}, the world to ${world.owner}.`);
  workbook.name = copy.name;
  workbook.zone = copy.zone;
  workbook.locale = copy.locale;
  workbook.recalculation = copy.recalculation;
  workbook.namedRanges.clear();
  workbook.sheets.length = 0;
  const sheets = copy.tabs.map((tab, index) => workbook.addSheet(tab.name, index, tab.id));
  // All tabs first: rules may point from one to another.
  for (const [index, tab] of copy.tabs.entries()) fillTab(sheets[index]!, tab);
  for (const { name, tab, area } of copy.namedRanges ?? [])
    workbook.namedRanges.set(name, readA1(workbook.sheetNamed(tab)!, area));
  workbook.activate(sheets[0]!);
  workbook.calculator.everythingChanged();
  putProperties(world, copy);
  putMetadata(world, copy.metadata ?? []);
  world.triggers.replaceAll(
    world,
    copy.triggers.map((trigger) => storedTrigger(world, trigger)),
  );
}

function fillTab(sheet: SheetModel, tab: TabCopy): void {
  const { hidden, tabColor, maxRows, maxColumns, frozenRows, frozenColumns } = tab;
  Object.assign(sheet, { hidden, tabColor, maxRows, maxColumns, frozenRows, frozenColumns });
  for (const [column, state] of Object.entries(tab.columns)) sheet.changeColumn(Number(column), state);
  for (const [row, height] of Object.entries(tab.rowHeights)) sheet.rowHeights[Number(row)] = height;
  sheet.hiddenRows = new Set(tab.hiddenRows);
  sheet.conditionalRules = tab.conditionalFormats.map(({ areas, criteria, args, style }) => ({
    ...NO_STYLE,
    ...style,
    areas: areas.map((area) => readA1(sheet, area)),
    criteria,
    args,
  }));
  const rules = new Map<ValidationCopy, ValidationRule>();
  const stored = (rule: ValidationCopy): ValidationRule => {
    const made = rules.get(rule) ?? storedRule(sheet.workbook, rule);
    rules.set(rule, made);
    return made;
  };
  for (const cell of tab.cells) fillCell(sheet, cell, cell.rule && stored(cell.rule));
}

function fillCell(sheet: SheetModel, copy: CellCopy, rule: ValidationRule | null): void {
  const { row, column, value, formula, format, note, look } = copy;
  sheet.setContent(row, column, formula === null ? { value: scalar(value) } : { formula });
  const cell = sheet.ensureCell(row, column);
  cell.format = format;
  cell.note = note;
  cell.rule = rule;
  cell.look = look as Look | null;
}

function scalar(value: CellCopy['value']): Scalar {
  return typeof value === 'object' && value !== null ? new CellError(value.error as ErrorCode, value.message) : value;
}

function storedRule(workbook: WorkbookModel, { args, ...rest }: ValidationCopy): ValidationRule {
  const area = (tab: string, text: string): Area => readA1(workbook.sheetNamed(tab)!, text);
  return { ...rest, args: args.map((arg) => (typeof arg === 'object' ? area(arg.tab, arg.area) : arg)) };
}

function putProperties({ properties }: WorldState, copy: DocumentCopy): void {
  properties.clear();
  const fill = (store: Map<string, string>, values: Readonly<Record<string, string>>) => {
    for (const [key, value] of Object.entries(values)) store.set(key, value);
  };
  fill(properties.script, copy.properties.script);
  fill(properties.document, copy.properties.document);
  for (const [user, values] of Object.entries(copy.properties.user)) fill(properties.user(user), values);
}

function putMetadata({ workbook, script }: WorldState, items: readonly MetadataCopy[]): void {
  const made = items.map(({ tab, ...item }) => {
    const sheetId = tab === null ? null : workbook.sheetNamed(tab)!.id;
    return { ...item, scriptId: script.id, sheetId };
  });
  workbook.metadata.splice(0, workbook.metadata.length, ...made);
}

function storedTrigger(home: WorldState, trigger: TriggerCopy): StoredTrigger {
  return { ...trigger, home, schedule: trigger.schedule as Schedule | null };
}
