// A link that opens the seller's own calendar with the promised deadline filled in. Nothing is saved until they press the button there.

import type { Notice } from '../../domain/orders/notice';
import { HOUR, type Instant } from '../../domain/time/instant';

/** The deadline that was last promised to the buyer and still lies ahead, or null. */
export function promisedDeadline(notices: readonly Notice[], now: Instant): Instant | null {
  const promised = notices.filter(({ sentAt, deadline }) => sentAt && deadline !== null && deadline > now);
  return promised.reduce<Instant | null>((latest, { deadline }) => Math.max(latest ?? 0, deadline!), null);
}

/** One hour from `at` on, with this title. */
export function calendarLink(title: string, at: Instant): string {
  const stamp = (instant: Instant) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
  const query = [
    ['action', 'TEMPLATE'],
    ['text', title],
    ['dates', `${stamp(at)}/${stamp(at + HOUR)}`],
  ];
  return `https://calendar.google.com/calendar/render?${query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`;
}
