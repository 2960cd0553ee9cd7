// Why the step is the step, and what to check before an irreversible button: sentences with the rule and its source.
import type { Assessment, DecidedBy, RunningClock } from '../domain/assess/assessment';
import { isStale } from '../domain/markets/isStale';
import type { ClockRule, Market } from '../domain/markets/market';
import type { Situation } from '../domain/notices/compose';
import type { Order } from '../domain/orders/order';
import type { Day } from '../domain/time/day';
import type { Instant } from '../domain/time/instant';
import { dayOf, type Zone } from '../domain/time/zone';
import type { ChecklistInfo, RuleReason } from './areas/guidance';
import { catalogueFor } from './catalogue';
import { dateTime, deadlineText, endText, momentText } from './format';
import type { Language } from './language';
import { lengthText } from './length';
import { concernTexts } from './problem';
import { termsOf } from './vocabulary';

/** 「「正式な納品の確認」は72時間で、11/27 20:00まで。過ぎると…（公式、2026-11-22時点、出典）。」 */
export function clockSentence(
  clock: RunningClock,
  rule: ClockRule,
  now: Instant,
  zone: Zone,
  language: Language,
): string {
  const { rules, guidance } = catalogueFor(language);
  return guidance.clock({
    ...ruleReason(rules.rules[clock.id], rule, now, zone, language),
    end: endText(clock.endsAt, zone, now),
    over: clock.over,
    result: clock.id === 'cancelLimit' ? 'no-cancelling' : clock.result,
  });
}

/** The rule's name, length and source. */
function ruleReason(name: string, rule: ClockRule, now: Instant, zone: Zone, language: Language): RuleReason {
  return {
    rule: name,
    length: lengthText(rule.length, language),
    certainty: catalogueFor(language).lists.certainties[rule.certainty],
    source: rule.source,
    asOf: rule.asOf,
    stale: isStale(rule.asOf, dayOf(now, zone)),
  };
}

/** Why, in a few sentences: the turn, the rule it follows from, and what is near. `market` null = unknown market: then no rule is named. */
export function reasonText(
  { stage, waitingDays, decidedBy, problems }: Pick<Assessment, 'stage' | 'waitingDays' | 'decidedBy' | 'problems'>,
  order: Order,
  market: Market | null,
  now: Instant,
  zone: Zone,
  language: Language,
): string {
  const { guidance } = catalogueFor(language);
  const sentences = [guidance.because[stage]];
  if (waitingDays > 0) sentences.push(guidance.waitingSince(waitingDays));
  if (decidedBy && market) sentences.push(decisionText(decidedBy, market, now, zone, language));
  sentences.push(...concernTexts(problems, order, now, zone, language));
  return sentences.join(language === 'ja' ? '' : ' ');
}

function decisionText(decidedBy: DecidedBy, market: Market, now: Instant, zone: Zone, language: Language): string {
  if (decidedBy.by === 'clock') {
    const { clock } = decidedBy;
    return clockSentence(clock, market.clocks[clock.id], now, zone, language);
  }
  const { rules, guidance } = catalogueFor(language);
  if (decidedBy.by === 'promise') return guidance.promised(endText(decidedBy.at, zone, now));
  if (decidedBy.by === 'gap') {
    const { from, at, ...rest } = decidedBy;
    return guidance.gap({ ...rest, from: momentText(from, zone, now), at: dateTime(at, zone, now) });
  }
  const name = decidedBy.rule;
  const rule = name === 'cancelNotBefore' ? market.cancelNotBefore : market.clocks[name];
  return guidance.possibleFrom({
    ...ruleReason(rules.rules[name], rule, now, zone, language),
    from: dateTime(decidedBy.at, zone, now),
    result: rule.result,
  });
}

export interface ChecklistInput {
  readonly step: 'formal-delivery' | 'cancel-request';
  readonly situation: Situation;
  readonly market: Market;
  /** The promised deadline, or null. */
  readonly deadline: Instant | null;
  readonly workShown: boolean;
  /** In the sheet's zone. */
  readonly today: Day;
}

/** `how` is written line by line; what it asks before pressing is marked. */
const ASKS = /^(?:押す前に[：:]|Before you press[：:])\s*/;
const JAPANESE = /[ぁ-んァ-ヶ]/;

/** The market's own lines, in so far as the reader can read them. */
function howLines(how: string | undefined, language: Language): string[] {
  const lines = (how ?? '').split(/\n+/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && (language === 'ja' || !JAPANESE.test(line)));
}

/** What the market's rules say first of a step: what to do by when, and what happens otherwise. '' = nothing. */
export function howToText(market: Market, step: Assessment['step']['kind'], language: Language): string {
  return howLines(market.how[step], language)[0] ?? '';
}

/**
 * 押す前に: what to check before a button that cannot be taken back, one line each.
 * The questions are ours; what the market's `how` says replaces what we would say of it, so that nothing is read twice.
 */
export function beforePressing(
  { step, situation, market, deadline, workShown, today }: ChecklistInput,
  zone: Zone,
  language: Language,
): readonly string[] {
  const { guidance, lists } = catalogueFor(language);
  const { review, autoAgree } = market.clocks;
  const info: ChecklistInfo = {
    terms: termsOf(market.name, language),
    // Only silence that pays may be told as "it completes by itself".
    review: review.result === 'paid' ? lengthText(review.length, language) : '',
    autoAgree: autoAgree.result === 'refunded' ? lengthText(autoAgree.length, language) : '',
    notBefore: lengthText(market.cancelNotBefore.length, language),
    deadline: deadline === null ? '' : deadlineText(deadline, zone, language),
    reviewCertainty: lists.certainties[review.certainty],
    autoAgreeCertainty: lists.certainties[autoAgree.certainty],
    notBeforeCertainty: lists.certainties[market.cancelNotBefore.certainty],
    workShown,
  };
  const own = step === 'formal-delivery' ? guidance.formalDelivery[situation](info) : guidance.cancelRequest(info);
  const how = howLines(market.how[step], language);
  const asked = how.filter((line) => ASKS.test(line)).map((line) => line.replace(ASKS, ''));
  const told = how.filter((line) => !ASKS.test(line));
  const complete = asked.length > 0 ? asked : [own.complete].filter(Boolean);
  const facts = told.length > 0 ? told : own.facts;
  return [...complete, ...own.questions, ...facts, ...toLookUp(step, market, today, language)];
}

/** The rules that the step rests on and whose source is old, one sentence each. */
function toLookUp(step: ChecklistInput['step'], market: Market, today: Day, language: Language): string[] {
  const { guidance, rules } = catalogueFor(language);
  const { review, autoAgree } = market.clocks;
  const named = step === 'formal-delivery' ? { review } : { cancelNotBefore: market.cancelNotBefore, autoAgree };
  return Object.entries(named)
    .filter(([, { length, asOf }]) => length && isStale(asOf, today))
    .map(([rule, { asOf }]) => guidance.lookUp(rules.rules[rule as keyof typeof rules.rules], asOf));
}
