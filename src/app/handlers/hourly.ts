// The hourly run (product.md 6).
import { isToBeThrown, withFailure } from '../../domain/health/health';
import { now } from '../../google/clock';
import { missingPermissions, type Permission } from '../../google/permissions';
import { ownAddress, userLanguage } from '../../google/session';
import { removeTriggers } from '../../google/triggers';
import { type Catalogue, catalogueFor } from '../../text/catalogue';
import { keepInMind, readDocumentMemory } from '../desk/memory';
import { HOURLY } from '../desk/names';
import { reasonOf } from '../desk/rowTroubles';
import { runProblemText } from '../health/explain';
import { permissionText } from '../health/permissions';
import { tellFailure } from '../run/heartbeat';
import { PATIENT, refresh } from '../run/refresh';
import type { RefreshOptions, RefreshResult } from '../run/run';

/**
 * Brings everything up to date, prepares drafts, stamps 最終更新, mails what is due.
 * A run that finds another one at work leaves it to that one. The trigger of an account that is no longer the document's owner goes.
 * Throws (Google then mails the owner) when a run fails, once for a row of failures; all of them are told in the sidebar.
 */
export function hourlyRun(): void {
  const missing = missingPermissions().filter((one) => NEEDED.has(one));
  let failure: string | null;
  try {
    const result = refresh(optionsFor(missing.includes('address') ? '' : ownAddress(), missing));
    if (!result.ok && result.problem === 'unwanted') removeTriggers(HOURLY, readDocumentMemory().trigger);
    failure = failureOf(result) ?? (permissionText(ownWords(), missing) || null);
  } catch (error) {
    failure = permissionText(ownWords(), missing) || reasonOf(error);
  }
  if (failure !== null) rememberFailure(failure);
}

/** Scripts that are not published do not even begin where one is missing (facts/apps-script.md 3.3); published ones run until they use it. */
const NEEDED: ReadonlySet<Permission> = new Set(['sheet', 'mail', 'address']);

const ownWords = (): Catalogue => catalogueFor(userLanguage());

/** `own`: the running account; '' when Google does not tell. */
function optionsFor(own: string, missing: readonly Permission[]): RefreshOptions {
  return {
    waitMs: PATIENT,
    drafts: 'prepare',
    stamp: true,
    // What keeps mails from leaving keeps nothing else from being done.
    mails: !missing.includes('mail') && !missing.includes('address'),
    ...(own !== '' && { runsAs: own }),
    isWanted: ({ owner }) => !owner || own === '' || owner.toLowerCase() === own.toLowerCase(),
  };
}

function failureOf(result: RefreshResult): string | null {
  if (result.ok || result.problem === 'busy' || result.problem === 'unwanted') return null;
  return runProblemText(result.problem, ownWords());
}

/** Counts failures in a row, says so in 設定, and throws where Google is to mail the owner. */
function rememberFailure(failure: string): void {
  const memory = readDocumentMemory();
  const health = withFailure(memory.health, failure, now());
  keepInMind(memory, { health });
  tellFailure(memory, health);
  if (isToBeThrown(health)) throw new Error(failure);
}
