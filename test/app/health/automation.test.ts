// What keeps the document going by itself: one account, one trigger; failures told once; and the way back when it has stopped.
import type { World } from '../../../tools/emulator';
import { at, besideOwnScript, exported, openShop, ordersOf, putRows, runHourly } from '../shop';

const HOUR = 3_600_000;
const EDITOR = 'helper@example.com';
const SET_UP = ['返事まち', 'セットアップ / やり直す'];

/** Somebody tidied up at the script's triggers. */
const OWN_SCRIPT =
  'function tidyUp() { ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one)); }';

/** A shop with one order that is due every day, so that there is something to mail. */
function shop(): World {
  const world = openShop('2026-11-24 10:00', { editors: [EDITOR], files: besideOwnScript(OWN_SCRIPT) });
  putRows(ordersOf(world), [
    { 購入者: 'みかん', 注文番号: '1', サイト: 'ココナラ', 購入日時: new Date(at('2026-11-20 10:00')) },
    {
      購入者: 'りんご',
      注文番号: '2',
      サイト: 'ココナラ',
      購入日時: new Date(at('2026-11-10 10:00')),
      自分からの最終連絡: new Date(at('2026-11-20 10:00')),
      待っている返事: '画像サイズ',
    },
  ]);
  return world;
}

const warning = (world: World): string =>
  (JSON.parse(String(world.scriptRun('henjiState'))) as { warning: string }).warning;
const lastToast = (world: World): string => world.ui.toasts[world.ui.toasts.length - 1]?.text ?? '';
const senders = (world: World) => [...new Set(world.mails.map(({ to }) => to))];

function hours(world: World, count: number): void {
  for (let hour = 0; hour < count; hour++) {
    world.clock.advance(HOUR);
    world.fireTriggers('henjiHourly');
  }
}

describe('two accounts', () => {
  test('an editor who chooses セットアップ mends the tabs; trigger and mail stay with the one who set it up', () => {
    const world = shop();
    world.ui.clickMenu(SET_UP, EDITOR);
    expect(world.triggers.map(({ user }) => user)).toEqual(['seller@example.com']);
    expect(lastToast(world)).toMatch(/seller@example\.comのアカウント/);
    hours(world, 48);
    expect(senders(world)).toEqual(['seller@example.com']);
    expect(world.mails.length).toBeGreaterThanOrEqual(2);
  });

  test('when the owner’s runs have stopped, the one who chooses セットアップ takes over, and the old trigger removes itself', () => {
    const world = shop();
    runHourly(world);
    world.disableTriggers('henjiHourly');
    world.clock.advance(5 * HOUR);
    world.ui.clickMenu(SET_UP, EDITOR);
    expect(world.triggers.map(({ user }) => user).sort()).toEqual([EDITOR, 'seller@example.com']);
    world.enableTriggers('henjiHourly');
    const before = world.mails.length;
    hours(world, 24);
    expect(world.triggers.map(({ user }) => user)).toEqual([EDITOR]);
    const after = world.mails.slice(before);
    expect([...new Set(after.map(({ to }) => to))]).toEqual([EDITOR]);
    expect(after).toHaveLength(1);
  });
});

describe('what the sidebar says', () => {
  test('nothing while runs come', () => {
    const world = shop();
    runHourly(world);
    expect(warning(world)).toBe('');
  });

  test('that the trigger is gone, and how it comes back', () => {
    const world = shop();
    runHourly(world);
    world.run('tidyUp');
    expect(world.triggers).toEqual([]);
    // At once: before its runs are missed a clock may have run out.
    expect(warning(world)).toMatch(/なくなっています.*セットアップ/);
    world.ui.clickMenu(SET_UP);
    expect(world.triggers).toHaveLength(1);
    expect(warning(world)).toBe('');
  });

  test('that Google wants to be asked for permission again', () => {
    const world = shop();
    runHourly(world);
    world.users.decline('seller@example.com', ['https://www.googleapis.com/auth/script.send_mail']);
    expect(warning(world)).toMatch(/許可が足りない.*自分あてのメール.*セットアップ/);
  });

  test('to an editor, whose account it was', () => {
    const world = shop();
    runHourly(world);
    world.disableTriggers('henjiHourly');
    world.clock.advance(5 * HOUR);
    const seen = JSON.parse(String(world.scriptRunAs(EDITOR, 'henjiState'))) as { warning: string };
    expect(seen.warning).toMatch(/seller@example\.com.*引き継ぎ/);
  });
});

describe('a service that fails for hours', () => {
  /** Reading values fails from now on. */
  const failing = (world: World) => world.faults.throwAt('Range.getValues', { times: 10_000 });
  const thrown = (world: World): number =>
    Array.from({ length: 6 }, () => {
      world.clock.advance(HOUR);
      return world.fireTriggers('henjiHourly').filter(({ outcome }) => !outcome.ok).length;
    }).reduce((sum, one) => sum + one, 0);

  test('is thrown once, not every hour, is told in the sidebar, and is forgotten when it is over', () => {
    const world = shop();
    runHourly(world);
    failing(world);
    expect(thrown(world)).toBe(1);
    world.faults.clear();
    expect(warning(world)).toMatch(/6回つづけて失敗しています（We're sorry, a server error occurred/);
    const before = exported(world).notices.length;
    runHourly(world);
    expect(warning(world)).toBe('');
    expect(exported(world).notices.length).toBeGreaterThanOrEqual(before);
  });

  test('is tried three times a run and then left alone until the next', () => {
    const world = shop();
    failing(world);
    world.clock.advance(HOUR);
    const [run] = world.fireTriggers('henjiHourly');
    expect(run!.outcome.calls.byMethod['Range.getValues']).toBeLessThanOrEqual(4);
  });

  test('a failure that passes within the run is not told at all', () => {
    const world = shop();
    world.faults.throwAt('Range.getValues', { times: 2 });
    world.clock.advance(HOUR);
    runHourly(world);
    expect(warning(world)).toBe('');
  });
});

describe('triggers that come late, twice or not at all', () => {
  test('ten days without any: one digest, and no alarm about what cannot be helped any more', () => {
    const world = shop();
    runHourly(world);
    const before = world.mails.length;
    world.clock.advance(10 * 24 * HOUR);
    runHourly(world);
    expect(world.mails.slice(before).map(({ subject }) => subject)).toHaveLength(1);
  });

  test('fifty runs at one moment are as good as one', () => {
    const world = shop();
    world.clock.advance(HOUR);
    for (let run = 0; run < 50; run++) runHourly(world);
    expect(world.mails.length).toBeLessThanOrEqual(2);
    expect(exported(world).notices).toHaveLength(1);
  });
});
