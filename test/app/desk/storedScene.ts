// A shop about which everything is remembered, and what becomes of it once something of that cannot be read any more.
import type { World, WorldOptions } from '../../../tools/emulator';
import { rowOfOrder, tapInOrders } from '../hands';
import { at, besideOwnScript, headerAt, openShop, ordersOf, orderText, putRows } from '../shop';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = '2026-11-24 10:00';

/** Somebody's own script in the same sheet shares its stores. */
const OWN_SCRIPT = `
function store(values) { PropertiesService.getDocumentProperties().setProperties(values); }
`;

/** What is stored after a day in which everything happened. Runs write most of it; some only in hard times. */
const HARD_TIMES = {
  health: { failures: 2, since: at('2026-11-23 09:00'), reason: 'Service Spreadsheets timed out' },
  troubles: { tapped: { times: 1, facts: '0f0f0f0f-9', reason: 'Service error' } },
  lastNumber: 12,
};

/** Shapes of earlier versions, and values by other hands that are still ours. */
export const OLDER: Readonly<Record<string, unknown>> = {
  mails: { digestDay: '2026-11-24', alerts: {}, count: { day: '2026-11-24', mails: 2 } },
  health: { failures: 1, since: 0, reason: '' },
  owner: 'Seller@Example.com',
};

/** The first and the last order have nothing to do with each other; what is asked of `late` is what an alert is due for. */
const IDS = ['early', 'silent', 'tapped', 'late', 'last'];

export const stored = (world: World): Record<string, string> => world.properties().document;

export function store(world: World, values: Readonly<Record<string, string>>): void {
  const done = world.run('store', [values]);
  if (!done.ok) throw new Error(done.error.message);
}

/** `own`: more of somebody's own script. */
export function rememberingShop(sabotage: (code: string) => string = (code) => code, own = ''): World {
  const files = besideOwnScript(OWN_SCRIPT + own).map(({ name, source }) => ({
    name,
    source: name === 'Code.js' ? sabotage(source) : source,
  }));
  const options: Partial<WorldOptions> = { files, realm: 'kept' };
  const world = openShop(NOW, options);
  const begun = { サイト: 'ココナラ', 購入日時: new Date(at(NOW) - 10 * DAY) };
  const silent = { 自分からの最終連絡: new Date(at(NOW) - 4 * DAY), 待っている返事: '画像サイズ' };
  putRows(
    ordersOf(world),
    IDS.map((id) => ({ ...begun, ...silent, 注文番号: id, 購入者: `購入者 ${id}` })),
  );
  askToCancel(world, 'early');
  const rules = world.workbook.sheet('サイトのルール');
  const value = headerAt(rules, '値');
  rules.put(rules.display().findIndex(([, rule]) => rule === '購入者への返信') + 1, value.column, [['5日']]);
  world.fireTriggers('henjiHourly');
  tapInOrders(world, 'tapped', '返事が来た');
  store(
    world,
    Object.fromEntries(Object.entries(HARD_TIMES).map(([key, one]) => [`henjimachi.${key}`, JSON.stringify(one)])),
  );
  return world;
}

/** The buyer of this order asks to cancel now: 24 hours to answer, an alert is due. */
export function askToCancel(world: World, id: string): void {
  put(world, id, '購入者からのキャンセルリクエスト', new Date(world.clock.now() - 60_000));
}

export function put(world: World, id: string, header: string, value: unknown): void {
  const sheet = ordersOf(world);
  sheet.put(rowOfOrder(sheet, id), headerAt(sheet, header).column, [[value]]);
}

/** What the sidebar says; it says nothing when it cannot even open. */
export function warning(world: World): string {
  try {
    return (JSON.parse(String(world.scriptRun('henjiState'))) as { warning: string }).warning;
  } catch {
    return '';
  }
}

const TOLD = /読めなくなっていた/;

/** What the seller has after two hours, in which an alert falls due; empty = all is well. `told`: must it be said that something was lost? */
export function twoHours(world: World, told: boolean): string[] {
  const wrong: string[] = [];
  const mailsBefore = world.mails.length;
  const triggers = world.triggers.length;
  askToCancel(world, 'late');
  const told1: boolean[] = [];
  for (let hour = 0; hour < 2; hour++) {
    world.clock.advance(HOUR);
    world.fireTriggers('henjiHourly');
    told1.push(TOLD.test(warning(world)));
  }
  const alerts = world.mails.slice(mailsBefore).filter(({ subject }) => subject.includes('至急】'));
  const about = (id: string) => alerts.filter(({ body }) => body.includes(`購入者 ${id}`)).length;
  if (about('late') === 0) wrong.push('the alert did not leave');
  if (about('late') > 2 || about('early') > 1) wrong.push('an alert came too often');
  if (world.triggers.length !== triggers) wrong.push('the trigger is gone');
  for (const id of IDS) if (orderText(world, id, '次にすること') === '') wrong.push(`${id} is not assessed`);
  if (orderText(world, 'last', '注意').includes('途中で止まりました')) wrong.push('a row is stopped');
  const lines = world.workbook
    .sheet('履歴')
    .display()
    .filter((cells) => cells.includes('覚え書きを作り直した')).length;
  if (told && told1.includes(false)) wrong.push('it is not told');
  if (lines !== (told ? 1 : 0)) wrong.push(`it is told ${lines} times in 履歴`);
  return wrong;
}
