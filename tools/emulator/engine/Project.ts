// The pushed files: grammar, manifest, entry points, pages.
import { runInThisContext, Script } from 'node:vm';
import { parse } from 'acorn';
import type { ProjectFile } from '../api/WorldOptions';

/** What the manifest says, as far as it matters at run time. */
export interface Manifest {
  timeZone: string;
  /** null: no explicit list, so Google would detect and grant what the code needs. */
  oauthScopes: readonly string[] | null;
}

/** A function that Google can call from outside. */
export interface EntryPoint {
  name: string;
  parameters: string[];
  /** The comment right above the declaration, if any. */
  jsDoc: string | null;
}

interface Node {
  type: string;
  start: number;
  end: number;
  body?: Node[];
  id?: { name: string };
  params?: Node[];
}

interface CheckedFile {
  script: Script;
  entryPoints: EntryPoint[];
}

/**
 * Compiled once in a process, even where a test runner gives each file of tests modules of its own. Hence maps of Node's own
 * realm, with nothing in them that would keep the realm of such a file alive: entry points are JSON.
 */
interface Compiled {
  readonly scripts: Map<string, Script>;
  readonly entryPoints: Map<string, string>;
}
const compiled = runInThisContext(
  "globalThis[Symbol.for('henjimachi.compiled')] ??= { scripts: new Map(), entryPoints: new Map() }",
) as Compiled;

function pushError(file: string, error: unknown): Error {
  const { message = '', loc } = error as { message?: string; loc?: { line: number } };
  const text = message.replace(/\s*\(\d+:\d+\)$/, '');
  return new Error(`Push rejected. Syntax error: ParseError: ${text} line: ${loc?.line ?? 1} file: ${file}`);
}

/** Checks one script file against the grammar that Google's server takes, and finds its entry points. */
function checkFile(file: ProjectFile): CheckedFile {
  const key = `${file.name}\n${file.source}`;
  const known = compiled.scripts.get(key);
  if (known) return { script: known, entryPoints: JSON.parse(compiled.entryPoints.get(key)!) as EntryPoint[] };
  const comments: { start: number; end: number; value: string; type: string }[] = [];
  let program: Node;
  try {
    // ES2020 has no class fields, private members or static blocks: what Google's parser refuses falls out here.
    program = parse(file.source, {
      ecmaVersion: 2020,
      sourceType: 'script',
      locations: true,
      onComment: (block, value, start, end) => comments.push({ type: block ? 'block' : 'line', value, start, end }),
    }) as unknown as Node;
  } catch (error) {
    throw pushError(file.name, error);
  }
  const entryPoints = (program.body ?? [])
    .filter((node) => node.type === 'FunctionDeclaration')
    .map((node): EntryPoint => {
      const above = comments.filter((comment) => comment.end <= node.start).pop();
      const attached = above?.type === 'block' && file.source.slice(above.end, node.start).trim() === '';
      return {
        name: node.id?.name ?? '',
        parameters: (node.params ?? []).map((parameter) => file.source.slice(parameter.start, parameter.end)),
        jsDoc: attached && above.value.startsWith('*') ? above.value : null,
      };
    });
  const script = new Script(file.source, { filename: file.name });
  compiled.scripts.set(key, script);
  compiled.entryPoints.set(key, JSON.stringify(entryPoints));
  return { script, entryPoints };
}

function readManifest(files: readonly ProjectFile[]): Manifest {
  const file = files.find(({ name }) => name === 'appsscript.json');
  if (!file) throw new Error('Push rejected. The project has no manifest: appsscript.json is missing.');
  const manifest = JSON.parse(file.source) as { timeZone?: string; runtimeVersion?: string; oauthScopes?: string[] };
  if (manifest.runtimeVersion !== 'V8') {
    throw new Error(
      'appsscript.json must say "runtimeVersion": "V8": without it the script runs on Rhino, which is gone.',
    );
  }
  return { timeZone: manifest.timeZone ?? 'America/New_York', oauthScopes: manifest.oauthScopes ?? null };
}

/** The pushed files, compiled once. */
export class Project {
  readonly manifest: Manifest;
  readonly scripts: readonly Script[];
  readonly entryPoints = new Map<string, EntryPoint>();
  private readonly pages = new Map<string, string>();

  constructor(files: readonly ProjectFile[]) {
    this.manifest = readManifest(files);
    const code = files.filter(({ name }) => /\.(?:js|gs)$/.test(name)).map(checkFile);
    this.scripts = code.map(({ script }) => script);
    for (const { entryPoints } of code) for (const entry of entryPoints) this.entryPoints.set(entry.name, entry);
    for (const { name, source } of files) {
      if (name.endsWith('.html')) this.pages.set(name.replace(/\.html$/, ''), source);
    }
  }

  /** The HTML file, with or without its extension. */
  page(name: string): string | undefined {
    return this.pages.get(name.replace(/\.html$/, ''));
  }

  /** True for a function that menus, triggers, cells and google.script.run can reach. */
  isCallable(name: string): boolean {
    return this.entryPoints.has(name) && !name.endsWith('_');
  }
}
