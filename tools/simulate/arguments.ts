// The arguments of `npm run simulate`, checked before anything is read.
import type { Instant } from '../../src/domain/time/instant';
import type { Zone } from '../../src/domain/time/zone';
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
const OPTIONS = ['--orders', '--notices', '--events', '--now', '--until', '--zone'] as const;
type Option = (typeof OPTIONS)[number];

/** `--now` and `--until` may leave out the offset: then the wall clock of `--zone` (default Asia/Tokyo) is meant. */
export function readArguments(args: readonly string[]): ArgumentsResult {
  const fail = (error: string): ArgumentsResult => ({ ok: false, error });
  const given = new Map<Option, string>();
  let json = false;
  for (let i = 0; i < args.length; i++) {
    const [name = '', joined] = (args[i] ?? '').split(/=(.*)/s, 2);
    if (name === '--json' && joined === undefined) {
      json = true;
      continue;
    }
    const option = OPTIONS.find((known) => known === name);
    if (!option) return fail(`${words.unknownOption(args[i] ?? '')} ${words.usage}`);
    if (given.has(option)) return fail(words.twice(option));
    const value = joined ?? args[++i];
    if (value === undefined || value === '' || value.startsWith('--')) return fail(words.noValue(option));
    given.set(option, value);
  }
  return checked(given, json);
}

function checked(given: ReadonlyMap<Option, string>, json: boolean): ArgumentsResult {
  const fail = (error: string): ArgumentsResult => ({ ok: false, error });
  const orders = given.get('--orders');
  const nowText = given.get('--now');
  if (orders === undefined) return fail(`${words.required('--orders')} ${words.usage}`);
  if (nowText === undefined) return fail(`${words.required('--now')} ${words.usage}`);
  const zoneName = given.get('--zone') ?? 'Asia/Tokyo';
  const zone = readZone(zoneName);
  if (!zone) return fail(words.badZone(zoneName));
  const now = readIso(nowText, zone);
  if (now === null) return fail(words.badMoment('--now', nowText));
  const untilText = given.get('--until') ?? nowText;
  const until = readIso(untilText, zone);
  if (until === null) return fail(words.badMoment('--until', untilText));
  if (until < now) return fail(words.untilBeforeNow);
  if (until - now > MAX_DAYS * DAY) return fail(words.tooLong(MAX_DAYS));
  const notices = given.get('--notices') ?? null;
  const events = given.get('--events') ?? null;
  return { ok: true, value: { orders, notices, events, now, until, zone, json } };
}
