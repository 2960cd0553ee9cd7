// One shop on a phone, hour by hour: a person's thumb in the cells, the hourly trigger, and what きょう says.
import { join } from 'node:path';
import { createWorld, type EditResult, type HostSheet, type World } from '../../../tools/emulator';
import { Mornings, type Told } from './mornings';

const HOUR = 3_600_000;
const DIST = join(__dirname, '../../../dist');

/**
 * What the seller does, in the order of time: `['10/5 9:30', 'あおい', '新しい注文']`. The third word is an event of できごと, or
 * `新しい注文` (types the 購入者), `送信済み` (ticks the open draft), `列=値` (types into a column of 注文); `お休み` with `から〜まで`.
 */
export type Act = readonly [when: string, who: string, what: string];

/** 購入者, 次にすること, いつまで. */
export type TodayLine = readonly [buyer: string, step: string, until: string];

export interface Story {
  /** Does the acts, runs the hourly trigger at every full hour, and ends right after the run at `until`. */
  live(acts: readonly Act[], until: string): void;
  /** The whole of きょう. */
  today(): TodayLine[];
  /** A cell of 注文. */
  cell(who: string, header: string): string;
  /** What 注意 says anywhere, but for the blank 購入日時 that nobody minds. */
  warnings(): string[];
  /** Cell edits of the seller by order; `''`: those that belong to no single one. */
  readonly taps: ReadonlyMap<string, number>;
  readonly runs: number;
  readonly mails: Told;
  /** Edits that made the text in きょう empty when a notice was to be sent. */
  readonly withoutText: readonly string[];
}

/** `10/5 9:30` of 2026 in Tokyo. */
function moment(text: string): number {
  const [, month, day, hour, minute] = /^(\d+)\/(\d+) (\d+):(\d+)$/.exec(text)!;
  return Date.UTC(2026, Number(month) - 1, Number(day), Number(hour) - 9, Number(minute));
}

