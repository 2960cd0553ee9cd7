// Where the document's own store takes nothing, what keeps mails from coming twice goes into that of the account whose trigger mails.
import { safeParse } from 'valibot';
import type { Health } from '../../domain/health/health';
import type { MailLedger, MailsSent } from '../../domain/reminders/mailLedger';
import type { Instant } from '../../domain/time/instant';
import { now } from '../../google/clock';
import { recallOwn, rememberOwn } from '../../google/properties';
import { activeSpreadsheet } from '../../google/spreadsheet';
import { OWN_SHAPE } from './storedShapes';

/** What must not be lost. */
export interface Needed {
  readonly mails?: MailLedger;
  readonly sent?: MailsSent;
  readonly health?: Health;
}

/** What was kept there after `since`; of the mails, what tells of the later run counts. */
export function readOwnStore(known: Needed, since: Instant): Needed {
  const read = safeParse(
    OWN_SHAPE,
    succeeds(() => recallOwn(activeSpreadsheet().getId())),
  );
  if (!read.success || read.output.at <= since) return {};
  const { mails, sent, health } = read.output;
  const isLater = (own: { readonly run: number } | undefined, before: { readonly run: number } | undefined) =>
    own !== undefined && own.run > (before?.run ?? -1);
  return {
    ...(isLater(mails, known.mails) && { mails: mails! }),
    ...(isLater(sent, known.sent) && { sent: sent! }),
    ...(health && { health }),
  };
}

/** Beside what is there already. False: that store, too, takes nothing. */
export function keepInOwnStore(values: Needed): boolean {
  const id = activeSpreadsheet().getId();
  const there = safeParse(
    OWN_SHAPE,
    succeeds(() => recallOwn(id)),
  );
  const all = { ...(there.success && there.output), ...values, at: now() };
  return (
    succeeds(() => {
      rememberOwn(id, all);
      return true;
    }) === true
  );
}

function succeeds<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // Nothing can be read there: the caller goes on without.
    return undefined;
  }
}
