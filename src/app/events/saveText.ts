// The seller changed a draft in the sidebar: its text, which is theirs from now on and never composed anew, or the deadline that it promises.
import { deadlineChoices } from '../../domain/assess/sending';
import { deadlineOfText } from '../../domain/notices/wording/deadlineInText';
import { promisesDeadline } from '../../domain/orders/rungs';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zone';
import { fingerprint } from '../../domain/values/fingerprint';
import { assessAll } from '../desk/assessAll';
import { type Desk, replaceNotice, setNoticeCell } from '../desk/desk';
import { composeFor } from '../texts/composeFor';
import { textDates } from './markSent';
import { endCell } from './noticeCells';

/** False when there is no such open draft. */
export function saveText(desk: Desk, key: string, text: string): boolean {
  const draft = desk.notices.find(({ notice }) => notice.key === key && notice.state === 'draft');
  if (!draft || draft.row === null || text.trim() === '') return false;
  const edited = { ...draft.notice, text, edited: true };
  const told = deadlineOfText(edited, { ...textDates(desk, edited), sending: dayOf(desk.book.now, desk.book.zone) });
  const deadline = typeof told === 'number' ? told : draft.notice.deadline;
  replaceNotice(desk, key, { text, edited: true, deadline });
  setNoticeCell(desk, draft.row, 'text', text);
  if (deadline !== null) setNoticeCell(desk, draft.row, 'deadline', endCell(deadline, desk.book.zone));
  return true;
}

/** As many days as anybody would give. */
const MOST_DAYS = 40;

/** Composes an open draft anew, promising `deadline`. False when there is no such draft, or that day may not be promised. */
export function promise(desk: Desk, key: string, deadline: Instant): boolean {
  const draft = desk.notices.find(({ notice }) => notice.key === key && notice.state === 'draft');
  if (!draft || draft.row === null || !promisesDeadline(draft.notice.kind)) return false;
  const { book } = desk;
  const { orderId, kind, phase, plannedAt } = draft.notice;
  const one = assessAll(desk).find(({ order }) => order.id === orderId);
  const sendAt = Math.max(book.now, plannedAt ?? book.now);
  if (!one || !deadlineChoices(sendAt, MOST_DAYS, book.world).includes(deadline)) return false;
  const text = composeFor(book, one, { kind, wording: 1, phase, deadline, plannedAt });
  replaceNotice(desk, key, { text, edited: false, deadline });
  setNoticeCell(desk, draft.row, 'text', text);
  setNoticeCell(desk, draft.row, 'composed', fingerprint(text));
  setNoticeCell(desk, draft.row, 'deadline', endCell(deadline, book.zone));
  return true;
}
