// What a stored value must look like to be believed. Keys that earlier versions did not write are optional, and filled in here.
import * as v from 'valibot';
import { TAB_KEYS } from '../../columns';
import { NO_MAILS } from '../../domain/reminders/mailLedger';

const whole = v.custom<number>(Number.isSafeInteger);
const count = v.custom<number>((value) => Number.isSafeInteger(value) && Number(value) >= 0);
const text = v.string();

/** Objects only: to valibot a list is one, too. */
const noList = v.custom<object>((value) => !Array.isArray(value));
const object = <T extends v.ObjectEntries>(entries: T) => v.pipe(noList, v.object(entries));
const recordOf = <T extends v.GenericSchema>(value: T) => v.pipe(noList, v.record(text, value));

const tabIds = Object.fromEntries(TAB_KEYS.map((tab) => [tab, v.optional(whole)]));

const mails = object({
  digestDay: v.nullable(text),
  decidedAt: v.optional(v.nullable(count), NO_MAILS.decidedAt),
  alerts: recordOf(v.picklist([0, 1, 2, -1, -2])),
  count: object({ day: text, mails: count }),
  pending: v.optional(v.nullable(object({ left: count, day: text })), NO_MAILS.pending),
  run: v.optional(count, NO_MAILS.run),
  leaseUntil: v.optional(count, NO_MAILS.leaseUntil),
});
const sent = object({ run: count });
const health = object({ failures: count, since: count, reason: text, told: v.optional(count, 0) });

/** What an account keeps of its own (ownStore.ts). */
export const OWN_SHAPE = object({
  at: count,
  mails: v.optional(mails),
  sent: v.optional(sent),
  health: v.optional(health),
});

export const STORED_SHAPES = {
  tabIds: object({ ...tabIds, orders: whole }),
  /** An id: taken for one, anything else would look like another document's. */
  document: v.custom<string>((value) => typeof value === 'string' && /^[\w-]{8,}$/.test(value)),
  headers: object(Object.fromEntries(TAB_KEYS.map((tab) => [tab, v.optional(v.array(text))]))),
  /** What of it holds is looked at rule by rule (sheet/rules/lastGood.ts). */
  goodRules: recordOf(recordOf(v.unknown())),
  world: object({ mark: text, text }),
  worldAt: count,
  /** Each is looked at before it is believed. */
  places: object({ header: count, rows: recordOf(v.array(count)) }),
  mails,
  sent,
  troubles: recordOf(object({ times: count, facts: text, reason: text })),
  health,
  lastHourly: count,
  lastNumber: count,
  logged: object({ row: count, at: count }),
  /** An address: taken for one, anything else would look like another account's. */
  owner: v.custom<string>((value) => typeof value === 'string' && /^[^\s@]+@[^\s@]+$/.test(value)),
  lostAt: count,
  trigger: text,
  testedFor: text,
  noMailAt: count,
};
