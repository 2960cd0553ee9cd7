// What the document remembers beside its cells, each value with its shape. Anything unreadable is taken as never written.

import type { TabKey } from '../../columns';
import type { Health } from '../../domain/health/health';
import type { Troubles } from '../../domain/health/troubles';
import type { MailLedger, MailsSent } from '../../domain/reminders/mailLedger';
import type { Instant } from '../../domain/time/instant';
import { recall, remember } from '../../google/properties';

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
  /** The account to which set-up sent its test mail. */
  readonly testedFor?: string;
}

export function readDocumentMemory(): Memory {
  return recall() as Memory;
}

/** Remembers what differs from `memory`, in one write; nothing when nothing does. */
export function keepInMind(memory: Memory, values: Memory): void {
  const changed = Object.entries(values).filter(
    ([key, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(memory[key as keyof Memory]),
  );
  if (changed.length > 0) remember(Object.fromEntries(changed));
}
