// What `npm run login` and `npm run deploy` say, in both languages. A failure is one plain sentence and a way on.
import type { FailureKind } from './failures';
import { wordsEn } from './wordsEn';
import { wordsJa } from './wordsJa';

export type StepName = 'login' | 'reach' | 'api' | 'create' | 'bind' | 'look' | 'keep' | 'push' | 'verify';

export interface DeployWords {
  readonly usage: string;
  readonly loginUsage: string;
  readonly unknownOption: (text: string) => string;
  readonly badZone: (zone: string) => string;
  readonly badLanguage: (text: string) => string;
  readonly badSheet: (text: string) => string;
  readonly badScript: (text: string) => string;
  readonly scriptOrSheet: string;
  readonly noClasp: string;
  readonly badProject: (detail: string) => string;
  readonly noFile: (detail: string) => string;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly checked: (node: string, clasp: string) => string;
  readonly toSend: (files: string, zone: string) => string;
  readonly dryRun: string;
  readonly dryRunEnd: string;
  readonly wouldSendOther: (files: string) => string;
  readonly loggedInAs: (email: string) => string;
  readonly using: (address: string) => string;
  readonly before: (address: string) => string;
  readonly alreadyThere: string;
  readonly strangers: (files: string, script: string) => string;
  readonly differs: (files: string, script: string) => string;
  readonly failures: Readonly<Record<FailureKind, (detail: string) => string>>;
  /** The failures whose sentence is another one while a sheet is being made or bound to. */
  readonly whileCreating: Readonly<Partial<Record<FailureKind, string>>>;
  readonly left: {
    readonly nothing: string;
    readonly perhapsSheet: string;
    readonly sheet: (address: string, file: string) => string;
  };
  readonly done: (isUpdate: boolean) => string;
  readonly open: (address: string) => string;
  readonly openUnknown: (script: string) => string;
  readonly firstClick: string;
  readonly updateClick: string;
  readonly copyLink: (address: string) => string;
  readonly templateLink: (address: string) => string;
  readonly templateNext: string;
  readonly kept: (file: string) => string;
  readonly login: {
    readonly begin: string;
    readonly already: (email: string) => string;
    readonly done: (email: string) => string;
    readonly failed: string;
    readonly next: string;
  };
}

export type Language = 'ja' | 'en';

export const deployWords: Readonly<Record<Language, DeployWords>> = { ja: wordsJa, en: wordsEn };

/** The language that this machine is set to: English where it names another than Japanese, Japanese where it names none. */
export function machineLanguage(env: Readonly<Record<string, string | undefined>>, system = systemLocale()): Language {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG || system;
  return /^(?:ja|C\b|POSIX|$)/i.test(named) ? 'ja' : 'en';
}

/** Only Windows tells Node its language without saying so in the environment. */
function systemLocale(): string {
  return process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : '';
}
