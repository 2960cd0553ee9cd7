// Small words inside messages to buyers.
import type { MessageWords } from '../areas/message';

export const message: MessageWords = {
  unnamedBuyer: 'there',
  listItem: (text) => `- ${text}`,
  listSeparator: ', ',
  recordLine: (when, notice) => `- ${when}: ${notice}`,
  calls: { video: 'video call', phone: 'phone call' },
};
