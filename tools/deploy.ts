// `npm run deploy`: puts the built product on a real Google Sheet with clasp. Run again, it updates the same sheet.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { help, readCommandLine } from './commandLine';
import { deployWords as words } from './words';

const TITLE = '返事まち';

interface Project {
  readonly scriptId?: string;
  readonly parentId?: string;
  readonly rootDir?: string;
}

interface Answer {
  readonly status: number | null;
  readonly out: string;
  /** Everything it said, in one line. */
  readonly said: string;
}

type Clasp = (args: readonly string[], folder: string) => Answer;

/** Returns the exit code; every failure is one line on stderr. */
export function main(root: string, args: readonly string[] = []): number {
  const read = readCommandLine(args, words);
  if (read.kind === 'help') return help(words.usage);
  if (read.kind === 'problem') {
    process.stderr.write(`${words.unknownOption(read.problem.text)}\n`);
    return 2;
  }
  try {
    const clasp = claspOf(root);
    // The project file first: clasp cannot answer anything beside one it cannot read.
    const project = projectOf(root);
    requireLogin(clasp, root);
    const target = project.scriptId ? using(project) : created(clasp, root, project);
    push(clasp, root, target.scriptId ?? '');
    say(...nextSteps(target));
    return 0;
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** Something the user can put right. */
class DeployError extends Error {}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The clasp of the lockfile, run with this Node: no global install, no download by npx. */
function claspOf(root: string): Clasp {
  const folder = join(root, 'node_modules', '@google', 'clasp');
  if (!existsSync(join(folder, 'package.json'))) throw new DeployError(words.noClasp);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: { clasp: string } };
  return (args, cwd) => {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [join(folder, bin.clasp), ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = [stderr, stdout, error?.message].filter(Boolean).join(' ');
    return { status, out: stdout ?? '', said: said.replace(/\s+/g, ' ').trim() };
  };
}

/** clasp says "Not logged in." with exit code 0, so its words are read, not its code. */
function requireLogin(clasp: Clasp, root: string): void {
  const { status, out, said } = clasp(['show-authorized-user', '--json'], root);
  const loggedIn = /"loggedIn"\s*:\s*(true|false)/.exec(out)?.[1];
  if (loggedIn === 'false' || /not logged in|no credentials/i.test(said)) throw new DeployError(words.notLoggedIn);
  if (status !== 0 || loggedIn !== 'true') throw new DeployError(words.loginUnclear(said));
}

function projectOf(root: string): Project {
  const file = join(root, '.clasp.json');
  if (!existsSync(file)) return { rootDir: 'dist' };
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Project;
  } catch (error) {
    throw new DeployError(words.badProject((error as Error).message));
  }
}

function using(project: Project): Project {
  say(words.using(project.scriptId ?? ''));
  return project;
}

/**
 * A new sheet with its bound script. clasp refuses to create where a .clasp.json exists, so it does so in a folder of
 * its own; the ids are kept at once, so that a push that fails is tried again on the same sheet.
 */
function created(clasp: Clasp, root: string, project: Project): Project {
  say(words.creating(TITLE));
  const folder = mkdtempSync(join(tmpdir(), 'henjimachi-deploy-'));
  try {
    const { out, said } = clasp(['create-script', '--type', 'sheets', '--title', TITLE], folder);
    const settings = join(folder, '.clasp.json');
    const written = existsSync(settings) ? (JSON.parse(readFileSync(settings, 'utf8')) as Project) : {};
    // Its words name both ids even where the download after the creation failed.
    const scriptId = written.scriptId ?? /script\.google\.com\/d\/([\w-]+)/.exec(out)?.[1];
    const parentId = /open\?id=([\w-]+)/.exec(out)?.[1] ?? written.parentId;
    if (!scriptId) throw apiOff(said) ?? new DeployError(words.createFailed(said));
    const target = { ...project, scriptId, ...(parentId ? { parentId } : {}), rootDir: project.rootDir ?? 'dist' };
    writeFileSync(join(root, '.clasp.json'), `${JSON.stringify(target, null, 2)}\n`);
    return target;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `-f`, because without a terminal clasp skips a push that changes the manifest, and calls that a success. */
function push(clasp: Clasp, root: string, scriptId: string): void {
  const { status, said } = clasp(['push', '-f'], root);
  if (status === 0 && /Pushed|already up to date/i.test(said)) return;
  if (/no credentials|not logged in|invalid_grant/i.test(said)) throw new DeployError(words.notLoggedIn);
  if (/not found|permission/i.test(said) && !apiOff(said)) throw new DeployError(words.notFound(scriptId));
  throw apiOff(said) ?? new DeployError(words.pushFailed(said));
}

function apiOff(said: string): DeployError | null {
  return /not enabled the Apps Script API|usersettings|Apps Script API has not been used/i.test(said)
    ? new DeployError(words.apiOff)
    : null;
}

function nextSteps({ scriptId, parentId }: Project): string[] {
  const script = `https://script.google.com/d/${scriptId}/edit`;
  const open = parentId
    ? words.open(`https://docs.google.com/spreadsheets/d/${parentId}/edit`)
    : words.openContainer(script);
  return [words.done, open, words.reload, words.menu];
}
