// What went wrong with a run, as a sentence; and how the automatic run is doing.

import { HOUR } from '../domain/instant';
import { settingText } from '../sheet/settingRows';
import type { Catalogue } from '../text/catalogue';
import { ruleProblemText } from '../text/ruleProblems';
import type { Book } from './book';
import type { RefreshResult } from './refresh';

type Problem = Extract<RefreshResult, { ok: false }>['problem'];

/** One sentence: what happened, where, what to do. Nothing has been written then. */
export function runProblemText(problem: Problem, { problems, sheet }: Catalogue): string {
  const { runErrors } = problems;
  if (problem === 'busy') return runErrors.busy;
  const tab = sheet.tabs[problem.tab];
  if (problem.problem === 'missing-tab') return runErrors.missingTab(tab);
  if (problem.problem === 'missing-header') return runErrors.missingHeader(tab, problem.header);
  return runErrors.duplicateHeader(tab, problem.header);
}

/** After this long without a run the sheet says that it is stale (product.md 2). */
const STALE_AFTER = 3 * HOUR;

/** What the seller should know about the automatic run, settings, rules and days off; '' = all well. */
export function warningText(book: Book): string {
  const { words, lastRunAt, now } = book;
  const { stale } = words.setUp;
  const sentences: string[] = [];
  if (lastRunAt !== null && now - lastRunAt > STALE_AFTER) sentences.push(`${stale.cell}。${stale.advice}`);
  for (const { setting, value } of book.settingProblems) {
    const used = settingText(setting, book.settings, words);
    sentences.push(words.settings.unreadableSetting(words.settings.settings[setting].name, value, used));
  }
  for (const problem of book.ruleProblems) sentences.push(ruleProblemText(problem, words));
  const { tabs, headers } = words.sheet;
  for (const { row, column, found } of book.dayOffProblems) {
    sentences.push(words.problems.unreadableDayOff(tabs.daysOff, row, headers.daysOff[column], found));
  }
  return sentences.join('\n');
}
