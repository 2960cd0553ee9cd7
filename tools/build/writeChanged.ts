// Writes a folder of files so that a reader at any moment finds each file whole, old or new.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the files whose content differs and returns their names. Other files of the folder are left alone. */
export function writeChanged(folder: string, files: Readonly<Record<string, string>>): string[] {
  mkdirSync(folder, { recursive: true });
  const changed: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    // The draft's name is the process's own (and hidden from clasp by .claspignore); rename replaces in one step.
    const draft = `${path}.${process.pid}.draft`;
    writeFileSync(draft, text);
    renameSync(draft, path);
    changed.push(name);
  }
  return changed;
}
