// What the custom functions cost over 10,000 rows: processor time of one call on the built bundle, its start (compile and evaluation) included.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, createContext, runInContext, Script } from 'node:vm';
import { MOMENT_KEYS } from '../../src/domain/orders/order';
import type { Moment } from '../../src/domain/time/moment';
import { zoneNamed } from '../../src/domain/time/zone';
import { catalogueFor } from '../../src/text/catalogue';
import { manyOrders } from './manyOrders';
import { growth } from './measure';

const ROWS = 10_000;
const ZONE = zoneNamed('Asia/Tokyo');
const NOW = Date.parse('2026-11-24T10:00:00+09:00');

/** A date travels as `{ d: milliseconds }`: it must be made inside the context, or the bundle would not know it for a date. */
type Sent = string | number | { readonly d: number };
type Table = Sent[][];

interface Bench {
  readonly name: string;
  /** Seconds of processor time. */
  readonly most: number;
  readonly args: (rows: number) => unknown[];
}

const date = (days: number): Sent => ({ d: NOW - days * 86_400_000 });
const column = (rows: number, cell: (row: number) => Sent): Table =>
  Array.from({ length: rows }, (_, row) => [cell(row)]);
const TEXT =
  'お世話になっております。先日お送りしたデータの件で、ご確認の状況はいかがでしょうか。「このままで」のひとことでも大丈夫です。';

const BENCHES: readonly Bench[] = [
  { name: 'HENJI_STATUS', most: 1.5, args: (rows) => [ordersTable(rows), { d: NOW }] },
  { name: 'HENJI_OUTCOME', most: 1.5, args: (rows) => [ordersTable(rows), { d: NOW }] },
  { name: 'HENJI_NOTICE', most: 3, args: (rows) => ['N6', ordersTable(rows), { d: NOW }] },
  { name: 'HENJI_CHECK', most: 3, args: (rows) => [column(rows, (row) => `${TEXT}${row}`)] },
  { name: 'HENJI_WAITING_DAYS', most: 0.5, args: (rows) => [column(rows, (row) => date(row % 40)), '', { d: NOW }] },
  { name: 'HENJI_DEADLINE', most: 0.5, args: (rows) => [column(rows, (row) => date(row % 400)), 3] },
  { name: 'HENJI_ADD_BUSINESS_DAYS', most: 0.5, args: (rows) => [column(rows, (row) => date(row % 400)), 5] },
  { name: 'HENJI_BUSINESS_DAYS', most: 0.5, args: (rows) => [column(rows, (row) => date(row % 400)), { d: NOW }] },
  { name: 'HENJI_HOLIDAY', most: 0.5, args: (rows) => [column(rows, (row) => date(row % 400))] },
  { name: 'HENJI_CLOCK', most: 0.5, args: (rows) => ['ココナラ', 'review', column(rows, (row) => date(row % 400))] },
];

/** A cell each, filled down instead of spilled: how many are measured. */
const SINGLE_CALLS = 4;

/** Prints a line a function: how it grows, and what as many single calls would take; false when one is slower than promised. */
export function benchFunctions(root: string): boolean {
  const code = readFileSync(join(root, 'dist', 'Code.js'), 'utf8');
  return BENCHES.map(({ name, most, args }) => {
    const [small, large] = [ROWS / 4, ROWS].map((size) => ({ size, milliseconds: spent(code, name, args(size)) })) as [
      { size: number; milliseconds: number },
      { size: number; milliseconds: number },
    ];
    const seconds = large.milliseconds / 1000;
    const singles = Array.from({ length: SINGLE_CALLS }, () => spent(code, name, args(1), 1));
    const apart = (singles.reduce((sum, one) => sum + one) / SINGLE_CALLS / 1000) * ROWS;
    process.stdout.write(
      `${name} ${ROWS.toLocaleString('en-US')} rows: ${seconds.toFixed(2)} s (at most ${most}; growth ${growth([small, large]).toFixed(2)}; as ${ROWS.toLocaleString('en-US')} single calls: ${apart.toFixed(0)} s)\n`,
    );
    return seconds <= most;
  }).every(Boolean);
}

let turn = 0;

/** Milliseconds of processor time from the first byte compiled to the answer; the least of the rounds. */
function spent(code: string, name: string, args: readonly unknown[], count = 3): number {
  const rounds = Array.from({ length: count }, () => {
    const context = createContext({});
    runInContext(GOOGLE, context);
    const given = revived(context, args);
    // Another text each time: V8 would remember what it compiled.
    const source = `${code}\n// ${turn++}`;
    const begun = process.cpuUsage();
    new Script(source).runInContext(context);
    (context[name] as (...values: unknown[]) => unknown)(...given);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...rounds);
}

/** All that a custom function may ask: the document's zone and locale. */
const GOOGLE = `var SpreadsheetApp = { getActiveSpreadsheet: () => ({
  getSpreadsheetTimeZone: () => 'Asia/Tokyo', getSpreadsheetLocale: () => 'ja_JP' }) };`;

function revived(context: Context, args: readonly unknown[]): unknown[] {
  const text = JSON.stringify(JSON.stringify(args));
  return runInContext(
    `JSON.parse(${text}, (key, value) => value && typeof value === 'object' && 'd' in value ? new Date(value.d) : value)`,
    context,
  ) as unknown[];
}

function ordersTable(rows: number): Table {
  const { orders: headers } = catalogueFor('ja').sheet.headers;
  const keys = ['buyer', 'id', 'market', 'title', 'amount', 'waitingFor', ...MOMENT_KEYS] as const;
  const cell = (value: unknown): Sent =>
    typeof value === 'object' && value !== null ? { d: (value as Moment).at } : ((value ?? '') as Sent);
  const table = manyOrders(rows, ZONE).map(({ order }) =>
    keys.map((key) => cell((order as unknown as Record<string, unknown>)[key])),
  );
  return [keys.map((key) => headers[key]), ...table];
}
