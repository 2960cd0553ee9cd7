// `npm run docs`: writes the pages of docs/ that follow from the code. A test says when they are out of date.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../src/text/language';
import { writeChanged } from './build/writeChanged';
import { lineOrEnd } from './commandLine';
import { functionsPage } from './docs/functionsPage';
import { sketchFiles } from './docs/sketches';
import { textsPage } from './docs/textsPage';

const SKETCHES = 'sketches';

/** The generated pages and pictures by their names in docs/. */
export function generatedPages(): Record<string, string> {
  const pages = LANGUAGES.flatMap((language) => [
    [`functions.${language}.md`, functionsPage(language)],
    [`texts.${language}.md`, textsPage(language)],
  ]);
  const sketches = Object.entries(sketchFiles()).map(([name, text]) => [`${SKETCHES}/${name}`, text]);
  return Object.fromEntries([...pages, ...sketches]);
}

export function main(root: string, args: readonly string[]): number {
  const line = lineOrEnd(args, { usage: 'Usage: npm run docs' });
  if (typeof line === 'number') return line;
  mkdirSync(join(root, 'docs', SKETCHES), { recursive: true });
  const changed = writeChanged(join(root, 'docs'), generatedPages());
  process.stdout.write(`docs/: ${changed.length === 0 ? 'nothing to change' : changed.join(', ')}\n`);
  return 0;
}
