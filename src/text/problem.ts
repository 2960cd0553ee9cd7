// A problem of a row as a sentence: what is wrong or what is near, in which column, what to do.
import {
  CONCERN_CODES,
  type ConcernCode,
  type FactKey,
  type Order,
  type Problem,
  type ProblemCode,
} from '../domain/orders/order';
import type { Instant } from '../domain/time/instant';
import type { Moment } from '../domain/time/moment';
import type { Zone } from '../domain/time/zone';
import { catalogueFor } from './catalogue';
import { endDay, endText, momentText } from './format';
import type { Language } from './language';
import { termsOf } from './vocabulary';

/** 注意: one sentence. */
export function problemText(problem: Problem, order: Order, now: Instant, zone: Zone, language: Language): string {
  const { problems, sheet } = catalogueFor(language);
  const { code, column, value, at, over, stoppedBy } = problem;
  if (isConcern(code)) {
    return problems.concerns[code]({
      end: at === undefined ? '' : code === 'due-day' ? endDay(at, zone, now) : endText(at, zone, now),
      over: over === true,
      stoppedBy: stoppedBy ?? null,
      terms: termsOf(order.market, language),
    });
  }
  const moment = (order as { readonly [key in FactKey]?: unknown })[column as FactKey];
  const shown = isMoment(moment) ? momentText(moment, zone, now) : '';
  return problems.problems[code]({ column: sheet.headers.orders[column], value: value ?? shown });
}

/** The sentences about what is near, for the reason and for mails: the order's end, the last day of cancelling, the promised day. */
export function concernTexts(
  problems: readonly Problem[],
  order: Order,
  now: Instant,
  zone: Zone,
  language: Language,
): string[] {
  return problems
    .filter(({ code }) => isConcern(code))
    .map((problem) => problemText(problem, order, now, zone, language));
}

function isConcern(code: ProblemCode): code is ConcernCode {
  return (CONCERN_CODES as readonly ProblemCode[]).includes(code);
}

function isMoment(value: unknown): value is Moment {
  return typeof value === 'object' && value !== null && 'dateOnly' in value;
}
