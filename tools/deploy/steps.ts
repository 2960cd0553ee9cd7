// The steps of a deployment, as data: `npm run deploy` does them in turn, `--dry-run` shows the same list.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Clasp } from './clasp';
import { ClaspFailure, DeployProblem, type FailureKind, kindOf, type Left } from './failures';
import { differing, type Files, inZone, isOurs, layOut, pulledFiles, strangers, unlike, zoneOf } from './files';
import { addresses, createdIn, idsFile, keepTarget, type Target } from './target';
import type { DeployWords, StepName } from './words';

const TITLE = '返事まち';

/** No script has it: what asks for it can change nothing, whatever it asks. */
const NO_SCRIPT = `1${'0'.repeat(56)}`;

/** What to deploy to: known already, a script still to be bound to a sheet, or all to be made. */
export type Aim =
  | { readonly kind: 'known'; readonly target: Target }
  | { readonly kind: 'bind'; readonly sheetId: string }
  | { readonly kind: 'create' };

export interface Deployment {
  readonly root: string;
  readonly clasp: Clasp;
  /** A folder of this run's own, outside every project of clasp. */
  readonly work: string;
  readonly words: DeployWords;
  readonly aim: Aim;
  readonly isTemplate: boolean;
  readonly mayReplace: boolean;
  /** The zone that was asked for; null: as it is there, else as shipped. */
  readonly zone: string | null;
  files: Files;
  readonly say: (line: string) => void;
  /** From when it is known. */
  target: Target | null;
  left: Left;
  /** All is there as it should be: the steps that send are left out. */
  isCurrent: boolean;
}

export interface Step {
  readonly name: StepName;
  /** The command of clasp that it runs; null for none. */
  readonly command: readonly string[] | null;
  readonly sends?: true;
  /** Throws a ClaspFailure or a DeployProblem. */
  readonly run: (deployment: Deployment) => void;
}

const WHO = ['show-authorized-user', '--json'];
const LIST = ['list-scripts', '--json'];
/** Asks the Apps Script API for a change, of a script that there is not: reading is answered even where the API is off. */
const PROBE = ['create-version', 'probe'];
const CREATE = ['create-script', '--type', 'sheets', '--title', TITLE];
/** With `--type sheets` clasp makes a new sheet whatever `--parentId` says. */
const bindTo = (sheetId: string) => ['create-script', '--type', 'standalone', '--title', TITLE, '--parentId', sheetId];
/** `-f`, because without a terminal clasp skips a push that changes the manifest, and calls that a success. */
const PUSH = ['push', '-f'];
const PULL = ['pull'];

const login: Step = { name: 'login', command: WHO, run: checkLogin };
const look: Step = { name: 'look', command: PULL, run: lookThere };
const keep: Step = {
  name: 'keep',
  command: null,
  run: ({ root, isTemplate, target }) => keepTarget(root, isTemplate, target!),
};
const push: Step = { name: 'push', command: PUSH, sends: true, run: send };
const verify: Step = { name: 'verify', command: PULL, sends: true, run: checkArrival };

export function stepsTo(aim: Aim): readonly Step[] {
  if (aim.kind === 'known') return [login, look, keep, push, verify];
  const command = aim.kind === 'bind' ? bindTo(aim.sheetId) : CREATE;
  const make: Step = {
    name: aim.kind,
    command,
    run: (deployment) => create(deployment, command),
  };
  const before: Step[] = [
    { name: 'reach', command: LIST, run: reach },
    { name: 'api', command: PROBE, run: probe },
  ];
  // The ids are kept at once: a push that fails is tried again on the same sheet.
  return [login, ...before, make, keep, push, verify];
}

function checkLogin({ clasp, work, words, say, left }: Deployment): void {
  const answer = clasp(WHO, work);
  const loggedIn = /"loggedIn"\s*:\s*(true|false)/.exec(answer.out)?.[1];
  if (loggedIn === 'false') throw new ClaspFailure('notLoggedIn', answer.said, left);
  if (answer.status !== 0 || loggedIn !== 'true') throw failure(answer, left);
  const email = /"email"\s*:\s*"([^"]+)"/.exec(answer.out)?.[1];
  if (email) say(words.loggedInAs(email));
}

/** Asks Drive only, but tells a lapsed login and a missing network before anything is made. */
function reach({ clasp, work, left }: Deployment): void {
  const answer = clasp(LIST, work);
  if (answer.status !== 0) throw failure(answer, left);
}

/** What says that nothing can be made here. Whatever else is answered for a script that there is not means that the API is on. */
const STOPS: readonly FailureKind[] = ['apiOff', 'notLoggedIn', 'loginLapsed', 'loginNarrow', 'offline', 'noAnswer'];