/** The shop is set up at `opening`. `names`: orders pasted at once share a buyer: `なつき1` to `なつき3` are three orders of なつき. */
export function openStory(opening: string): Story {
  const world = createWorld({ now: moment(opening), files: DIST, realm: 'kept' });
  world.openDocument();
  world.scriptRun('henjiSetUp', JSON.stringify({ samples: false }));
  const ids = new Map<string, string>();
  const taps = new Map<string, number>();
  const withoutText: string[] = [];
  let runs = 0;
  const mornings = new Mornings(
    world,
    (id) => cellOf(id, '最後のできごと'),
    (id) => cellOf(id, '購入者'),
  );
  const cellOf = (id: string, name: string): string => {
    const sheet = world.workbook.sheet('注文');
    return sheet.text(rowOf(sheet, id), header(sheet, name).column);
  };
  let nextHour = moment(opening) + HOUR;
  const tap = (who: string, result: EditResult) => {
    if (!result.ok) throw new Error(result.message);
    taps.set(who, (taps.get(who) ?? 0) + 1);
  };

  function runUntil(end: number): void {
    for (; nextHour < end; nextHour += HOUR) {
      world.clock.set(nextHour);
      for (const { outcome } of world.fireTriggers('henjiHourly')) {
        if (!outcome.ok) throw new Error(outcome.error.message);
      }
      runs++;
      mornings.afterRun(nextHour);
    }
  }

  function addOrders(who: string): void {
    const sheet = world.workbook.sheet('注文');
    const { row, column } = header(sheet, '購入者');
    const free = sheet.display().findIndex((cells, index) => index >= row && (cells[column - 1] ?? '') === '');
    const at = free < 0 ? sheet.display().length + 1 : free + 1;
    const [, buyer, count] = /^(.*?)(?:×(\d))?$/.exec(who)!;
    const names = Array.from({ length: Number(count ?? 1) }, () => [buyer!]);
    tap(count ? '' : who, count ? sheet.paste(at, column, names) : sheet.type(at, column, buyer!));
    const idColumn = header(sheet, '注文番号').column;
    for (const index of names.keys()) ids.set(count ? `${buyer}${index + 1}` : who, sheet.text(at + index, idColumn));
  }

  function tickDraft(who: string): void {
    const sheet = world.workbook.sheet('連絡文');
    const state = header(sheet, '状態').column;
    const owner = header(sheet, '注文番号').column;
    const rows = sheet.display();
    const row = rows.findIndex((cells) => cells[owner - 1] === ids.get(who) && cells[state - 1] === '下書き') + 1;
    if (row === 0) throw new Error(`no draft for ${who}`);
    tap(who, sheet.check(row, header(sheet, '送信済み').column, true));
  }

  function chooseEvent(who: string, event: string): void {
    const today = world.workbook.sheet('きょう');
    const id = ids.get(who);
    if (!id) throw new Error(`no order of ${who}`);
    const row = rowOf(today, id);
    if (event === '下書きの文を送った' && today.text(row, header(today, '文面').column) === '') withoutText.push(who);
    // Whoever sits at a table uses 注文 as well: every fourth tap or so.
    const sheet = (taps.get(who) ?? 0) % 4 === 3 ? world.workbook.sheet('注文') : today;
    tap(who, sheet.type(rowOf(sheet, id), header(sheet, 'できごと').column, event));
  }

  function act([when, who, what]: Act): void {
    runUntil(moment(when));
    world.clock.set(moment(when));
    const [column, value] = what.split('=');
    if (who === 'お休み') goAway(world, what, (result) => tap('', result));
    else if (what === '新しい注文') addOrders(who);
    else if (what === '送信済み') tickDraft(who);
    else if (value === undefined) chooseEvent(who, what);
    else typeFact(who, column!, value);
  }

  function typeFact(who: string, column: string, value: string): void {
    const sheet = world.workbook.sheet('注文');
    tap(who, sheet.type(rowOf(sheet, ids.get(who)!), header(sheet, column).column, value));
  }

  return {
    live(acts, until) {
      for (const one of [...acts].sort(([a], [b]) => moment(a) - moment(b))) act(one);
      runUntil(moment(until) + 1);
    },
    today: () => {
      const sheet = world.workbook.sheet('きょう');
      const columns = ['購入者', '次にすること', 'いつまで'].map((name) => header(sheet, name).column);
      const lines = sheet.display().slice(header(sheet, '購入者').row);
      // Before a further check a second line asks whether an answer came.
      const shown = lines.map((cells) => columns.map((column) => (cells[column - 1] ?? '').split('\n')[0]!));
      return shown.filter(([buyer]) => buyer !== '') as unknown as TodayLine[];
    },
    cell: (who, name) => cellOf(ids.get(who)!, name),
    warnings: () => {
      const sheet = world.workbook.sheet('注文');
      const { row, column } = header(sheet, '注意');
      const sentences = sheet
        .display()
        .slice(row)
        .flatMap((cells) => (cells[column - 1] ?? '').split('\n'));
      return sentences.filter((text) => text !== '' && !text.startsWith('「購入日時」が空欄なので'));
    },
    taps,
    withoutText,
    get mails() {
      return mornings.summary;
    },
    get runs() {
      return runs;
    },
  };
}

function goAway(world: World, days: string, tap: (result: EditResult) => void): void {
  const sheet = world.workbook.sheet('お休み');
  const [from, to] = days.split('〜') as [string, string];
  const start = sheet.display()[0]!.findIndex((text) => text !== '') + 1;
  tap(sheet.type(2, start, from));
  tap(sheet.type(2, start + 1, to));
}

function header(sheet: HostSheet, name: string): { row: number; column: number } {
  const rows = sheet.display().slice(0, 3);
  const row = rows.findIndex((cells) => cells.includes(name));
  if (row < 0) throw new Error(`no header ${name} in ${sheet.name}`);
  return { row: row + 1, column: rows[row]!.indexOf(name) + 1 };
}

function rowOf(sheet: HostSheet, id: string): number {
  const { row, column } = header(sheet, '注文番号');
  const found = sheet.display().findIndex((cells, index) => index >= row && cells[column - 1] === id) + 1;
  if (found === 0) throw new Error(`no order ${id} in ${sheet.name}`);
  return found;
}
