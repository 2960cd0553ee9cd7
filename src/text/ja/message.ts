// 購入者への文面の中の、小さなことば。
import type { MessageWords } from '../areas/message';

export const message: MessageWords = {
  unnamedBuyer: 'ご購入者',
  listItem: (text) => `・${text}`,
  listSeparator: '、',
  recordLine: (when, notice) => `・${when}　${notice}`,
  calls: { video: 'ビデオ通話', phone: 'お電話' },
};
