// What one mail tells: by its sender first, then by the patterns of that marketplace alone. Never a guess (product.md 11).
import { type Instant, MINUTE } from '../time/instant';
import type { Zone } from '../time/zone';
import { addressOf, domainOf } from './address';
import { isAutomatic } from './automatic';
import { type ForwardedBlock, forwardedBlocks } from './forwardedBlocks';
import { type Addresses, type Mail, type MailReading, type MarketMails, readingOf } from './mail';
import { MARKET_MAILS } from './marketMails';
import { matchSubject } from './matchSubject';
import { writtenTime } from './writtenTime';

/** Clocks of two machines differ by so much. */
const CLOCKS_DIFFER = 10 * MINUTE;

/** The marketplace that owns an address; undefined for everybody else. */
export function marketOfAddress(address: string): MarketMails | undefined {
  return MARKET_MAILS.find(({ domain }) => domain === domainOf(address));
}

/** What a mail tells, and when it was written. A time in a forwarded head that names no offset is one of `zone`. */
export function readMail(mail: Mail, { own, clients }: Addresses, zone: Zone): MailReading {
  const { body, receivedAt } = mail;
  const sender = addressOf(mail.from);
  if (sender === '') return readingOf('notOurs', receivedAt);
  const isOneOf = (addresses: readonly string[]) => addresses.some((one) => addressOf(one) === sender);
  const market = marketOfAddress(sender);
  if (market) return readBy(market, mail.subject, body, receivedAt);
  if (isOneOf(own)) return readForwarded(forwardedBlocks(body), own, receivedAt, zone);
  if (!isOneOf(clients)) return readingOf('notOurs', receivedAt);
  if (isAutomatic(mail.subject, body, mail.autoSubmitted)) {
    return readingOf('ignored', receivedAt, { client: sender });
  }
  return readingOf('event', receivedAt, { event: 'replied', client: sender });
}

/** What a mail of this marketplace says. */
export function readBy(
  market: MarketMails,
  subject: string,
  body: string,
  at: Instant,
  forwarded = false,
): MailReading {
  const { markets } = market;
  const matched = matchSubject(subject, body, market.patterns);
  if (!matched) return readingOf('unknown', at, { markets, forwarded });
  const { pattern, room, buyer, title } = matched;
  const source = { source: pattern.source, asOf: pattern.asOf, certainty: pattern.certainty };
  const event = pattern.event ?? null;
  return readingOf(pattern.what, at, { event, markets, room, buyer, title, forwarded, source });
}

/** A mail that the seller forwarded: that of the marketplace, if that is whom the innermost sender's block names. */
function readForwarded(
  blocks: readonly ForwardedBlock[],
  own: readonly string[],
  receivedAt: Instant,
  zone: Zone,
): MailReading {
  const ours = new Set(own.map(addressOf));
  // Forwarded on by the seller from one address to another.
  const others = blocks.filter(({ from }) => !ours.has(addressOf(from)));
  const [block] = others;
  const market = block && marketOfAddress(addressOf(block.from));
  if (!market) return readingOf('notOurs', receivedAt);
  const at = writtenTime(block.date, zone);
  // Two mails in one, or one of an uncertain time: somebody has to look.
  if (others.length > 1 || at === null || at > receivedAt + CLOCKS_DIFFER) {
    return readingOf('unknown', receivedAt, { markets: market.markets, forwarded: true });
  }
  return readBy(market, block.subject, block.body, at, true);
}
