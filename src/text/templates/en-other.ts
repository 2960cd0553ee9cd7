// Everything else: delays, support, days off, "not yet", bookings, cancellation requests.
import type { TemplateSpec } from '../../domain/notices/compose';
import { letters } from './letter';

const OF_TITLE = '{{#title}} for "{{title}}"{{/title}}';

const SUPPORT = `
Hello,
{{#sellerName}}

my name is {{sellerName}}, and I am the seller in the order below.
{{/sellerName}}

Order
{{orderNumberName}}: {{orderNumber}}
{{#title}}
Service: {{title}}
{{/title}}
{{#purchasedOn}}
Ordered on: {{purchasedOn}}
{{/purchasedOn}}
{{#handedOverOn}}
Delivered on: {{handedOverOn}}
{{/handedOverOn}}
{{#formalOn}}
Submitted formally on: {{formalOn}}
{{/formalOn}}
{{#cancelRequestedOn}}
Cancellation requested on: {{cancelRequestedOn}}
{{/cancelRequestedOn}}
{{#lastReplyOn}}
Last message from the buyer: {{lastReplyOn}}
{{/lastReplyOn}}
{{#readMark}}
My messages are shown as: {{readMark}}
{{/readMark}}

{{#contactRecord}}
Messages I have sent
{{contactRecord}}

{{/contactRecord}}`;

export const enOther: readonly TemplateSpec[] = [
  ...letters('en', 'N11', {
    soft: `
I need to talk to you about the delivery${OF_TITLE}.

The work is taking longer than I had planned, and I am afraid it will be later than {{#dueOn}}{{dueOn}}{{/dueOn}}{{^dueOn}}I had hoped{{/dueOn}}. I am sorry to keep you waiting.

{{#deadline}}
The new delivery date would be {{deadline}}.
{{/deadline}}
{{^deadline}}
Please tell me which date would suit you, and I will do my best to meet it.
{{/deadline}}

If you cannot wait that long, we can also talk about cancelling the order.`,
    formal: `
I am writing about the delivery date${OF_TITLE}.

The work requires more time than expected and will be later than {{#dueOn}}{{dueOn}}{{/dueOn}}{{^dueOn}}planned{{/dueOn}}. I apologise for the inconvenience.

{{#deadline}}
The new delivery date would be {{deadline}}.
{{/deadline}}
{{^deadline}}
Please let me know which date would suit you.
{{/deadline}}

If you are unable to wait, we can also discuss cancelling the order.`,
  }),
  ...letters(
    'en',
    'N12',
    {
      soft: `${SUPPORT}
I have not had an answer so far. Could you check whether my messages reach the buyer, and tell me how best to go on?

Thank you very much for your help!`,
      formal: `${SUPPORT}
I have not received an answer so far. Could you please confirm whether my messages reach the buyer, and advise me on how to proceed?

Thank you for your assistance.`,
    },
    {},
    false,
  ),
  ...letters('en', 'N13', {
    soft: `
A quick note about my days off.

{{#absenceFrom}}
I will be away {{#absenceTo}}from {{absenceFrom}} to {{absenceTo}}{{/absenceTo}}{{^absenceTo}}on {{absenceFrom}}{{/absenceTo}}, and back on {{backOn}}.
{{/absenceFrom}}
{{^absenceFrom}}
For a while my replies may take a little longer than usual.
{{/absenceFrom}}

I will answer all messages in turn.{{#dueOn}} If your delivery date is affected, I will talk to you first.{{/dueOn}}`,
    formal: `
I would like to let you know about my days off.

{{#absenceFrom}}
I will be unavailable {{#absenceTo}}from {{absenceFrom}} to {{absenceTo}}{{/absenceTo}}{{^absenceTo}}on {{absenceFrom}}{{/absenceTo}} and will reply again from {{backOn}}.
{{/absenceFrom}}
{{^absenceFrom}}
For a while my replies may take longer than usual.
{{/absenceFrom}}

I will answer all messages in turn.{{#dueOn}} Should your delivery date be affected, I will discuss it with you beforehand.{{/dueOn}}`,
  }),
  ...letters(
    'en',
    'N14',
    {
      soft: `
Thank you for letting me know. There is no rush at all.

You can also send me things bit by bit, as they get decided.
If you can tell me roughly when, I can keep the time free for you.`,
      formal: `
Thank you for the update.

You are welcome to send your answers one by one, as they are decided.
An approximate date would help me to plan accordingly.`,
    },
    { phase: 'before' },
  ),
  ...letters('en', 'N14', {
    soft: `
Thank you for letting me know. Please take the time you need.

If you can tell me roughly when you expect to have a look, I can plan for it.
Whatever you notice, just send it to me all together then.`,
    formal: `
Thank you for the update.

An approximate date for your check would help me to plan accordingly.
Please send me any remarks together at that time.`,
  }),
  ...letters('en', 'N17', {
    soft: `
{{#missedOn}}
I was there {{place}} for our booking on {{missedOn}}. Perhaps something came up, so I am writing to you.

Shall we find another time? Tell me a few dates and times that would suit you.
{{/missedOn}}
{{^missedOn}}
{{#appointment}}
Here is the time of your booking:

{{appointment}}

Please join me {{place}} when it is time. If something comes up, tell me early and we will find another time.
I am looking forward to it!
{{/appointment}}
{{^appointment}}
Which dates and times would suit you? Tell me a few, and we will settle on one.
{{/appointment}}
{{/missedOn}}`,
    formal: `
{{#missedOn}}
I was present {{place}} for the session booked for {{missedOn}}. I assume that something came up on your side.

To arrange a new time, please let me know a few dates and times that would suit you.
{{/missedOn}}
{{^missedOn}}
{{#appointment}}
Your session is booked for:

{{appointment}}

Please join me {{place}} at that time. If you need to change it, kindly let me know in advance.
{{/appointment}}
{{^appointment}}
To settle the time of your session, please let me know a few dates and times that would suit you.
{{/appointment}}
{{/missedOn}}`,
  }),
  ...letters('en', 'N18', {
    soft: `
I have seen your request to cancel. Thank you for telling me.

{{#handedOverOn}}
Was something in what I delivered on {{handedOverOn}} not as you had hoped? I will gladly put right whatever I can.
{{/handedOverOn}}
{{^handedOverOn}}
If you like, tell me what is on your mind. Perhaps there is something I can do.
{{/handedOverOn}}

I will answer the request itself on the order page, within the time the site allows.`,
    formal: `
I have received your request to cancel. Thank you for letting me know.

{{#handedOverOn}}
If what I delivered on {{handedOverOn}} differs from your requirements, please tell me; I will put right whatever I can.
{{/handedOverOn}}
{{^handedOverOn}}
If you wish, please share your reasons, so that I can see whether there is a way to continue.
{{/handedOverOn}}

I will answer the request itself on the order page, within the time the site allows.`,
  }),
];
