// What the document remembers beside its cells. It is read, not believed: what has not its shape was never written, and is told once.

import { safeParse } from 'valibot';
import type { TabKey } from '../../columns';
import type { Health } from '../../domain/health/health';
import type { Troubles } from '../../domain/health/troubles';
import type { MailLedger, MailsSent } from '../../domain/reminders/mailLedger';
import type { Instant } from '../../domain/time/instant';
import { now } from '../../google/clock';
import { forget, recall, remember } from '../../google/properties';
import { activeSpreadsheet } from '../../google/spreadsheet';
import type { SeenHeaders } from '../../sheet/seenHeaders';
import { keepInOwnStore, type Needed, readOwnStore } from './ownStore';
import { STORED_SHAPES } from './storedShapes';

/** Settings, rules and days off of the last whole run: a text, and what tells that nobody changed it. */
export interface KeptWorld {
  readonly mark: string;
  readonly text: string;
}

/** Where the last whole run found the open orders and their notices. */
export interface KeptPlaces {
  /** The header's row in 連絡文. */
  readonly header: number;
  /** By 注文番号 in plain text: the row in 注文, then those in 連絡文. */
  readonly rows: { readonly [orderId: string]: readonly number[] };
}

export interface Memory {
  /** Sheet ids, by which a renamed tab is found. */
  readonly tabIds?: { readonly [tab in TabKey]?: number };
  /** The document that all of this is about: a copy of it, should it take this along, is another one. */
  readonly document?: string;
  /** The header row of each tab as it was last seen, to be put back when it is gone. */
  readonly headers?: SeenHeaders;
  /** The rules as they could last be read. */
  readonly goodRules?: unknown;
  /** Settings, rules and days off as the last whole run found them, and when that was: for taps. */
  readonly world?: KeptWorld;
  readonly worldAt?: Instant;
  /** Where the last whole run found open orders and their notices. */
  readonly places?: KeptPlaces;
  readonly mails?: MailLedger;
  readonly sent?: MailsSent;
  readonly troubles?: Troubles;
  readonly health?: Health;
  /** When the hourly run last went well, or its trigger was made. 最終更新 also tells of updates by hand. */
  readonly lastHourly?: Instant;
  /** The highest number ever given as 注文番号: a row may be deleted, its number is never given again. */
  readonly lastNumber?: number;
  /** Where 履歴 ended after the last run that went through: what stands below was left by one that did not. */
  readonly logged?: Logged;
  /** The account whose hourly trigger keeps this document going: it alone mails itself. */
  readonly owner?: string;
  /** When something stored could last not be read. */
  readonly lostAt?: Instant;
  /** When mails were due and the account could send none. */
  readonly noMailAt?: Instant;
  /** What of this comes from the account's own store. Never stored with it. */
  readonly own?: Needed;
  /** What just now could not be read. Never stored. */
  readonly unreadable?: readonly StoredKey[];
  /** Names of properties that hold parts of what is remembered no more. Never stored. */
  readonly litter?: readonly string[];
  /** The id of the owner's hourly trigger. */
  readonly trigger?: string;
  /** The account to which set-up sent its test mail. */
  readonly testedFor?: string;
}

/** 1-based row, and when. */
export interface Logged {
  readonly row: number;
  readonly at: Instant;
}

export type StoredKey = keyof typeof STORED_SHAPES;

/** `lastHourly` older than this: the hourly run may have been refused by the store, and looks in the account's own. */
const UNUSUAL = 65 * 60_000;

export function readDocumentMemory(): Memory {
  const { values, litter } = recall();
  const read: Record<string, unknown> = {};
  const unreadable: StoredKey[] = [];
  for (const [key, value] of values) {
    if (!(key in STORED_SHAPES)) continue;
    const shaped = safeParse(STORED_SHAPES[key as StoredKey], value);
    if (shaped.success) read[key] = shaped.output;
    else unreadable.push(key as StoredKey);
  }
  const memory = read as Memory;
  if (memory.document !== undefined && memory.document !== activeSpreadsheet().getId()) return {};
  const lastStored = memory.lastHourly ?? 0;
  const own = now() - lastStored > UNUSUAL ? readOwnStore(memory, lastStored) : {};
  return {
    ...memory,
    ...own,
    ...(Object.keys(own).length > 0 && { own }),
    ...(unreadable.length > 0 && { unreadable }),
    ...(litter.length > 0 && { litter }),
  };
}

/** What could not be remembered with the document, and of that, what is remembered nowhere. */
export interface Unstored {
  readonly keys: readonly StoredKey[];
  readonly nowhere: readonly StoredKey[];
}

export const ALL_STORED: Unstored = { keys: [], nowhere: [] };

/**
 * Remembers what differs from `memory`, as just read, in one write; nothing when nothing does. What could not be read goes, and is known to
 * be lost: so it is told for a day, and not every hour anew. Never throws: the sheet is written by then, and nothing that was done there may
 * look undone for it.
 */
export function keepInMind({ unreadable = [], litter = [], own = {}, ...memory }: Memory, values: Memory): Unstored {
  const wanted: Memory = { ...(unreadable.length > 0 && { lostAt: now() }), ...own, ...values };
  const changed = (Object.keys(wanted) as StoredKey[]).filter(
    (key) => key in own || (wanted[key] !== undefined && JSON.stringify(wanted[key]) !== JSON.stringify(memory[key])),
  );
  // First of all: what is written next may take the place of parts that are litter now.
  const gone = [...unreadable.filter((key) => !changed.includes(key)), ...litter];
  if (gone.length > 0) succeeds(() => forget(gone));
  const write = (keys: readonly StoredKey[]) => remember(Object.fromEntries(keys.map((key) => [key, wanted[key]])));
  if (changed.length === 0 || succeeds(() => write(changed))) return ALL_STORED;
  // One that is too long, or a store that is full, takes no other with it. The mails come first; `lastHourly` tells that all went well.
  const rank = (key: StoredKey) => (key === 'mails' ? 0 : key === 'lastHourly' ? 2 : 1);
  const keys: StoredKey[] = [];
  for (const key of changed.sort((a, b) => rank(a) - rank(b)))
    if ((key === 'lastHourly' && isStoreFull({ keys })) || !succeeds(() => write([key]))) keys.push(key);
  const needed = NEEDED.filter((key) => keys.includes(key));
  const isKept = needed.length > 0 && keepInOwnStore(Object.fromEntries(needed.map((key) => [key, wanted[key]])));
  return { keys, nowhere: isKept ? keys.filter((key) => !needed.includes(key as never)) : keys };
}

const NEEDED = ['mails', 'health'] as const;

/** More is refused than rules too long to be remembered. */
export function isStoreFull({ keys }: Pick<Unstored, 'keys'>): boolean {
  return keys.some((key) => key !== 'goodRules');
}

/** An alert of this run went through. Never throws: it has left. */
export function rememberSent(sent: MailsSent): void {
  if (!succeeds(() => remember({ sent }))) keepInOwnStore({ sent });
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

/** What a whole run found in 設定, サイトのルール and お休み counts no longer: it was changed there. */
export function forgetKeptWorld(): void {
  succeeds(() => forget(['worldAt']));
}
