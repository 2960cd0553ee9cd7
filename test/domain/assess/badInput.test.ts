// Rows as they come out of a hand-filled sheet, through reading and assessing: what cannot be is named, and stays in its row (issue 5).
import fc from 'fast-check';
import { ORDER_COLUMNS, type OrderColumn } from '../../../src/columns';
import { assess } from '../../../src/domain/assess/assess';
import type { AssessWorld } from '../../../src/domain/assess/case';
import { forecast } from '../../../src/domain/assess/forecast';
import { DEFAULT_SETTINGS } from '../../../src/domain/assess/settings';
import { marketNamed } from '../../../src/domain/markets/marketNamed';
import { DEFAULT_MARKET, SHIPPED_MARKETS } from '../../../src/domain/markets/shipped/shippedMarkets';
import { calendarOf } from '../../../src/domain/time/calendar';
import type { Cell } from '../../../src/sheet/cells';
import { type OrderRow, readOrders } from '../../../src/sheet/orderRows';
import type { Table } from '../../../src/sheet/table';
import { at, TOKYO } from './given';

const NOW = at('2026/11/24 10:00');
const WORLD: AssessWorld = {
  markets: new Map(SHIPPED_MARKETS.map((market) => [market.name, market])),
  calendar: calendarOf([], true),
  settings: DEFAULT_SETTINGS,
  zone: TOKYO,
};

type Cells = { readonly [key in OrderColumn]?: Cell };

const cell = (written: string): Date => new Date(at(written));

/** Handed over last week, one check sent since: the next step is plain. */
const GOOD: Cells = {
  buyer: '田中',
  id: '2001',
  market: 'ココナラ',
  amount: 8000,
  purchasedAt: cell('2026/11/10 10:00'),
  buyerAt: cell('2026/11/11 10:00'),
  sellerAt: cell('2026/11/20 10:00'),
  handedOverAt: cell('2026/11/20 10:00'),
};

function tableOf(rows: readonly Cells[]): Table<OrderColumn> {
  const columns = new Map(ORDER_COLUMNS.map((key, index) => [key, index + 1]));
  const cells = rows.map((row) => ORDER_COLUMNS.map((key): Cell => row[key] ?? ''));
  return {
    tab: 'orders',
    headerRow: 1,
    header: [],
    columns,
    doubled: [],
    rows: cells.map((line, index) => ({ row: index + 2, cells: line })),
  };
}

function read(rows: readonly Cells[]): OrderRow[] {
  const marketName = (written: string) => marketNamed(written, WORLD.markets)?.name ?? null;
  return readOrders(tableOf(rows), { zone: TOKYO, defaultMarket: DEFAULT_MARKET, marketName });
}

/** What is said of a row: stage, step and problems as `code column`. */
function told({ order }: OrderRow) {
  const { stage, severity, step, problems } = assess(order, [], WORLD, NOW);
  return { stage, severity, step: step.kind, problems: problems.map(({ code, column }) => `${code} ${column}`) };
}

test('the good row is good', () => {
  expect(told(read([GOOD])[0]!)).toEqual({ stage: 'awaiting-check', severity: 'now', step: 'send', problems: [] });
});

const OF_GOOD = told(read([GOOD])[0]!);
const BROKEN = { stage: 'needs-fix', step: 'fix' } as const;
const LONG = 'あ'.repeat(10_000);

interface Bad {
  readonly name: string;
  readonly row: Cells;
  readonly gives: Partial<ReturnType<typeof told>>;
}

const unreadable = (column: OrderColumn) => [`unreadable-moment ${column}`];
const future = (column: OrderColumn) => [`in-the-future ${column}`];

