// A text that was shipped once and has been changed since is known by its print: rows of 文例 that still hold it take the new one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../src/domain/values/fingerprint';
import { SHIPPED_TEMPLATES } from '../../src/text/templates';
import { isEarlierText } from '../../src/text/templates/earlier';
import { KEPT_FILES, opened, sheetOf } from '../upgrade/keptFiles';

const PRESENT = new Set(SHIPPED_TEMPLATES.map(({ text }) => fingerprint(text)));
/** What the shop of the kept sheets wrote there itself. */
const OWN = readFileSync(join(__dirname, '../../tools/keepSheet/life/ownThings.ts'), 'utf8').replaceAll('\\n', '\n');

test.each(KEPT_FILES)('every text that %s was given is shipped still, or its print is in earlier.ts', (file) => {
  const [header = [], ...rows] = opened(sheetOf(file)).workbook.sheet('文例').display();
  const texts = rows.map((row) => row[header.indexOf('本文')] ?? '').filter((text) => text && !OWN.includes(text));
  expect(texts.length).toBeGreaterThan(100);
  const missing = texts.filter((text) => !PRESENT.has(fingerprint(text)) && !isEarlierText(text));
  expect(missing.map((text) => `add ${fingerprint(text).slice(0, 8)} to PRINTS for: ${text.slice(0, 60)}`)).toEqual([]);
});
