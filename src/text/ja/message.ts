// 購入者への文面の中の、小さなことば。
import type { MessageWords } from '../areas/message';

export const message = (): MessageWords => ({
  unnamedBuyer: 'ご購入者',
  listItem: (text) => `・${text}`,
  listSeparator: '、',
  recordLine: (when, notice, deadline) => `・${when}　${notice}${deadline && `（お返事の期限：${deadline}）`}`,
  calls: { video: 'ビデオ通話', phone: 'お電話' },
  sessions: { chat: 'ご相談', video: 'ビデオ通話でのご相談', phone: 'お電話でのご相談' },
  atHandOver: 'お渡しとあわせて',
  sampleAnswer: (question) => `「${question}は、まだ決めていません」`,
});
