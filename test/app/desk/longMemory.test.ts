// What is remembered has no limit of 9 KB: a seller who re-dates a hundred rules loses neither mails nor rules, whatever dies in between.
import type { World } from '../../../tools/emulator';
import { headerAt, orderText, runHourly } from '../shop';
import { askToCancel, put, rememberingShop, stored } from './storedScene';

const HOUR = 3_600_000;

const rulesOf = (world: World) => world.workbook.sheet('サイトのルール');

/** Every rule gets a new date, and a source of its own of so many characters. */
function redate(world: World, sourceLength: number): void {
  const sheet = rulesOf(world);
  const fill = (header: string, value: unknown) => {
    const { row, column } = headerAt(sheet, header);
    const rows = sheet.display().length - row;
    sheet.put(
      row + 1,
      column,
      Array.from({ length: rows }, () => [value]),
    );
  };
  fill('確認日', new Date('2026-11-24T00:00:00+09:00'));
  if (sourceLength > 0) fill('出典', '確'.repeat(sourceLength));
}

function nextHour(world: World): void {
  world.clock.advance(HOUR);
  runHourly(world);
}

const alerts = (world: World, id: string) =>
  world.mails.filter(({ subject, body }) => subject.includes('至急】') && body.includes(`購入者 ${id}`)).length;

/** Breaks the edited value of 購入者への返信 (5日, shipped: 4日): what counts then is what was remembered. */
function breakRule(world: World): void {
  const sheet = rulesOf(world);
  const row = sheet.display().findIndex(([, rule]) => rule === '購入者への返信') + 1;
  sheet.put(row, headerAt(sheet, '値').column, [['そのうち']]);
}

const bytes = (world: World) =>
  Object.entries(stored(world))
    .filter(([key]) => key.startsWith('henjimachi.goodRules'))
    .map(([, text]) => Buffer.byteLength(text));

test.each([[0], [200], [2_000]])(
  'every rule re-dated, sources of %d characters: the alert leaves, and the next runs go well',
  (length) => {
    const world = rememberingShop();
    redate(world, length);
    askToCancel(world, 'late');
    nextHour(world);
    nextHour(world);
    expect(alerts(world, 'late')).toBe(1);
    expect(Math.max(...bytes(world))).toBeLessThanOrEqual(9 * 1024);
    // Pressed once, recorded once, and told so.
    const answer = JSON.parse(
      String(world.scriptRun('henjiRecord', JSON.stringify({ orderId: 'silent', event: 'replied' }))),
    );
    expect(answer).toMatchObject({ ok: true });
    // A rule broken afterwards still counts as it was.
    put(world, 'last', '購入者からの最終連絡', new Date(world.clock.now() - HOUR));
    breakRule(world);
    nextHour(world);
    const warned = (JSON.parse(String(world.scriptRun('henjiState'))) as { warning: string }).warning;
    expect(warned).toContain('そのうち');
    expect(warned).toContain('5日');
    expect(orderText(world, 'last', '次にすること')).not.toBe('');
  },
);

test('a death at any moment of remembering leaves the old rules or the new ones, and the mails', () => {
  const world = rememberingShop();
  redate(world, 100);
  nextHour(world);
  redate(world, 120);
  askToCancel(world, 'late');
  const start = world.snapshot();
  nextHour(world);
  const calls = world.calls.last.byMethod;
  const writes = (calls['Properties.setProperties'] ?? 0) + (calls['Properties.setProperty'] ?? 0);
  expect(writes).toBeGreaterThanOrEqual(3);
  const wrong: string[] = [];
  let lived = 0;
  for (const kind of ['killBefore', 'killAfter', 'throwAt'] as const) {
    for (let at = 1; at <= writes; at++) {
      world.restore(start);
      let seen = 0;
      world.faults[kind](({ method }) => method === 'Properties.setProperties' && ++seen === at);
      world.clock.advance(HOUR);
      world.fireTriggers('henjiHourly');
      world.faults.clear();
      for (let hour = 0; hour < 2; hour++) {
        world.clock.advance(HOUR);
        world.fireTriggers('henjiHourly');
      }
      breakRule(world);
      world.clock.advance(HOUR);
      world.fireTriggers('henjiHourly');
      lived += 1;
      const state = JSON.parse(String(world.scriptRun('henjiState'))) as { warning: string };
      const say = (text: string) => wrong.push(`${kind} ${at}: ${text}`);
      if (!state.warning.includes('5日')) say(`the rules are lost: ${state.warning}`);
      if (/読めなくなっていた/.test(state.warning)) say('something is unreadable');
      if (alerts(world, 'late') < 1 || alerts(world, 'late') > 2) say(`${alerts(world, 'late')} alerts`);
      if (Object.keys(stored(world)).filter((key) => key.includes('~')).length > 12) say('parts pile up');
    }
  }
  process.stdout.write(`deaths while remembering: ${lived} lived, ${wrong.length} bad\n`);
  expect(wrong).toEqual([]);
});
