// The hourly run (product.md 6).
import { isToBeMailed, isToBeThrown, WELL, withFailure } from '../../domain/health/health';
import { wallTime } from '../../domain/time/zone';
import { now } from '../../google/clock';
import { missingPermissions, type Permission } from '../../google/permissions';
import { ownAddress, userLanguage } from '../../google/session';
import { removeTriggers } from '../../google/triggers';
import { type Catalogue, catalogueFor } from '../../text/catalogue';
import { keepInMind, type Memory, readDocumentMemory } from '../desk/memory';
import { HOURLY } from '../desk/names';
import { reasonOf } from '../desk/rowTroubles';
import { runProblemText, undoneText } from '../health/explain';
import { permissionText } from '../health/permissions';
import { mailTrouble } from '../mail/troubleMail';
import { placeOf, tellFailure } from '../run/heartbeat';
import { PATIENT, refresh } from '../run/refresh';
import type { RefreshOptions, RefreshResult } from '../run/run';

/**
 * Brings everything up to date, prepares drafts, stamps 最終更新, mails what is due.
 * A run that finds another one at work leaves it to that one. The trigger of an account that is no longer the document's owner goes.
 * Throws (Google then mails the owner) when a run fails, once for a row of failures; all of them are told in the sidebar. Where 注文 cannot
 * be read a mail of ours says so at once instead.
 */
export function hourlyRun(): void {
  const missing = missingPermissions().filter((one) => NEEDED.has(one));
  let failure: string;
  let isUnwatched = false;
  try {
    const result = refresh(optionsFor(missing.includes('address') ? '' : ownAddress(), missing));
    if (!result.ok && result.problem === 'unwanted') removeTriggers(HOURLY, readDocumentMemory().trigger);
    isUnwatched = !result.ok && typeof result.problem === 'object';
    failure = failureOf(result) || permissionText(ownWords(), missing);
    if (result.ok && failure === '' && (result.refreshed.memory.health?.failures ?? 0) > 0)
      keepInMind(readDocumentMemory(), { health: WELL });
  } catch (error) {
    failure = permissionText(ownWords(), missing) || reasonOf(error);
  }
  if (failure !== '') rememberFailure(failure, isUnwatched);
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

/** '' = none. */
function failureOf(result: RefreshResult): string {
  if (result.ok) return undoneText(result);
  if (result.problem === 'busy' || result.problem === 'unwanted') return '';
  return runProblemText(result.problem, catalogueFor(result.problem.language));
}

/**
 * Counts failures in a row, says so in 設定, mails the seller once they have lasted two hours (at once where nothing can be watched, `isUnwatched`),
 * and throws where Google is to mail the owner. None of it hangs on the others.
 */
function rememberFailure(failure: string, isUnwatched: boolean): void {
  const memory = memoryOrNothing();
  const place = placeOf(memory);
  const counted = withFailure(memory.health, failure, now());
  const { hour } = wallTime(now(), place.zone);
  const due = isToBeMailed(counted, now(), hour, isUnwatched);
  const health = due ? { ...counted, told: now() } : counted;
  const { nowhere } = keepInMind(memory, { health });
  tellFailure(place, health);
  // Where nothing can count the failures, an hour of the day stands in for it.
  if (nowhere.includes('health') ? hour === BLIND_HOUR : due) mailTrouble(place, health);
  if (!isUnwatched && isToBeThrown(health)) throw new Error(failure);
}

const BLIND_HOUR = 12;

function memoryOrNothing(): Memory {
  try {
    return readDocumentMemory();
  } catch {
    // What keeps the store from being read is mostly what made the run fail: it is being told.
    return {};
  }
}
