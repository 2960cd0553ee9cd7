// Words of the lists as earlier versions wrote them: cells and files that still hold them are read.
import type { ListWords } from './areas/lists';

type Older = { readonly [L in keyof ListWords]?: Readonly<Record<string, keyof ListWords[L]>> };

export const OLDER_WORDS: Older = {
  events: { 完了した: 'closed', completed: 'closed' },
  noticeStates: { 済: 'sent', 済み: 'sent', 送信済: 'sent', 送った: 'sent' },
};
