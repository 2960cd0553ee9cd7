// The rows of きょう: which orders stand there, in which order, and what is said of each.
import { byUrgency } from '../../domain/notices/draftPlan';
import { asksForAnswer } from '../../domain/reminders/answerFirst';
import { plainText } from '../../domain/values/plainText';
import { type Cell, textFromCell } from '../../sheet/cells';
import { cellOf, type SheetTable, type TableRow } from '../../sheet/table';
import type { ColumnsOf } from '../../text/areas/sheet';
import { endsText, stepText, untilShort } from '../../text/step';
import { type Assessed, noteText } from '../desk/assessAll';
import type { Desk } from '../desk/desk';
import { firstText, textToPaste } from '../texts/textToPaste';

export type TodayTable = SheetTable<ColumnsOf['today']>;
export type TodayCells = Readonly<Record<ColumnsOf['today'], Cell>>;

/** A row as it shall be, and the row it is there by now, whose own cells go with it. */
export interface ListedRow {
  readonly cells: TodayCells;
  readonly from: TableRow | null;
}

/** More nobody works through on a phone; the others are in 注文. */
const MOST_ROWS = 100;

/** All orders but the ended ones, the worst first: what the tab, the sidebar and the mail list. */
export function ranked(assessed: readonly Assessed[]): Assessed[] {
  return assessed
    .map((one, row) => ({ ...one, row }))
    .filter(({ assessment }) => assessment.step.kind !== 'none')
    .sort(byUrgency);
}

/**
 * `anew`: the worst first. Else every order stays where it stands, ended ones too, and new ones come below: the next tap, made while this one
 * is worked on, must not meet another order.
 */
export function listedRows(desk: Desk, table: TodayTable, assessed: readonly Assessed[], anew: boolean): ListedRow[] {
  const { words } = desk.book;
  const all = ranked(assessed);
  const there = new Standing(table);
  const row = (one: Assessed, from: TableRow | null): ListedRow => ({ cells: todayRow(desk, table, one), from });
  if (anew) {
    const rows = all.slice(0, MOST_ROWS).map((one) => row(one, there.take(one)));
    const more = all.length - rows.length;
    if (more > 0) rows.push(sentence(words.sheet.todayMore(more)));
    return rows.length > 0 ? rows : [sentence(words.sheet.todayEmpty)];
  }
  const standing = new Map<TableRow, Assessed>();
  // A choice that waits belongs to the row it was made in, so ended orders are looked for last: they may share a number.
  for (const one of [...all, ...assessed.filter((each) => !all.some(({ orderRow }) => orderRow === each.orderRow))]) {
    const from = there.take(one);
    if (from) standing.set(from, one);
  }
  const kept = table.rows.map((from): ListedRow => {
    const one = standing.get(from);
    return one ? row(one, from) : { cells: BLANK, from };
  });
  while (kept.length > 0 && kept[kept.length - 1]!.cells === BLANK) kept.pop();
  const isListed = new Set([...standing.values()].map(({ orderRow }) => orderRow));
  const fresh = all.filter(({ orderRow }) => !isListed.has(orderRow));
  const added = fresh.slice(0, Math.max(0, MOST_ROWS - standing.size));
  const rows = [...kept, ...added.map((one) => row(one, null))];
  const more = fresh.length - added.length;
  if (more > 0) rows.push(sentence(words.sheet.todayMore(more)));
  return rows.length > 0 ? rows : [sentence(words.sheet.todayEmpty)];
}

/** Which row stands for which order, each once: by its number and, where that stands twice, by the buyer too. */
class Standing {
  private readonly byId = new Map<string, TableRow[]>();

  constructor(private readonly table: TodayTable) {
    for (const row of table.rows) {
      const id = this.text(row, 'id');
      if (id !== '') this.byId.set(id, [...(this.byId.get(id) ?? []), row]);
    }
  }

  take({ order }: Assessed): TableRow | null {
    const rows = this.byId.get(plainText(order.id)) ?? [];
    const found = rows.find((row) => this.text(row, 'buyer') === plainText(order.buyer)) ?? rows[0];
    if (!found) return null;
    this.byId.set(
      plainText(order.id),
      rows.filter((row) => row !== found),
    );
    return found;
  }

  private text(row: TableRow, key: 'id' | 'buyer'): string {
    return plainText(textFromCell(cellOf(this.table, row, key)));
  }
}

const BLANK: TodayCells = { buyer: '', nextStep: '', until: '', event: '', text: '', open: '', id: '', severity: '' };

const sentence = (text: string): ListedRow => ({ cells: { ...BLANK, buyer: text }, from: null });

export function todayRow(desk: Desk, table: TodayTable, one: Assessed): TodayCells {
  const { book } = desk;
  const { order, orderRow, assessment } = one;
  const { words, now, zone } = book;
  const step = stepText({ ...assessment, service: order.service, market: order.market }, words.language);
  const isAsked = asksForAnswer(one, { now, zone, digestHour: book.settings.digestHour });
  const asked = isAsked ? words.steps.answerFirstShort : '';
  const ends = endsText(assessment.ends, now, zone, words.language);
  return {
    buyer: order.buyer,
    // There is no 注意 here, and a choice that was refused must not just vanish; nor must the order's own end, for which いつまで is too narrow. What
    // is over says so until the list is made anew.
    nextStep: [step || words.steps.stages[assessment.stage], ends, asked, noteText(desk, orderRow)]
      .filter(Boolean)
      .join('\n'),
    until: untilShort(assessment.until, now, zone, words.language),
    event: waitingChoice(desk, table, order.id),
    text: (textToPaste(book, one) ?? firstText(book, one))?.text ?? '',
    open: order.url,
    id: order.id,
    severity: words.steps.severities[assessment.severity],
  };
}

/** The choice of an order of which nothing could be written stays where it is. */
function waitingChoice({ troubles: { unwritten } }: Desk, table: TodayTable, orderId: string): Cell {
  if (!unwritten.has(orderId)) return '';
  const row = table.rows.find((one) => textFromCell(cellOf(table, one, 'id')) === orderId);
  return row ? cellOf(table, row, 'event') : '';
}
