// `npm run simulate`: what the product would tell about the orders of a CSV file at a given time (product.md 9).
import { help } from './commandLine';
import { readCsv } from './csv';
import { readArguments } from './simulate/arguments';
import { simulationTable } from './simulate/printTable';
import { readEvents } from './simulate/recordEvents';
import { runSimulation } from './simulate/runSimulation';
import { simulateWords as words } from './words';

/** Wrong arguments: 2. Nothing could be done, or an hourly run failed: 1. What cannot be read, and refused events, are only told (stderr). */
export function main(root: string, args: readonly string[]): number {
  const read = readArguments(args);
  if (read === null) return help(words.usage);
  if (!read.ok) return complain(2, read.error);
  const { value } = read;
  const orders = readCsv(value.orders, 'orders');
  const notices = value.notices === null ? null : readCsv(value.notices, 'notices');
  const events = value.events === null ? null : readCsv(value.events, 'events');
  // All files are looked at before the first complaint, so that one run names every broken file.
  const errors = [orders, notices, events].flatMap((result) => (result && !result.ok ? [result.error] : []));
  if (!orders.ok || (notices && !notices.ok) || (events && !events.ok)) return complain(1, ...errors);
  const happened = events ? readEvents(events.table, value.zone) : { events: [], told: [] };
  complain(0, ...orders.table.told, ...(notices?.table.told ?? []), ...happened.told);
  try {
    const { world, answer, refused, failures } = runSimulation({
      ...value,
      root,
      orders: orders.table,
      notices: notices?.table ?? null,
      events: happened.events,
    });
    process.stdout.write(value.json ? `${JSON.stringify(answer, null, 2)}\n` : simulationTable(world, answer));
    return complain(failures.length > 0 ? 1 : 0, ...refused, ...failures);
  } catch (error) {
    return complain(1, (error as Error).message);
  }
}

function complain(code: number, ...lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${line.replace(/\s*\n\s*/g, ' ')}\n`);
  return code;
}
