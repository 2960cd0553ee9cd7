// Every word a person reads, by where it is read: one interface an area, together the catalogue of one language.

import type { Language } from '../language';
import type { CheckWords } from './check';
import type { FindingWords } from './findings';
import type { FunctionWords } from './functions';
import type { GuidanceWords } from './guidance';
import type { HealthWords } from './health';
import type { ListWords } from './lists';
import type { LogWords } from './log';
import type { MailWords } from './mail';
import type { MessageWords } from './message';
import type { MoneyWords } from './money';
import type { ProblemWords } from './problems';
import type { RuleWords } from './rules';
import type { SettingWords } from './settings';
import type { SetUpWords } from './setup';
import type { SheetWords } from './sheet';
import type { StepWords } from './steps';

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
  readonly functions: FunctionWords;
  readonly message: MessageWords;
  readonly check: CheckWords;
  readonly money: MoneyWords;
  readonly health: HealthWords;
}
