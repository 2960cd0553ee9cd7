// Looks over a text before it is offered for pasting: what could stop the seller's account, hurt the buyer, or break a promise.
import type { Market } from '../../markets/market';
import { type DeadlineContext, deadlineFindings } from './deadlines';
import { findNames } from './reading/findNames';
import { closedUp, type PlainText, placeOf, plainOf } from './reading/plain';
import { isOwnPage, ruleBook, sourceOf } from './rules/ruleBook';
import type { Around, FindingCode, WordingRule } from './rules/wordingRule';
import { buyerSpans, inside, type Ordered, orderedIn, type Span, touches } from './silences';
import { around, isAboutWork, isQuoted, isRefusal } from './surroundings';
import { meaningOf } from './talk';

export type { FindingCode } from './rules/wordingRule';

export interface Finding {
  readonly code: FindingCode;
  /** Where in the text, as string indices; both 0 where the deadline is not found in it. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Where the rule is written; '' = our own advice. */
  readonly source: string;
}

export interface WordingContext extends DeadlineContext {
  readonly market: Pick<Market, 'name' | 'mailAllowed'>;
  /** What was ordered: its own words are not held against the seller (「Instagram運用代行」). */
  readonly title?: string;
  /** Who ordered it: a name is a name (「LINE_neko」). Without it, the name in the first line's address counts. */
  readonly buyer?: string;
}

/** Nobody reads more; a cell full of marks must not cost seconds. */
const MOST_FINDINGS = 100;

/** How far words must go on as in the title to be the title's, where they say plainly what they want. */
const AS_IN_TITLE = 2;

interface Reading {
  readonly plain: PlainText;
  /** Read again with gaps closed: only what stands over a gap is new. */
  readonly isClosed: boolean;
  readonly market: string;
  readonly buyer: readonly Span[];
  readonly ordered: Ordered;
  /** Places in the original that are marked already. */
  readonly taken: Span[];
  readonly findings: Finding[];
}

function readingOf(plain: PlainText, context: WordingContext, before?: Reading): Reading {
  return {
    plain,
    isClosed: before !== undefined,
    market: context.market.name,
    buyer: buyerSpans(plain, context.buyer || ''),
    ordered: orderedIn(plain, context.title || ''),
    taken: before ? before.taken : [],
    findings: before ? before.findings : [],
  };
}

/** Begins in the quoted title and goes on behind it: 「ココナラ以外でも使えるヘッダー」をご購入. */
function runsOutOf([start, end]: Span, titles: readonly Span[], text: string): boolean {
  return titles.some(([from, to]) => start >= from && start < to && end > to && /[」』"”]/.test(text.charAt(to)));
}

/** A finding, unless its place is the buyer's name, part of the order, or marked already. */
function mark(reading: Reading, code: FindingCode, span: Span, plainly: boolean): void {
  const { plain, market, buyer, ordered, taken, findings } = reading;
  if (findings.length === MOST_FINDINGS) return;
  if (touches(span, buyer) || inside(span, ordered.spans) || runsOutOf(span, ordered.spans, plain.text)) return;
  if (ordered.has(span, plainly ? AS_IN_TITLE : code === 'placeholder' ? 1 : 0)) return;
  const place = placeOf(plain, ...span);
  if (reading.isClosed && place.quote.length <= span[1] - span[0]) return;
  if (touches([place.start, place.end], taken)) return;
  taken.push([place.start, place.end]);
  findings.push({ code, ...place, source: sourceOf(code, market) });
}

interface Applied {
  readonly rules: readonly WordingRule[];
  /** A sentence that says no to it is a refusal. */
  readonly mayRefuse?: boolean;
  /** A sentence about the work is none about the seller and the buyer. */
  readonly mayBeWork?: boolean;
}

function isExcused({ unless = {}, plainly }: WordingRule, near: Around, mayBeWork: boolean): boolean {
  if (unless.before?.test(near.before) || unless.after?.test(near.after)) return true;
  return mayBeWork && (plainly ? isQuoted(near) : isAboutWork(near));
}

/** As `matchAll`, which copies its pattern each time: most of the time of a check. */
function matchesOf(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    spans.push([match.index, match.index + match[0].length]);
    if (match[0] === '') pattern.lastIndex++;
  }
  return spans;
}

function applyRules(reading: Reading, { rules, mayRefuse = false, mayBeWork = false }: Applied): void {
  const { text } = reading.plain;
  for (const rule of rules) {
    for (const span of matchesOf(rule.pattern, text)) {
      const near = around(text, ...span);
      if (isExcused(rule, near, mayBeWork)) continue;
      if (rule.code === 'link' && isOwnPage(text.slice(...span), reading.market)) continue;
      mark(reading, mayRefuse && isRefusal(near) ? 'refusal' : rule.code, span, rule.plainly === true);
    }
  }
}

function applyNames(reading: Reading): void {
  const { plain } = reading;
  for (const name of findNames(plain)) {
    const near = around(plain.text, name.start, name.end);
    const meaning = meaningOf(name, plain.text.slice(name.start, name.end), near);
    if (meaning) mark(reading, isRefusal(near) ? 'refusal' : meaning.code, [name.start, name.end], meaning.plainly);
  }
}

/**
 * Everything in `text` that should be changed before it is sent, in the order of the text; time grows with its length alone.
 * At most 100 beside those on the deadline. Contact is skipped where the market allows mail and in texts to the marketplace's
 * staff (N12), who may be told what a buyer offered. A sentence that only refuses gives the softer `refusal`.
 * Sentences for the codes are in the catalogue. Example: 「L I N Eで連絡ください」 gives one `messenger` with quote `L I N E`.
 */
export function checkWording(text: string, context: WordingContext): Finding[] {
  const plain = plainOf(text);
  const reading = readingOf(plain, context);
  const { placeholders, contact, dealing, manners } = ruleBook();
  const isClosed = !context.market.mailAllowed && context.kind !== 'N12';
  // Without a known buyer the address may itself be what was left open (「○○様」).
  applyRules(context.buyer ? reading : { ...reading, buyer: [] }, { rules: placeholders });
  const sentences = (of: Reading): void => {
    if (isClosed) applyRules(of, { rules: contact, mayRefuse: true, mayBeWork: true });
    if (isClosed && of === reading) applyNames(of);
    if (isClosed) applyRules(of, { rules: dealing, mayRefuse: true, mayBeWork: true });
    applyRules(of, { rules: manners, mayBeWork: true });
  };
  sentences(reading);
  const closed = closedUp(plain);
  if (closed) sentences(readingOf(closed, context, reading));
  return [...reading.findings, ...deadlineFindings(plain, context)].sort((a, b) => a.start - b.start);
}
