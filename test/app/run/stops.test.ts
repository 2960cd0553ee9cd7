// Alerts leave, whatever is full, protected, too long or gone; or the seller is told why where they look, within two hours.
import type { World } from '../../../tools/emulator';
import { askToCancel, rememberingShop, warning } from '../desk/storedScene';
import { orderText } from '../shop';
import { alertsFor, HOUR, live, OWN_SCRIPT, setting, stops, unwritable } from './stopScene';

const shop = (sabotage?: (code: string) => string) => rememberingShop(sabotage, OWN_SCRIPT);

function nextHours(world: World, count: number): void {
  for (let hour = 0; hour < count; hour++) {
    world.clock.advance(HOUR);
    world.fireTriggers('henjiHourly');
  }
}

const troubleMails = (world: World) =>
  world.mails.filter(({ subject }) => subject.includes('自動更新がうまくいっていません'));

test('every store full, every tab unwritable, every text at its longest, every stored value gone', () => {
  const world = shop();
  const all = stops(world, ['kana']);
  const { untold, told, often } = live(world, all);
  expect(untold).toEqual([]);
  expect(often).toEqual([]);
  expect(told.length).toBeLessThanOrEqual(3);
  expect(all.length).toBeGreaterThan(50);
});

type Cut = readonly [from: string | RegExp, to: string];

test.each<[string, readonly Cut[], RegExp]>([
  [
    'a name in a mail has no end',
    [[/function shortened\(text\d*, most\) \{/, '$& return arguments[0];']],
    /購入者 of late/,
  ],
  [
    'what cannot be remembered stops the mails',
    [['isBlind ? blindly(mailing) : mailing', 'isBlind ? null : mailing']],
    /no store/,
  ],
  [
    'a run that fails sends nothing',
    [
      ['refusals.push({ of: tab, reason: reasonOf(error) });', 'throw error;'],
      ['return { error };', 'throw error;'],
    ],
    /takes (nothing|anything)$/,
  ],
])('found out: %s', (_, cuts, about) => {
  const sabotaged = shop((code) =>
    cuts.reduce((text, [from, to]) => {
      expect(text.split(from).length).toBe(2);
      return text.replace(from, to);
    }, code),
  );
  const wanted = stops(sabotaged, ['kana']).filter(({ name }) => about.test(name));
  const { untold, told } = live(sabotaged, wanted);
  expect([...untold, ...told]).not.toEqual([]);
});

test('after two hours of failures one mail says so and how to mend it, one more a day later, and none once it is mended', () => {
  const world = shop();
  // The failures of yesterday are over.
  nextHours(world, 1);
  unwritable('設定')(world);
  nextHours(world, 2);
  expect(troubleMails(world)).toHaveLength(0);
  nextHours(world, 1);
  const [mail] = troubleMails(world);
  expect(mail!.body).toMatch(/「設定」タブに書きこめません（You are trying to edit a protected cell or object\.）/);
  expect(mail!.body).toContain('保護を外す');
  expect(warning(world)).toContain('「設定」タブ');
  nextHours(world, 20);
  expect(troubleMails(world)).toHaveLength(1);
  nextHours(world, 6);
  expect(troubleMails(world)).toHaveLength(2);
  world.faults.clear();
  nextHours(world, 1);
  expect(setting(world, '自動更新の調子')).toBe('正常です');
  expect(warning(world)).toBe('');
  nextHours(world, 26);
  expect(troubleMails(world)).toHaveLength(2);
});

test('a protected 履歴 takes away its lines and nothing else', () => {
  const world = shop();
  unwritable('履歴')(world);
  askToCancel(world, 'late');
  nextHours(world, 1);
  expect(setting(world, '自動更新の調子')).toContain('「履歴」タブ');
  expect(world.workbook.sheet('きょう').display().flat()).toContain('購入者 late');
  expect(orderText(world, 'late', '次にすること')).not.toBe('');
});

test.each([
  ['the document’s store is full', 2],
  ['all stores are full', 5],
  ['no store takes anything', 5],
])('when %s, an alert comes at least once and at most %i times in a day', (name, most) => {
  const world = shop();
  const since = world.mails.length;
  askToCancel(world, 'late');
  stops(world, [])
    .find((stop) => stop.name === name)!
    .act(world);
  nextHours(world, 22);
  const alerts = alertsFor(world, since);
  expect(alerts).toBeGreaterThanOrEqual(1);
  expect(alerts).toBeLessThanOrEqual(most);
  // Where a store is full to the last byte, what is no longer than before still fits.
  if (name === 'no store takes anything') {
    expect(setting(world, '自動更新の調子')).toContain('500KB');
    expect(troubleMails(world).length).toBeGreaterThanOrEqual(1);
  }
  expect(troubleMails(world).length).toBeLessThanOrEqual(2);
});

test('a press is told as done, and recorded once, when no store takes anything', () => {
  const world = shop();
  stops(world, [])
    .find(({ name }) => name === 'no store takes anything')!
    .act(world);
  const answer = JSON.parse(
    String(world.scriptRun('henjiRecord', JSON.stringify({ orderId: 'silent', event: 'replied' }))),
  );
  expect(answer).toMatchObject({ ok: true });
  const lines = world.workbook
    .sheet('履歴')
    .display()
    .filter((cells) => cells.includes('silent') && cells.join().includes('返事が来た'));
  expect(lines).toHaveLength(1);
});

test('a quota that other scripts have eaten is said, and the alert leaves once there is some again', () => {
  const world = shop();
  const since = world.mails.length;
  world.users.setMailQuota('seller@example.com', 0);
  askToCancel(world, 'late');
  nextHours(world, 2);
  expect(alertsFor(world, since)).toBe(0);
  expect(warning(world)).toContain('送れるメールの数を使い切っている');
  expect(setting(world, '自動更新の調子')).toContain('送れるメールの数を使い切っている');
  world.users.setMailQuota('seller@example.com', 100);
  nextHours(world, 1);
  expect(alertsFor(world, since)).toBe(1);
  expect(warning(world)).toBe('');
  expect(setting(world, '自動更新の調子')).toBe('正常です');
});
