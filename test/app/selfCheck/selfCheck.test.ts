// 動作チェック on the built bundle: the same list as on a real sheet, so that the lines can be compared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorld, type HostSheet, type World } from '../../../tools/emulator';
import { at, DIST, openShop, ordersOf, putRows } from '../shop';

const NOW = '2026-11-24 10:00';

/** What the emulator answers, line by line. On a real sheet a line that differs is where Google is not as we think. */
const EXPECTED = readFileSync(join(__dirname, 'selfCheck.expected.txt'), 'utf8').trimEnd().split('\n');

function check(world: World): string[] {
  world.openDocument();
  const outcome = world.ui.clickMenu(['返事まち', '動作チェック']);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return linesOf(world.workbook.sheet('動作チェック'));
}

const linesOf = (sheet: HostSheet): string[] =>
  sheet
    .display()
    .map((row) => row[0]!)
    .filter((text) => /^[○△－]./.test(text) && text.includes('｜'));

const lineOf = (lines: readonly string[], name: string): string => lines.find((line) => line.includes(name))!;

test('after set-up the check finds on the emulator what is written down, to the letter', () => {
  expect(check(openShop(NOW))).toEqual(EXPECTED);
});

test('every line has its mark, what was expected and what was found, and the toast counts them', () => {
  const world = openShop(NOW);
  const lines = check(world);
  const count = (mark: string) => lines.filter((line) => line.startsWith(mark)).length;
  expect(lines).toHaveLength(18);
  expect(world.ui.toasts.at(-1)!.text).toContain(`期待どおり${count('○')}・ちがう${count('△')}・まだ${count('－')}`);
});

test('nothing but the tab with the lines stays behind, and no mail is sent', () => {
  const world = openShop(NOW);
  putRows(ordersOf(world), [{ 購入者: 'みかん', 注文番号: '1' }]);
  const before = world.workbook.sheetNames().map((name) => [name, world.workbook.sheet(name).formulas()]);
  const values = world.workbook.sheetNames().map((name) => world.workbook.sheet(name).values());
  const remembered = world.properties();
  check(world);
  const names = world.workbook.sheetNames();
  expect(names.slice(0, -1).map((name) => [name, world.workbook.sheet(name).formulas()])).toEqual(before);
  expect(names.slice(0, -1).map((name) => world.workbook.sheet(name).values())).toEqual(values);
  expect(names.at(-1)).toBe('動作チェック');
  expect(world.properties()).toEqual(remembered);
  expect(world.mails).toEqual([]);
  expect(world.triggers).toHaveLength(1);
});

test('a second check writes the same lines into the same tab', () => {
  const world = openShop(NOW);
  const first = check(world);
  const names = world.workbook.sheetNames();
  expect(check(world)).toEqual(first);
  expect(world.workbook.sheetNames()).toEqual(names);
});

test('before set-up it says that the hourly update is not installed', () => {
  const world = createWorld({ realm: 'kept', now: at(NOW), files: DIST });
  expect(lineOf(check(world), '1時間ごとの自動更新が入っている')).toMatch(/^△.*結果：いいえ$/);
});

test('a service that is refused is a line with its error, and the others are tried all the same', () => {
  const world = openShop(NOW);
  world.users.decline('seller@example.com', ['https://www.googleapis.com/auth/script.send_mail']);
  const lines = check(world);
  expect(lineOf(lines, 'きょうのメール')).toMatch(/^△.*結果：エラー（.+）$/);
  expect(lines.filter((line) => line.startsWith('△'))).toHaveLength(
    EXPECTED.filter((line) => line.startsWith('△')).length + 1,
  );
});

