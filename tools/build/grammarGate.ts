// Stops a bundle that Google would refuse at the push, or that would disable every function of the project.
import { parse } from 'acorn';

/**
 * Throws when `source` is not a plain ES2019 script. That excludes what Apps Script cannot parse: class fields, static
 * blocks, #private names, import and export (facts/apps-script.md 1.2).
 */
export function assertPlainScript(source: string, name: string): void {
  try {
    parse(source, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (cause) {
    const error = cause as SyntaxError & { loc?: { line: number; column: number } };
    const line = error.loc ? source.split('\n')[error.loc.line - 1]?.trim().slice(0, 120) : '';
    throw new Error(`${name} would not load on Google (not ES2019): ${error.message}: ${line}`, { cause });
  }
}
