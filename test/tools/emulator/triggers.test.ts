import { failure, failureOf, NOW, resultOf, SCOPES, scene } from './scene';

const HOUR = 3_600_000;
const SOURCE = `
  function install() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create() }
  function daily(hour) { ScriptApp.newTrigger('hourly').timeBased().everyDays(1).atHour(hour).create() }
  function many() { for (let i = 0; i < 21; i += 1) install() }
  function count() { return ScriptApp.getProjectTriggers().length }
  function removeAll() { for (const t of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(t) }
  function hourly(e) { return [e.authMode.toString(), e.timezone, e['day-of-week'], Session.getActiveUser().getEmail()].join() }
  function once() { ScriptApp.newTrigger('hourly').timeBased().after(60000).create() }
  function missing() { ScriptApp.newTrigger('gone').timeBased().everyHours(1).create() }
  function slow() { Utilities.sleep(300000) }
  function slowTrigger() { ScriptApp.newTrigger('slow').timeBased().everyMinutes(5).create() }`;

const menu = { surface: 'menu' } as const;

test('an hourly trigger runs once in every hour, at a minute drawn from the seed', () => {
  const world = scene(SOURCE);
  world.run('install', [], menu);
  const runs = world.runDueTriggers(NOW + 24 * HOUR);
  expect(runs).toHaveLength(24);
  const minutes = runs.map(({ at }) => at % HOUR);
  expect(new Set(minutes).size).toBe(1);
  const other = scene(SOURCE, { seed: 99 });
  other.run('install', [], menu);
  expect(other.triggers[0]!.nextAt! % HOUR).not.toBe(minutes[0]);
  expect(world.clock.now()).toBe(NOW + 24 * HOUR);
});

test('it runs in FULL as the one who created it, with the moment in UTC', () => {
  const world = scene(SOURCE);
  world.run('install', [], { surface: 'menu', user: 'second@example.com' });
  expect(world.fireTriggers().map(({ outcome }) => resultOf(outcome))).toEqual(['FULL,UTC,7,second@example.com']);
});

test('a daily trigger keeps its hour in the script’s zone', () => {
  const world = scene(SOURCE);
  world.run('daily', [8], menu);
  const hours = world.runDueTriggers(NOW + 72 * HOUR).map(({ at }) => new Date(at + 9 * HOUR).getUTCHours());
  expect(hours).toEqual([8, 8, 8]);
});

test('a one-shot runs once, stays listed and counts until it is deleted', () => {
  const world = scene(SOURCE);
  world.run('once', [], menu);
  expect(world.runDueTriggers(NOW + HOUR)).toHaveLength(1);
  expect(world.runDueTriggers(NOW + 5 * HOUR)).toHaveLength(0);
  expect(resultOf(world.run('count', [], menu))).toBe(1);
});

test('users see and delete only their own', () => {
  const world = scene(SOURCE);
  world.run('install', [], menu);
  world.run('removeAll', [], { surface: 'menu', user: 'second@example.com' });
  expect(resultOf(world.run('count', [], { surface: 'menu', user: 'second@example.com' }))).toBe(0);
  expect(world.triggers).toHaveLength(1);
});

test('a user has at most 20 of a script', () => {
  const world = scene(SOURCE);
  expect(failure(world.run('many', [], menu))).toBe(
    'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );
  expect(world.triggers).toHaveLength(20);
});

test('an add-on has one time trigger per user and document, and none under an hour', () => {
  const world = scene(SOURCE, { kind: 'addon-enabled' });
  world.run('install', [], menu);
  expect(failure(world.run('install', [], menu))).toContain('too many time-based triggers in this document');
  expect(failure(world.run('slowTrigger', [], menu))).toContain('at most once an hour');
});

test.each([
  ['everyMinutes(7).create()', 'everyMinutes was invalid'],
  ['everyHours(3).create()', 'everyHours was invalid'],
  ['everyDays(1).atHour(24).create()', 'atHour was invalid'],
  ['everyHours(1).everyDays(1).create()', 'Already chosen a recurrence'],
  ['atHour(8).create()', 'A recurrence must be selected'],
  ['everyHours(1).atHour(8).create()', 'atHour can only be used'],
  ["everyDays(1).inTimezone('Mars/Base').create()", 'timezone'],
  ['at(new Date(0)).create()', 'in the past'],
])('timeBased().%s is refused', (call, message) => {
  expect(failureOf(`ScriptApp.newTrigger('f').timeBased().${call}`)).toContain(message);
});

test('a trigger whose function is gone stays and fails', () => {
  const world = scene(SOURCE);
  world.run('missing', [], menu);
  expect(failure(world.fireTriggers()[0]!.outcome)).toBe('Exception: Script function not found: gone');
  expect(world.triggers).toHaveLength(1);
});

test('after a scope was withdrawn a bound script’s trigger does not start', () => {
  const world = scene(SOURCE);
  world.run('install', [], menu);
  world.users.decline('seller@example.com', [SCOPES[3]!]);
  expect(failure(world.fireTriggers()[0]!.outcome)).toBe(
    'Exception: Authorization is required to perform that action.',
  );
});

test('ninety minutes of trigger time a day are all there is', () => {
  const world = scene(SOURCE);
  world.run('slowTrigger', [], menu);
  const runs = world.runDueTriggers(NOW + 3 * HOUR);
  const refused = runs.filter(({ outcome }) => !outcome.ok);
  expect(failure(refused[0]!.outcome)).toBe('Exception: Service using too much computer time for one day');
  expect(runs.length - refused.length).toBe(19);
});

describe('trigger weather', () => {
  const runs = (weather: object) => {
    const world = scene(SOURCE, { seed: 7 });
    world.run('install', [], menu);
    Object.assign(world.triggerWeather, weather);
    return world.runDueTriggers(NOW + 100 * HOUR).map(({ at }) => at);
  };

  test('skips, doubles, delays, and does the same again for the same seed', () => {
    expect(runs({ skipped: 0.3 }).length).toBeLessThan(90);
    expect(runs({ doubled: 0.3 }).length).toBeGreaterThan(110);
    expect(new Set(runs({ late: 0.5, lateByMs: 600_000 }).map((at) => at % HOUR)).size).toBeGreaterThan(20);
    expect(runs({ skipped: 0.3, doubled: 0.3 })).toEqual(runs({ skipped: 0.3, doubled: 0.3 }));
  });

  test('may disable a trigger without the script noticing', () => {
    const world = scene(SOURCE);
    world.run('install', [], menu);
    world.disableTriggers('hourly');
    expect(world.runDueTriggers(NOW + 5 * HOUR)).toEqual([]);
    expect(resultOf(world.run('count', [], menu))).toBe(1);
    world.enableTriggers();
    expect(world.runDueTriggers(NOW + 6 * HOUR)).toHaveLength(1);
  });
});
