// What to do next and until when, in words: the two columns a seller reads first.
import type { Assessment, Settlement, Stage, Step } from '../domain/assess/assessment';
import type { NoticeKind } from '../domain/orders/notice';
import type { Service } from '../domain/orders/order';
import { HOUR, type Instant } from '../domain/time/instant';
import type { Zone } from '../domain/time/zone';
import { dayOf } from '../domain/time/zone';
import { catalogueFor } from './catalogue';
import { endText, nearText, shortDate, yen } from './format';
import type { Language } from './language';
import { termsOf } from './vocabulary';

/** Notices that are texts to another action: after a wait it is the action that comes, not the notice. */
const ACTION_OF: { readonly [kind in NoticeKind]?: Step['kind'] } = {
  N4: 'cancel-request',
  N9: 'formal-delivery',
  N12: 'ask-support',
};

export interface StepTextInput {
  readonly step: Step;
  readonly stage: Stage;
  readonly service: Service;
  /** The name of the order's market. */
  readonly market: string;
}

/** 次にすること: 「『ご確認のお願い』を送る」「返事を待つ（次：ご確認のお願い）」. '' when there is nothing to do. */
export function stepText({ step, stage, service, market }: StepTextInput, language: Language): string {
  const { steps, lists } = catalogueFor(language);
  const terms = termsOf(market, language);
  const base = { stage, service, notice: '', next: '', terms };
  const action = step.kind === 'wait' && step.notice ? ACTION_OF[step.notice] : undefined;
  const next = action ? steps.steps[action](base) : '';
  const notice = step.notice && !next ? lists.notices[step.notice] : '';
  return steps.steps[step.kind]({ ...base, notice, next });
}

/** Steps that are late from the minute they are past due (product.md 4.1). */
const STRICT: readonly Step['kind'][] = ['deliver', 'reply', 'first-message', 'answer-cancel'];
const RECORDS: readonly Step['kind'][] = ['record-closed', 'record-cancelled', 'record-session'];

function isOverdue({ step, severity }: Pick<Assessment, 'step' | 'severity'>, due: Instant, now: Instant): boolean {
  if (due > now) return false;
  if (STRICT.includes(step.kind)) return due < now;
  // `danger` may come from another clock and hide that the step is late, too.
  return severity === 'late' || (severity === 'danger' && now - due > 24 * HOUR);
}

/**
 * いつまで: 「11/25（水）20:00」「きょう 20:00」「期限切れ（11/21 15:00）」, '' without a date.
 * A step that may be done from its due on (a notice, a button) reads 「きょう中」 for its first day: nothing is late yet.
 * A row that must be put right has no date of its own: then the next clock that punishes is what counts.
 */
export function untilText(
  assessment: Pick<Assessment, 'step' | 'severity' | 'clocks'>,
  now: Instant,
  zone: Zone,
  language: Language,
): string {
  const { step, severity } = assessment;
  const words = catalogueFor(language).steps.until;
  if (step.kind === 'fix') {
    const ends = assessment.clocks.flatMap(({ punishes, endsAt }) => (punishes && endsAt > now ? [endsAt] : []));
    return ends.length > 0 ? nearText(Math.min(...ends), now, zone, language, words) : '';
  }
  if (step.due === null || step.kind === 'none') return '';
  if (RECORDS.includes(step.kind)) return severity === 'calm' ? words.anyTime : words.wholeDay(words.today);
  if (isOverdue(assessment, step.due, now)) return words.overdue(endText(step.due, zone, now));
  if (step.due <= now) return words.wholeDay(words.today);
  return nearText(step.due, now, zone, language, words);
}

/** 返事がなければ: 「12/3 売上確定 ¥8,000」「11/25 全額返金（キャンセル）」; '' where the way is open. */
export function outcomeText(
  settlement: Settlement | null,
  amount: number | null,
  now: Instant,
  zone: Zone,
  language: Language,
): string {
  if (!settlement) return '';
  const date = shortDate(dayOf(settlement.at, zone), dayOf(now, zone));
  const money = settlement.outcome === 'paid' ? yen(amount) : '';
  return [date, catalogueFor(language).steps.outcomes[settlement.outcome], money].filter(Boolean).join(' ');
}
