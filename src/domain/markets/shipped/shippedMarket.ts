// Building blocks of the shipped rules: a value never stands without saying where it comes from and how sure it is.

import type { Length, LengthUnit } from '../../time/length';
import type { ClockResult, Provenance } from '../market';
import {
  CLOCK_RULES,
  marketFrom,
  RARE_RULES,
  type RuleFact,
  type RuleFacts,
  type SourcedMarket,
  UNKNOWN_CLOCK,
} from '../ruleFacts';

/** The day on which the pages were read (facts/marketplaces.md); stands in for the date of a page that prints none. */
const READ_ON = '2026-11-22';
const UNDATED = 'ページに日付がないため、内容を確認した日を書いています。';

/** Found on the marketplace's own page. `asOf`: the date printed there. */
export function official(source: string, asOf = READ_ON): Provenance {
  return { source, asOf, certainty: 'official' };
}

/** Found in somebody else's report. */
export function thirdParty(source: string, asOf = READ_ON): Provenance {
  return { source, asOf, certainty: 'third-party' };
}

/** Read out of a source that does not say it outright; without a source: the product's own cautious choice. */
export function unconfirmed(source = '', asOf = source ? READ_ON : ''): Provenance {
  return { source, asOf, certainty: 'unconfirmed' };
}

const lengthIn =
  (unit: LengthUnit) =>
  (count: number): Length => ({ count, unit });
export const hours = lengthIn('hours');
export const days = lengthIn('days');
export const endOfDay = lengthIn('end-of-day');

/** A clock and what happens by itself when it runs out. */
export function clock(length: Length, result: ClockResult, origin: Provenance, note = ''): RuleFact<Length> {
  return { ...rule(length, origin, note), result };
}

/** A clock whose length was not found, with what is known about it. */
export function unknownLength(note: string, origin = unconfirmed(), result: ClockResult = 'none'): RuleFact<null> {
  return { ...rule(null, origin, note), result };
}

/** Any other rule. */
export function rule<V>(value: V, origin: Provenance, note = ''): RuleFact<V> {
  const notes = [note, origin.asOf === READ_ON ? UNDATED : ''];
  return { value, result: 'none', note: notes.filter(Boolean).join(' '), ...origin };
}

/** A how-text, one line a claim. Its row is only as sure as the least sure mark in it. */
export function how(source: string, ...lines: string[]): RuleFact<string> {
  const text = lines.join('\n');
  const origin = text.includes('（未確認）') ? unconfirmed : text.includes('（第三者情報）') ? thirdParty : official;
  return { value: text, result: 'none', note: '', ...origin(source) };
}

const NOT_FOUND_MAIL = '決まりが見つかっていないため、安全のため「いいえ」にしています。';
const NOT_FOUND_READ = '既読が表示されるかは見つかっていません。表示されないサイトなら「いいえ」にしてください。';
const NOT_FOUND_DELIVERY = '決まりが見つかっていないため、先にお知らせする進め方にしています。';
const NOT_FOUND_FEE = '率が見つかっていません。わかったら「22%」のように入れてください。';

/** A complete set of rows: what is not known gets its own blank, remarked row, so that the seller can fill it. */
export function shippedMarket(name: string, rules: () => RuleFacts): SourcedMarket {
  return builtWhenLookedInto(name, () => {
    const known = rules();
    const common = CLOCK_RULES.filter((id) => !RARE_RULES.has(id));
    const clocks = Object.fromEntries(common.map((id) => [id, known[id] ?? UNKNOWN_CLOCK]));
    return marketFrom(name, {
      ...clocks,
      formalDelivery: rule('after-notice', unconfirmed(), NOT_FOUND_DELIVERY),
      mailAllowed: rule(false, unconfirmed(), NOT_FOUND_MAIL),
      readMarks: rule(true, unconfirmed(), NOT_FOUND_READ),
      fee: rule(null, unconfirmed(), NOT_FOUND_FEE),
      language: rule('ja', unconfirmed(), '購入者に送る連絡文の言語です。'),
      ...known,
    });
  });
}

/** The parts of a market, so that they can be offered before they are there. */
const PARTS: { readonly [part in keyof SourcedMarket]: true } = {
  name: true,
  clocks: true,
  cancelNotBefore: true,
  nudgeWait: true,
  hardEndWarningDays: true,
  hardEndFrom: true,
  formalStopsHardEnd: true,
  formalDelivery: true,
  mailAllowed: true,
  readMarks: true,
  fee: true,
  feeVideo: true,
  language: true,
  how: true,
  rules: true,
};

/** Every single call of a custom function evaluates the whole bundle, and most look into none of these. */
function builtWhenLookedInto(name: string, build: () => SourcedMarket): SourcedMarket {
  let built: SourcedMarket | undefined;
  const market = { name };
  for (const part of Object.keys(PARTS) as (keyof SourcedMarket)[]) {
    if (part === 'name') continue;
    Object.defineProperty(market, part, {
      enumerable: true,
      get: () => {
        built ??= build();
        return built[part];
      },
    });
  }
  return market as SourcedMarket;
}
