// What the pages for readers say: their links, headings and commands. Only as much of Markdown as these pages use.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '../../..');

/** Every page, by its path below the root. */
export function pages(folder = ''): string[] {
  const kept = /^(?:node_modules|dist|\..*)$/;
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !kept.test(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? pages(path) : /\.md$/.test(entry.name) ? [path] : [];
    });
}

export const read = (page: string): string => readFileSync(join(root, page), 'utf8');

const withoutFences = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');
const withoutCode = (text: string): string => withoutFences(text).replace(/`[^`\n]*`/g, '');

/** Where the links of a page lead, pictures included, as written. */
export function linksOf(text: string): string[] {
  const plain = withoutCode(text);
  const named = [...plain.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].map((match) => match[1]!);
  const bare = [...plain.matchAll(/<(https?:[^>]+)>/g)].map((match) => match[1]!);
  return [...named, ...bare];
}

/** The files and folders of this project that a page names in its code; NAME stands for any. */
export function pathsOf(text: string): string[] {
  const named = [...withoutFences(text).matchAll(/`((?:src|test|tools|docs|dist)\/[\w./-]*)`/g)];
  return named.map((match) => match[1]!).filter((path) => !/\bNAME\b/.test(path));
}

/** The anchors of a page's headings, made as GitHub makes them. */
export function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>();
  return [...withoutFences(text).matchAll(/^#{1,6} +(.+?) *$/gm)].map((match) => {
    const words = match[1]!.replace(/[`*_]|\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = words.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replace(/ /g, '-');
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
}

/** The commands of npm that a page names in its code: `npm run x -- --y` as `x` and `--y`. */
export function commandsOf(text: string): { readonly script: string; readonly options: readonly string[] }[] {
  const code = [...text.matchAll(/^```[\s\S]*?^```|`[^`\n]+`/gm)].map((match) => match[0]).join('\n');
  return [...code.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(start|test|ci)\b)([^\n`#]*)/g)].map(
    ([, run, own, rest]) => ({
      script: run ?? own!,
      options: [...rest!.matchAll(/(?<=\s|\[)--[a-z][\w-]*/g)].map((match) => match[0]),
    }),
  );
}
