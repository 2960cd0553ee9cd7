// The key of a notice: what makes two drafts the same draft (product.md 5).

import { wallTime, type Zone } from '../time/zone';
import type { Fact } from './facts';
import type { Phase } from './notice';

/**
 * A ladder's rung: the checks, a third of them by its own name, because `3` is the announcement of a deadline however many checks
 * come before it; the announcement after a stall and its N8; or the kind of a step's own text.
 */
export type Rung = '1' | '2' | 'check3' | '3' | '3b' | '8' | '8b' | 'N4' | 'N9' | 'N12' | 'N17';

export interface NoticeKey {
  readonly orderId: string;
  readonly phase: Phase;
  /** When this count of rungs began: the episode's start, or the version's hand-over (or the no-show) if that is later. '' = from the order's start. */
  readonly start: string;
  readonly rung: string;
}

/** `1012|check|2026-11-16T12:00|3`. An order id may hold the separator: it is read from the right. */
export function formatKey({ orderId, phase, start, rung }: NoticeKey): string {
  return [orderId, phase, start, rung].join('|');
}

const PHASES: readonly string[] = ['before', 'progress', 'check'] satisfies Phase[];

/** The parts of a key, or null when the text is no key of ours. */
export function parseKey(text: string): NoticeKey | null {
  const parts = text.split('|');
  if (parts.length < 4) return null;
  const [phase, start, rung] = parts.slice(-3) as [string, string, string];
  if (!PHASES.includes(phase)) return null;
  return { orderId: parts.slice(0, -3).join('|'), phase: phase as Phase, start, rung };
}

/** How a start is written in a key: its day, and its time if it has one. */
export function startText(start: Fact | undefined, zone: Zone): string {
  if (!start) return '';
  if (start.dateOnly) return start.day;
  const { day, hour, minute, second } = wallTime(start.at, zone);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day}T${two(hour)}:${two(minute)}${second ? `:${two(second)}` : ''}`;
}
