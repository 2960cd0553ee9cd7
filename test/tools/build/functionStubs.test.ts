// The help that Sheets shows for a formula, read back from the built file as Sheets reads it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Comment, parse } from 'acorn';
import { FUNCTIONS } from '../../../src/text/functions/functions';

const code = readFileSync(join(__dirname, '../../../dist/Code.js'), 'utf8');
const comments: Comment[] = [];
const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'script', onComment: comments });

/** The comment that ends right above the declaration, its stars taken off. */
function helpOf(name: string): { parameters: string[]; lines: string[] } {
  const found = body.find((node) => node.type === 'FunctionDeclaration' && node.id.name === name);
  if (found?.type !== 'FunctionDeclaration') throw new Error(`no function ${name}`);
  const comment = comments.find(({ end }) => code.slice(end, found.start).trim() === '');
  const lines = (comment?.value ?? '').split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());
  const parameters = found.params.map((param) => (param.type === 'Identifier' ? param.name : '?'));
  return { parameters, lines: lines.filter((line) => line !== '') };
}

test.each(FUNCTIONS.map((one) => [one.name, one] as const))('the help of %s is what is declared', (name, declared) => {
  const { parameters, lines } = helpOf(name);
  expect(parameters).toEqual(declared.parameters.map((parameter) => parameter.name));
  expect(lines[0]).toContain(' / ');
  const described = lines.flatMap((line) => /^@param \{\w+\} (\w+) (.+)$/.exec(line)?.slice(1, 3) ?? []);
  expect(described.filter((_, index) => index % 2 === 0)).toEqual(parameters);
  expect(lines.filter((line) => line.startsWith('@return '))).toHaveLength(1);
  expect(lines.at(-1)).toBe('@customfunction');
});

test('no help holds a mark that is filled in elsewhere, markup, or a line that Sheets would cut', () => {
  for (const { name } of FUNCTIONS) {
    for (const line of helpOf(name).lines) {
      expect(line).not.toMatch(/\{(?:review|N6|asOf|orders?|notices|rules|daysOff|settings)\}|<|undefined/);
      expect(line.length).toBeLessThanOrEqual(240);
    }
  }
});

test('each function of the product is a declared one', () => {
  const names = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
  expect(names.filter((name) => name.startsWith('HENJI_')).sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
});
