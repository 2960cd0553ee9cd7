// `npm run deploy`: puts the built product on a real Google Sheet with clasp. Run again, it updates the same sheet.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandLine, help, readCommandLine } from './commandLine';
import { type Clasp, claspOf, installedClasp } from './deploy/clasp';
import { ClaspFailure, DeployProblem } from './deploy/failures';
import { builtFiles, type Files, inZone, layOut, zoneOf } from './deploy/files';
import { type Aim, type Deployment, failureLines, type Step, stepsTo } from './deploy/steps';
import { addresses, idsFile, knownTarget, scriptIdIn, sheetIdIn, type Target } from './deploy/target';
import { type DeployWords, deployWords, type Language, machineLanguage } from './deploy/words';

const OPTIONS = {
  'dry-run': 'flag',
  template: 'flag',
  replace: 'flag',
  script: 'value',
  sheet: 'value',
  zone: 'value',
  lang: 'value',
} as const;

/**
 * Returns the exit code. What fails is told on stderr: a sentence with a way on, then what it leaves behind.
 * `claspFor`: runs the program in that file.
 */
export function main(root: string, args: readonly string[] = [], claspFor: (file: string) => Clasp = claspOf): number {
  const own = deployWords[machineLanguage(process.env)];
  const read = readCommandLine(args, { usage: own.usage, options: OPTIONS });
  if (read.kind === 'help') return help(own.usage);
  if (read.kind === 'problem') return complain(2, own.unknownOption(read.problem.text), own.usage);
  const language = read.line.values.lang;
  if (language && language !== 'ja' && language !== 'en') return complain(2, own.badLanguage(language));
  const words = language ? deployWords[language as Language] : own;
  try {
    return deploy(root, read.line, words, claspFor);
  } catch (error) {
    if (error instanceof DeployProblem) return complain(1, error.message);
    throw error;
  }
}

function deploy(root: string, line: CommandLine, words: DeployWords, claspFor: (file: string) => Clasp): number {
  const isTemplate = line.flags.has('template');
  const known = knownHere(root, isTemplate, words);
  const aim = aimOf(line, known, words);
  const files = filesHere(root, line, words);
  const program = installedClasp(root);
  if (!program) throw new DeployProblem(words.noClasp);
  say(words.checked(process.versions.node, program.version), words.toSend(sizesOf(files), zoneOf(files)));
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'henjimachi-deploy-')));
  try {
    const deployment: Deployment = {
      root,
      clasp: claspFor(program.file),
      work,
      words,
      aim,
      isTemplate,
      mayReplace: line.flags.has('replace'),
      zone: line.values.zone ?? null,
      files,
      say,
      target: aim.kind === 'known' ? aim.target : null,
      left: { kind: aim.kind === 'known' ? 'as-before' : 'nothing' },
      isCurrent: false,
    };
    if (line.flags.has('dry-run')) return show(deployment);
    tellOfBefore(known, aim, words);
    return carryOut(deployment);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function carryOut(deployment: Deployment): number {
  const steps = stepsTo(deployment.aim);
  try {
    steps.forEach((step, index) => {
      if (step.sends && deployment.isCurrent) return;
      say(numbered(index, step, deployment.words));
      step.run(deployment);
    });
  } catch (error) {
    if (error instanceof ClaspFailure || error instanceof DeployProblem)
      return complain(1, ...failureLines(error, deployment));
    throw error;
  }
  say('', ...ending(deployment));
  return 0;
}

/** The same steps, none of them done; only clasp's own list of what it would send is asked for, which needs no network. */
function show({ clasp, work, words, aim, files }: Deployment): number {
  const folder = layOut(join(work, 'push'), 'dry-run', files);
  const { out } = clasp(['show-file-status', '--json'], folder);
  const wouldSend = [...out.matchAll(/"([^"]+\.(?:js|html|json))"/g)].map((match) => match[1]!);
  const stray = wouldSend.filter((name) => name !== '.clasp.json' && !Object.hasOwn(files, name));
  const missing = Object.keys(files).filter((name) => !wouldSend.includes(name));
  if (stray.length + missing.length > 0)
    throw new DeployProblem(words.wouldSendOther([...stray, ...missing].join(', ')));
  say('', words.dryRun);
  if (aim.kind === 'known') say(words.using(addressOf(aim.target)));
  stepsTo(aim).forEach((step, index) => {
    say(`${numbered(index, step, words)}${step.command ? `   (clasp ${step.command.join(' ')})` : ''}`);
  });
  say('', words.dryRunEnd);
  return 0;
}

const numbered = (index: number, { name }: Step, words: DeployWords): string => `${index + 1}. ${words.steps[name]}`;

function ending({ words, target, aim, isTemplate, isCurrent }: Deployment): string[] {
  const { scriptId, sheetId } = target!;
  const place = sheetId ? words.open(addresses.sheet(sheetId)) : words.openUnknown(addresses.script(scriptId));
  const isUpdate = aim.kind === 'known';
  const next = isTemplate ? words.templateNext : isUpdate ? words.updateClick : words.firstClick;
  const link = isTemplate ? words.templateLink : words.copyLink;
  const copy = sheetId ? [link(addresses.copy(sheetId))] : [];
  const done = isCurrent ? words.alreadyThere : words.done(isUpdate);
  return [done, place, next, ...copy, words.kept(idsFile(isTemplate))];
}

function aimOf(line: CommandLine, known: Target | null, words: DeployWords): Aim {
  const { script, sheet } = line.values;
  if (script && sheet) throw new DeployProblem(words.scriptOrSheet);
  if (script) {
    const scriptId = /\/spreadsheets\//.test(script) ? null : scriptIdIn(script);
    if (!scriptId) throw new DeployProblem(words.badScript(script));
    return { kind: 'known', target: known?.scriptId === scriptId ? known : { scriptId, sheetId: undefined } };
  }
  if (sheet) {
    const sheetId = sheetIdIn(sheet);
    if (!sheetId) throw new DeployProblem(words.badSheet(sheet));
    return known?.sheetId === sheetId ? { kind: 'known', target: known } : { kind: 'bind', sheetId };
  }
  return known ? { kind: 'known', target: known } : { kind: 'create' };
}

/** Another target than the last one: the last one is not touched, and said to stay. */
function tellOfBefore(known: Target | null, aim: Aim, words: DeployWords): void {
  if (aim.kind === 'known') say(words.using(addressOf(aim.target)));
  if (known && !(aim.kind === 'known' && aim.target.scriptId === known.scriptId)) say(words.before(addressOf(known)));
}

const addressOf = ({ sheetId, scriptId }: Target): string =>
  sheetId ? addresses.sheet(sheetId) : addresses.script(scriptId);

function knownHere(root: string, isTemplate: boolean, words: DeployWords): Target | null {
  try {
    return knownTarget(root, isTemplate);
  } catch (error) {
    throw new DeployProblem(words.badProject((error as Error).message));
  }
}

function filesHere(root: string, line: CommandLine, words: DeployWords): Files {
  const zone = line.values.zone ?? null;
  if (zone && !isZone(zone)) throw new DeployProblem(words.badZone(zone));
  try {
    return inZone(builtFiles(root), zone ?? '');
  } catch (error) {
    throw new DeployProblem(words.noFile((error as Error).message));
  }
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const sizesOf = (files: Files): string =>
  Object.entries(files)
    .map(([name, text]) => `${name} ${Math.ceil(Buffer.byteLength(text) / 1024)} KB`)
    .join(', ');

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function complain(code: number, ...lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return code;
}
