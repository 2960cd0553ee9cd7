// Mails to the seller. No money and no names in subjects.
import type { Counts, MailWords } from '../areas/mail';
import { steps } from './steps';

/** ` (1 urgent, 2 overdue)` */
function counted({ danger, late }: Counts): string {
  const { severities } = steps();
  const parts = [
    [danger, severities.danger],
    [late, severities.late],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word.toLowerCase()}`);
  return told.length > 0 ? ` (${told.join(', ')})` : '';
}

export const mail = (): MailWords => ({
  digestSubject: (today, counts) => `[Henjimachi] ${today} for today${counted(counts)}`,
  alertSubject: (hours, ahead, over) => {
    const orders = (count: number) => `${count} ${count === 1 ? 'order' : 'orders'}`;
    const parts = [
      over > 0 && `${orders(over)} past the deadline`,
      ahead > 0 && `${orders(ahead)} due within ${hours} hours`,
    ];
    return `[Henjimachi: urgent] ${parts.filter(Boolean).join(', ')}`;
  },
  digestIntro: 'Here is how your orders stand today, the most urgent first.',
  alertIntro: "A marketplace's deadline is close or past for these orders. Please see to them first.",
  order: ({ buyer, title, step, until }) =>
    `${buyer}${title ? ` (${title})` : ''}: ${step}${until ? ` [${until}]` : ''}`,
  alertLine: ({ buyer, clock, endsAt, over, result }) =>
    over
      ? `${buyer}: "${clock}" ended at ${endsAt}. By the rules, ${result}.`
      : `${buyer}: "${clock}" ends at ${endsAt}. After that, ${result}.`,
  noticeHeading: (notice) => `Message to send: "${notice}"`,
  lookFirst: (place) => `Before you send it, check whether a reply has come${place && ` ${place}`}`,
  links: {
    row: 'This order in the sheet',
    answered: 'Record that a reply came (the tab Today)',
    room: 'Open the order page',
    calendar: 'Put the promised deadline into the calendar',
    sheet: 'Open the sheet',
  },
  calendarTitle: (buyer) => `Reply deadline: ${buyer}`,
  troubleSubject: '[Henjimachi] Automatic updates are not working',
  troubleLines: (since, reason) => [
    `Since ${since} the sheet could not be brought up to date as it should.`,
    `What happens: ${reason}`,
    'Please open the sheet and look at this. If you know of nothing, choose the menu "Henjimachi" > "Set up / repair" on a computer: that mostly helps, and no order or notice is lost.',
    'Until then what the sheet shows may be old. Please look at urgent orders on the order page itself. It is tried again every hour; if it does not help, you will hear again tomorrow.',
  ],
  sendableFrom: (when) => `This message can be sent from ${when} on.`,
  moreChecks: (count) =>
    `And ${count} more ${count === 1 ? 'check' : 'checks'} that can wait until tomorrow: see the tab Today.`,
  more: (count) => `And ${count} more: see the tab Today.`,
  footer: [
    'Orders that are not in the sheet cannot be watched. Please add new orders to the Orders tab.',
    'To stop these mails, set "Daily mail" or "Urgent mail" to "No" in Settings.',
  ],
  test: {
    subject: '[Henjimachi: test] This is how your mails arrive',
    body: 'This is a test. The daily mail and urgent mails come from the same sender to this address.\nIf your phone showed no notification, look at the notification settings of Gmail and into the spam folder.',
    sent: (address) => `A test mail is on its way to ${address}. See whether it arrives.`,
    noneLeft: 'No more mail can be sent today (a daily limit of Google). Try again tomorrow.',
    failed: (reason) => `The test mail could not be sent (${reason}). Wait a moment, then try again.`,
  },
});
