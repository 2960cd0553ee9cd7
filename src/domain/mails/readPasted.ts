// A marketplace's mail that somebody pasted (貼って記録): its subject, its body or all of it, read by the same patterns.
import type { Instant } from '../time/instant';
import type { Zone } from '../time/zone';
import { addressOf } from './address';
import { forwardedBlocks } from './forwardedBlocks';
import { type MailReading, readingOf } from './mail';
import { MARKET_MAILS } from './marketMails';
import { marketOfAddress, readBy } from './readMail';
import { writtenTime } from './writtenTime';

/** What stands before a subject where a mail program shows it. */
const BEFORE_SUBJECT = /^[\s>]*(?:(?:subject|件名|題名)\s*[:：])?/i;

/**
 * What a pasted text tells; `pastedAt` is its time where the text names none. Without a head naming a sender there is nothing to check,
 * so that only what exactly one pattern says counts. unknown: the text stays where it is.
 */
export function readPasted(text: string, pastedAt: Instant, zone: Zone): MailReading {
  const blocks = forwardedBlocks(text);
  if (blocks.length > 1) return readingOf('unknown', pastedAt);
  const [block] = blocks;
  if (block) {
    const market = marketOfAddress(addressOf(block.from));
    const at = writtenTime(block.date, zone);
    if (!market) return readingOf('notOurs', pastedAt);
    if (at !== null && at > pastedAt) return readingOf('unknown', pastedAt, { markets: market.markets });
    return readBy(market, block.subject, block.body, at ?? pastedAt);
  }
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(BEFORE_SUBJECT, ''));
  const found = MARKET_MAILS.flatMap((market) => lines.map((line) => readBy(market, line, text, pastedAt)));
  const readings = new Map(found.filter(({ what }) => what !== 'unknown').map((one) => [whatItSays(one), one]));
  return readings.size === 1 ? [...readings.values()][0]! : readingOf('unknown', pastedAt);
}

function whatItSays({ what, event, markets, room, buyer, title }: MailReading): string {
  return JSON.stringify([what, event, markets, room, buyer, title]);
}
