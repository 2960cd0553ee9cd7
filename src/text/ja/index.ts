// 日本語のカタログ。
import type { Catalogue } from '../areas';
import { madeWhenAsked } from '../madeWhenAsked';
import { check } from './check';
import { findings } from './findings';
import { functions } from './functions';
import { guidance } from './guidance';
import { health } from './health';
import { lists } from './lists';
import { log } from './log';
import { mail } from './mail';
import { message } from './message';
import { money } from './money';
import { problems } from './problems';
import { rules } from './rules';
import { settings } from './settings';
import { setUp } from './setup';
import { sheet } from './sheet';
import { steps } from './steps';

export const ja: Catalogue = madeWhenAsked({
  language: () => 'ja',
  sheet,
  lists,
  steps,
  rules,
  settings,
  problems,
  setUp,
  mail,
  guidance,
  health,
  log,
  findings,
  functions,
  message,
  check,
  money,
});
