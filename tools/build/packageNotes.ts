// Names the packages inside a bundle, as their licences ask.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One comment line for each package among the bundle's inputs (paths relative to `root`), or ''. */
export function packageNotes(root: string, inputs: readonly string[]): string {
  const folders = new Set<string>();
  for (const input of inputs) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder) folders.add(folder);
  }
  return [...folders]
    .map((folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as PackageFile)
    .map(({ name, version, license, author }) => {
      const by = typeof author === 'string' ? author : author?.name;
      return `// Contains ${name} ${version}${license ? ` (${license}${by ? `, © ${by}` : ''})` : ''}\n`;
    })
    .sort()
    .join('');
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}
