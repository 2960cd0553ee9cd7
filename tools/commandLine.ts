// The arguments of every command, read in one way: `--name value`, `--name=value`, `--flag`, names of files; `--help` anywhere.
import { type ParseArgsConfig, parseArgs } from 'node:util';

export interface CommandSpec {
  /** What `--help` prints, and what follows a complaint. */
  readonly usage: string;
  /** By name without dashes: whether a value follows. */
  readonly options?: Readonly<Record<string, 'value' | 'flag'>>;
  /** How many arguments without a name are taken. Default none. */
  readonly most?: number;
}

export interface CommandLine {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
  readonly names: readonly string[];
}

export type Problem =
  /** An option that there is not, or an argument that nothing takes. `text`: as it was typed. */
  | { readonly kind: 'unknown' | 'too-many'; readonly text: string }
  /** `text`: the option with its dashes. */
  | { readonly kind: 'twice' | 'no-value'; readonly text: string };

export type Read =
  | { readonly kind: 'run'; readonly line: CommandLine }
  | { readonly kind: 'help' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Reads what was typed. Never throws: the first thing that is not understood is the answer. */
export function readCommandLine(args: readonly string[], { options = {}, most = 0 }: CommandSpec): Read {
  if (args.includes('--help') || args.includes('-h')) return { kind: 'help' };
  const config: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, kind] of Object.entries(options)) config[name] = { type: kind === 'value' ? 'string' : 'boolean' };
  const { tokens } = parseArgs({
    args: [...args],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  const names: string[] = [];
  const problem = (kind: Problem['kind'], text: string): Read => ({ kind: 'problem', problem: { kind, text } });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (names.push(token.value) > most) return problem('too-many', token.value);
    } else if (token.kind === 'option') {
      const { name, rawName, value, inlineValue } = token;
      const known = Object.hasOwn(options, name) ? options[name] : undefined;
      if (!known || (known === 'flag' && inlineValue)) return problem('unknown', args[token.index] ?? rawName);
      if (known === 'flag') flags.add(name);
      else if (Object.hasOwn(values, name)) return problem('twice', rawName);
      else if (!value || (!inlineValue && value.startsWith('--'))) return problem('no-value', rawName);
      else values[name] = value;
    }
  }
  return { kind: 'run', line: { values, flags, names } };
}

const TOLD: Readonly<Record<Problem['kind'], string>> = {
  unknown: 'is not known',
  'too-many': 'is not expected',
  twice: 'is there twice',
  'no-value': 'needs a value',
};

/** The line of a command that speaks English; or, after help or a complaint, the exit code with which to end. */
export function lineOrEnd(args: readonly string[], spec: CommandSpec): CommandLine | number {
  const read = readCommandLine(args, spec);
  if (read.kind === 'run') return read.line;
  if (read.kind === 'help') return help(spec.usage);
  process.stderr.write(`"${read.problem.text}" ${TOLD[read.problem.kind]}. ${spec.usage}\n`);
  return 2;
}

/** Prints how a command is used. */
export function help(usage: string): 0 {
  process.stdout.write(`${usage}\n`);
  return 0;
}
