// Which sheet and script are meant, and where their ids are kept: in a file that git ignores, in clasp's own form.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Target {
  readonly scriptId: string;
  /** The spreadsheet; unknown where only a script was named. */
  readonly sheetId: string | undefined;
}

/** Other people's copies are made of the template: it has its own sheet, so that nobody hands on their orders. */
export const idsFile = (isTemplate: boolean): string =>
  isTemplate ? '.clasp.template.local.json' : '.clasp.local.json';

/** The committed one. Its scriptId is blank unless somebody writes one there. */
export const COMMITTED = '.clasp.json';

interface ClaspProject {
  readonly scriptId?: string;
  readonly parentId?: string;
}

/** What was deployed to before, or what the committed file names; null: nothing yet. Throws an Error that names the file. */
export function knownTarget(root: string, isTemplate: boolean): Target | null {
  for (const name of isTemplate ? [idsFile(true)] : [idsFile(false), COMMITTED]) {
    const { scriptId, parentId } = projectIn(root, name);
    if (scriptId) return { scriptId, sheetId: parentId };
  }
  return null;
}

/** An unreadable file is an Error whose message begins with the file's name. */
function projectIn(root: string, name: string): ClaspProject {
  const file = join(root, name);
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ClaspProject;
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
}

/** Remembers for the next run. clasp itself can be pointed at the file, too: `clasp -P FILE open-script`. */
export function keepTarget(root: string, isTemplate: boolean, { scriptId, sheetId }: Target): void {
  const project = { scriptId, ...(sheetId ? { parentId: sheetId } : {}), rootDir: 'dist' };
  writeFileSync(join(root, idsFile(isTemplate)), `${JSON.stringify(project, null, 2)}\n`);
}

const ID = /^[\w-]{20,}$/;

/** The id in what was copied from the address bar of a sheet; null for anything else. An id alone is taken too. */
export function sheetIdIn(text: string): string | null {
  const id = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)|[?&]id=([\w-]+)/.exec(text);
  return id?.[1] ?? id?.[2] ?? (ID.test(text) ? text : null);
}

/** The same for the address of a script editor. */
export function scriptIdIn(text: string): string | null {
  const id = /script\.google\.com\/(?:u\/\d+\/)?(?:home\/projects|d|macros\/d)\/([\w-]+)/.exec(text);
  return id?.[1] ?? (ID.test(text) ? text : null);
}

/** Both ids in the words of a creation: they are there even where what followed the creation failed. */
export function createdIn(out: string): {
  readonly scriptId: string | undefined;
  readonly sheetId: string | undefined;
} {
  return {
    scriptId: /script\.google\.com\/d\/([\w-]+)/.exec(out)?.[1],
    sheetId: /open\?id=([\w-]+)/.exec(out)?.[1],
  };
}

export const addresses = {
  sheet: (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`,
  copy: (id: string) => `https://docs.google.com/spreadsheets/d/${id}/copy`,
  script: (id: string) => `https://script.google.com/d/${id}/edit`,
};
