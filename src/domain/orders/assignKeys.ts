// Keys for notices typed by hand (blank 記録番号), so that they count like any other (product.md 5).

import type { Zone } from '../time/zone';
import { type Fact, isAfter, isAtOrAfter, latestFact, sentFact } from './facts';
import { historyOf } from './history';
import type { Notice, NoticeKind } from './notice';
import { formatKey, startText } from './noticeKey';
import type { Order } from './order';
import { isNudge, promisesDeadline, versionKey } from './rungs';

/**
 * All of one order's notices, the blank keys filled in. Sent ones are numbered in the order of sending; a key is never given twice.
 * A notice sent before the present episode (or version) gets the key of its own sending day: it counts for nothing any more.
 */
export function assignKeys(order: Order, notices: readonly Notice[], zone: Zone): Map<Notice, string> {
  const history = historyOf(order, notices);
  const taken = new Set(notices.map(({ key }) => key));
  const given = new Map<Notice, string>();
  const bySending = [...notices].sort((a, b) => sending(a) - sending(b));
  for (const notice of bySending) {
    if (notice.key !== '') continue;
    const start = startOf(notice, history.buyer, history.fact(versionKey(notice.phase)), zone);
    const siblings = bySending.filter(
      (other) => other.phase === notice.phase && (other.key || given.get(other) || '').includes(`|${start}|`),
    );
    const key = formatKey({ orderId: order.id, phase: notice.phase, start, rung: rungOf(notice.kind, siblings) });
    const unique = firstFree(key, taken);
    taken.add(unique);
    given.set(notice, unique);
  }
  return given;
}

function sending({ sentAt }: Notice): number {
  return sentAt?.at ?? Number.MAX_SAFE_INTEGER;
}

function startOf({ sentAt }: Notice, buyer: Fact | undefined, version: Fact | undefined, zone: Zone): string {
  const start = latestFact([buyer, version]);
  if (!sentAt) return startText(start, zone);
  const sent = sentFact(sentAt);
  const counts = isAfter(sent, buyer) && isAtOrAfter(sent, version);
  return counts ? startText(start, zone) : startText(sent, zone);
}

function rungOf(kind: NoticeKind, siblings: readonly Notice[]): string {
  const promises = siblings.filter((one) => promisesDeadline(one.kind)).length;
  if (promisesDeadline(kind)) return promises === 0 ? '3' : '3b';
  if (kind === 'N8') return promises > 1 ? '8b' : '8';
  if (!isNudge(kind)) return kind;
  return String(Math.min(siblings.filter((one) => isNudge(one.kind)).length + 1, 2));
}

function firstFree(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let count = 2; ; count++) {
    if (!taken.has(`${key}-${count}`)) return `${key}-${count}`;
  }
}