function probe({ clasp, work, left }: Deployment): void {
  const answer = clasp(PROBE, layOut(join(work, 'probe'), NO_SCRIPT, {}));
  const refused = failure(answer, left);
  if (answer.status !== 0 && STOPS.includes(refused.kind)) throw refused;
}

function create(deployment: Deployment, command: readonly string[]): void {
  const { clasp, work, aim } = deployment;
  const answer = clasp(command, work);
  const written = join(work, '.clasp.json');
  const kept = existsSync(written) ? (JSON.parse(readFileSync(written, 'utf8')) as { scriptId?: string }) : {};
  // Its words name both ids even where the download after the creation failed.
  const said = createdIn(answer.out);
  const scriptId = kept.scriptId ?? said.scriptId;
  if (!scriptId) throw failure(answer, leftBy(aim, answer));
  const sheetId = aim.kind === 'bind' ? aim.sheetId : said.sheetId;
  deployment.target = { scriptId, sheetId };
  deployment.left = { kind: 'sheet', scriptId, sheetId };
}

/** clasp makes the sheet, then the script, and is silent about the sheet when the script fails. */
function leftBy(aim: Aim, answer: Answer): Left {
  if (aim.kind === 'bind') return { kind: 'as-before' };
  const kind = kindOf(answer);
  return { kind: kind === 'notLoggedIn' || kind === 'projectThere' ? 'nothing' : 'perhaps-sheet' };
}

/** A push replaces everything that is in the script: first see whether that is ours. */
function lookThere(deployment: Deployment): void {
  const { words, target, mayReplace } = deployment;
  const there = pulled(deployment, 'look');
  const others = strangers(there);
  const script = addresses.script(target!.scriptId);
  if (others.length > 0 && !mayReplace) throw new DeployProblem(words.strangers(others.join(', '), script));
  // Whoever changed the script's zone in its settings meant it.
  if (!deployment.zone && isOurs(there['Code.js'] ?? '')) deployment.files = inZone(deployment.files, zoneOf(there));
  // clasp sends nothing where its own files are there already, whatever else is: one of them has to differ.
  if (others.length > 0) deployment.files = unlike(deployment.files, there);
  deployment.isCurrent = others.length === 0 && differing(deployment.files, there).length === 0;
}

function send({ clasp, work, files, target, left }: Deployment): void {
  const answer = clasp(PUSH, layOut(join(work, 'push'), target!.scriptId, files));
  if (answer.status !== 0 || !/Pushed|already up to date/i.test(answer.said)) throw failure(answer, left);
}

function checkArrival(deployment: Deployment): void {
  const { words, files, target } = deployment;
  const there = pulled(deployment, 'verify');
  const wrong = [...differing(files, there), ...strangers(there)];
  const script = addresses.script(target!.scriptId);
  if (wrong.length > 0) throw new DeployProblem(words.differs(wrong.join(', '), script));
}

function pulled({ clasp, work, target, left }: Deployment, name: string): Files {
  const folder = layOut(join(work, name), target!.scriptId, {});
  const answer = clasp(PULL, folder);
  if (answer.status !== 0) throw failure(answer, left);
  return pulledFiles(folder);
}

function failure(answer: Answer, left: Left): ClaspFailure {
  return new ClaspFailure(kindOf(answer), answer.said, left);
}

/** The sentence of a failure, and what it leaves behind: one line each. */
export function failureLines(error: ClaspFailure | DeployProblem, deployment: Deployment): string[] {
  if (error instanceof DeployProblem) return [error.message, ...leftLines(deployment.left, deployment)];
  const { kind, said, left } = error;
  const { words } = deployment;
  const isNewSheet = left.kind === 'perhaps-sheet';
  const sentence = (isNewSheet && words.whileCreating[kind]) || words.failures[kind](detailOf(said));
  return [sentence, ...leftLines(left, deployment)];
}

function leftLines(left: Left, { words, isTemplate }: Deployment): string[] {
  switch (left.kind) {
    case 'nothing':
      return [words.left.nothing];
    case 'perhaps-sheet':
      return [words.left.perhapsSheet];
    case 'sheet': {
      const { sheetId, scriptId } = left;
      const address = sheetId ? addresses.sheet(sheetId) : addresses.script(scriptId);
      return [words.left.sheet(address, idsFile(isTemplate))];
    }
    case 'as-before':
      return [];
  }
}

/** Enough of clasp's own words to search for, on one line. */
const detailOf = (said: string): string => (said.length > 200 ? `${said.slice(0, 200)} …` : said);
