// 出発前チェック of the whole book: only when days off begin within a week, or have begun.
import { type DepartureCheck, departureCheck, isSoon, nextAbsence } from '../../domain/planning/absence';
import { dayOf } from '../../domain/time/zone';
import { departureText } from '../../text/money';
import type { Assessed } from '../desk/assessAll';
import type { Book } from '../desk/book';
import type { DepartureView } from './view';

/** null while no days off are near. */
export function departureOf({ world, now, zone }: Book, assessed: readonly Assessed[]): DepartureCheck | null {
  const absence = nextAbsence(world, dayOf(now, zone));
  return absence && isSoon(absence, now, zone) ? departureCheck(assessed, absence, world, now) : null;
}

export function departureView(book: Book, assessed: readonly Assessed[]): DepartureView | null {
  const check = departureOf(book, assessed);
  if (!check) return null;
  const { world, now, zone, words } = book;
  return {
    ...departureText(check, world.markets, now, zone, words.language),
    pressing: check.runsOut.length + check.deliveries.length > 0,
    orders: check.tell.map(({ id }) => id),
    events: { wrote: words.lists.events.wrote, 'wrote-waiting': words.lists.events['wrote-waiting'] },
  };
}
