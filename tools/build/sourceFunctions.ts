// Finds the functions behind an entry file's exports in the source text: their comments and parameters, which a bundler drops.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type AnyNode, type Pattern, type Program, parse } from 'acorn';
import { transformSync } from 'esbuild';

export interface SourceFunction {
  readonly name: string;
  /** The JSDoc block as written, or ''. */
  readonly comment: string;
  /** As they stand in the declaration, without types and defaults. */
  readonly parameters: readonly string[];
}

/** All functions a module exports, those of other files it re-exports included. */
export function exportedFunctions(file: string): Map<string, SourceFunction> {
  const found = new Map<string, SourceFunction>();
  const text = readFileSync(file, 'utf8');
  const program = programOf(text, file);
  const imported = importsOf(program, file);
  for (const node of program.body) {
    if (node.type === 'ExportAllDeclaration' && !node.exported) {
      for (const [name, fn] of exportedFunctions(moduleFile(file, String(node.source.value)))) found.set(name, fn);
    } else if (node.type === 'ExportNamedDeclaration') {
      for (const fn of declared(node.declaration, text)) found.set(fn.name, fn);
      for (const specifier of node.specifiers) {
        const local = nameOf(specifier.local);
        const exported = nameOf(specifier.exported);
        const from = node.source ? moduleFile(file, String(node.source.value)) : imported.get(local)?.file;
        const original = node.source ? local : (imported.get(local)?.name ?? local);
        const fn = from ? exportedFunctions(from).get(original) : localFunctions(program, text).get(local);
        if (fn) found.set(exported, { ...fn, name: exported });
      }
    }
  }
  return found;
}

/** The file's syntax tree without types: esbuild keeps names and parameters, so positions are all that changes. */
function programOf(text: string, file: string): Program {
  // Unused imports must stay: which of them are functions is what we are here to find out.
  const tsconfigRaw = { compilerOptions: { verbatimModuleSyntax: true } };
  const { code } = transformSync(text, { loader: 'ts', sourcefile: file, target: 'es2022', tsconfigRaw });
  return parse(code, { ecmaVersion: 2022, sourceType: 'module' });
}

function importsOf(program: Program, file: string): Map<string, { file: string; name: string }> {
  const imports = new Map<string, { file: string; name: string }>();
  for (const node of program.body) {
    if (node.type !== 'ImportDeclaration' || !String(node.source.value).startsWith('.')) continue;
    const from = moduleFile(file, String(node.source.value));
    for (const specifier of node.specifiers) {
      if (specifier.type !== 'ImportSpecifier') continue;
      imports.set(specifier.local.name, { file: from, name: nameOf(specifier.imported) });
    }
  }
  return imports;
}

function localFunctions(program: Program, text: string): Map<string, SourceFunction> {
  return new Map(program.body.flatMap((node) => declared(node, text)).map((fn) => [fn.name, fn]));
}

function declared(node: AnyNode | null | undefined, text: string): SourceFunction[] {
  if (node?.type === 'FunctionDeclaration' && node.id) {
    return [{ name: node.id.name, comment: commentOf(node.id.name, text), parameters: parameterNames(node.params) }];
  }
  if (node?.type !== 'VariableDeclaration') return [];
  return node.declarations.flatMap(({ id, init }) => {
    if (id.type !== 'Identifier') return [];
    if (init?.type !== 'ArrowFunctionExpression' && init?.type !== 'FunctionExpression') return [];
    return [{ name: id.name, comment: commentOf(id.name, text), parameters: parameterNames(init.params) }];
  });
}

/** The JSDoc block directly above the declaration. Read from the text, since the tree has no comments. */
function commentOf(name: string, text: string): string {
  const declaration = `(?:export\\s+)?(?:async\\s+)?(?:function|const|let|var)\\s+${name}\\b`;
  const block = new RegExp(`^/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/(?=\\s*${declaration})`, 'm').exec(text);
  return block?.[0] ?? '';
}

function parameterNames(patterns: readonly Pattern[]): string[] {
  return patterns.map((pattern, index) => {
    const plain = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
    if (plain.type === 'Identifier') return plain.name;
    if (plain.type === 'RestElement' && plain.argument.type === 'Identifier') return `...${plain.argument.name}`;
    return `argument${index + 1}`;
  });
}

function nameOf(node: AnyNode): string {
  return node.type === 'Identifier' ? node.name : String((node as { value?: unknown }).value);
}

function moduleFile(from: string, specifier: string): string {
  const base = resolve(dirname(from), specifier);
  const file = [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`, base].find((path) => existsSync(path));
  if (!file) throw new Error(`${from} re-exports from "${specifier}", which is not there`);
  return file;
}
