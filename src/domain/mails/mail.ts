// One mail as it was received, and what it tells (product.md 11). Never its text: what is kept is what the patterns name.
import type { Certainty, Provenance } from '../markets/market';
import type { EventKey } from '../orders/event';
import type { Instant } from '../time/instant';

export interface Mail {
  /** The whole From line: `ココナラ <no-reply@mail.coconala.com>`. */
  readonly from: string;
  readonly subject: string;
  readonly body: string;
  readonly receivedAt: Instant;
  /** The header Auto-Submitted, where the mail has one. */
  readonly autoSubmitted?: string;
}

/** Whose mails are looked at besides the marketplaces'. */
export interface Addresses {
  /** The seller's own: what these forward counts. */
  readonly own: readonly string[];
  /** Those of orders whose market allows mail. */
  readonly clients: readonly string[];
}

/**
 * event: something happened to an order. bought: a new order. request: somebody asks for an estimate. ignored: known, and no order's.
 * unknown: from a marketplace, and nobody knows what it says. notOurs: anybody else's; it is shown to nobody.
 */
export type MailKind = 'event' | 'bought' | 'request' | 'ignored' | 'unknown' | 'notOurs';

export interface MailReading {
  readonly what: MailKind;
  /** What is recorded; null unless `what` is event. */
  readonly event: EventKey | null;
  /** The names of the markets whose orders it can be about, the one of a new order first. */
  readonly markets: readonly string[];
  /** Number of the order's room; '' = the mail names none. */
  readonly room: string;
  readonly buyer: string;
  /** What was bought, where the mail names it. */
  readonly title: string;
  /** The address of a direct client. */
  readonly client: string;
  /** When the marketplace wrote; of a forwarded mail the time its block names. */
  readonly at: Instant;
  readonly forwarded: boolean;
  /** Where the pattern comes from; null where none was used. */
  readonly source: { readonly source: string; readonly asOf: string; readonly certainty: Certainty } | null;
}

/** A reading of which nothing is known but what is given. */
export function readingOf(what: MailKind, at: Instant, facts: Partial<MailReading> = {}): MailReading {
  const blank = {
    event: null,
    markets: [],
    room: '',
    buyer: '',
    title: '',
    client: '',
    forwarded: false,
    source: null,
  };
  return { ...blank, ...facts, what, at };
}

/** How one kind of mail is recognised. Found in what others wrote; no marketplace describes its mails. */
export interface MailPattern extends Provenance {
  /**
   * The whole subject, with fields: `{buyer}`, `{room}`, `{title}`; `{any}` is whatever stands there, or nothing.
   * Full-width or half-width, spaces, and `Fwd:` or `Re:` before it make no difference.
   */
  readonly subject: string;
  readonly what: 'event' | 'bought' | 'request' | 'ignored';
  readonly event?: EventKey;
  /** The room stands in a line of its own in the body: `トークルームNo：{room}`. Without it the mail is unknown. */
  readonly bodyLine?: string;
}

/** The mails of one marketplace. */
export interface MarketMails extends Provenance {
  readonly markets: readonly string[];
  /** The sender's domain, exactly: whatever only ends in it is somebody else's. */
  readonly domain: string;
  readonly patterns: readonly MailPattern[];
}
