// A mail that only shows how mails arrive, so that the first real alert is not the first mail. It counts for no cap.
import { now } from '../../google/clock';
import { mailsLeftToday, mailToSelf } from '../../google/mail';
import { ownAddress } from '../../google/session';
import { activeSpreadsheet } from '../../google/spreadsheet';
import type { Catalogue } from '../../text/catalogue';
import { keepInMind, readDocumentMemory } from '../desk/memory';
import { reasonOf } from '../desk/rowTroubles';
import { testMail } from '../mail/mailText';
import { placeOf, tellStatus } from '../run/heartbeat';

/** Sends it to whoever asks. Returns what to say. */
export function sendTestMail(words: Catalogue): string {
  const { test } = words.mail;
  try {
    if (mailsLeftToday() < 1) return test.noneLeft;
    const address = ownAddress();
    mailToSelf(testMail(words, activeSpreadsheet().getUrl()), words.setUp.productName);
    tellStatus(placeOf(readDocumentMemory()), { lastMail: new Date(now()) });
    return test.sent(address);
  } catch (error) {
    return test.failed(reasonOf(error));
  }
}

/** The one at the end of set-up: once for an account. Set down before it leaves, so that it never comes twice. '' = not this time. */
export function firstTestMail(words: Catalogue): string {
  const memory = readDocumentMemory();
  const address = ownAddress();
  if (memory.testedFor === address) return '';
  keepInMind(memory, { testedFor: address });
  return sendTestMail(words);
}
