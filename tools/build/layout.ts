// How the bundle is printed: what we wrote stays as readable as it is in src, at half the indentation; packages, whose sources are public
// and named at the head, are put in minified.
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';

/** The comment line that esbuild puts above each module's part of a bundle. */
const MODULE = /^ {2}\/\/ ((?:src|node_modules|\.\.)\/.*)$/m;

/** Packages' parts minified. Their outermost names stay: other parts use them. */
export function minifyPackages(bundle: string): string {
  const [head = '', ...parts] = bundle.split(MODULE);
  const texts = Array.from({ length: parts.length / 2 }, (_, index) => {
    const [path, text] = [parts[2 * index]!, parts[2 * index + 1]!];
    const isPackage = path.includes('node_modules/');
    return `  // ${path}\n${isPackage ? minified(text) : text.replace(/^\n/, '')}`;
  });
  return head + texts.join('');
}

function minified(text: string): string {
  return `  ${transformSync(text, { minify: true, target: 'es2019', charset: 'utf8', legalComments: 'none' }).code.trim()}\n\n`;
}

type Range = readonly [start: number, end: number];

/** Where spaces at a line's beginning are part of a text: template literals and comments of several lines. */
function kept(source: string): Range[] {
  const ranges: Range[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one);
    else if (value !== null && typeof value === 'object') {
      const node = value as Node;
      if (node.type === 'TemplateElement') ranges.push([node.start, node.end]);
      else for (const one of Object.values(value)) look(one);
    }
  };
  const onComment = (_: boolean, __: string, start: number, end: number) => void ranges.push([start, end]);
  look(parse(source, { ecmaVersion: 2019, sourceType: 'script', onComment }));
  return ranges.sort(([a], [b]) => a - b);
}

/**
 * The same script with one space a level instead of two, and none for the closure around everything; without the notes that esbuild leaves
 * for other bundlers. `source` is a plain ES2019 script as esbuild prints it.
 */
export function narrowIndent(source: string): string {
  const plain = source.replace(/\/\* @__PURE__ \*\/ /g, '').replace(/^ *\/\/ @__NO_SIDE_EFFECTS__\n/gm, '');
  const ranges = kept(plain);
  let next = 0;
  return plain.replace(/^(?: {2})+/gm, (spaces, at: number) => {
    while (next < ranges.length && ranges[next]![1] < at) next++;
    const range = ranges[next];
    const isText = range !== undefined && range[0] < at && at <= range[1];
    return isText ? spaces : spaces.slice(spaces.length / 2 + 1);
  });
}
