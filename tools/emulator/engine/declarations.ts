// Google's own method signatures, read from @types/google-apps-script: the source of argument checks and enum values.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

declare const __ROOT__: string | undefined;

/** One class, service or enum of Google's. */
export interface Declaration {
  namespace: string;
  name: string;
  /** Overloads by method: each a list of parameter types. */
  methods: Map<string, string[][]>;
  /** Properties and their types, e.g. `typeof WrapStrategy`. */
  fields: Map<string, string>;
  /** Values of an enum, in order. */
  values: string[];
}

const FILES = ['base', 'spreadsheet', 'properties', 'cache', 'lock', 'script', 'mail', 'html', 'utilities'];

/** What Google's reference has and the types do not have yet. */
const NEWER = `
namespace Script {
  interface AuthorizationInfo {
    getAuthorizedScopes(): string[] | null;
  }
  interface ScriptApp {
    getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
  }
}`;

/** Splits at a separator outside of brackets. */
export function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if ('({[<'.includes(char)) depth += 1;
    else if (')}]'.includes(char) || (char === '>' && text[at - 1] !== '=')) depth -= 1;
    else if (char === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

function readMember(member: string, declaration: Declaration): void {
  const method = /^(\w+)\s*(?:<[^>]*>)?\(/.exec(member);
  if (method) {
    const end = member.lastIndexOf('):');
    const inside = member.slice(method[0].length, end);
    const types = splitOutside(inside, ',').map((parameter) =>
      parameter.replace(/^(?:\.\.\.)?\w+\??\s*:\s*/, '').trim(),
    );
    const overloads = declaration.methods.get(method[1]!) ?? [];
    overloads.push(types);
    declaration.methods.set(method[1]!, overloads);
    return;
  }
  const field = /^(?:readonly )?(\w+)\??\s*:\s*([\s\S]+)$/.exec(member);
  if (field) declaration.fields.set(field[1]!, field[2]!.trim());
}

function readDeclarations(source: string, into: Map<string, Declaration>): void {
  const text = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  for (const [, name, meaning] of text.matchAll(/^\s*type (\w+) = ([^;]+);/gm)) aliases.set(name!, meaning!.trim());
  const namespaces = [...text.matchAll(/namespace (\w+) \{/g)];
  for (const match of text.matchAll(/(interface|enum) (\w+)[^{]*\{/g)) {
    const open = match.index + match[0].length - 1;
    const body = text.slice(open + 1, closing(text, open));
    const namespace = namespaces.filter((candidate) => candidate.index < match.index).pop()?.[1] ?? '';
    const key = `${namespace}.${match[2]}`;
    const declaration: Declaration = into.get(key) ?? {
      namespace,
      name: match[2]!,
      methods: new Map(),
      fields: new Map(),
      values: [],
    };
    into.set(key, declaration);
    if (match[1] === 'enum')
      declaration.values.push(...splitOutside(body, ',').map((value) => value.split('=')[0]!.trim()));
    else for (const member of splitOutside(body, ';')) readMember(member, declaration);
  }
}

/** `type FontWeight = "normal" | "bold"` and the like, by name. */
const aliases = new Map<string, string>();

let loaded: Map<string, Declaration> | null = null;

/** What a type alias stands for. */
export function aliasOf(name: string): string | undefined {
  return aliases.get(name);
}

/** Declaration by `Namespace.Name`, e.g. `Spreadsheet.Range`; undefined where Google has no such thing. */
export function declarationOf(key: string): Declaration | undefined {
  if (!loaded) {
    loaded = new Map();
    const root = typeof __ROOT__ === 'string' ? __ROOT__ : process.cwd();
    const folder = dirname(createRequire(join(root, 'package.json')).resolve('@types/google-apps-script/package.json'));
    for (const file of FILES)
      readDeclarations(readFileSync(join(folder, `google-apps-script.${file}.d.ts`), 'utf8'), loaded);
    readDeclarations(NEWER, loaded);
  }
  return loaded.get(key);
}
