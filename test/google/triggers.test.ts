// Which triggers count as the document's, whatever getUserTriggers answers for those by the clock.
import { hasTrigger, keepOneHourlyTrigger } from '../../src/google/triggers';

interface Fake {
  readonly id: string;
  readonly handler: string;
}

/** `own`: what getUserTriggers gives; `project`: getProjectTriggers. */
function google(own: readonly Fake[], project: readonly Fake[]): { made: string[]; deleted: string[] } {
  const log = { made: [] as string[], deleted: [] as string[] };
  const shown = (list: readonly Fake[]) =>
    list.map(({ id, handler }) => ({ getUniqueId: () => id, getHandlerFunction: () => handler }));
  const create = (handler: string) => {
    log.made.push(handler);
    return { getUniqueId: () => 'new' };
  };
  Object.assign(globalThis, {
    SpreadsheetApp: { getActiveSpreadsheet: () => ({}) },
    ScriptApp: {
      getUserTriggers: () => shown(own),
      getProjectTriggers: () => shown(project),
      deleteTrigger: (one: { getUniqueId(): string }) => log.deleted.push(one.getUniqueId()),
      newTrigger: (handler: string) => ({
        timeBased: () => ({ everyHours: () => ({ create: () => create(handler) }) }),
      }),
    },
  });
  return log;
}

const hourly = (id: string): Fake => ({ id, handler: 'hourly' });

test('a trigger of the document is kept, one of another document is never touched', () => {
  const log = google([hourly('a')], [hourly('a'), hourly('b')]);
  expect(keepOneHourlyTrigger('hourly', undefined, false)).toEqual({ id: 'a', isNew: false });
  expect(log).toEqual({ made: [], deleted: [] });
});

test('where those by the clock do not count as the document’s, the one that was made is known by its id', () => {
  const log = google([], [hourly('a'), hourly('b')]);
  expect(hasTrigger('hourly', 'a')).toBe(true);
  expect(keepOneHourlyTrigger('hourly', 'a', false)).toEqual({ id: 'a', isNew: false });
  expect(keepOneHourlyTrigger('hourly', 'a', true)).toEqual({ id: 'new', isNew: true });
  expect(log).toEqual({ made: ['hourly'], deleted: ['a'] });
});

test('one that is gone is made again, doubled ones go', () => {
  google([], [hourly('b')]);
  expect(keepOneHourlyTrigger('hourly', 'a', false)).toEqual({ id: 'new', isNew: true });
  const log = google([hourly('a'), hourly('c')], [hourly('a'), hourly('c')]);
  expect(keepOneHourlyTrigger('hourly', undefined, false)).toEqual({ id: 'a', isNew: false });
  expect(log.deleted).toEqual(['c']);
});
