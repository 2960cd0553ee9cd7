// `npm start [-- my-orders.csv]`: the product in a browser, without Google (product.md 9).
import { join, relative } from 'node:path';
import type { Instant } from '../src/domain/time/instant';
import { isoIn, type Zone, zoneNamed } from '../src/domain/time/zone';
import { help, type Problem, readCommandLine } from './commandLine';
import { type CsvTable, readCsv } from './csv';
import { pageFiles } from './preview/pageFiles';
import { Stage } from './preview/Stage';
import { type RunningPreview, servePreview } from './preview/server';
import { readIso } from './simulate/readMoment';
import { previewCommand as words } from './words';

/** The moment of which the sample orders tell: the first working day after a long weekend. */
const STORY_TIME = '2026-11-24T10:00:00+09:00';
const DEFAULT_PORT = 8787;
const ZONE = 'Asia/Tokyo';

export interface PreviewOptions {
  readonly root: string;
  /** The user's own orders; null: the samples. */
  readonly orders: string | null;
  readonly now: Instant;
  /** 0: any free port. */
  readonly port: number;
}

export type PreviewResult =
  | { readonly ok: true; readonly preview: RunningPreview }
  | { readonly ok: false; readonly error: string };

/** Serves until Ctrl+C. Wrong arguments: 2; a file that cannot be read: 1. */
export async function main(root: string, args: readonly string[]): Promise<number> {
  const options = readOptions(root, args);
  if (options === null) return help(words.usage);
  if (typeof options === 'string') return complain(2, options);
  const result = await startPreview(options);
  if (!result.ok) return complain(1, result.error);
  const { preview } = result;
  process.stdout.write(words.running(preview.url, options.orders, isoIn(options.now, zoneNamed(ZONE))));
  const stop = () => void preview.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await preview.closed;
  return 0;
}

/** Loads the orders, sets everything up and starts serving. */
export async function startPreview({ root, orders, now, port }: PreviewOptions): Promise<PreviewResult> {
  const samples = join(root, 'tools', 'samples');
  const table = readCsv(orders ?? nearby(join(samples, 'orders.csv')), 'orders');
  if (!table.ok) return table;
  let notices: CsvTable | null = null;
  if (orders === null) {
    const read = readCsv(nearby(join(samples, 'notices.csv')), 'notices');
    if (!read.ok) return read;
    notices = read.table;
  }
  for (const line of table.table.told) complain(0, line);
  const zone: Zone = zoneNamed(ZONE);
  try {
    const stage = new Stage({ root, orders: table.table, notices, now, zone });
    return { ok: true, preview: await servePreview(stage, pageFiles(root), port) };
  } catch (error) {
    return { ok: false, error: (error as Error).message };
  }
}

/** What is wrong with the arguments, in words; null: help was asked for. */
function readOptions(root: string, args: readonly string[]): PreviewOptions | string | null {
  const read = readCommandLine(args, { usage: words.usage, options: { now: 'value' }, most: 1 });
  if (read.kind === 'help') return null;
  if (read.kind === 'problem') return PROBLEMS[read.problem.kind](read.problem.text);
  const { values, names } = read.line;
  const orders = names[0] ?? null;
  const nowText = values.now ?? null;
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) return words.badPort(process.env.PORT ?? '');
  // One's own orders are about today; the samples tell a story with a date of its own.
  const now = nowText === null ? defaultNow(orders) : readIso(nowText, zoneNamed(ZONE));
  return now === null ? words.badNow(nowText ?? '') : { root, orders, now, port };
}

const PROBLEMS: Readonly<Record<Problem['kind'], (text: string) => string>> = {
  unknown: words.unknownOption,
  'too-many': () => words.oneFile,
  twice: words.twice,
  'no-value': words.noValue,
};

function defaultNow(orders: string | null): Instant {
  return orders === null ? Date.parse(STORY_TIME) : Math.floor(Date.now() / 60_000) * 60_000;
}

function nearby(path: string): string {
  return relative(process.cwd(), path);
}

function complain(code: number, line: string): number {
  process.stderr.write(`${line.replace(/\s*\n\s*/g, ' ')}\n`);
  return code;
}
