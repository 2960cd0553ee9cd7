// Not to the buyer: a question to the marketplace's support, or with a direct client to another contact.
import type { TemplateSpec } from '../../domain/notices/compose';
import { letterEn } from './letter';

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

export const enSupport: readonly TemplateSpec[] = letterEn(
  'N12',
  `
Hello,

{{#sellerName}}
My name is {{sellerName}}{{#marketplace}}, and I'm {{sellerTerm}} in the order below{{/marketplace}}.
{{/sellerName}}
{{#marketplace}}

${FACTS}
I haven't received an answer from {{buyerTerm}} so far.{{#maybeUnread}} Could you check whether my messages are getting through?{{/maybeUnread}}
Could you also let me know how best to proceed?
{{/marketplace}}
{{^marketplace}}
I'm writing about the work{{#work}} for "{{work}}"{{/work}} that {{addressee}} asked me for.
{{#contactRecord}}
These are the messages I've sent:
{{contactRecord}}
{{/contactRecord}}
I haven't been able to get a reply so far. Could you let me know how things stand, or pass my message on?
{{/marketplace}}

Thanks so much for your help!`,
  {},
  false,
);
