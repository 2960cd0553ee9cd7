// One marketplace as a flat list of sourced rules: what a row of サイトのルール says, before and after it is a row.

import type { Length } from '../time/length';
import { CLOCK_IDS, type ClockId, type ClockResult, type ClockRule, type Market, type Provenance } from './market';
import type { StepKind } from './stepKind';

export type ClockRuleName = ClockId | 'cancelNotBefore' | 'nudgeWait';
export type RuleName =
  | ClockRuleName
  | 'hardEndWarning'
  | 'hardEndFrom'
  | 'formalStopsHardEnd'
  | 'formalDelivery'
  | 'mailAllowed'
  | 'readMarks'
  | 'fee'
  | 'feeVideo'
  | 'language'
  | `how:${StepKind}`;

/** The rules that are lengths of time, in the order of the tab. */
export const CLOCK_RULES: readonly ClockRuleName[] = [
  'firstContact',
  'replyToBuyer',
  'answerCancel',
  'review',
  'cancelNotBefore',
  'cancelLimit',
  'autoAgree',
  'nudgeWait',
  'platformNudge',
  'hardEnd',
];

/** Only few markets have these: a market without them, and a sheet from before there were such rules, lacks nothing. */
export const RARE_RULES: ReadonlySet<RuleName> = new Set<RuleName>(['cancelLimit', 'nudgeWait', 'formalStopsHardEnd']);

/** What the value of each rule is. null = not known. */
export type RuleValueOf<R extends RuleName> = R extends ClockRuleName
  ? Length | null
  : R extends 'hardEndWarning'
    ? number
    : R extends 'hardEndFrom'
      ? Market['hardEndFrom']
      : R extends 'formalDelivery'
        ? Market['formalDelivery']
        : R extends 'mailAllowed' | 'readMarks' | 'formalStopsHardEnd'
          ? boolean
          : R extends 'fee' | 'feeVideo'
            ? number | null
            : R extends 'language'
              ? Market['language']
              : string;

/** One rule with everything its row says. `result` matters for clocks only. */
export interface RuleFact<V> extends Provenance {
  readonly value: V;
  readonly result: ClockResult;
  /** A remark for the seller; '' = none. */
  readonly note: string;
}
export type RuleFacts = { readonly [R in RuleName]?: RuleFact<RuleValueOf<R>> };

/** A market that can still say where each of its rules comes from: rules without an entry are product defaults. */
export interface SourcedMarket extends Market {
  readonly rules: RuleFacts;
}

export const UNKNOWN_CLOCK: RuleFact<null> = {
  value: null,
  result: 'none',
  note: '',
  source: '',
  asOf: '',
  certainty: 'unconfirmed',
};

/**
 * The market that these rules describe. A clock without a rule is unknown and never runs; everything else falls back to what does
 * least harm: no mail, notice before the formal delivery, a fee nobody reckons with.
 */
export function marketFrom(name: string, rules: RuleFacts): SourcedMarket {
  return {
    name,
    clocks: Object.fromEntries(CLOCK_IDS.map((id) => [id, clockRule(rules[id])])) as Market['clocks'],
    cancelNotBefore: clockRule(rules.cancelNotBefore),
    nudgeWait: clockRule(rules.nudgeWait),
    hardEndWarningDays: rules.hardEndWarning?.value ?? 7,
    hardEndFrom: rules.hardEndFrom?.value ?? 'purchase',
    formalStopsHardEnd: rules.formalStopsHardEnd?.value ?? false,
    formalDelivery: rules.formalDelivery?.value ?? 'after-notice',
    mailAllowed: rules.mailAllowed?.value ?? false,
    readMarks: rules.readMarks?.value ?? true,
    fee: rules.fee?.value ?? null,
    // A market that does not set video apart charges the same for it.
    feeVideo: (rules.feeVideo ?? rules.fee)?.value ?? null,
    language: rules.language?.value ?? 'ja',
    how: howOf(rules),
    rules,
  };
}

function clockRule(fact: RuleFact<Length | null> = UNKNOWN_CLOCK): ClockRule {
  return {
    length: fact.value,
    result: fact.result,
    source: fact.source,
    asOf: fact.asOf,
    certainty: fact.certainty,
  };
}

const HOW = 'how:';

function howOf(rules: RuleFacts): Market['how'] {
  const texts = Object.entries(rules).filter(([rule]) => isHow(rule));
  return Object.fromEntries(texts.map(([rule, fact]) => [rule.slice(HOW.length), fact.value]));
}

/** Whether a rule is a how-text: any text is right, so it can never be broken. */
export function isHow(rule: string): rule is `how:${StepKind}` {
  return rule.startsWith(HOW);
}
