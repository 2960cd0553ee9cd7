// The whole matrix of what could stop an alert: every kind of long text in every column, on top of what `npm test` lives through.
import { rememberingShop } from '../desk/storedScene';
import { live, OWN_SCRIPT, stops, TEXTS } from './stopScene';

test('every store full, every tab unwritable, every text at its longest, every stored value gone', () => {
  const world = rememberingShop(undefined, OWN_SCRIPT);
  const all = stops(world, Object.keys(TEXTS), true);
  const { untold, often } = live(world, all);
  expect(untold).toEqual([]);
  expect(often).toEqual([]);
  expect(all.length).toBeGreaterThan(230);
});
