// The text that stands for a state of a world: the same for the same state however it came about, another for any other.
import type { World } from '../../../tools/emulator';
import { resultOf, scene } from './scene';

const SOURCE = `
  function onEdit() {}
  function f(body) { return eval(body) }
  function read() { SpreadsheetApp.getActive().getSheets()[0].getDataRange().getValues(); return Math.random() }`;

const run = (world: World, body: string): unknown => resultOf(world.run('f', [body], { surface: 'menu' }));
const SHEET = 'SpreadsheetApp.getActive().getSheets()[0]';

/** One of everything that a world remembers, each as a change. */
const CHANGES: Readonly<Record<string, (world: World) => void>> = {
  'a text': (world) => world.workbook.activeSheet.put(3, 3, [['x']]),
  'a number that looks like the text': (world) => world.workbook.activeSheet.put(1, 1, [[1]]),
  'a text elsewhere': (world) => world.workbook.activeSheet.put(3, 4, [['x']]),
  'a formula': (world) => run(world, `${SHEET}.getRange('C3').setFormula('="x"')`),
  'a note': (world) => run(world, `${SHEET}.getRange('A1').setNote('n')`),
  'a colour': (world) => run(world, `${SHEET}.getRange('A1').setBackground('#ff0000')`),
  'another colour': (world) => run(world, `${SHEET}.getRange('A1').setBackground('#00ff00')`),
  'a number format': (world) => run(world, `${SHEET}.getRange('A1').setNumberFormat('0.00')`),
  'a checkbox': (world) => run(world, `${SHEET}.getRange('A1').insertCheckboxes()`),
  'a row above': (world) => world.workbook.activeSheet.insertRow(1),
  'a hidden column': (world) => run(world, `${SHEET}.hideColumns(2)`),
  'a tab': (world) => world.workbook.addSheet('more'),
  'a property': (world) => run(world, `PropertiesService.getDocumentProperties().setProperty('k', 'v')`),
  "a property of the user's": (world) => run(world, `PropertiesService.getUserProperties().setProperty('k', 'v')`),
  'a cached text': (world) => run(world, `CacheService.getUserCache().put('k', 'v')`),
  'a trigger': (world) => run(world, `ScriptApp.newTrigger('read').timeBased().everyHours(1).create()`),
  'a trigger that Google switched off': (world) => {
    run(world, `ScriptApp.newTrigger('read').timeBased().everyHours(1).create()`);
    world.disableTriggers('read');
  },
  'a mail': (world) => run(world, `MailApp.sendEmail('seller@example.com', 's', 'b')`),
  'less mail left': (world) => world.users.setMailQuota('seller@example.com', 3),
  'a withdrawn consent': (world) => world.users.decline('seller@example.com', ['x']),
  'a message on the screen': (world) => run(world, `SpreadsheetApp.getActive().toast('t')`),
  'another zone': (world) => world.workbook.setZone('Europe/Berlin'),
  'a later hour': (world) => world.clock.advance(3_600_000),
};

function start(): World {
  const world = scene(SOURCE);
  world.workbook.activeSheet.put(1, 1, [['1', 2]]);
  return world;
}

test('each change makes another text, and going back the first one', () => {
  const world = start();
  const moment = world.snapshot();
  const first = world.fingerprint();
  const found = new Map([[first, 'nothing']]);
  for (const [name, change] of Object.entries(CHANGES)) {
    world.restore(moment);
    expect(world.fingerprint()).toBe(first);
    change(world);
    const text = world.fingerprint();
    expect([name, found.get(text)]).toEqual([name, undefined]);
    found.set(text, name);
  }
});

test.each(Object.keys(CHANGES))('the same change makes the same text in another round: %s', (name) => {
  const world = start();
  const moment = world.snapshot();
  const texts = [1, 2].map(() => {
    world.restore(moment);
    CHANGES[name]!(world);
    return world.fingerprint();
  });
  expect(texts[0]).toBe(texts[1]);
});

test('looking, counting and chance leave no trace', () => {
  const world = start();
  // The first run makes its user known.
  resultOf(world.run('read', [], { surface: 'menu' }));
  const before = world.fingerprint();
  resultOf(world.run('read', [], { surface: 'menu' }));
  world.faults.killBefore(3);
  expect(world.fingerprint()).toBe(before);
});

test('what is put back by hand is the state of before', () => {
  const world = start();
  const before = world.fingerprint();
  world.workbook.activeSheet.put(1, 1, [['2']]);
  expect(world.fingerprint()).not.toBe(before);
  world.workbook.activeSheet.put(1, 1, [['1']]);
  expect(world.fingerprint()).toBe(before);
});
