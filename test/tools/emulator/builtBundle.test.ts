// The real bundle in the emulator: what every execution of it depends on.
import { join } from 'node:path';
import { createWorld } from '../../../tools/emulator';
import { NOW } from './scene';

const dist = join(__dirname, '../../../dist');

test('the built bundle draws its menu in NONE and in LIMITED, so nothing is called while it loads', () => {
  for (const kind of ['addon-installed', 'bound'] as const) {
    const world = createWorld({ now: NOW, files: dist, kind });
    expect(world.openDocument()).toMatchObject({ ok: true });
    expect(world.ui.menus).toHaveLength(1);
  }
});

test('it loads without Intl’s longOffset and in whichever zone the machine is', () => {
  const world = createWorld({ now: NOW, files: dist, withoutLongOffset: true, sheetZone: 'America/Los_Angeles' });
  expect(world.openDocument()).toMatchObject({ ok: true });
});
