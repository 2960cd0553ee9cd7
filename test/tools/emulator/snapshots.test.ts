// Going back to an earlier state of a world, so that thousands of runs can start from one set-up.
import { join } from 'node:path';
import { readCsv } from '../../../tools/csv';
import type { World } from '../../../tools/emulator';
import { runHourly, startWorld } from '../../../tools/simulate/startWorld';
import { failure, NOW, resultOf, SCOPES, scene } from './scene';

const menu = { surface: 'menu' } as const;
const HOUR = 3_600_000;

/** Changes one of everything a world remembers. */
const BUSY = `
  function onEdit(e) { e.range.offset(0, 1).setValue('edited') }
  function DOUBLE(x) { return x * 2 }
  function start() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create() }
  function work() {
    const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];
    sheet.getRange('A1:B2').setValues([[1, Math.random()], ['a', new Date()]]).setBackground('#' + Math.random().toString(16).slice(2, 8)).setNote(Utilities.getUuid())
      .setNumberFormat('0.' + '0'.repeat(1 + Math.floor(Math.random() * 9)));
    sheet.getRange('D1').setFormula('=DOUBLE(A1)'); sheet.getRange('E1').setFormula('={A1;A2}');
    sheet.getRange('A4').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    sheet.setFrozenRows(1); sheet.hideColumns(6); sheet.insertRowsAfter(1, 2); sheet.deleteRow(9); sheet.setName('renamed');
    sheet.protect().setDescription('p'); sheet.getRange('A1:B1').merge(); book.setNamedRange('here', sheet.getRange('A2'));
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextContains('a').setBold(true)
      .setRanges([sheet.getRange('A1:A9')]).build()]);
    book.insertSheet('more ' + Math.random()).setTabColor('#00ff00');
    PropertiesService.getDocumentProperties().setProperty('k', String(Math.random()));
    CacheService.getUserCache().put('k', 'v');
    MailApp.sendEmail('seller@example.com', 's', 'b');
    for (const t of ScriptApp.getProjectTriggers()) if (t.getHandlerFunction() !== 'work') ScriptApp.deleteTrigger(t);
    return Utilities.getUuid() }`;

/** What can be seen of a world. */
function seen(world: World): unknown {
  const tabs = world.workbook.sheetNames().map((name) => {
    const sheet = world.workbook.sheet(name);
    const cells = sheet.values().map((line, down) =>
      line.map((value, right) => {
        const at = [down + 1, right + 1] as const;
        return [
          value,
          sheet.formula(...at),
          sheet.format(...at),
          sheet.look(...at),
          sheet.note(...at),
          sheet.validation(...at),
        ];
      }),
    );
    return [name, cells, sheet.maxRows, sheet.frozenRows, sheet.tabColor, sheet.isColumnHidden(6), sheet.lastRow];
  });
  return JSON.parse(
    JSON.stringify([
      tabs,
      world.mails,
      world.properties(),
      world.cache(),
      world.triggers,
      world.users.mailQuota('seller@example.com'),
      world.clock.now(),
      [world.calls.total, world.calls.executions, world.calls.last],
      [world.ui.menus, world.ui.toasts, world.ui.alerts],
    ]),
  ) as unknown;
}

/** Everything that may happen between two looks at a world. */
function live(world: World): unknown {
  const sheet = world.workbook.activeSheet;
  sheet.type(1, 1, 'by hand');
  world.workbook.setZone('America/Los_Angeles');
  world.triggerWeather.late = 0.5;
  world.triggerWeather.lateByMs = HOUR;
  const runs = world.runDueTriggers(world.clock.now() + 5 * HOUR);
  sheet.insertRow(2);
  sheet.deleteColumn(3);
  world.users.setMailQuota('seller@example.com', 7);
  world.users.decline('seller@example.com', SCOPES);
  return [runs.map(({ at, outcome }) => [at, outcome.ok && outcome.value, outcome.trace]), seen(world)];
}

