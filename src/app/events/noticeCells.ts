// A notice as a row of 連絡文.
import type { Notice } from '../../domain/orders/notice';
import type { Instant } from '../../domain/time/instant';
import { timed } from '../../domain/time/moment';
import type { Zone } from '../../domain/time/zone';
import { fingerprint } from '../../domain/values/fingerprint';
import { type Cell, cellFromMoment } from '../../sheet/cells';
import type { Book } from '../desk/book';
import type { NoticeCells } from '../desk/desk';

/** The cells of a new row whose text is the add-on's own, or stands as it was sent. */
export function cellsOfNotice({ words, zone }: Pick<Book, 'words' | 'zone'>, notice: Notice): NoticeCells {
  const { sentAt } = notice;
  return {
    key: notice.key,
    orderId: notice.orderId,
    buyer: notice.buyer,
    kind: words.lists.notices[notice.kind],
    state: words.lists.noticeStates[notice.state],
    text: notice.text,
    plannedAt: notice.plannedAt === null ? '' : new Date(notice.plannedAt),
    deadline: endCell(notice.deadline, zone),
    createdAt: notice.createdAt === null ? '' : new Date(notice.createdAt),
    composed: fingerprint(notice.text),
    ...(sentAt && { sentAt: cellFromMoment(sentAt, zone), sent: true }),
  };
}

/** 伝えた期限: midnight is a time of day here, the end of the day before. */
export function endCell(at: Instant | null, zone: Zone): Cell {
  return at === null ? '' : cellFromMoment(timed(at, zone), zone);
}
