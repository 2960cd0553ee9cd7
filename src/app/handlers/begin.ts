// セットアップ and はじめる: sets the document up, runs once, and shows how mails arrive.
import { userLanguage } from '../../google/session';
import { type Catalogue, catalogueFor } from '../../text/catalogue';
import { runProblemText } from '../health/explain';
import { permissionText } from '../health/permissions';
import { PATIENT, refresh } from '../run/refresh';
import type { RefreshResult } from '../run/run';
import { fillInSamples } from './samples';
import { setUp } from './setUp';
import { firstTestMail } from './testMail';

export interface Begun {
  /** null: nothing was done. */
  readonly result: RefreshResult | null;
  /** What to say, also when it did not go well. */
  readonly message: string;
}

/** Nothing is laid out where a permission is missing: what looks ready must run. */
export function begin(samples: boolean): Begun {
  const own = catalogueFor(userLanguage());
  const unpermitted = permissionText(own);
  if (unpermitted) return { result: null, message: unpermitted };
  const done = setUp(userLanguage());
  if (done === 'busy') return { result: null, message: own.problems.runErrors.busy };
  if (samples) fillInSamples();
  const result = refresh({ waitMs: PATIENT, drafts: 'prepare', stamp: true, retry: true });
  if (!result.ok) return { result, message: runProblemText(result.problem, own) };
  const { words } = result.refreshed.desk.book;
  return { result, message: done.runsAs ? words.health.runsAs(done.runsAs) : readyText(words, done.first) };
}

function readyText(words: Catalogue, first: boolean): string {
  const { setUpDone, setUpAgain } = words.setUp.toasts;
  return [first ? setUpDone : setUpAgain, firstTestMail(words)].filter(Boolean).join('\n');
}
