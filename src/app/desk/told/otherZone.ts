// A sheet in another zone than the script: times a seller sees would not be those on their clock (product.md 2).
import { sameClock } from '../../../domain/time/sameClock';
import { zoneNamed } from '../../../domain/time/zone';
import { scriptZone } from '../../../google/session';
import type { Book } from '../book';

/** One sentence with the way to put it right; '' = both show the same time. */
export function otherZoneText({ zone, now, words }: Pick<Book, 'zone' | 'now' | 'words'>): string {
  const name = scriptZone();
  return sameClock(zone, zoneNamed(name), now) ? '' : words.health.otherZone(zone.name, name);
}
