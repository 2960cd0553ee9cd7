// What went wrong with a run, as a sentence; and how the automatic run is doing.
import { settingText } from '../../sheet/settingRows';
import type { Catalogue } from '../../text/catalogue';
import { ruleProblemText } from '../../text/ruleProblems';
import type { Book } from '../desk/book';
import { isStoreFull, type Memory } from '../desk/memory';
import { otherZoneText } from '../desk/told/otherZone';
import { standingText } from '../desk/told/standing';
import { tabTroubleTexts } from '../desk/told/tabTroubleTexts';
import type { RefreshResult } from '../run/run';
import { automationText } from './automation';

type Problem = Extract<RefreshResult, { ok: false }>['problem'];

/** One sentence: what happened, where, what to do. Nothing has been written then. */
export function runProblemText(problem: Problem, { problems, sheet }: Catalogue): string {
  const { runErrors } = problems;
  if (problem === 'busy' || problem === 'unwanted') return runErrors.busy;
  const headers = problem.lost.map((key) => sheet.headers.orders[key]);
  return headers.length === 0
    ? runErrors.missingTab(sheet.tabs.orders)
    : runErrors.missingHeader(sheet.tabs.orders, headers);
}

/** What a run could not do while all else went on; '' = nothing. */
export function undoneText({ refreshed, unstored }: Extract<RefreshResult, { ok: true }>): string {
  const { health, sheet } = refreshed.desk.book.words;
  const sentences = refreshed.refusals.map(({ of, reason }) =>
    of === 'mail' ? health.mailUnwritable(reason) : health.unwritable(sheet.tabs[of], reason),
  );
  return [...sentences, ...(isStoreFull(unstored) ? [health.storeFull] : [])].join('\n');
}

/** What the seller should know about the automatic run, tabs and headers, settings, rules and days off; '' = all well. */
export function warningText(book: Book, memory: Memory): string {
  const { words } = book;
  const standing = standingText(words, memory, book.now);
  const sentences = [automationText(book, memory), otherZoneText(book), standing, ...tabTroubleTexts(book)].filter(
    Boolean,
  );
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
