// The days of an order as a message may name them: nothing that is past is spoken of as ahead, and nothing done as if it were done now.
import type { Order } from '../orders/order';
import type { Day } from '../time/day';
import type { Instant } from '../time/instant';
import type { Moment } from '../time/moment';
import { dayOf, type Zone } from '../time/zone';

export interface DatesToName {
  /** 納品予定日 while it lies ahead. */
  readonly due: Moment | null;
  /** 納品予定日 once it is past. */
  readonly pastDue: Moment | null;
  /** A session that is still to come. */
  readonly appointment: Moment | null;
  /** When the work was handed over, if that was on an earlier day. */
  readonly handedOverBefore: Moment | null;
  /** The day on which the buyer last saw work, a draft or the whole. */
  readonly shownOn: Day | null;
}

/** A promised deadline that is over when the message is sent. */
export const pastDeadline = (deadline: Instant | null, sendAt: Instant): Instant | null =>
  deadline !== null && deadline <= sendAt ? deadline : null;

/** Of a message that is sent at `sendAt`. `dueAt`: 納品予定日 as far as the message speaks of it at all. */
export function datesToName(
  { appointmentAt, handedOverAt, progressAt }: Order,
  dueAt: Moment | null,
  sendAt: Instant,
  zone: Zone,
): DatesToName {
  const sendDay = dayOf(sendAt, zone);
  const isPast = dueAt !== null && dueAt.day < sendDay;
  const isBooked = (at: Moment) => (at.dateOnly ? at.day >= sendDay : at.at > sendAt);
  const shown = [progressAt, handedOverAt].flatMap((one) => (one ? [one.day] : [])).sort();
  return {
    due: isPast ? null : dueAt,
    pastDue: isPast ? dueAt : null,
    appointment: appointmentAt && isBooked(appointmentAt) ? appointmentAt : null,
    handedOverBefore: handedOverAt && handedOverAt.day < sendDay ? handedOverAt : null,
    shownOn: shown[shown.length - 1] ?? null,
  };
}
