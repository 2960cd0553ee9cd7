// The hourly run (product.md 6).
import { isToBeThrown, withFailure } from '../../domain/health/health';
import { now } from '../../google/clock';
import { ownAddress, userLanguage } from '../../google/session';
import { removeTriggers } from '../../google/triggers';
import { catalogueFor } from '../../text/catalogue';
import { keepInMind, readDocumentMemory } from '../desk/memory';
import { HOURLY } from '../desk/names';
import { reasonOf } from '../desk/rowTroubles';
import { runProblemText } from '../health/explain';
import { tellFailure } from '../run/heartbeat';
import { PATIENT, refresh } from '../run/refresh';
import type { RefreshOptions, RefreshResult } from '../run/run';

/**
 * Brings everything up to date, prepares drafts, stamps 最終更新, mails what is due.
 * A run that finds another one at work leaves it to that one. The trigger of an account that is no longer the document's owner goes.
 * Throws (Google then mails the owner) when a run fails, once for a row of failures; all of them are told in the sidebar.
 */
export function hourlyRun(): void {
  let failure: string | null;
  try {
    const result = refresh(optionsFor(ownAddress()));
    if (!result.ok && result.problem === 'unwanted') removeTriggers(HOURLY);
    failure = failureOf(result);
  } catch (error) {
    failure = reasonOf(error);
  }
  if (failure !== null) rememberFailure(failure);
}

/** `own`: the running account; '' when Google does not tell. */
function optionsFor(own: string): RefreshOptions {
  return {
    waitMs: PATIENT,
    drafts: 'prepare',
    stamp: true,
    mails: true,
    ...(own !== '' && { runsAs: own }),
    isWanted: ({ owner }) => !owner || own === '' || owner.toLowerCase() === own.toLowerCase(),
  };
}

function failureOf(result: RefreshResult): string | null {
  if (result.ok || result.problem === 'busy' || result.problem === 'unwanted') return null;
  return runProblemText(result.problem, catalogueFor(userLanguage()));
}

/** Counts failures in a row, says so in 設定, and throws where Google is to mail the owner. */
function rememberFailure(failure: string): void {
  const memory = readDocumentMemory();
  const health = withFailure(memory.health, failure, now());
  keepInMind(memory, { health });
  tellFailure(memory, health);
  if (isToBeThrown(health)) throw new Error(failure);
}
