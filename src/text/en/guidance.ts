// Why a step is the step, and what to check before a button that cannot be taken back.
import type { ChecklistInfo, ClockReason, GuidanceWords, PossibleFrom, RuleReason } from '../areas/guidance';

const RESULTS = {
  paid: 'the order completes automatically and the sale is booked',
  refunded: 'the order is cancelled automatically and the buyer is fully refunded',
  'may-cancel': 'the buyer may ask to cancel',
  none: 'nothing happens automatically',
  'no-cancelling': 'the marketplace’s system can no longer cancel it',
} as const;

function origin({ certainty, source, asOf }: RuleReason): string {
  return [certainty.toLowerCase(), asOf && `as of ${asOf}`, source].filter(Boolean).join(', ');
}

const lookUp = ({ stale }: RuleReason): string => (stale ? ' Please check it on the official page.' : '');

function clock(info: ClockReason): string {
  const { rule, length, end, over, result } = info;
  const what = over
    ? `It ended at ${end}; by the rules, ${RESULTS[result]}`
    : `It ends at ${end}; then ${RESULTS[result]}`;
  const gone =
    over && result === 'refunded'
      ? ' Please check whether the order is still open. If it was cancelled, choose the event "Cancelled".'
      : '';
  return `"${rule}": ${length}. ${what} (${origin(info)}).${gone}${lookUp(info)}`;
}

/** What the next step needs or sets off. */
function possibleFrom(info: PossibleFrom): string {
  const { rule, length, from, result } = info;
  const what =
    result === 'none'
      ? `${length}. You can continue from ${from}`
      : `you can use it from ${from}. ${length} after that, ${RESULTS[result]}`;
  return `"${rule}": ${what} (${origin(info)}).${lookUp(info)}`;
}

/** What silence does after the formal delivery, as far as the rules say. */
function afterwards({ terms, review, reviewCertainty }: ChecklistInfo): string {
  const what = `It does not end at once: the buyer can ${terms.accept} or ${terms.sendBack}`;
  return review
    ? `${what}. Without an answer within ${review}, it completes (${reviewCertainty.toLowerCase()}).`
    : `${what}.`;
}

const passed = ({ deadline }: ChecklistInfo): string =>
  deadline ? `Has the deadline you gave (${deadline}) passed?` : 'Has the deadline you gave passed?';

export const guidance = (): GuidanceWords => ({
  because: {
    'needs-fix': 'Something in the record needs a look. Correct what "Attention" says, and the next step appears.',
    cancelled: 'The order is cancelled.',
    closed: 'The order is complete.',
    ended: 'The time the marketplace gives has run out. Check the order page and record how it ended.',
    'cancel-requested': "You asked to cancel and are waiting for the buyer's answer.",
    'formally-delivered': "You delivered formally and are waiting for the buyer's review.",
    'cancel-asked':
      'The buyer asked to cancel. A message alone is no answer: please answer with the button on the marketplace.',
    'sent-back': 'The formal delivery was sent back, so it is your turn to change it and hand it over again.',
    'first-contact-due': 'You have not written since the order was placed.',
    approved: 'The buyer approved it, so you can deliver formally.',
    'reply-due': "You have not answered the buyer's message yet.",
    revising: 'The buyer asked for changes.',
    'awaiting-check': "You handed it over and are waiting for the buyer's review.",
    'awaiting-feedback': 'You showed a draft and are waiting for word on it.',
    scheduled: 'The appointment is booked.',
    'awaiting-info': 'You asked the buyer something and are waiting for the answer.',
    working: 'It is your turn to work.',
  },
  waitingSince: (days) => `You have been waiting for an answer for ${days} ${days === 1 ? 'day' : 'days'}.`,
  clock,
  possibleFrom,
  gap: ({ from, days, at, moved, check }) => {
    const when = `${days} ${days === 1 ? 'day' : 'days'} after the last message (${from})`;
    const count = check ? ` (${check.nth} of ${check.of})` : '';
    return moved
      ? `It goes out at ${at}, the first time to send ${when}${count}.`
      : `It goes out at ${at}, ${when}${count}.`;
  },
  promised: (deadline) => `The deadline you gave is ${deadline}.`,
  formalDelivery: {
    silence: (info) => ({
      complete: 'Have you handed over everything that was ordered?',
      questions: [passed(info), 'Is there really no reply from the buyer?'],
      facts: [afterwards(info)],
    }),
    approved: (info) => ({
      complete: 'Have you handed over everything that was ordered?',
      questions: ['Has the buyer asked for no changes since approving?'],
      facts: [afterwards(info)],
    }),
    'at-hand-over': (info) => ({
      complete: 'Have you handed over everything that was ordered?',
      questions: [],
      facts: [
        `This marketplace expects ${info.terms.formalDelivery} right at hand-over. No notice is needed first.`,
        afterwards(info),
      ],
    }),
  },
  cancelRequest: (info) => ({
    complete: '',
    questions: [
      ...(info.workShown
        ? ['The buyer has already seen your work. If you cancel, the sale is ¥0. Do you still want to?']
        : []),
      passed(info),
      'Is there really no reply from the buyer?',
    ],
    facts: [
      ...(info.notBefore
        ? [
            `Choose the reason that says the buyer cannot be reached. It can be chosen ${info.notBefore} after the buyer's last message (${info.notBeforeCertainty.toLowerCase()}).`,
          ]
        : []),
      info.autoAgree
        ? `Without an answer within ${info.autoAgree}, it counts as agreed and the buyer is fully refunded (${info.autoAgreeCertainty.toLowerCase()}).`
        : 'Once it is agreed, the buyer is refunded.',
    ],
  }),
  lookUp: (rule, asOf) =>
    `What is known of "${rule}" is ${asOf ? `as of ${asOf}` : 'without a date'}. Please check it on the official page`,
  beforePressing: 'Before you press',
  noDate: {
    none: 'The text names no day and hour. Choose a date, and it is put into the text.',
    several: 'The text names several dates, so it is not clear which one counts. Choose a date to compose it anew.',
    past: 'The date in the text is over. Choose one that lies ahead to compose it anew.',
  },
  reassurance: 'This happens to everyone. Follow the steps and it will be all right.',
});
