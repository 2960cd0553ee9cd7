// Text arrives in a cell exactly as given, whatever Google would make of it (facts/apps-script.md 5.1).
import fc from 'fast-check';
import { safeText } from '../../src/sheet/safeText';
import { entered } from './fakeSheet';

const TRAPS = [
  '=1+1',
  '＝1+1',
  '=IMPORTXML("https://example.com","//a")',
  '+81 90',
  '-5',
  '−5',
  '@user',
  "'quoted",
  "''twice",
  '007',
  '０１２',
  '1e5',
  '10%',
  '$5',
  '¥500',
  '8,000円',
  '1/2',
  '2026-10-02',
  '2026年11月22日',
  '11月27日',
  '16:00',
  '16時',
  'TRUE',
  'false',
  'ＴＲＵＥ',
  '令和8年11月22日',
  '昭和1年1月1日',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '　=1',
];

test.each(TRAPS.map((text) => [JSON.stringify(text), text]))('%s stays the text it is', (_shown, text) => {
  expect(entered(safeText(text))).toBe(text);
});

test.each([
  '',
  'テスト様',
  '「まだ」です',
  'お世話になっております。\n=よろしく',
  '🙏',
  '👩‍🎨',
  'あ'.repeat(10_000),
  `=${'a'.repeat(10_000)}`,
])('it arrives unchanged (%#)', (text) => {
  expect(entered(safeText(text))).toBe(text);
});

test('any text arrives unchanged', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.mixedCase(fc.constantFrom('true', 'false', '1e9')),
  );
  fc.assert(fc.property(text, (one) => expect(entered(safeText(one))).toBe(one)));
});

test('text that already looks safe is not made safe twice', () => {
  expect(entered(safeText(entered(safeText("'x")) as string))).toBe("'x");
});

test.each([49_998, 49_999, 50_000, 50_001, 120_000])('%i characters fit into the cell', (length) => {
  for (const start of ['=', 'あ']) {
    const arrived = entered(safeText(start + 'a'.repeat(length - 1))) as string;
    expect(arrived.length).toBeGreaterThan(49_900);
    expect(arrived.startsWith(`${start}aaa`)).toBe(true);
  }
});
