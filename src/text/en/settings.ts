// Settings.
import type { SettingWords } from '../areas/settings';

export const settings = (): SettingWords => ({
  settings: {
    lastRun: { name: 'Last update', explanation: 'When the sheet last updated itself. Please leave it alone.' },
    nextRun: { name: 'Next update', explanation: 'Expected about then. Please do not change it.' },
    health: { name: 'Update status', explanation: 'Says why when something goes wrong. Please do not change it.' },
    lastMail: {
      name: 'Last mail',
      explanation: 'When a daily, urgent or test mail last left. Please do not change it.',
    },
    sendingHours: {
      name: 'Sending hours',
      explanation: 'Standard is 9 to 20, Late evening is 9 to 22. For hours of your own, fill in the next two rows.',
    },
    windowStartHour: {
      name: 'Messages from (hour)',
      explanation: 'No message is planned before this hour. Blank: as Sending hours says.',
    },
    windowEndHour: {
      name: 'Messages until (hour)',
      explanation: 'From this hour on, messages wait for the next morning. Blank: as Sending hours says.',
    },
    checks: {
      name: 'Number of checks',
      explanation: 'How often the buyer is asked before a deadline is announced: 1 to 3.',
    },
    gaps: {
      name: 'Days between messages',
      explanation:
        'Days to wait before the first check, before each further check, and before the deadline is announced: 3・2・2.',
    },
    deadlineDays: {
      name: 'Promised deadline (days)',
      explanation:
        'Days from the notice to the deadline it gives. Weekends, holidays and days off move it to the next working day.',
    },
    deadlineDaysAfterStall: {
      name: 'Promised deadline after "not yet" (days)',
      explanation: 'The longer deadline when the buyer has said "not yet".',
    },
    deadlineHour: { name: 'Hour of the deadline', explanation: 'The hour of the deadline given to the buyer.' },
    replyHours: { name: 'Time to reply (hours)', explanation: "How soon you want to answer a buyer's message." },
    revisionDays: { name: 'Time for changes (days)', explanation: 'Days to make changes once they are asked for.' },
    supportDays: {
      name: 'Wait after asking support (days)',
      explanation: 'Days to wait for support before delivering formally.',
    },
    unknownClockDays: {
      name: 'Wait where the rule is unknown (days)',
      explanation: "Days to wait before asking support where the marketplace's rule is not known.",
    },
    digestHour: {
      name: 'Hour of the daily mail',
      explanation: 'After this hour you get one mail, on days with something to do.',
    },
    digestOn: { name: 'Daily mail', explanation: '"No" stops the daily mail.' },
    alertOn: {
      name: 'Urgent mail',
      explanation: 'Sent when a penalty such as an automatic cancellation is less than 24 hours away. "No" stops it.',
    },
    language: { name: 'Language', explanation: 'Language of the screens and mails: Japanese or English.' },
    tone: { name: 'Tone', explanation: 'Tone of the messages: friendly or formal.' },
    sellerName: { name: 'My name', explanation: 'Goes at the end of messages. Blank leaves it out.' },
    yearEndClosed: { name: 'Closed over New Year', explanation: '12/29 to 1/3 are never given as a deadline.' },
    obonClosed: { name: 'Closed over Obon', explanation: '8/13 to 8/16 are never given as a deadline.' },
  },
  unreadableSetting: (name, value, usedInstead) =>
    `The value "${value}" of "${name}" in Settings cannot be used, so "${usedInstead}" applies.`,
});