const TABLE: readonly Bad[] = [
  // Dates that there are not.
  { name: 'November 31', row: { sellerAt: '2026/11/31' }, gives: { ...BROKEN, problems: unreadable('sellerAt') } },
  {
    name: 'February 29 of a common year',
    row: { buyerAt: '2027-02-29' },
    gives: { ...BROKEN, problems: unreadable('buyerAt') },
  },
  { name: 'month 13', row: { okAt: '2026/13/01' }, gives: { ...BROKEN, problems: unreadable('okAt') } },
  { name: 'the 0th', row: { formalAt: '2026/11/0' }, gives: { ...BROKEN, problems: unreadable('formalAt') } },
  { name: '25 o’clock', row: { sellerAt: '2026/11/20 25:00' }, gives: { ...BROKEN, problems: unreadable('sellerAt') } },
  { name: 'a day without a year', row: { sellerAt: '11/31' }, gives: { ...BROKEN, problems: unreadable('sellerAt') } },
  { name: 'a date that Sheets could not make', row: { sellerAt: new Date(Number.NaN) }, gives: BROKEN },
  {
    name: 'a time of day alone (a date of 1899)',
    row: { sellerAt: new Date(-2_209_107_600_000) },
    gives: { ...BROKEN, problems: unreadable('sellerAt') },
  },
  {
    name: 'a serial number where a date should be',
    row: { sellerAt: 46_346 },
    gives: { ...BROKEN, problems: unreadable('sellerAt') },
  },
  {
    name: 'a tick where a date should be',
    row: { handedOverAt: true },
    gives: { ...BROKEN, problems: unreadable('handedOverAt') },
  },
  {
    name: 'words where a date should be',
    row: { dueAt: '来週くらい' },
    gives: { ...BROKEN, problems: unreadable('dueAt') },
  },
  {
    name: 'a formula error where a date should be',
    row: { buyerAt: '#REF!' },
    gives: { ...BROKEN, problems: unreadable('buyerAt') },
  },
  {
    name: 'two unreadable dates, both named',
    row: { buyerAt: '#N/A', okAt: '??' },
    gives: { ...BROKEN, problems: [...unreadable('buyerAt'), ...unreadable('okAt')] },
  },
  // Days to come.
  {
    name: 'a message of tomorrow',
    row: { sellerAt: cell('2026/11/25 9:00') },
    gives: { ...BROKEN, problems: future('sellerAt') },
  },
  {
    name: 'a purchase next year',
    row: { purchasedAt: cell('2027/11/10 10:00') },
    gives: { ...BROKEN, problems: future('purchasedAt') },
  },
  {
    name: 'tonight is not the future',
    row: { sellerAt: cell('2026/11/24 23:00') },
    gives: { stage: 'awaiting-check', problems: [] },
  },
  {
    name: 'what may lie ahead: due, appointment, snooze',
    row: { dueAt: cell('2027/01/10'), appointmentAt: cell('2027/01/09 13:00'), snoozeUntil: cell('2027/01/08') },
    gives: { stage: 'awaiting-check', problems: [] },
  },
  // Facts that contradict each other.
  {
    name: 'closed before the purchase',
    row: { closedAt: cell('2026/11/01 10:00') },
    gives: { ...BROKEN, problems: ['ended-before-purchase closedAt'] },
  },
  {
    name: 'cancelled before the purchase',
    row: { cancelledAt: cell('2026/11/01') },
    gives: { ...BROKEN, problems: ['ended-before-purchase cancelledAt'] },
  },
  {
    name: 'closed an hour before the purchase',
    row: { closedAt: cell('2026/11/10 9:00') },
    gives: { ...BROKEN, problems: ['ended-before-purchase closedAt'] },
  },
  {
    name: 'closed at the minute of the purchase',
    row: { closedAt: cell('2026/11/10 10:00') },
    gives: { stage: 'closed', problems: [] },
  },
  {
    name: 'closed that day, the purchase without a time',
    row: { purchasedAt: cell('2026/11/10'), closedAt: cell('2026/11/10 9:00') },
    gives: { stage: 'closed', problems: [] },
  },
  {
    name: 'closed and cancelled',
    row: { closedAt: cell('2026/11/21 10:00'), cancelledAt: cell('2026/11/22 10:00') },
    gives: { ...BROKEN, problems: ['closed-and-cancelled closedAt'] },
  },
  {
    name: 'closed on the day of the purchase',
    row: { closedAt: cell('2026/11/10') },
    gives: { stage: 'closed', step: 'none', problems: [] },
  },
  // Other cells.
  { name: 'an unknown market', row: { market: 'ヤフオク' }, gives: { ...BROKEN, problems: ['unknown-market market'] } },
  {
    name: 'a market in full-width letters',
    row: { market: 'ｃｒｏｗｄｗｏｒｋｓ' },
    gives: { stage: 'awaiting-check', step: 'formal-delivery', problems: [] },
  },
  {
    name: 'words for an amount',
    row: { amount: '要相談' },
    gives: { ...OF_GOOD, problems: ['unreadable-amount amount'] },
  },
  { name: 'an amount in full-width digits', row: { amount: '￥８，０００円' }, gives: OF_GOOD },
  {
    name: 'a formula error for an amount',
    row: { amount: '#DIV/0!' },
    gives: { ...OF_GOOD, problems: ['unreadable-amount amount'] },
  },
  {
    name: 'a date for an amount',
    row: { amount: cell('2026/11/10') },
    gives: { ...OF_GOOD, problems: ['unreadable-amount amount'] },
  },
  {
    name: 'a page that is not https',
    row: { url: 'javascript:alert(1)' },
    gives: { ...OF_GOOD, problems: ['unreadable-url url'] },
  },
  { name: 'an odd read mark', row: { read: 'たぶん既読' }, gives: { ...OF_GOOD, problems: ['unreadable-read read'] } },
  { name: 'an odd service', row: { service: '出張' }, gives: { ...BROKEN, problems: ['unreadable-service service'] } },
  { name: 'full-width digits in a date', row: { sellerAt: '２０２６／１１／２０　１０：００' }, gives: OF_GOOD },
  { name: 'a date written in Japanese', row: { sellerAt: '2026年11月20日 10時00分' }, gives: OF_GOOD },
  { name: 'a blank of spaces', row: { okAt: '　 ', waitingFor: ' ' }, gives: OF_GOOD },
  // Odd texts.
  {
    name: '10,000 characters in every text',
    row: { buyer: LONG, title: LONG, note: LONG, url: LONG, email: LONG },
    gives: { ...OF_GOOD, problems: ['unreadable-url url'] },
  },
  {
    name: '10,000 characters for a date',
    row: { sellerAt: LONG },
    gives: { ...BROKEN, problems: unreadable('sellerAt') },
  },
  { name: '10,000 digits for an amount', row: { amount: '9'.repeat(10_000) }, gives: { stage: 'awaiting-check' } },
  {
    name: 'emoji, right-to-left marks and control characters',
    row: { buyer: '👨‍👩‍👧‍👦\u202E\u0000', title: '🎨🎨', note: '\u0007' },
    gives: OF_GOOD,
  },
  { name: 'a number for a name and an id', row: { buyer: 4649, id: 2001 }, gives: OF_GOOD },
  { name: 'a formula for a name', row: { buyer: '=HYPERLINK("https://example.com")' }, gives: OF_GOOD },
  { name: 'an unknown event', row: { event: 'なにか' }, gives: OF_GOOD },
];

