// The pages and pictures that follow from the code say what the code says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from '../../../tools/docs';

const docs = join(__dirname, '../../../docs');
const pages = generatedPages();

test.each(Object.entries(pages))('docs/%s is what `npm run docs` writes', (name, text) => {
  expect(readFileSync(join(docs, name), 'utf8')).toBe(text);
});

test('no sketch is left over that nobody draws any more', () => {
  const drawn = Object.keys(pages).filter((name) => name.startsWith('sketches/'));
  expect(readdirSync(join(docs, 'sketches')).map((name) => `sketches/${name}`)).toEqual(drawn.sort());
});

test.each(Object.entries(pages).filter(([name]) => name.endsWith('.svg')))(
  'docs/%s keeps its words inside the frame',
  (_name, text) => {
    const width = Number(/width="(\d+)"/.exec(text)![1]);
    for (const [, x, size, words] of text.matchAll(/<text x="(\d+)" y="[\d.]+" font-size="(\d+)"[^>]*>([^<]+)</g)) {
      const units = [...words!].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 1 : 0.56), 0);
      expect([words, Number(x) + units * Number(size) < width]).toEqual([words, true]);
    }
  },
);
