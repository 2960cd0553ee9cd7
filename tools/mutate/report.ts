// What Stryker's JSON report says, as a table and a list of survivors.

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}
export interface Report {
  readonly files: { readonly [path: string]: { readonly source: string; readonly mutants: readonly Mutant[] } };
}

const NOTICED: ReadonlySet<string> = new Set(['Killed', 'Timeout', 'RuntimeError']);
const LIVED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

interface Score {
  readonly name: string;
  readonly noticed: number;
  /** Of those noticed, how many never came to an end. */
  readonly endless: number;
  readonly lived: readonly Mutant[];
  readonly lines: readonly string[];
}

function scores({ files }: Report, wanted: readonly string[]): Score[] {
  return Object.entries(files)
    .map(([path, { source, mutants }]) => ({
      name: path.replace(/^.*src\/domain\/|\.ts$/g, ''),
      noticed: mutants.filter(({ status }) => NOTICED.has(status)).length,
      endless: mutants.filter(({ status }) => status === 'Timeout').length,
      lived: mutants.filter(({ status }) => LIVED.has(status)),
      lines: source.split('\n'),
    }))
    .filter(({ name }) => wanted.includes(name));
}

const percent = (noticed: number, lived: number): number =>
  noticed + lived === 0 ? 100 : (100 * noticed) / (noticed + lived);

const sum = (all: readonly Score[], of: (score: Score) => number): number =>
  all.reduce((total, score) => total + of(score), 0);

/** The share of mutants that a test noticed, in percent. */
export function scoreOf(report: Report, wanted: readonly string[]): number {
  const all = scores(report, wanted);
  return percent(
    sum(all, ({ noticed }) => noticed),
    sum(all, ({ lived }) => lived.length),
  );
}

/** Survivors by place, then one line a file, the worst first, and the score of all. */
export function formatReport(report: Report, wanted: readonly string[]): string {
  const all = scores(report, wanted).sort(
    (a, b) => percent(a.noticed, a.lived.length) - percent(b.noticed, b.lived.length),
  );
  const survivors = all.flatMap(({ name, lived, lines }) =>
    lived.map(({ mutatorName, replacement = '', status, location: { start } }) => {
      const to = replacement.replace(/\s+/g, ' ').slice(0, 90);
      const line = (lines[start.line - 1] ?? '').trim().slice(0, 110);
      return `${name}:${start.line}:${start.column} ${status} ${mutatorName} → ${to}\n    ${line}`;
    }),
  );
  const table = all.map(({ name, noticed, lived }) => {
    const score = percent(noticed, lived.length).toFixed(1).padStart(6);
    return `${name.padEnd(16)}${String(noticed).padStart(8)}${String(lived.length).padStart(10)}${score} %`;
  });
  const head = `${'src/domain'.padEnd(16)}${'noticed'.padStart(8)}${'survived'.padStart(10)}${'score'.padStart(8)}`;
  const noticed = sum(all, (score) => score.noticed);
  const of = noticed + sum(all, ({ lived }) => lived.length);
  const endless = sum(all, (score) => score.endless);
  const total = `Mutation score: ${scoreOf(report, wanted).toFixed(1)} % (${noticed} of ${of} changes noticed, ${endless} of them by never ending)`;
  return `${['', ...survivors, '', head, ...table, '', total].join('\n')}\n`;
}
