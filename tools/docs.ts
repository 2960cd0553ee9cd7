// `npm run docs`: writes the pages of docs/ that follow from the code. A test says when they are out of date.
import { join } from 'node:path';
import { LANGUAGES } from '../src/text/language';
import { writeChanged } from './build/writeChanged';
import { functionsPage } from './docs/functionsPage';

/** The generated pages by their names in docs/. */
export function generatedPages(): Record<string, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [`functions.${language}.md`, functionsPage(language)]));
}

export function main(root: string, _args: readonly string[]): void {
  const changed = writeChanged(join(root, 'docs'), generatedPages());
  process.stdout.write(`docs/: ${changed.length === 0 ? 'nothing to change' : changed.join(', ')}\n`);
}
