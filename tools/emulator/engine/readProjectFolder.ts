// Reads the files that clasp would push.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFile } from '../api/WorldOptions';

/** The files that clasp would push from the folder, in its default (alphabetical) order. */
export function readProjectFolder(folder: string): ProjectFile[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:js|gs|html)$/.test(name) || name === 'appsscript.json')
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));
}
