// The deadline that a text names: what the buyer reads is what was promised, whoever wrote it (product.md 4.2).
import type { Notice } from '../../orders/notice';
import { promisesDeadline, takesDate } from '../../orders/rungs';
import { type Day, daysBetween, plusDays } from '../../time/day';
import type { Instant } from '../../time/instant';
import { dayOf, instantAt, type Zone } from '../../time/zone';
import { datesIn, dayOfWritten, type WrittenDate } from './writtenDates';

/** Why a text's date cannot be taken: it names none, or several, or one that is over. */
export type NoDate = 'none' | 'several' | 'past';

/** A day without a year that is over is read as next year's: nobody promises so far ahead. */
const FAR_AHEAD_DAYS = 300;
const WHOLE_DAY = 24 * 60;

/** Every date and hour named in a text that is sent on `sentOn`, each once, in the order of the text. */
export function deadlinesIn(text: string, sentOn: Day, zone: Zone): Instant[] {
  return momentsIn(text, sentOn, zone, ({ minutes }) => minutes);
}

/** The same; a day without an hour is meant to its end, unless it is `but`. */
function daysIn(text: string, sentOn: Day, zone: Zone, but: Day | undefined): Instant[] {
  return momentsIn(text, sentOn, zone, (one) => {
    const spoken = but !== undefined && dayOfWritten(one, but) === but;
    return spoken || (one.isLoose && one.minutes === undefined) ? undefined : (one.minutes ?? WHOLE_DAY);
  });
}

function momentsIn(
  text: string,
  sentOn: Day,
  zone: Zone,
  minutesOf: (one: WrittenDate) => number | undefined,
): Instant[] {
  const instants = [...datesIn(text.normalize('NFKC'))].flatMap((one): Instant[] => {
    const day = dayOfWritten(one, sentOn);
    const minutes = minutesOf(one);
    if (day === null || minutes === undefined || minutes > WHOLE_DAY) return [];
    if (minutes === WHOLE_DAY) return [instantAt(plusDays(day, 1), zone)];
    return [instantAt(day, zone, Math.floor(minutes / 60), minutes % 60)];
  });
  return [...new Set(instants)];
}

export interface TextDateContext {
  readonly zone: Zone;
  /** The day of sending, where the notice does not say. */
  readonly sending?: Day;
  /** 納品予定日: 納期のご相談 names it beside the new one. */
  readonly dueDay?: Day | undefined;
}

/**
 * What a notice promises by its text, where the seller wrote or changed it: the one date that it names, or why there is none. Of 納期のご相談
 * a day is enough, and one that is over is none. null = its text is the add-on's own, or it is of a kind that promises nothing, or it leaves the
 * day open: then 伝えた期限 counts.
 */
export function deadlineOfText(notice: Notice, context: TextDateContext): Instant | NoDate | null {
  const { kind, edited, text, sentAt, plannedAt, createdAt } = notice;
  if (!edited || !takesDate(kind)) return null;
  const written = plannedAt ?? createdAt;
  const sentOn = sentAt?.day ?? context.sending ?? (written === null ? null : dayOf(written, context.zone));
  return sentOn === null ? null : dateOfText(kind, text, sentOn, context);
}

/** The same of any text that is sent on that day. */
export function dateOfText(
  kind: Notice['kind'],
  text: string,
  sentOn: Day,
  { zone, dueDay }: TextDateContext,
): Instant | NoDate | null {
  const promises = promisesDeadline(kind);
  const named = promises ? deadlinesIn(text, sentOn, zone) : daysIn(text, sentOn, zone, dueDay);
  if (named.length === 0) return promises ? 'none' : null;
  if (named.length > 1) return 'several';
  return !promises && isOver(named[0]!, sentOn, zone) ? 'past' : named[0]!;
}

/** A date that lies before the day of sending, or was meant to. */
export function isOver(at: Instant, sentOn: Day, zone: Zone): boolean {
  const day = dayOf(at - 1, zone);
  return day < sentOn || daysBetween(sentOn, day) > FAR_AHEAD_DAYS;
}
