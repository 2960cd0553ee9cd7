// The hourly run (product.md 6).
import { userLanguage } from '../google/session';
import { catalogueFor } from '../text/catalogue';
import { runProblemText } from './explain';
import { PATIENT, refresh } from './refresh';
import { sendMails } from './sendMails';

/**
 * Brings everything up to date, prepares drafts, stamps 最終更新, mails what is due.
 * Throws when the sheet cannot be read as set up: Google then tells the seller by mail, and the stale warning shows.
 * A run that finds another one at work leaves it to that one.
 */
export function hourlyRun(): void {
  const result = refresh({ waitMs: PATIENT, drafts: 'prepare', stamp: true, finish: sendMails });
  if (!result.ok && result.problem !== 'busy')
    throw new Error(runProblemText(result.problem, catalogueFor(userLanguage())));
}
