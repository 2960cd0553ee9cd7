// The arguments of `npm run simulate`, checked before anything is read.
import type { Instant } from '../../src/domain/time/instant';
import type { Zone } from '../../src/domain/time/zone';
import { type CommandLine, type CommandSpec, type Problem, readCommandLine } from '../commandLine';
import { simulateWords as words } from '../words';
import { readIso, readZone } from './readMoment';

export interface SimulateArguments {
  readonly orders: string;
  readonly notices: string | null;
  readonly events: string | null;
  readonly now: Instant;
  readonly until: Instant;
  readonly zone: Zone;
  readonly json: boolean;
}

export type ArgumentsResult =
  | { readonly ok: true; readonly value: SimulateArguments }
  | { readonly ok: false; readonly error: string };

/** A year of hourly runs: more is a slip of the keyboard. */
const MAX_DAYS = 366;
const DAY = 86_400_000;
const SPEC: CommandSpec = {
  usage: words.usage,
  options: {
    orders: 'value',
    notices: 'value',
    events: 'value',
    now: 'value',
    until: 'value',
    zone: 'value',
    json: 'flag',
  },
};

const PROBLEMS: Readonly<Record<Problem['kind'], (text: string) => string>> = {
  unknown: (text) => `${words.unknownOption(text)} ${words.usage}`,
  'too-many': (text) => `${words.unknownOption(text)} ${words.usage}`,
  twice: words.twice,
  'no-value': words.noValue,
};

/** `--now` and `--until` may leave out the offset: then the wall clock of `--zone` (default Asia/Tokyo) is meant. null: help. */
export function readArguments(args: readonly string[]): ArgumentsResult | null {
  const read = readCommandLine(args, SPEC);
  if (read.kind === 'help') return null;
  if (read.kind === 'problem') return { ok: false, error: PROBLEMS[read.problem.kind](read.problem.text) };
  return checked(read.line);
}

function checked({ values, flags }: CommandLine): ArgumentsResult {
  const fail = (error: string): ArgumentsResult => ({ ok: false, error });
  const { orders, now: nowText } = values;
  if (orders === undefined) return fail(`${words.required('--orders')} ${words.usage}`);
  if (nowText === undefined) return fail(`${words.required('--now')} ${words.usage}`);
  const zoneName = values.zone ?? 'Asia/Tokyo';
  const zone = readZone(zoneName);
  if (!zone) return fail(words.badZone(zoneName));
  const now = readIso(nowText, zone);
  if (now === null) return fail(words.badMoment('--now', nowText));
  const untilText = values.until ?? nowText;
  const until = readIso(untilText, zone);
  if (until === null) return fail(words.badMoment('--until', untilText));
  if (until < now) return fail(words.untilBeforeNow);
  if (until - now > MAX_DAYS * DAY) return fail(words.tooLong(MAX_DAYS));
  const notices = values.notices ?? null;
  const events = values.events ?? null;
  return { ok: true, value: { orders, notices, events, now, until, zone, json: flags.has('json') } };
}
