// The pages that follow from the code say what the code says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from '../../tools/docs';

test.each(Object.entries(generatedPages()))('docs/%s is what `npm run docs` writes', (name, text) => {
  expect(readFileSync(join(__dirname, '../../docs', name), 'utf8')).toBe(text);
});
