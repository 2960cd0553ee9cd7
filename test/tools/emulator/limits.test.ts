// docs/limits.md says which test proves each of the twenty rules: the files and the tests it names exist.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
const enforced = readFileSync(join(root, 'docs', 'limits.md'), 'utf8').split('## What the emulator enforces')[1]!;
const rows = [...enforced.matchAll(/^\| (\d+) \| (.+?) \| (.+?) \| .*\|$/gm)].map(
  ([, number, rule, proofs]) => [Number(number), rule!, proofs!] as const,
);

test('the table has the twenty rules in order', () => {
  expect(rows.map(([number]) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test.each(rows)('rule %i (%s) is proved where the table says', (_number, _rule, proofs) => {
  const named = [...proofs.matchAll(/`([^`]+)` "([^"]+)"/g)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, file, words] of named) {
    const path = file!.includes('/') ? join(root, file!) : join(__dirname, file!);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(words!);
  }
});
