// Looks over a text before it is offered for pasting: what could stop the seller's account, hurt the buyer, or break a promise.

import { SHORTEST_NOTICE } from '../../assess/sending';
import type { Market } from '../../markets/market';
import type { NoticeKind } from '../../orders/notice';
import { promisesDeadline } from '../../orders/rungs';
import type { Calendar } from '../../time/calendar';
import type { Instant } from '../../time/instant';
import { dayOf, type Zone } from '../../time/zone';
import { plainOf } from './plain';
import { WORDING_RULES } from './rules';
import type { FindingCode, WordingRule } from './wordingRule';

export type { FindingCode } from './wordingRule';

export interface Finding {
  readonly code: FindingCode;
  /** Where in the text, as string indices; both 0 where the deadline is not found in it. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Where the rule is written; '' = our own advice. */
  readonly source: string;
}

export interface WordingContext {
  readonly market: Pick<Market, 'name' | 'mailAllowed'>;
  readonly kind: NoticeKind;
  /** The deadline that this text promises, and how the text words it. */
  readonly deadline: Instant | null;
  readonly deadlineText?: string;
  /** When the text can be sent: now, or its planned moment. */
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly zone: Zone;
  /** What was ordered: its own words are not held against the seller (「Instagram運用代行」). */
  readonly title?: string;
}

/** Last days are moved off closed days, as 民法142条 has it (facts/marketplaces.md 4, L1). */
const CLOSED_DAY_SOURCE = 'https://houseikyoku.sangiin.go.jp/column/column086.htm';

/** The marketplaces' own pages are no way out of them. */
const OWN_HOSTS: { readonly [market: string]: RegExp } = {
  ココナラ: /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*coconala\.com(?![\w.-])/i,
  Lancers: /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*lancers\.jp(?![\w.-])/i,
  CrowdWorks: /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*crowdworks\.jp(?![\w.-])/i,
  SKIMA: /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*skima\.jp(?![\w.-])/i,
  つなぐ: /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*tsunagu-community\.com(?![\w.-])/i,
  Fiverr: /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*fiverr\.com(?![\w.-])/i,
  Upwork: /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*upwork\.com(?![\w.-])/i,
};

/** What is said of a market holds for its variants, too: 「ココナラ（法人・検収）」. */
function ofMarket<T>(table: { readonly [market: string]: T }, name: string): T | undefined {
  const key = Object.keys(table).find((one) => name.startsWith(one));
  return key === undefined ? undefined : table[key];
}

/** Nobody reads more; a cell full of marks must not cost seconds. */
const MOST_FINDINGS = 100;

type Span = readonly [start: number, end: number];
const inside = ([start, end]: Span, spans: readonly Span[]): boolean =>
  spans.some(([from, to]) => start >= from && end <= to);
const touches = ([start, end]: Span, spans: readonly Span[]): boolean =>
  spans.some(([from, to]) => start < to && end > from);

/** Everywhere the ordered title stands in the text. */
function titleSpans(text: string, title: string): Span[] {
  const wanted = plainOf(title).text.trim();
  if (wanted === '') return [];
  const spans: Span[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    spans.push([at, at + wanted.length]);
  }
  return spans;
}

function applies(rule: WordingRule, { market, kind }: WordingContext): boolean {
  // N12 goes to the marketplace's staff, who may be told what a buyer offered.
  return !rule.contact || (!market.mailAllowed && kind !== 'N12');
}

function ruleFindings(text: string, context: WordingContext): Finding[] {
  const plain = plainOf(text);
  const allowed = titleSpans(plain.text, context.title ?? '');
  const taken: Span[] = [];
  const findings: Finding[] = [];
  for (const rule of WORDING_RULES) {
    if (!applies(rule, context)) continue;
    for (const match of plain.text.matchAll(rule.pattern)) {
      if (findings.length === MOST_FINDINGS) return findings;
      const span: Span = [match.index, match.index + match[0].length];
      if (touches(span, taken) || (rule.allowedInTitle && inside(span, allowed))) continue;
      if (rule.code === 'link' && ofMarket(OWN_HOSTS, context.market.name)?.test(match[0])) continue;
      taken.push(span);
      const start = plain.origin[span[0]]!;
      const end = plain.origin[span[1]]!;
      const source = ofMarket(rule.source, context.market.name) ?? rule.source['*'];
      findings.push({ code: rule.code, start, end, quote: text.slice(start, end), source });
    }
  }
  return findings;
}

function deadlineFindings(text: string, context: WordingContext): Finding[] {
  const { kind, deadline, now, calendar, zone, deadlineText = '' } = context;
  if (deadline === null || !promisesDeadline(kind)) return [];
  const start = Math.max(0, text.indexOf(deadlineText));
  const end = text.includes(deadlineText) ? start + deadlineText.length : start;
  const finding = (code: FindingCode, source = ''): Finding => ({ code, start, end, quote: deadlineText, source });
  if (deadline <= now) return [finding('deadline-past')];
  const found: Finding[] = [];
  // A deadline at midnight belongs to the day that it ends.
  if (calendar.isClosed(dayOf(deadline - 1, zone))) found.push(finding('deadline-closed-day', CLOSED_DAY_SOURCE));
  if (deadline - now < SHORTEST_NOTICE) found.push(finding('deadline-too-close'));
  return found;
}

/**
 * Everything in `text` that should be changed before it is sent, in the order of the text.
 * At most 100 from the rules. Contact rules are skipped where the market allows mail and in texts to the marketplace's staff (N12).
 * Sentences for the codes are in the catalogue. Example: 「LINEで連絡ください」 gives one `messenger` with quote `LINE`.
 */
export function checkWording(text: string, context: WordingContext): Finding[] {
  return [...ruleFindings(text, context), ...deadlineFindings(text, context)].sort((a, b) => a.start - b.start);
}
