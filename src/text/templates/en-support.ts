// Not to the buyer: a question to the marketplace's support, or with a direct client to another contact.
import type { TemplateSpec } from '../../domain/notices/compose';
import { letters } from './letter';

/** What the staff need to find the order and to see what was said. */
const FACTS = `Order
{{orderNumberName}}: {{orderNumber}}
{{#title}}
Title: {{title}}
{{/title}}
{{#purchasedOn}}
Started on: {{purchasedOn}}
{{/purchasedOn}}
{{#handedOverOn}}
{{#session}}Session held on{{/session}}{{^session}}Files sent on{{/session}}: {{handedOverOn}}
{{/handedOverOn}}
{{#formalOn}}
Submitted as {{formalDelivery}} on: {{formalOn}}
{{/formalOn}}
{{#cancelRequestedOn}}
Cancellation requested on: {{cancelRequestedOn}}
{{/cancelRequestedOn}}
{{#deadline}}
Reply requested by: {{deadline}}
{{/deadline}}
{{#lastReplyOn}}
Last message from {{buyerTerm}}: {{lastReplyOn}}
{{/lastReplyOn}}
{{#readMark}}
My messages are shown as: {{readMark}}
{{/readMark}}

{{#contactRecord}}
Messages I have sent
{{contactRecord}}

{{/contactRecord}}`;

const support = (words: { noAnswer: string; asks: string; next: string; direct: string; closing: string }) => `
Hello,

{{#sellerName}}
My name is {{sellerName}}{{#marketplace}}, and I am {{sellerTerm}} in the order below{{/marketplace}}.
{{/sellerName}}
{{#marketplace}}

${FACTS}
${words.noAnswer}{{#maybeUnread}} ${words.asks}{{/maybeUnread}}
${words.next}
{{/marketplace}}
{{^marketplace}}
I am writing about the work{{#work}} for "{{work}}"{{/work}} that {{addressee}} asked me for.
{{#contactRecord}}
These are the messages I have sent:
{{contactRecord}}
{{/contactRecord}}
${words.direct}
{{/marketplace}}

${words.closing}`;

export const enSupport: readonly TemplateSpec[] = letters(
  'en',
  'N12',
  {
    soft: support({
      noAnswer: "I haven't received an answer from {{buyerTerm}} so far.",
      asks: 'Could you check whether my messages are getting through?',
      next: 'Could you also let me know how best to proceed?',
      direct:
        "I haven't been able to get a reply so far. Could you let me know how things stand, or pass my message on?",
      closing: 'Thanks so much for your help!',
    }),
    formal: support({
      noAnswer: 'I have not received an answer from {{buyerTerm}} so far.',
      asks: 'Could you please check whether my messages are being delivered?',
      next: 'I would also appreciate your advice on how to proceed.',
      direct:
        'I have not been able to obtain a reply so far. Could you please let me know how matters stand, or pass my message on?',
      closing: 'Thank you for your assistance.',
    }),
  },
  {},
  false,
);
