// Nothing of the seller's is lost: every cell that the product does not own is compared with what it was, and everything around the cells.
import type { KeptCell, KeptSheet, KeptTab } from '../../tools/keepSheet/KeptSheet';
import { byCell, gridOf, plain } from './grid';

/** The columns that the product may write, by the headers of every version so far; `landmark` finds the header row. */
const OWNED: Readonly<Record<string, { readonly landmark: string; readonly headers: readonly string[] }>> = {
  きょう: {
    landmark: '次にすること',
    headers: ['購入者', '次にすること', 'いつまで', 'できごと', '文面', '開く', '注文番号', '急ぎ具合'],
  },
  注文: {
    landmark: '購入者',
    headers: [
      ...['次にすること', 'いつまで', 'いまの番', '状態', '最後のできごと', '返事がなければ', '返事待ち日数', '注意'],
      ...['急ぎ具合', '未返信の起点', '記録開始日時', '取り消し用'],
    ],
  },
  連絡文: {
    landmark: '記録番号',
    headers: ['記録番号', '購入者', '状態', '送れる時刻', '作成日時', '送信日時', '注意', '文面の控え'],
  },
};

/** Rows of 設定 whose 値 the product writes. */
const STATUS_ROWS = ['最終更新', '次の自動更新', '自動更新の調子'];

/** Where the product adds rows below what is there: the columns that are its own. */
const GROWING: Readonly<Record<string, readonly string[]>> = {
  履歴: ['日時', '注文番号', '購入者', 'できごと', 'くわしく'],
  連絡文: ['注文番号', '種類', '本文', '伝えた期限', '送信済み'],
};

/** One sentence for each loss. */
export function lossesOf(before: KeptSheet, after: KeptSheet): string[] {
  const names = (kept: KeptSheet) => kept.tabs.map(({ name, id }) => `${name} ${id}`).join(', ');
  if (names(before) !== names(after)) return [`tabs: ${names(before)} became ${names(after)}`];
  return [
    ...before.tabs.flatMap((tab, index) => [
      ...lostCells(tab, after.tabs[index]!),
      ...lostDress(tab, after.tabs[index]!),
    ]),
    ...lostProperties(before, after),
    ...differences('spreadsheet', before.spreadsheet, after.spreadsheet),
  ];
}

type IsOurs = (row: number, letters: string) => boolean;

/** Which cells of the tab the product may write. */
function ownership(tab: KeptTab): IsOurs {
  const owned = OWNED[tab.name];
  const grown = GROWING[tab.name] ?? [];
  if (!owned && grown.length === 0) return tab.name === '設定' ? settingsOwnership(tab) : () => false;
  const grid = gridOf(tab, owned?.landmark ?? grown[0]!);
  const taken = new Set(owned ? waitingRows(tab) : []);
  const last = Math.max(grid.headerRow, ...grid.rows);
  const isFree = freeColumns(tab);
  return (row, letters) => {
    const header = grid.headers.get(letters) ?? '';
    if (isFree(letters) || isBanner(tab, row, letters)) return true;
    if (row <= grid.headerRow) return false;
    // A choice that waits will be taken, and moves facts of its row; what it moves is judged elsewhere.
    if (taken.has(row) && isFact(header)) return true;
    return owned?.headers.includes(header) || (row > last && grown.includes(header));
  };
}

/** Columns in which nothing stood: a later version may put its new ones there. */
function freeColumns(tab: KeptTab): (letters: string) => boolean {
  const used = new Set(Object.values(tab.cells).flatMap((row) => Object.keys(row)));
  return (letters) => !used.has(letters);
}

/** The line of the product's own that says whether updates come. */
function isBanner(tab: KeptTab, row: number, letters: string): boolean {
  const cell = tab.cells[row]?.[letters];
  return typeof cell === 'object' && 'formula' in cell && cell.formula.includes('自動更新が止まっています');
}

const isFact = (header: string) =>
  /^(できごと|いつ|待っている返事|既読／未読|自分からの最終連絡|.*日時|購入者からの最終連絡)$/.test(header);

/** Rows of 注文 in which an event stands that no run has taken yet. */
export function waitingRows(tab: KeptTab): number[] {
  if (tab.name !== '注文') return [];
  const grid = gridOf(tab, '購入者');
  return grid.rows.filter((row) => grid.text(row, 'できごと') !== '');
}

function settingsOwnership(tab: KeptTab): IsOurs {
  const grid = gridOf(tab, '設定');
  const value = grid.letters.get('値');
  const isFree = freeColumns(tab);
  const last = Math.max(...grid.rows);
  // Settings that are new stand below all others.
  return (row, letters) =>
    isFree(letters) || row > last || (letters === value && STATUS_ROWS.includes(grid.text(row, '設定')));
}

/** Tabs into which set-up inserts rows: each row of before stands somewhere, whole. */
const ROWS_MAY_MOVE: readonly string[] = ['サイトのルール'];

