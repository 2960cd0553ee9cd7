// A clasp that plays back what the real one says, with a Google behind it that keeps what is pushed.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Clasp } from '../../../tools/deploy/clasp';
import type { Recording } from './recordings';

export interface StandIn {
  readonly clasp: Clasp;
  /** Every command as it was given, in turn. */
  readonly calls: string[];
  /** By script, then by name: what is at Google. */
  readonly scripts: Map<string, Record<string, string>>;
  /** From now on this command (its first word) is answered so. */
  readonly play: (command: string, answer: Recording) => void;
}

const SHIPPED = {
  'appsscript.json': '{"timeZone": "America/New_York"}',
  'コード.js': 'function myFunction() {\n\n}\n',
};

/** Everything goes well until it is told otherwise. */
export function standIn(): StandIn {
  const calls: string[] = [];
  const scripts = new Map<string, Record<string, string>>();
  const played = new Map<string, Recording>();
  const clasp: Clasp = (args, folder) => {
    const [command = ''] = args;
    calls.push(args.join(' '));
    const { out = '', err = '', code } = played.get(command) ?? answered(command, args, folder, scripts);
    return { status: code, out, said: `${err} ${out}`.replace(/\s+/g, ' ').trim() } satisfies Answer;
  };
  return { clasp, calls, scripts, play: (command, answer) => played.set(command, answer) };
}

function answered(
  command: string,
  args: readonly string[],
  folder: string,
  scripts: Map<string, Record<string, string>>,
): Recording {
  switch (command) {
    case 'show-authorized-user':
      return { out: '{\n  "loggedIn": true,\n  "email": "seller@example.com"\n}\n', code: 0 };
    case 'list-scripts':
      return { out: '[]\n', code: 0 };
    case 'create-script':
      return create(args, folder, scripts);
    case 'push':
    case 'pull':
    case 'create-version': {
      const id = scriptIdIn(folder);
      const there = scripts.get(id);
      if (!there) return { err: 'Requested entity was not found.\n', code: 1 };
      return command === 'pull' ? pull(folder, there) : push(folder, there);
    }
    case 'show-file-status':
      return { out: JSON.stringify({ filesToPush: filesIn(folder), untrackedFiles: ['.clasp.json'] }), code: 0 };
    default:
      return { err: `Unknown command "clasp ${command}"\n`, code: 1 };
  }
}

function create(args: readonly string[], folder: string, scripts: Map<string, Record<string, string>>): Recording {
  const settings = join(folder, '.clasp.json');
  if (existsSync(settings)) return { err: 'Project file already exists.\n', code: 0 };
  const scriptId = `script-${scripts.size + 1}`;
  scripts.set(scriptId, { ...SHIPPED });
  writeFileSync(settings, JSON.stringify({ scriptId, rootDir: '' }));
  pull(folder, SHIPPED);
  const made = `Created new script: https://script.google.com/d/${scriptId}/edit\n`;
  const parent = args.indexOf('--parentId');
  const told =
    parent < 0
      ? `Created new document: https://drive.google.com/open?id=sheet-of-${scriptId}\n${made}`
      : `${made}Bound to document: https://drive.google.com/open?id=${args[parent + 1]}\n`;
  return { out: `${told}└─ appsscript.json\n└─ コード.js\nCloned 2 files.\n`, code: 0 };
}

function push(folder: string, there: Record<string, string>): Recording {
  const names = filesIn(folder);
  if (names.every((name) => there[name] === readFileSync(join(folder, name), 'utf8')))
    return { out: 'Script is already up to date.\n', code: 0 };
  for (const name of Object.keys(there)) delete there[name];
  for (const name of names) there[name] = readFileSync(join(folder, name), 'utf8');
  return { out: `Pushed ${names.length} files at 10:00:00.\n${names.map((name) => `└─ ${name}\n`).join('')}`, code: 0 };
}

function pull(folder: string, there: Readonly<Record<string, string>>): Recording {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(there)) writeFileSync(join(folder, name), text);
  return { out: `Pulled ${Object.keys(there).length} files.\n`, code: 0 };
}

const filesIn = (folder: string): string[] => readdirSync(folder).filter((name) => name !== '.clasp.json');

const scriptIdIn = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, '.clasp.json'), 'utf8')) as { scriptId: string }).scriptId;
