// The seller changed a draft's text in the sidebar: from now on it is theirs, and is never composed anew.
import { type Desk, replaceNotice, setNoticeCell } from '../desk/desk';

/** False when there is no such open draft. */
export function saveText(desk: Desk, key: string, text: string): boolean {
  const draft = desk.notices.find(({ notice }) => notice.key === key && notice.state === 'draft');
  if (!draft || draft.row === null || text.trim() === '') return false;
  replaceNotice(desk, key, { text, edited: true });
  setNoticeCell(desk, draft.row, 'text', text);
  return true;
}
