// Small words inside messages to buyers.
import type { MessageWords } from '../areas/message';

export const message = (): MessageWords => ({
  unnamedBuyer: 'there',
  listItem: (text) => `- ${text}`,
  listSeparator: ', ',
  recordLine: (when, notice, deadline) => `- ${when}: ${notice}${deadline && ` (reply requested by ${deadline})`}`,
  calls: { video: 'video call', phone: 'phone call' },
  sessions: { chat: 'session', video: 'video call', phone: 'phone call' },
  atHandOver: 'together with the files',
  sampleAnswer: (question) => `"${question}: not decided yet" or `,
});
