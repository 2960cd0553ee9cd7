// Whose turn, which stage, how urgent, what to do next and by when.
import type { StepInfo, StepWords } from '../areas/steps';

function wait({ stage, notice, next }: StepInfo): string {
  if (stage === 'cancel-requested') return 'Wait for the cancellation';
  if (stage === 'scheduled') return 'Wait for the appointment';
  const what = stage === 'formally-delivered' && !notice && !next ? 'Wait for completion' : 'Wait for a reply';
  if (next) return `${what} (next: ${next})`;
  return notice ? `${what} (next: ${notice})` : what;
}

function deliver({ stage, service }: StepInfo): string {
  if (stage === 'revising' || stage === 'sent-back') return 'Make the changes and hand over';
  if (stage === 'awaiting-feedback' || stage === 'awaiting-info') return 'Continue as announced';
  return service === 'work' ? 'Work and deliver' : 'Provide the service';
}

export const steps = (): StepWords => ({
  turns: { seller: 'Me', buyer: 'Buyer', market: 'Marketplace', nobody: '–' },
  stages: {
    'needs-fix': 'Needs a look',
    cancelled: 'Cancelled',
    closed: 'Completed',
    ended: 'Time is up',
    'cancel-requested': 'Cancel requested',
    'formally-delivered': 'Formally delivered',
    'cancel-asked': 'Cancel request to answer',
    'sent-back': 'Sent back',
    'first-contact-due': 'First message due',
    approved: 'Approved',
    'reply-due': 'Reply due',
    revising: 'Making changes',
    'awaiting-check': 'Waiting for the review',
    'awaiting-feedback': 'Waiting for feedback',
    scheduled: 'Booked',
    'awaiting-info': 'Waiting for a reply',
    working: 'In progress',
  },
  sessionHeld: 'Held, waiting for the reply',
  severities: { calm: 'Fine', soon: 'Soon', now: 'Today', late: 'Past due', danger: 'Urgent' },
  steps: {
    none: () => '',
    fix: () => 'See "Attention" and correct it',
    wait,
    'first-message': () => 'Send the first message',
    reply: () => 'Reply',
    'answer-cancel': () => 'Answer the cancel request',
    deliver,
    send: ({ notice }) => `Send "${notice}"`,
    'formal-delivery': ({ terms }) => terms.pressFormal || `Submit ${terms.formalDelivery}`,
    'cancel-request': ({ terms }) => `Send ${terms.cancelRequest}`,
    'ask-support': () => 'Ask support',
    'platform-nudge': () => 'Ask the marketplace to contact the buyer',
    'record-session': () => 'Record the session',
    'record-closed': () => 'Record the completion',
    'record-cancelled': () => 'Record the cancellation',
  },
  until: {
    dayAndTime: (day, time) => `${day} ${time}`,
    wholeDay: (day) => day,
    today: 'Today',
    tomorrow: 'Tomorrow',
    overdue: (late, dateTime) => `${late} (${dateTime})`,
    ends: (dateTime, outcome) => `ends automatically ${dateTime}${outcome && `: ${outcome}`}`,
    and: ' / ',
    anyTime: 'Any time',
    anyTimeShort: 'Any time',
    since: (day) => `From ${day}`,
  },
  outcomes: { paid: 'sale booked', refunded: 'full refund (cancelled)' },
  answerFirstShort: '(reply come? record it first)',
  answerFirst: (event) => `Has a reply come? If so, first choose "${event}" under "What happened"`,
  waiting: (days) => `waiting ${days} ${days === 1 ? 'day' : 'days'}`,
  sent: (notice) => `Sent "${notice}"`,
  lastEvent: (when, event) => `${when} ${event}`,
});
