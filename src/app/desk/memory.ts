// What the document remembers beside its cells. It is read, not believed: what has not its shape was never written, and is told once.

import { safeParse } from 'valibot';
import type { TabKey } from '../../columns';
import type { Health } from '../../domain/health/health';
import type { Troubles } from '../../domain/health/troubles';
import type { MailLedger, MailsSent } from '../../domain/reminders/mailLedger';
import { HOUR, type Instant } from '../../domain/time/instant';
import { now } from '../../google/clock';
import { forget, recall, remember } from '../../google/properties';
import { STORED_SHAPES } from './storedShapes';

export interface Memory {
  /** Sheet ids, by which a renamed tab is found. */
  readonly tabIds?: { readonly [tab in TabKey]?: number };
  /** The rules as they could last be read. */
  readonly goodRules?: unknown;
  readonly mails?: MailLedger;
  readonly sent?: MailsSent;
  readonly troubles?: Troubles;
  readonly health?: Health;
  /** When the hourly run last went well, or its trigger was made. 最終更新 also tells of updates by hand. */
  readonly lastHourly?: Instant;
  /** The highest number ever given as 注文番号: a row may be deleted, its number is never given again. */
  readonly lastNumber?: number;
  /** The account whose hourly trigger keeps this document going: it alone mails itself. */
  readonly owner?: string;
  /** When something stored could last not be read. */
  readonly lostAt?: Instant;
  /** What just now could not. Never stored. */
  readonly unreadable?: readonly StoredKey[];
  /** Names of properties that hold parts of what is remembered no more. Never stored. */
  readonly litter?: readonly string[];
  /** The id of the owner's hourly trigger. */
  readonly trigger?: string;
  /** The account to which set-up sent its test mail. */
  readonly testedFor?: string;
}

type StoredKey = keyof typeof STORED_SHAPES;

/** So long it is said that something was forgotten. */
const TOLD_FOR = 24 * HOUR;

export function readDocumentMemory(): Memory {
  const { values, litter } = recall();
  const memory: Record<string, unknown> = {};
  const unreadable: StoredKey[] = [];
  for (const [key, value] of values) {
    if (!(key in STORED_SHAPES)) continue;
    const read = safeParse(STORED_SHAPES[key as StoredKey], value);
    if (read.success) memory[key] = read.output;
    else unreadable.push(key as StoredKey);
  }
  return { ...memory, ...(unreadable.length > 0 && { unreadable }), ...(litter.length > 0 && { litter }) };
}

/**
 * Remembers what differs from `memory`, as just read, in one write; nothing when nothing does. What could not be read goes, and is known to
 * be lost: so it is told for a day, and not every hour anew. Returns what could not be remembered, and never throws: the sheet is written by
 * then, and nothing that was done there may look undone for it.
 */
export function keepInMind({ unreadable = [], litter = [], ...memory }: Memory, values: Memory): StoredKey[] {
  const wanted: Memory = unreadable.length > 0 ? { lostAt: now(), ...values } : values;
  const changed = (Object.keys(wanted) as StoredKey[]).filter(
    (key) => wanted[key] !== undefined && JSON.stringify(wanted[key]) !== JSON.stringify(memory[key]),
  );
  // First of all: what is written next may take the place of parts that are litter now.
  const gone = [...unreadable.filter((key) => !changed.includes(key)), ...litter];
  if (gone.length > 0) succeeds(() => forget(gone));
  const write = (keys: readonly StoredKey[]) => remember(Object.fromEntries(keys.map((key) => [key, wanted[key]])));
  if (changed.length === 0 || succeeds(() => write(changed))) return [];
  // One that is too long, or a store that is full, takes no other with it; the mails come first.
  changed.sort((a, b) => Number(b === 'mails') - Number(a === 'mails'));
  return changed.filter((key) => !succeeds(() => write([key])));
}

function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    // The caller is told which, and says so where it matters.
    return false;
  }
}

/** An alert of this run went through. */
export function rememberSent(sent: MailsSent): void {
  remember({ sent });
}

/** Something that was stored could not be read, not long ago: it is to be said. */
export function isForgetful({ unreadable = [], lostAt = 0 }: Memory, at: Instant): boolean {
  return unreadable.length > 0 || Math.abs(at - lostAt) < TOLD_FOR;
}
