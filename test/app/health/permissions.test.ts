// Permissions left unticked, before set-up and after it: whatever is missing is told in words, and granting it is all there is to do.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorld, type ProjectFile, type World } from '../../../tools/emulator';
import { at, DIST, openShop } from '../shop';
import { ALL, falseAlarms, isWorking, live, SCOPES, SUBSETS, type Verdict } from './permissionMatrix';

const SET_UP = 'セットアップ / やり直す';
const OTHERS = ['サイドバーを開く', 'いま更新する', 'テストメールを送る', '見本の注文を入れる', '動作チェック'];
const OWNER = 'seller@example.com';

const dist = (change: (source: string) => string = (source) => source): ProjectFile[] =>
  readdirSync(DIST)
    .filter((name) => /\.(?:js|html|json)$/.test(name) && !/licen/i.test(name))
    .map((name) => ({ name, source: change(readFileSync(join(DIST, name), 'utf8')) }));

function fresh(options: { files?: ProjectFile[]; language?: 'ja' | 'en' } = {}): World {
  const world = createWorld({ now: at('2026-11-24 10:00'), files: DIST, realm: 'shared', language: 'ja', ...options });
  world.openDocument();
  return world;
}

/** Every subset from the same moment on. */
function matrix(world: World, item: string): Verdict[] {
  const before = world.snapshot();
  return SUBSETS.map((declined) => {
    world.restore(before);
    return live(world, declined, item);
  });
}

const told = (verdicts: readonly Verdict[]) => verdicts.filter(({ told: one }) => one).length;

test('whatever is left out before set-up is told, nothing is laid out, and the same menu item ends at a working sheet', () => {
  const verdicts = matrix(fresh(), SET_UP);
  const alarms = falseAlarms(fresh(), [SET_UP, ...OTHERS]).length;
  console.log(`permissions: told: ${told(verdicts)} of ${SUBSETS.length}, false alarms with all granted: ${alarms}`);
  expect(verdicts.filter((one) => !one.told || !one.works)).toEqual([]);
  expect(alarms).toBe(0);
});

test.each(OTHERS)(
  'whatever is taken back after set-up is told by 「%s」, and granting it is all there is to do',
  (item) => {
    const world = openShop('2026-11-24 10:00', { realm: 'shared', language: 'ja' });
    expect(matrix(world, item).filter((one) => !one.told || !one.works)).toEqual([]);
  },
);

test('a product that does not look is found out', () => {
  const blind = dist((source) => source.replace('=== AuthorizationStatus.REQUIRED', '=== "never"'));
  const world = fresh({ files: blind });
  const before = world.snapshot();
  const single = ALL.map((scope) => {
    world.restore(before);
    return live(world, [scope], SET_UP);
  });
  expect(told(single)).toBeLessThan(ALL.length);
});

test('set-up asks for everything before anything is laid out, also from the sidebar', () => {
  const world = fresh();
  world.users.decline(OWNER, ['script.send_mail']);
  world.ui.clickMenu(['返事まち', SET_UP]);
  expect(world.ui.consentScreens).toEqual([
    { user: OWNER, scopes: ['https://www.googleapis.com/auth/script.send_mail'], ticked: [] },
  ]);
  const answer = JSON.parse(String(world.scriptRun('henjiSetUp', JSON.stringify({ samples: false })))) as {
    ok: boolean;
    message: string;
  };
  expect([answer.ok, answer.message]).toEqual([false, expect.stringMatching(/自分あてのメール.*セットアップ/)]);
  expect([world.workbook.sheetNames(), world.triggers]).toEqual([['シート1'], []]);
});

test('ticking everything on Google’s screen and choosing the item once more is enough', () => {
  const world = fresh();
  world.users.decline(OWNER, ALL);
  world.ui.consentNext(ALL);
  world.ui.clickMenu(['返事まち', SET_UP]);
  world.ui.clickMenu(['返事まち', SET_UP]);
  expect(isWorking(world)).toBe(true);
});

test('in English the errors of Google are known too', () => {
  const world = createWorld({ now: at('2026-11-24 10:00'), files: DIST, language: 'en', locale: 'en_US' });
  world.openDocument();
  world.users.decline(OWNER, ['script.scriptapp']);
  world.ui.clickMenu(['Henjimachi', 'Set up / repair']);
  expect(world.ui.alerts[0]!.text).toMatch(/the hourly update.*tick every box.*Set up \/ repair/s);
});

test('the sidebar says at every opening what is missing, also that it may not read the sheet', () => {
  const world = openShop('2026-11-24 10:00', { language: 'ja' });
  for (const scope of ALL.filter((one) => one !== 'script.container.ui')) {
    world.users.decline(OWNER, [scope]);
    const state = JSON.parse(String(world.scriptRun('henjiState'))) as { warning: string };
    expect(state.warning).toContain(SCOPES[scope]);
    world.users.grant(OWNER, [scope]);
  }
  expect((JSON.parse(String(world.scriptRun('henjiState'))) as { warning: string }).warning).toBe('');
});

test('a published add-on whose mail was taken back goes on with everything else, and says so in 設定', () => {
  const world = openShop('2026-11-24 10:00', { kind: 'addon-enabled', language: 'ja' });
  world.users.decline(OWNER, ['script.send_mail']);
  world.clock.advance(3_600_000);
  world.fireTriggers('henjiHourly');
  const rows = world.workbook.sheet('設定').display();
  const shown = (name: string) => rows.find((row) => row[0] === name)![1];
  expect(shown('自動更新の調子')).toMatch(/自分あてのメール/);
  expect(shown('最終更新')).toBe('2026/11/24 11:00');
});

test('two documents of one account keep a trigger each, whoever sets up, stops or takes over', () => {
  const first = openShop('2026-11-24 10:00', { kind: 'addon-enabled' });
  const second = first.addDocument();
  second.openDocument();
  second.scriptRun('henjiSetUp', JSON.stringify({ samples: false }));
  expect([first.triggers.length, second.triggers.length]).toEqual([1, 1]);
  first.clock.advance(5 * 3_600_000);
  second.ui.clickMenu(['返事まち', SET_UP]);
  expect([first.triggers.length, second.triggers.length]).toEqual([1, 1]);
});
