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
}

type StoredKey = keyof typeof STORED_SHAPES;

/** So long it is said that something was forgotten. */
const TOLD_FOR = 24 * HOUR;

export function readDocumentMemory(): Memory {
  const memory: Record<string, unknown> = {};
  const unreadable: StoredKey[] = [];
  for (const [key, value] of recall()) {
    if (!(key in STORED_SHAPES)) continue;
    const shape = STORED_SHAPES[key as StoredKey];
    const read = safeParse(shape, value);
    if (read.success) memory[key] = read.output;
    else unreadable.push(key as StoredKey);
  }
  return unreadable.length > 0 ? { ...memory, unreadable } : memory;
}

/**
 * Remembers what differs from `memory`, as just read, in one write; nothing when nothing does. What could not be read goes, and is known to be lost: so it
 * is told for a day, and not every hour anew.
 */
export function keepInMind({ unreadable = [], ...memory }: Memory, values: Memory): void {
  const wanted: Memory = unreadable.length > 0 ? { lostAt: now(), ...values } : values;
  const changed = Object.entries(wanted).filter(
    ([key, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(memory[key as StoredKey]),
  );
  if (changed.length > 0) remember(Object.fromEntries(changed));
  forget(unreadable.filter((key) => wanted[key] === undefined));
}

/** An alert of this run went through. */
export function rememberSent(sent: MailsSent): void {
  remember({ sent });
}

/** Something that was stored could not be read, not long ago: it is to be said. */
export function isForgetful({ unreadable = [], lostAt = 0 }: Memory, at: Instant): boolean {
  return unreadable.length > 0 || Math.abs(at - lostAt) < TOLD_FOR;
}
