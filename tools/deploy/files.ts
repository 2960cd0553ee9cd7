// The three files that make the product at Google: laid out for clasp, and compared with what came back.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

/** By name, as text. */
export type Files = Readonly<Record<string, string>>;

export const MANIFEST = 'appsscript.json';
const NAMES = ['Code.js', 'sidebar.html', MANIFEST] as const;

/** What `dist` holds. Throws an Error that names a file that is not there. */
export function builtFiles(root: string): Files {
  return Object.fromEntries(NAMES.map((name) => [name, readFileSync(join(root, 'dist', name), 'utf8')]));
}

/** The same files for a script in this zone (IANA); as they are where it is blank. */
export function inZone(files: Files, timeZone: string): Files {
  if (!timeZone || zoneOf(files) === timeZone) return files;
  const manifest = { ...(JSON.parse(files[MANIFEST] ?? '{}') as object), timeZone };
  return { ...files, [MANIFEST]: `${JSON.stringify(manifest, null, 2)}\n` };
}

/** The zone of their manifest; blank where it cannot be read. */
export function zoneOf(files: Files): string {
  return /"timeZone"\s*:\s*"([^"]+)"/.exec(files[MANIFEST] ?? '')?.[1] ?? '';
}

/** Lays out a folder from which clasp pushes exactly these files, or into which it pulls (`files` empty). */
export function layOut(folder: string, scriptId: string, files: Files): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: '.' }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** What clasp pulled into such a folder. */
export function pulledFiles(folder: string): Files {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name !== '.clasp.json');
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The files that are not at Google as they were sent. Google may set out the manifest anew and end lines its own way. */
export function differing(sent: Files, arrived: Files): string[] {
  return Object.entries(sent)
    .filter(([name, text]) => !isSame(name, text, arrived[name] ?? null))
    .map(([name]) => name);
}

function isSame(name: string, sent: string, arrived: string | null): boolean {
  if (arrived === null) return false;
  if (name !== MANIFEST) return plain(sent) === plain(arrived);
  try {
    return isDeepStrictEqual(JSON.parse(sent), JSON.parse(arrived));
  } catch {
    return false;
  }
}

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trimEnd();

/** Somebody's own files in the script: a push would take them away. The empty function that Google begins with is nobody's. */
export function strangers(there: Files): string[] {
  return Object.entries(there)
    .filter(
      ([name, text]) => name !== MANIFEST && !isOurs(text) && !/^\s*(?:function \w+\(\) ?\{\s*\}\s*)?$/.test(text),
    )
    .map(([name]) => name);
}

/** The same files, with a manifest that is set out otherwise than the one that is there. */
export function unlike(files: Files, there: Files): Files {
  const manifest = (files[MANIFEST] ?? '').trimEnd();
  return { ...files, [MANIFEST]: there[MANIFEST] === `${manifest}\n` ? manifest : `${manifest}\n` };
}

/** The banner that the build writes into Code.js; the title of the sidebar's page. */
export const isOurs = (text: string): boolean => /^\s*\/\/ Henjimachi|<title>返事まち/.test(text.slice(0, 4000));