describe('the cell to try on a phone', () => {
  const NAME = 'スマホでの入力';

  test('is stamped by onEdit, and the next check reads the stamp', () => {
    const world = openShop(NOW);
    expect(lineOf(check(world), NAME)).toMatch(/^－/);
    const sheet = world.workbook.sheet('動作チェック');
    sheet.type(3, 2, 'ためし');
    expect(sheet.text(3, 3)).toBe('2026/11/24 10:00:00');
    expect(lineOf(check(world), NAME)).toMatch(/^○/);
  });

  test('typed into without an onEdit, as a phone might, is a line that says so', () => {
    const world = openShop(NOW);
    check(world);
    world.workbook.sheet('動作チェック').put(3, 2, [['ためし']]);
    expect(lineOf(check(world), NAME)).toMatch(/^△.*1時間ごとの自動更新で読み取られます/);
  });

  test('emptied, can be tried anew', () => {
    const world = openShop(NOW);
    check(world);
    const sheet = world.workbook.sheet('動作チェック');
    sheet.type(3, 2, 'ためし');
    sheet.clear(3, 2);
    expect(sheet.text(3, 3)).toBe('');
    expect(lineOf(check(world), NAME)).toMatch(/^－/);
  });

  test('is the only cell of the tab that an edit answers to', () => {
    const world = openShop(NOW);
    check(world);
    const sheet = world.workbook.sheet('動作チェック');
    const before = sheet.display();
    sheet.type(30, 4, 'メモ');
    expect(
      sheet
        .display()
        .slice(0, before.length)
        .map((row) => row.slice(0, 3)),
    ).toEqual(before.map((row) => [...row, '', ''].slice(0, 3)));
  });
});

describe("a tab of the user's own with one of our names", () => {
  test.each(['動作チェック', '動作チェック（一時）', 'Self-check'])('%s is left as it is', (name) => {
    const world = openShop(NOW);
    const own = world.workbook.addSheet(name);
    own.put(1, 1, [['わたしのメモ']]);
    const names = world.workbook.sheetNames();
    world.openDocument();
    world.ui.clickMenu(['返事まち', '動作チェック']);
    expect(own.display()).toEqual([['わたしのメモ']]);
    expect(world.workbook.sheetNames()).toEqual(names);
    expect(world.ui.toasts.at(-1)!.text).toContain(`「${name}」`);
  });

  test('edited, is not stamped', () => {
    const world = openShop(NOW);
    const own = world.workbook.addSheet('動作チェック');
    own.type(3, 2, 'わたし');
    expect(own.text(3, 3)).toBe('');
  });
});

test('a check that dies at any of its calls is followed by one that is as if nothing had happened', () => {
  const world = openShop(NOW);
  world.openDocument();
  world.ui.clickMenu(['返事まち', '動作チェック']);
  const calls = world.calls.last.remote + world.calls.last.local;
  world.workbook.sheet('動作チェック').delete();
  for (let call = 1; call <= calls; call += 3) {
    world.faults.killBefore(call);
    world.ui.clickMenu(['返事まち', '動作チェック']);
    world.faults.clear();
    expect([call, check(world)]).toEqual([call, EXPECTED]);
    expect(world.workbook.sheetNames().filter((name) => name.includes('一時'))).toEqual([]);
    world.workbook.sheet('動作チェック').delete();
  }
  console.log(`the check makes ${calls} service calls; killed before every third`);
});

test('a Google that reads our apostrophe otherwise would be found out', () => {
  // The same as a product that forgot it, which can be built here.
  const files = ['Code.js', 'appsscript.json', 'sidebar.html'].map((name) => ({
    name,
    source: readFileSync(join(DIST, name), 'utf8').replace(/return `'(\$\{fitting\d*\})`;/, 'return `$1`;'),
  }));
  const lines = check(createWorld({ realm: 'kept', now: at(NOW), files }));
  expect(lineOf(lines, '数式・日付・数字に見える文字')).toMatch(/^△.*変わった：=1\+1 \/ .*2026\/11\/22/s);
  expect(lineOf(lines, '印を付けて書いた')).toMatch(/^△.*数式になった$/);
});

test('a person whose account is English reads it in English', () => {
  const world = openShop(NOW, { locale: 'en_US' });
  world.ui.clickMenu(['Henjimachi', 'Self-check']);
  const lines = world.workbook
    .sheet('Self-check')
    .display()
    .map((row) => row[0]!);
  expect(lines.filter((line) => /^[○△－] /.test(line) && line.includes(' | '))).toHaveLength(18);
  expect(lines.filter((line) => /[ぁ-んァ-ヶ]/.test(line) && !line.includes('箇条書き'))).toEqual([]);
});
