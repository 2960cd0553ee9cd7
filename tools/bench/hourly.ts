// What one hourly run asks of Google and how long it takes, by the number of orders and by how many of them are due.
import { join } from 'node:path';
import { catalogueFor } from '../../src/text/catalogue';
import { createWorld, type LatencyModel, type Outcome, type World } from '../emulator';
import { tabOf, tabTable } from '../simulate/tabTable';

const HOUR = 3_600_000;
/** 11:00 in Japan: the run at 12:00 finds nothing due, the one at 13:00, the hour of the digest, is measured. */
const NOW = Date.UTC(2026, 10, 24, 2);
const DIGEST_HOUR = 13;
const SIZES = [50, 200, 1_000, 10_000];
const SHARES: readonly (readonly [name: string, share: number])[] = [
  ['nothing due', 0],
  ['5 % due', 0.05],
  ['all due', 1],
];

/**
 * The slow end of what is known (facts/apps-script.md 5.1, 13): 50 ms for each round trip, a second for writing 10,000 cells, a fifth of
 * that for reading them, two seconds to start.
 */
const SLOW: LatencyModel = { start: 2_000, remote: 50, local: 0.1, cell: 0.02, cellWritten: 0.1, jitter: 0 };

/** So many calls whatever the number of orders, and ten thousand orders within the time that six minutes leave. */
const PROMISED = { nothingDue: 12, allDue: 26, seconds: 30 };

interface Row {
  readonly size: number;
  readonly name: string;
  readonly outcome: Outcome;
  readonly processor: number;
}

export function benchHourly(root: string): boolean {
  const rows = SIZES.flatMap((size) => SHARES.map(([name, share]) => measured(root, size, name, share)));
  process.stdout.write(`${header()}\n${rows.map(line).join('\n')}\n`);
  const most = (name: string) =>
    Math.max(...rows.filter((row) => row.name === name).map((row) => valueCalls(row.outcome)));
  const slowest = Math.max(...rows.map((row) => seconds(row.outcome)));
  const kept =
    most('nothing due') <= PROMISED.nothingDue && most('all due') <= PROMISED.allDue && slowest <= PROMISED.seconds;
  process.stdout.write(
    `At most ${most('nothing due')} remote calls with nothing due (promised ${PROMISED.nothingDue}), ${most('all due')} with all due (promised ${PROMISED.allDue}), ${slowest.toFixed(1)} s simulated (promised ${PROMISED.seconds} s): ${kept ? 'kept' : 'NOT kept'}\n`,
  );
  return kept;
}

/** A run an hour after one that found nothing due: in between, `share` of the orders came within a day of their next notice. */
function measured(root: string, size: number, name: string, share: number): Row {
  const world = createWorld({ now: NOW, files: join(root, 'dist'), latency: SLOW });
  world.openDocument();
  world.scriptRun('henjiSetUp', JSON.stringify({ samples: false }));
  setDigestHour(world);
  fill(world, size, Math.round(size * share));
  world.clock.set(NOW + HOUR);
  world.fireTriggers('henjiHourly');
  world.clock.set(NOW + 2 * HOUR);
  const before = process.cpuUsage();
  const [run] = world.fireTriggers('henjiHourly');
  const { user, system } = process.cpuUsage(before);
  if (!run) throw new Error('no hourly trigger');
  if (!run.outcome.ok) throw new Error(run.outcome.error.message);
  return { size, name, outcome: run.outcome, processor: (user + system) / 1000 };
}

function setDigestHour(world: World): void {
  const settings = tabOf(world.workbook, 'settings');
  const { name } = catalogueFor('ja').settings.settings.digestHour;
  settings.put(settings.display().findIndex(([first]) => first === name) + 1, 2, [[DIGEST_HOUR]]);
}

/** Silent buyers; of those that come due, one was never written to and has less than a day left: an alert is due, too. */
function fill(world: World, size: number, due: number): void {
  const { sheet, headerRow, need } = tabTable(tabOf(world.workbook, 'orders'), 'orders', '注文番号');
  for (const tab of ['orders', 'notices', 'today', 'log'] as const) {
    const one = tabOf(world.workbook, tab);
    if (size + 10 > one.maxRows) one.insertRow(one.maxRows, size + 10 - one.maxRows);
  }
  const columns: Readonly<Record<string, (index: number) => unknown>> = {
    購入者: (index) => `購入者${index}`,
    注文番号: (index) => `n${index}`,
    サイト: () => 'ココナラ',
    内容: () => 'アイコン制作',
    金額: () => 8_000,
    購入日時: (index) => new Date(due > 0 && index === 0 ? NOW - 22.5 * HOUR : NOW - 240 * HOUR),
    自分からの最終連絡: (index) =>
      due > 0 && index === 0 ? '' : new Date(index < due ? NOW - 46.5 * HOUR : NOW - 10 * HOUR),
    待っている返事: () => '画像サイズ',
  };
  for (const [header, value] of Object.entries(columns))
    sheet.put(
      headerRow + 1,
      need(header),
      Array.from({ length: size }, (_, index) => [value(index)]),
    );
}

/** Calls as facts/anchors.md 1.3 counts them: values read and written, flush, mail, properties. Locks and getLastRow are counted beside. */
function valueCalls({ calls }: Outcome): number {
  const beside = ['Lock.tryLock', 'Lock.releaseLock', 'Sheet.getLastRow'];
  return calls.remote - beside.reduce((sum, method) => sum + (calls.byMethod[method] ?? 0), 0);
}

const seconds = ({ startedAt, endedAt }: Outcome): number => (endedAt - startedAt) / 1000;
const count = (n: number): string => n.toLocaleString('en-US');

function header(): string {
  return '   orders                remote (+ lock, last row)    cells read  cells written  simulated  processor';
}

function line({ size, name, outcome, processor }: Row): string {
  const { calls } = outcome;
  const cells = `${count(calls.cellsRead).padStart(13)} ${count(calls.cellsWritten).padStart(14)}`;
  const remote = `${valueCalls(outcome)} (+ ${calls.remote - valueCalls(outcome)})`;
  return `${count(size).padStart(9)}  ${name.padEnd(13)} ${remote.padStart(20)}       ${cells} ${seconds(outcome).toFixed(1).padStart(8)} s ${processor.toFixed(0).padStart(7)} ms`;
}
