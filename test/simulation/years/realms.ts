// The simulated years share one realm, which Google never does: what a year brings must not depend on it.
import { join } from 'node:path';
import { openStage } from '../../../tools/years/stage';
import { liveYear } from '../../../tools/years/year';

const DIST = join(__dirname, '..', '..', '..', 'dist');

export function sameInFreshRealms(seeds: readonly number[], days: number): void {
  test.each(seeds)('seed %i is the same year in fresh realms as in a shared one, kills and all', (seed) => {
    const [fresh, shared] = (['fresh', 'shared'] as const).map((realm) => liveYear(openStage(DIST, realm), seed, days));
    expect(fresh!.counts['runs killed']).toBeGreaterThan(0);
    expect(shared!.history).toBe(fresh!.history);
    expect(shared!.counts).toEqual(fresh!.counts);
  });
}
