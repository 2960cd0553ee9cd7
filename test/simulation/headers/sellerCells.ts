// The cells of a seller's document that are the seller's: none of them may be lost, whatever the add-on does.
import { TAB_KEYS, type TabKey } from '../../../src/columns';
import type { Cell } from '../../../src/sheet/cells';
import { findHeader } from '../../../src/sheet/table';
import { STATUS_KEYS } from '../../../src/text/areas/settings';
import { catalogueFor } from '../../../src/text/catalogue';
import type { World } from '../../../tools/emulator';
import { EDITED_TEXT, SENT } from './scene';

/** `tab|row|column` and what stands there; of サイトのルール, into which rows are inserted, `rule|` and what stands in the whole row. */
export type SellerCells = ReadonlyMap<string, string>;

const { tabs } = catalogueFor('ja').sheet;

/** Columns that only the add-on writes, or that it clears. */
const ADD_ONS: { readonly [tab in TabKey]?: readonly string[] } = {
  orders: [
    'nextStep',
    'until',
    'event',
    'eventAt',
    'turn',
    'stage',
    'lastEvent',
    'outcome',
    'waitingDays',
    'attention',
    'severity',
    'undo',
    'firstSeenAt',
  ],
  today: ['buyer', 'nextStep', 'until', 'event', 'text', 'open', 'id', 'severity'],
};

export function sellerCells(world: World): SellerCells {
  return new Map(TAB_KEYS.filter((tab) => world.workbook.has(tabs[tab])).flatMap((tab) => cellsOf(world, tab)));
}

function cellsOf(world: World, tab: TabKey): [string, string][] {
  const sheet = world.workbook.sheet(tabs[tab]);
  const shown = sheet.display();
  if (tab === 'rules') return shown.map((row, index) => [`rule|${index}`, row.filter(Boolean).join(BETWEEN)]);
  const { at, columns } = findHeader(sheet.values() as Cell[][], tab);
  // What a formula shows may change: nobody typed it.
  const formulas = sheet.formulas();
  const keyAt = new Map([...columns].map(([key, column]) => [column, key as string]));
  return shown.flatMap((row, down) =>
    row.flatMap((text, across): [string, string][] => {
      const key = keyAt.get(across + 1) ?? null;
      if (text === '' || formulas[down]?.[across] || !isSellers(tab, key, row, down - at)) return [];
      // きょう is sorted, and what the seller keeps beside an order goes with it.
      const isBeside = tab === 'today' && key === null && down > at;
      return [[`${tabs[tab]}|${isBeside ? `beside ${text}` : down + 1}|${across + 1}`, text]];
    }),
  );
}

/** `key`: null for a column of the seller's own. `below`: rows below the header, 0 = the header itself. */
function isSellers(tab: TabKey, key: string | null, row: readonly string[], below: number): boolean {
  // Above a header stands the line that says when the sheet was updated.
  if (below <= 0) return below === 0 || !(tab === 'orders' || tab === 'today');
  if (key === null) return true;
  if (tab === 'settings') return !(key === 'value' && row.some((text) => STATUS.includes(text)));
  if (tab === 'notices') return key === 'text' ? row.includes(EDITED_TEXT) : key !== 'attention' && row.includes(SENT);
  return !(ADD_ONS[tab]?.includes(key) ?? false);
}

const STATUS: readonly string[] = STATUS_KEYS.map((key) => catalogueFor('ja').settings.settings[key].name);

/** What is not there any more, or is something else. */
export function lostCells(before: SellerCells, world: World): string[] {
  const rules = world.workbook.sheet(tabs.rules).display();
  // A row may have moved, and its blank cells been filled.
  const survives = (texts: readonly string[]) => rules.some((row) => texts.every((text) => row.includes(text)));
  return [...before].flatMap(([place, text]) => {
    if (place.startsWith('rule|')) return survives(text.split(BETWEEN)) ? [] : [text];
    const now = shownAt(world, place);
    return now === text ? [] : [`${place}: ${text} -> ${now}`];
  });
}

function shownAt(world: World, place: string): string {
  const [tab, row, column] = place.split('|') as [string, string, string];
  if (row.startsWith('beside ')) {
    const text = row.slice('beside '.length);
    return world.workbook
      .sheet(tab)
      .display()
      .some((cells) => cells[Number(column) - 1] === text)
      ? text
      : '';
  }
  return world.workbook.sheet(tab).text(Number(row), Number(column));
}

const BETWEEN = '\u0000';
