// The deadline that a text promises, and dates in it that look like another one.
import { SHORTEST_NOTICE } from '../../assess/sending';
import type { NoticeKind } from '../../orders/notice';
import { promisesDeadline } from '../../orders/rungs';
import type { Calendar } from '../../time/calendar';
import type { Instant } from '../../time/instant';
import { dayOf, type Zone } from '../../time/zone';
import { limitsIn } from './limits';
import { type PlainText, placeOf } from './reading/plain';
import type { FindingCode } from './rules/wordingRule';

export interface DeadlineContext {
  readonly kind: NoticeKind;
  /** The deadline that this text promises, and how the text words it. */
  readonly deadline: Instant | null;
  readonly deadlineText?: string;
  /** When the text can be sent: now, or its planned moment. */
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly zone: Zone;
}

export interface DeadlineFinding {
  readonly code: FindingCode;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly source: string;
}

/** Last days are moved off closed days, as 民法142条 has it (facts/marketplaces.md 4, L1). */
const CLOSED_DAY_SOURCE = 'https://houseikyoku.sangiin.go.jp/column/column086.htm';

/** Told as past: nobody is asked to keep it. */
const WAITED = /お?待ちして(?:い|お)りました|過ぎました(?!ら)|\bwaited until\b|\bhas (?:now )?passed\b/;

function others(plain: PlainText, deadline: Instant, { now, zone }: DeadlineContext): DeadlineFinding[] {
  return limitsIn(plain.text)
    .filter(({ allows }) => !allows(deadline, now, zone))
    .map(({ start, end }) => ({ code: 'deadline-other', ...placeOf(plain, start, end), source: '' }));
}

function ofPromise(text: string, deadline: Instant, context: DeadlineContext): DeadlineFinding[] {
  const { now, calendar, zone, deadlineText = '' } = context;
  const start = Math.max(0, text.indexOf(deadlineText));
  const end = text.includes(deadlineText) ? start + deadlineText.length : start;
  const finding = (code: FindingCode, source = ''): DeadlineFinding => ({
    code,
    start,
    end,
    quote: deadlineText,
    source,
  });
  if (deadline <= now) return WAITED.test(text) ? [] : [finding('deadline-past')];
  const found: DeadlineFinding[] = [];
  // A deadline at midnight belongs to the day that it ends.
  if (calendar.isClosed(dayOf(deadline - 1, zone))) found.push(finding('deadline-closed-day', CLOSED_DAY_SOURCE));
  if (deadline - now < SHORTEST_NOTICE) found.push(finding('deadline-too-close'));
  return found;
}

/** What is wrong with the deadline of a text; a reminder of one (N8) is held against it, too. */
export function deadlineFindings(plain: PlainText, context: DeadlineContext): DeadlineFinding[] {
  const { kind, deadline } = context;
  if (deadline === null || !(promisesDeadline(kind) || kind === 'N8')) return [];
  const found = others(plain, deadline, context);
  return promisesDeadline(kind) ? [...ofPromise(plain.original, deadline, context), ...found] : found;
}