test.each(TABLE.map((bad) => [bad.name, bad] as const))('%s', (_name, { row, gives }) => {
  const [only] = read([{ ...GOOD, ...row }]);
  expect(told(only!)).toMatchObject(gives);
});

test('what a broken cell held is kept for the sentence in 注意, cut to a readable length', () => {
  const [long] = read([{ ...GOOD, sellerAt: LONG }]);
  expect(long!.order.problems[0]!.value).toBe('あ'.repeat(40));
});

test('two rows with one id are both named, whatever the width of its digits; a third is not', () => {
  const rows = read([GOOD, { ...GOOD, buyer: '佐藤', id: '２００１' }, { ...GOOD, buyer: '鈴木', id: '2002' }]);
  expect(rows.map(told).map(({ problems }) => problems)).toEqual([['duplicate-id id'], ['duplicate-id id'], []]);
});

test('blank rows and rows that merged cells left empty are no orders, and rows below them are found', () => {
  const merged: Cells = { market: 'Lancers', note: '11月のまとめ' };
  const rows = read([GOOD, {}, merged, {}, { ...GOOD, id: '2002' }]);
  expect(rows.map(({ row, order }) => [row, order.id])).toEqual([
    [2, '2001'],
    [6, '2002'],
  ]);
});

test('clocks whose facts can be read still alarm in a row that needs fixing', () => {
  // The buyer asked to cancel on Nov 23 at 12:00: 24 hours, of which 2 are left.
  const [row] = read([{ ...GOOD, buyerCancelAt: cell('2026/11/23 12:00'), okAt: '11/31' }]);
  expect(told(row!)).toMatchObject({ ...BROKEN, severity: 'danger' });
});

test('a mistyped message in the future does not silence the first contact', () => {
  const [row] = read([
    { buyer: '田中', id: '1', purchasedAt: cell('2026/11/23 9:00'), sellerAt: cell('2026/12/23 10:00') },
  ]);
  expect(told(row!)).toMatchObject({ ...BROKEN, severity: 'danger', problems: future('sellerAt') });
});

/** Anything that a cell can hold. */
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    '',
    '',
    '11/31',
    '2026/11/20',
    '２０２６／１１／２０',
    '#REF!',
    LONG,
    '👍',
    true,
    false,
    -1,
    46_346.5,
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.double(),
  fc.date({ noInvalidDate: false }),
);
const anyRow: fc.Arbitrary<Cells> = fc.dictionary(fc.constantFrom(...ORDER_COLUMNS), anyCell) as fc.Arbitrary<Cells>;

test('nothing that a cell can hold makes reading, assessing or foretelling throw', () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      for (const { order } of read([{ ...GOOD, ...row }, row])) {
        const { stage, turn } = assess(order, [], WORLD, NOW);
        expect([stage, turn]).not.toContain(undefined);
        forecast(order, [], WORLD, NOW);
      }
    }),
    { numRuns: 2000 },
  );
});

test('whatever stands in one row, the other rows are answered as if it were not there', () => {
  const others: readonly Cells[] = [GOOD, { ...GOOD, id: '2002', formalAt: cell('2026/11/22 10:00') }];
  const alone = read(others).map(told);
  fc.assert(
    fc.property(anyRow, fc.integer({ min: 0, max: 2 }), (row, place) => {
      // An id of its own: the same id twice is the one thing that two rows share.
      const rows = [...others.slice(0, place), { ...row, id: 'X' }, ...others.slice(place)];
      const answers = read(rows).filter(({ order }) => order.id !== 'X');
      expect(answers.map(told)).toEqual(alone);
    }),
    { numRuns: 2000 },
  );
});
