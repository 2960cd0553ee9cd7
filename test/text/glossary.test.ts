// docs/glossary.md is the law: what it retires stands on no surface that a seller reads.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueFor } from '../../src/text/catalogue';
import { LANGUAGES } from '../../src/text/language';
import { sidebarWords } from '../../src/text/sidebar/sidebar';
import { SHIPPED_TEMPLATES } from '../../src/text/templates';
import { calls } from './support/walk';

const page = (name: string): string => readFileSync(join(__dirname, '../..', name), 'utf8');

const rows = page('docs/glossary.md')
  .split('\n')
  .filter((line) => /^\|(?! 使う|---)/.test(line))
  .map(
    (line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()) as [string, string, string],
  );

const retired = rows.flatMap(([, , words]) => words.split(/[、,]\s*/).filter(Boolean));

const SURFACES: readonly (readonly [where: string, text: string])[] = [
  ...LANGUAGES.flatMap((language) => [
    ...[...calls(catalogueFor(language))].map(([path, text]) => [`${language} ${path}`, text] as const),
    ...[...calls(sidebarWords[language])].map(([path, text]) => [`${language} sidebar ${path}`, text] as const),
  ]),
  ...SHIPPED_TEMPLATES.map(({ kind, text }) => [`the text ${kind}`, text] as const),
  ...['docs/guide.ja.md', 'docs/privacy.md', 'README.ja.md'].map((name) => [name, page(name)] as const),
];

/** Words that stand in cells and are read back: they change only with a way to read the old ones. */
const IN_CELLS = /rules\.results\.none/;

test('the glossary names what it retires', () => expect(retired.length).toBeGreaterThan(40));

test.each(retired)('「%s」 is said nowhere', (word) => {
  // Market names are aliases that may be typed; what is refused here is showing them.
  expect(SURFACES.filter(([where, text]) => text.includes(word) && !IN_CELLS.test(where))).toEqual([]);
});

test('a name that is retired would be found', () => {
  expect(SURFACES.some(([, text]) => text.includes('文面'))).toBe(true);
  expect(SURFACES.some(([where]) => where.startsWith('ja sidebar'))).toBe(true);
});
