// Every word a person reads, one catalogue per language. The areas are split by where the words are read.
// The sidebar's own words are in sidebar.ts, so that its bundle carries nothing else.
import type { CheckWords } from './areas/check';
import type { FindingWords } from './areas/findings';
import type { GuidanceWords } from './areas/guidance';
import type { HealthWords } from './areas/health';
import type { ListWords } from './areas/lists';
import type { LogWords } from './areas/log';
import type { MailWords } from './areas/mail';
import type { MessageWords } from './areas/message';
import type { MoneyWords } from './areas/money';
import type { ProblemWords } from './areas/problems';
import type { RuleWords } from './areas/rules';
import type { SettingWords } from './areas/settings';
import type { SetUpWords } from './areas/setup';
import type { SheetWords } from './areas/sheet';
import type { StepWords } from './areas/steps';
import { en } from './en';
import { ja } from './ja';
import type { Language } from './language';

export interface Catalogue {
  readonly language: Language;
  readonly sheet: SheetWords;
  readonly lists: ListWords;
  readonly steps: StepWords;
  readonly rules: RuleWords;
  readonly settings: SettingWords;
  readonly problems: ProblemWords;
  readonly setUp: SetUpWords;
  readonly mail: MailWords;
  readonly guidance: GuidanceWords;
  readonly log: LogWords;
  readonly findings: FindingWords;
  readonly message: MessageWords;
  readonly check: CheckWords;
  readonly money: MoneyWords;
  readonly health: HealthWords;
}

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { ja, en };

/** The catalogue of a language: `catalogueFor('ja').sheet.tabs.orders` is 「注文」. */
export function catalogueFor(language: Language): Catalogue {
  return CATALOGUES[language];
}
