// A link that opens the seller's own calendar with the promised deadline filled in. Nothing is saved until they press the button there.
import { HOUR, type Instant } from '../../domain/time/instant';

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
