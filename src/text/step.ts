// What to do next and until when, in words: the two columns a seller reads first.
import type { Assessment, Settlement, Stage, Step, Until } from '../domain/assess/assessment';
import type { Service } from '../domain/orders/order';
import type { Instant } from '../domain/time/instant';
import type { Zone } from '../domain/time/zone';
import { dayOf } from '../domain/time/zone';
import { catalogueFor } from './catalogue';
import { endDay, endText, nearText, shortDate, yen } from './format';
import type { Language } from './language';
import { termsOf } from './vocabulary';

export interface StepTextInput {
  readonly step: Step;
  /** What comes after a `wait`. */
  readonly next: Assessment['next'];
  readonly stage: Stage;
  readonly service: Service;
  /** The name of the order's market. */
  readonly market: string;
}

/** 次にすること: 「『ご確認のお願い』を送る」「返事を待つ（次：ご確認のお願い）」. '' when there is nothing to do. */
export function stepText({ step, next: after, stage, service, market }: StepTextInput, language: Language): string {
  const { steps, lists } = catalogueFor(language);
  const terms = termsOf(market, language);
  const base = { stage, service, notice: '', next: '', terms };
  // A notice is named itself, another action in words.
  const next = step.kind === 'wait' && after && after !== 'send' ? steps.steps[after](base) : '';
  const notice = step.notice && !next ? lists.notices[step.notice] : '';
  return steps.steps[step.kind]({ ...base, notice, next });
}

/** 状態. A session was held, not handed over. */
export function stageText(stage: Stage, service: Service, language: Language): string {
  const { stages, sessionHeld } = catalogueFor(language).steps;
  return stage === 'awaiting-check' && service !== 'work' ? sessionHeld : stages[stage];
}

/** いつまで: 「11/25（水）20:00」「きょう 20:00」「期限切れ（11/21 15:00）」, the order's own end where it is near; '' without a date. */
export function untilText(
  { until, ends }: Pick<Assessment, 'until' | 'ends'>,
  now: Instant,
  zone: Zone,
  language: Language,
): string {
  const own = stepUntil(until, now, zone, language);
  return [own, endsText(ends, now, zone, language)].filter(Boolean).join(catalogueFor(language).steps.until.and);
}

/** 「11/27 24:00 に自動で終了、売上確定」; '' while no end is near. */
export function endsText(ends: Assessment['ends'], now: Instant, zone: Zone, language: Language): string {
  if (!ends) return '';
  const { until: words, outcomes } = catalogueFor(language).steps;
  const outcome = ends.result === 'paid' || ends.result === 'refunded' ? outcomes[ends.result] : '';
  return words.ends(endText(ends.endsAt, zone, now), outcome);
}

/** The step's いつまで in one line of a phone's cell: at most 12 half-widths. 「きょう 20:00」「11/27 9:00」「11/13から」「期限切れ」. */
export function untilShort(until: Until, now: Instant, zone: Zone, language: Language): string {
  const { until: words, severities } = catalogueFor(language).steps;
  if (until?.say === 'overdue') return severities.late;
  if (until?.say === 'any-time') return words.anyTimeShort;
  const long = stepUntil(until, now, zone, language);
  if (until?.say !== 'by' && until?.say !== 'since') return long;
  const choices = [long, until.say === 'by' ? endText(until.at, zone, now) : '', endDay(until.at, zone, now)].filter(
    Boolean,
  );
  return choices.find((text) => halfWidths(text) <= 12) ?? long;
}

/** Letters of a Japanese font count twice. */
function halfWidths(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[ -~]/.test(letter) ? 1 : 2), 0);
}

function stepUntil(until: Until, now: Instant, zone: Zone, language: Language): string {
  const { until: words, severities } = catalogueFor(language).steps;
  switch (until?.say) {
    case 'by':
      return nearText(until.at, now, zone, language, words);
    case 'overdue':
      return words.overdue(severities.late, endText(until.at, zone, now));
    case 'since':
      return words.since(shortDate(dayOf(until.at, zone), dayOf(now, zone)));
    case 'today':
      return words.wholeDay(words.today);
    case 'any-time':
      return words.anyTime;
    default:
      return '';
  }
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
  const date = shortDate(settlement.day, dayOf(now, zone));
  const money = settlement.outcome === 'paid' ? yen(amount) : '';
  return [date, catalogueFor(language).steps.outcomes[settlement.outcome], money].filter(Boolean).join(' ');
}
