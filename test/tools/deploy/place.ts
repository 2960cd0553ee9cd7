// A clone in a temporary folder, with a clasp that is there by name only: the tests bring their own.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Place {
  readonly root: string;
  /** What stands in a file of ids; null: there is none. */
  readonly ids: (name?: string) => unknown;
  readonly remove: () => void;
}

export const FILES: Readonly<Record<string, string>> = {
  'Code.js': '// Henjimachi (返事まち). MIT licence.\nfunction onOpen() {}\n',
  'sidebar.html': '<!DOCTYPE html><title>返事まち</title>\n',
  'appsscript.json': '{"timeZone": "Asia/Tokyo", "oauthScopes": []}\n',
};

export function freshClone(): Place {
  const root = mkdtempSync(join(tmpdir(), 'henji-deploy-'));
  const clasp = join(root, 'node_modules/@google/clasp');
  mkdirSync(clasp, { recursive: true });
  writeFileSync(join(clasp, 'package.json'), '{"version": "3.4.1", "bin": {"clasp": "index.js"}}');
  mkdirSync(join(root, 'dist'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(root, 'dist', name), text);
  writeFileSync(join(root, '.clasp.json'), '{"scriptId": "", "rootDir": "dist"}');
  return {
    root,
    ids: (name = '.clasp.local.json') => {
      try {
        return JSON.parse(readFileSync(join(root, name), 'utf8')) as unknown;
      } catch {
        return null;
      }
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
