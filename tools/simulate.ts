// `npm run simulate`: what the product would tell about the orders of a CSV file at a given time (product.md 9).
import { help } from './commandLine';
import { type CsvResult, readCsv } from './csv';
import { readArguments, type SimulateArguments } from './simulate/arguments';
import { simulationTable } from './simulate/printTable';
import { EVENT_HEADERS, readEvents, type ScriptedEvent } from './simulate/recordEvents';
import { runSimulation } from './simulate/runSimulation';
import { NOTICE_HEADERS, ORDER_HEADERS } from './simulate/startWorld';
import { simulateWords as words } from './words';

/** Wrong arguments: 2. Nothing could be done, or an hourly run failed: 1. Refused events are only told (stderr). */
export function main(root: string, args: readonly string[]): number {
  const read = readArguments(args);
  if (read === null) return help(words.usage);
  if (!read.ok) return complain(2, read.error);
  const { value } = read;
  const orders = readCsv(value.orders, ORDER_HEADERS);
  const notices = value.notices === null ? null : readCsv(value.notices, NOTICE_HEADERS);
  const events = eventsOf(value);
  // All files are looked at before the first complaint, so that one run names every broken file.
  const errors = [orders, notices, events].flatMap((result) => (result && !result.ok ? [result.error] : []));
  if (!orders.ok || (notices && !notices.ok) || !events.ok) return complain(1, ...errors);
  try {
    const { world, answer, refused, failures } = runSimulation({
      ...value,
      root,
      orders: orders.table,
      notices: notices?.table ?? null,
      events: events.events,
    });
    process.stdout.write(value.json ? `${JSON.stringify(answer, null, 2)}\n` : simulationTable(world, answer));
    return complain(failures.length > 0 ? 1 : 0, ...refused, ...failures);
  } catch (error) {
    return complain(1, (error as Error).message);
  }
}

function eventsOf({ events, zone }: SimulateArguments): ReturnType<typeof readEvents> {
  if (events === null) return { ok: true, events: [] as readonly ScriptedEvent[] };
  const csv: CsvResult = readCsv(events, EVENT_HEADERS);
  return csv.ok ? readEvents(csv.table, zone) : csv;
}

function complain(code: number, ...lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${line.replace(/\s*\n\s*/g, ' ')}\n`);
  return code;
}
