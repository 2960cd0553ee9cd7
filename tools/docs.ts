// `npm run docs`: writes the pages of docs/ that follow from the code. A test says when they are out of date.
import { join } from 'node:path';
import { LANGUAGES } from '../src/text/language';
import { writeChanged } from './build/writeChanged';
import { lineOrEnd } from './commandLine';
import { functionsPage } from './docs/functionsPage';

/** The generated pages by their names in docs/. */
export function generatedPages(): Record<string, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [`functions.${language}.md`, functionsPage(language)]));
}

export function main(root: string, args: readonly string[]): number {
  const line = lineOrEnd(args, { usage: 'Usage: npm run docs' });
  if (typeof line === 'number') return line;
  const changed = writeChanged(join(root, 'docs'), generatedPages());
  process.stdout.write(`docs/: ${changed.length === 0 ? 'nothing to change' : changed.join(', ')}\n`);
  return 0;
}
