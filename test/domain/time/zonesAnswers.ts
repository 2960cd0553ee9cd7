// The answers to many random orders as one text, to be compared between machines. Always the same orders: the seed is fixed.
import fc from 'fast-check';
import { forecast } from '../../../src/domain/assess/forecast';
import { isoIn } from '../../../src/domain/time/zone';
import { assessed, rows, stories } from '../assess/properties/arbitraries';

const SEED = 20261122;
const EACH = 250;

export function zonesAnswers(): string {
  const all = [stories, rows].flatMap((kind) => fc.sample(kind, { numRuns: EACH, seed: SEED }));
  const lines = all.map((story) => {
    const { order, notices, world, now } = story;
    const { settlement, timeline } = forecast(order, notices, world, now);
    const told = { ...assessed(story), settlement, timeline, now: isoIn(now, world.zone), zone: world.zone.name };
    return JSON.stringify(told);
  });
  return lines.join('\n');
}
