// The packages inside a bundle: named at its head and, in full, with their licences, in a file beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/** The folders of the packages among a bundle's inputs (paths relative to the project), sorted. */
function packageFolders(inputs: readonly string[]): string[] {
  const folders = inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? '');
  return [...new Set(folders)].filter((folder) => folder !== '').sort();
}

/** `date-fns 4.4.0 (MIT)` */
function titleOf(root: string, folder: string): string {
  const file = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as PackageFile;
  const by = typeof file.author === 'string' ? file.author : file.author?.name;
  return `${file.name} ${file.version}${file.license ? ` (${file.license}${by ? `, © ${by}` : ''})` : ''}`;
}

/** One comment line for each package among the bundle's inputs (paths relative to `root`), or ''. */
export function packageNotes(root: string, inputs: readonly string[]): string {
  return packageFolders(inputs)
    .map((folder) => `// Contains ${titleOf(root, folder)}\n`)
    .sort()
    .join('');
}

/**
 * The text of LICENSES.txt: our own licence, then that of every package in Code.js or sidebar.html, whole.
 * Throws when a package comes without one: it must not be shipped then.
 */
export function licences(root: string, entries: readonly string[]): string {
  const options: BuildOptions & { write: false; metafile: true } = {
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  };
  const shipped = packageFolders(Object.keys(buildSync(options).metafile.inputs));
  const parts = shipped.map((folder) => `${titleOf(root, folder)}\n\n${licenceOf(join(root, folder))}`);
  return [`Henjimachi (返事まち)\n\n${licenceOf(root)}`, ...parts].join(`\n${'-'.repeat(72)}\n\n`);
}

function licenceOf(folder: string): string {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(file));
  if (!name) throw new Error(`${folder} has no licence file: what is bundled must bring its own`);
  return `${readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n').trim()}\n`;
}
