// `npm run login`: logs clasp in to the Google account that the sheet is to belong to.
import { help, readCommandLine } from './commandLine';
import { claspHere, claspOf, installedClasp } from './deploy/clasp';
import { deployWords, machineLanguage } from './deploy/words';

/** Returns the exit code. The browser, or with `--no-localhost` this terminal, asks for the account. */
export function main(root: string, args: readonly string[] = []): number {
  const words = deployWords[machineLanguage(process.env)];
  const options = { again: 'flag', 'no-localhost': 'flag' } as const;
  const read = readCommandLine(args, { usage: words.loginUsage, options });
  if (read.kind === 'help') return help(words.loginUsage);
  if (read.kind === 'problem') return complain(2, words.unknownOption(read.problem.text), words.loginUsage);
  const program = installedClasp(root);
  if (!program) return complain(1, words.noClasp);
  const { flags } = read.line;
  const who = () => emailIn(claspOf(program.file)(['show-authorized-user', '--json'], root).out);
  const before = flags.has('again') ? null : who();
  if (before) return say(words.login.already(before), words.login.next);
  say(words.login.begin);
  const how = flags.has('no-localhost') ? ['--no-localhost'] : [];
  const status = claspHere(program.file, ['login', ...how], root);
  const email = status === 0 ? who() : null;
  if (!email) return complain(1, words.login.failed);
  return say(words.login.done(email), words.login.next);
}

/** Only a login that Google still knows has an address: a lapsed one is logged in again. */
const emailIn = (out: string): string | null => /"email"\s*:\s*"([^"]+)"/.exec(out)?.[1] ?? null;

function say(...lines: readonly string[]): 0 {
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function complain(code: number, ...lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return code;
}