function lostCells(before: KeptTab, now: KeptTab): string[] {
  if (ROWS_MAY_MOVE.includes(before.name)) return lostRows(before, now);
  const isOurs = ownership(before);
  const after = before.name === 'きょう' ? besideOrders(before, now, isOurs) : now;
  const rows = new Set([...Object.keys(before.cells), ...Object.keys(after.cells)]);
  return [...rows].flatMap((row) => {
    const [was = {}, is = {}] = [before.cells[row], after.cells[row]];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])]
      .filter((letters) => !isOurs(Number(row), letters))
      .filter((letters) => content(was[letters]) !== content(is[letters]))
      .map((letters) => `${before.name}!${letters}${row}: ${content(was[letters])} became ${content(is[letters])}`);
  });
}

/** きょう is sorted: what the seller keeps beside an order goes where it goes, and is put back here to where it stood. */
function besideOrders(before: KeptTab, now: KeptTab, isOurs: IsOurs): KeptTab {
  const [was, is] = [gridOf(before, '次にすること'), gridOf(now, '次にすること')];
  const isOwn = (row: number, letters: string) => row > was.headerRow && !isOurs(row, letters);
  const cells = Object.fromEntries(
    Object.entries(now.cells).map(([row, line]) => {
      const kept = Object.entries(line).filter(([letters]) => !isOwn(Number(row), letters));
      return [row, Object.fromEntries(kept)];
    }),
  );
  for (const row of is.rows) {
    const id = is.text(row, '注文番号');
    const stood = (id && was.rows.find((one) => was.text(one, '注文番号') === id)) || row;
    for (const [letters, cell] of Object.entries(now.cells[row] ?? {}))
      if (isOwn(row, letters)) cells[stood] = { ...cells[stood], [letters]: cell };
  }
  return { ...now, cells };
}

function lostRows(before: KeptTab, after: KeptTab): string[] {
  const texts = ({ cells }: KeptTab) => Object.values(cells).map((row) => JSON.stringify(row));
  const there = texts(after);
  const gone = texts(before).filter((text) => {
    const index = there.indexOf(text);
    if (index >= 0) there.splice(index, 1);
    return index < 0;
  });
  return gone.map((text) => `${before.name}!${text} is gone`);
}

/** What was put in. What a formula shows changes by itself; only that it now fails, where it did not, is a loss. */
function content(cell: KeptCell | undefined): string {
  if (typeof cell !== 'object' || !('formula' in cell)) return JSON.stringify(cell) ?? 'nothing';
  return `${cell.formula}${/^#/.test(plain(cell)) ? ` (${plain(cell)})` : ''}`;
}

/** Notes, formats, colours and drop-downs of the seller's cells; visibility, widths and colour rules of the whole tab. */
function lostDress(before: KeptTab, after: KeptTab): string[] {
  const isOurs = ownership(before);
  const isSellers = (cell: string) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return !isOurs(Number(row), letters) && !ROWS_MAY_MOVE.includes(before.name);
  };
  const worn = (['formats', 'looks', 'validations', 'notes'] as const)
    .filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))
    .flatMap((part) => {
      const [was, is] = [saidOf(before, part), saidOf(after, part)];
      return (
        [...new Set([...was.keys(), ...is.keys()])]
          .filter((cell) => was.get(cell) !== is.get(cell) && isSellers(cell))
          // The list of できごと is the product's own, and grows.
          .filter((cell) => part !== 'validations' || !was.get(cell)?.includes('返事が来た'))
          .map((cell) => `${part} of ${before.name}!${cell}: ${was.get(cell)} became ${is.get(cell)}`)
      );
    });
  const around = (['hidden', 'color', 'frozen', 'rowHeights', 'hiddenRows'] as const).flatMap((part) =>
    differences(`${part} of ${before.name}`, before[part], after[part]),
  );
  // Columns and colour rules that are new may stand beside those that were there.
  const columns = Object.entries(before.columns).flatMap(([letters, column]) =>
    differences(`columns of ${before.name}: ${letters}`, column, after.columns[letters]),
  );
  const rule = ({ criteria, args, style }: KeptTab['conditionalFormats'][number]) =>
    JSON.stringify([criteria, args, style]);
  const kept = new Set(after.conditionalFormats.map(rule));
  const colours = before.conditionalFormats.filter((one) => !kept.has(rule(one)));
  const shrunk = after.size.rows < before.size.rows || after.size.columns < before.size.columns;
  const gone = colours.map((one) => `conditionalFormats of ${before.name}: ${rule(one)} is gone`);
  return [...worn, ...around, ...columns, ...gone, ...(shrunk ? [`${before.name} is smaller`] : [])];
}

/** By `B2`. */
function saidOf(tab: KeptTab, part: 'formats' | 'looks' | 'validations' | 'notes'): ReadonlyMap<string, string> {
  return part === 'notes' ? new Map(Object.entries(tab.notes)) : byCell(tab[part]);
}

/** What other scripts remember. */
function lostProperties(before: KeptSheet, after: KeptSheet): string[] {
  const foreign = ({ properties }: KeptSheet) =>
    JSON.stringify(properties, (key, value) => (key.startsWith('henjimachi.') ? undefined : value));
  return differences('properties of others', foreign(before), foreign(after));
}

function differences(what: string, was: unknown, is: unknown): string[] {
  const [a, b] = [JSON.stringify(was), JSON.stringify(is)];
  return a === b ? [] : [`${what}: ${a} became ${b}`];
}