test('a run after going back is the run that came before, as often as wanted', () => {
  const world = scene(BUSY, { seed: 7 });
  resultOf(world.run('start', [], menu));
  resultOf(world.run('work', [], menu));
  const before = seen(world);
  const snapshot = world.snapshot();
  const first = live(world);
  expect(seen(world)).not.toEqual(before);
  for (let time = 0; time < 3; time += 1) {
    world.restore(snapshot);
    expect(seen(world)).toEqual(before);
    expect(live(world)).toEqual(first);
  }
});

test('a cell put between others is gone again', () => {
  const world = scene('');
  const sheet = world.workbook.sheet('Sheet');
  sheet.type(2, 5, 'there before');
  const snapshot = world.snapshot();
  sheet.type(2, 3, 'new');
  sheet.type(1, 1, 'new');
  world.restore(snapshot);
  expect(sheet.values()).toEqual([Array(5).fill(''), ['', '', '', '', 'there before']]);
});

test('snapshots may be taken on the way and left in any order', () => {
  const world = scene('function f() { SpreadsheetApp.getActiveSheet().appendRow([Math.random()]) }');
  const looks = [1, 2, 3].map(() => {
    resultOf(world.run('f', [], menu));
    return { snapshot: world.snapshot(), look: seen(world) };
  });
  for (const at of [0, 2, 1, 1]) {
    world.restore(looks[at]!.snapshot);
    expect(seen(world)).toEqual(looks[at]!.look);
  }
});

test('a crash at every call starts from the same state, and ordered faults do not outlive it', () => {
  const world = scene(BUSY);
  const snapshot = world.snapshot();
  const { length } = world.run('work', [], menu).trace;
  for (let call = 1; call <= length; call += 1) {
    world.restore(snapshot);
    world.faults.killAfter(call);
    expect(world.run('work', [], menu).trace).toHaveLength(call);
  }
  world.faults.killBefore(1);
  world.restore(snapshot);
  expect(world.run('work', [], menu)).toMatchObject({ ok: true });
});

test('handles of the host stay valid', () => {
  const world = scene('');
  const sheet = world.workbook.sheet('Sheet');
  const { mails } = world;
  const snapshot = world.snapshot();
  sheet.type(3, 3, 'x');
  world.workbook.addSheet('more');
  world.restore(snapshot);
  expect([sheet.lastRow, world.workbook.sheetNames(), world.mails === mails]).toEqual([0, ['Sheet'], true]);
  sheet.type(1, 1, '5');
  expect(world.workbook.sheet('Sheet').value(1, 1)).toBe(5);
});

test('there is no going back inside an execution, and none to another world', () => {
  const world = scene('function f() { Logger.log(1) }');
  const other = scene('');
  const snapshot = world.snapshot();
  expect(() => other.restore(snapshot)).toThrow('This snapshot was taken of another world.');
  const refused: string[] = [];
  world.faults.onCall = () => {
    for (const act of [() => world.snapshot(), () => world.restore(snapshot)]) {
      try {
        act();
      } catch (error) {
        refused.push((error as Error).message);
      }
    }
  };
  resultOf(world.run('f', [], menu));
  expect(refused).toEqual(Array(2).fill('An execution is under way: snapshots are for between executions.'));
});

test('the built product does the same again after going back', () => {
  const root = join(__dirname, '../../..');
  const orders = readCsv(join(root, 'tools/samples/orders.csv'), 'orders');
  const notices = readCsv(join(root, 'tools/samples/notices.csv'), 'notices');
  if (!orders.ok || !notices.ok) throw new Error('the samples cannot be read');
  const world = startWorld({ root, at: NOW, zoneName: 'Asia/Tokyo', orders: orders.table, notices: notices.table });
  const snapshot = world.snapshot();
  const hours = () =>
    [0, 1, 20].map((hour) => {
      world.clock.set(NOW + hour * HOUR);
      expect(runHourly(world)).toBeNull();
      return [world.calls.last, seen(world)];
    });
  const first = hours();
  world.restore(snapshot);
  expect(hours()).toEqual(first);
  expect(failure(world.run('missing', [], menu))).toMatch('Script function not found');
});
