// The seller changed a draft's text in the sidebar: from now on it is theirs, and is never composed anew.
import { deadlineOfText } from '../../domain/notices/wording/deadlineInText';
import { dayOf } from '../../domain/time/zone';
import { type Desk, replaceNotice, setNoticeCell } from '../desk/desk';

/** False when there is no such open draft. */
export function saveText(desk: Desk, key: string, text: string): boolean {
  const draft = desk.notices.find(({ notice }) => notice.key === key && notice.state === 'draft');
  if (!draft || draft.row === null || text.trim() === '') return false;
  const edited = { ...draft.notice, text, edited: true };
  const told = deadlineOfText(edited, desk.book.zone, dayOf(desk.book.now, desk.book.zone));
  const deadline = typeof told === 'number' ? told : draft.notice.deadline;
  replaceNotice(desk, key, { text, edited: true, deadline });
  setNoticeCell(desk, draft.row, 'text', text);
  if (deadline !== null) setNoticeCell(desk, draft.row, 'deadline', new Date(deadline));
  return true;
}
