// Before the work: thanks, questions, the notice of a cancellation and its message.
import type { TemplateSpec } from '../../domain/notices/compose';
import { letters } from './letter';

const FOR_TITLE = '{{#title}} for "{{title}}"{{/title}}';

/** How long it has been, as a fact and nothing more. */
const SINCE =
  '{{#lastReplyOn}}your message on {{lastReplyOn}}{{/lastReplyOn}}{{^lastReplyOn}}you placed your order{{/lastReplyOn}}';

const QUESTIONS = `{{#questions}}
Here is what I would like to know:
{{questions}}
{{/questions}}`;

/** How an order ends, said on its first day, so that nobody is surprised later. */
const ENDING = `Once you have seen the result, I will submit {{formalDelivery}}. {{#autoCompletion}}From then on you have {{autoCompletion}} to {{accept}} or {{sendBack}}; without an answer the order completes by itself.{{/autoCompletion}}`;

export const enBefore: readonly TemplateSpec[] = [
  ...letters(
    'en',
    'N0',
    {
      soft: `
Thank you so much for your order{{#title}} of "{{title}}"{{/title}}! I am looking forward to working with you.

To get started, could you tell me a little about what you have in mind?
${QUESTIONS}
{{^questions}}
What it is for, a style you like, anything that worries you: whatever you already know is fine.
{{/questions}}

{{#dueOn}}
I plan to deliver on {{dueOn}}.
{{/dueOn}}
${ENDING}

If anything comes up along the way, just write to me {{place}}.`,
      formal: `
Thank you for your order{{#title}} of "{{title}}"{{/title}}.

Before I begin, please let me know your requirements.
${QUESTIONS}
{{^questions}}
The purpose, the style and the timing, as far as they are decided, will be enough.
{{/questions}}

{{#dueOn}}
Delivery is planned for {{dueOn}}.
{{/dueOn}}
${ENDING}

If you have any questions, please write to me {{place}}.`,
    },
    { service: 'work' },
  ),
  ...letters('en', 'N0', {
    soft: `
Thank you so much for your booking{{#title}} of "{{title}}"{{/title}}! I am looking forward to talking with you.

{{#appointment}}
I will be there for you on {{appointment}}.
{{/appointment}}
If you tell me beforehand what you would like to talk about, we can use the time well.
${QUESTIONS}

After our session I will submit {{formalDelivery}}, which completes the order.{{#autoCompletion}} It also completes by itself if there is no answer within {{autoCompletion}}.{{/autoCompletion}}

If anything comes up, just write to me {{place}}.`,
    formal: `
Thank you for your booking{{#title}} of "{{title}}"{{/title}}.

{{#appointment}}
Your session is booked for {{appointment}}.
{{/appointment}}
Please let me know beforehand what you would like to discuss, as far as you wish.
${QUESTIONS}

After the session I will submit {{formalDelivery}}, which completes the order.{{#autoCompletion}} It also completes by itself if there is no answer within {{autoCompletion}}.{{/autoCompletion}}

If you have any questions, please write to me {{place}}.`,
  }),
  ...letters('en', 'N1', {
    soft: `
Thank you again for your order${FOR_TITLE}. I just wanted to make sure that my questions reached you.

${QUESTIONS}

You do not need to answer everything at once: a partial answer is perfectly fine, and we can decide the rest together.

I will start as soon as I hear from you.{{#dueOn}} If the delivery date, {{dueOn}}, needs to move, I will talk to you first.{{/dueOn}}

If our messages crossed, please forgive this one.`,
    formal: `
Thank you again for your order${FOR_TITLE}. I am writing to make sure that my questions reached you.

${QUESTIONS}

A partial answer is enough for now.

I will begin as soon as I have your reply.{{#dueOn}} Should the delivery date, {{dueOn}}, have to change, I will discuss it with you beforehand.{{/dueOn}}

If our messages have crossed, please disregard this one.`,
  }),
  ...letters('en', 'N2', {
    soft: `
I wrote to you{{#lastContactOn}} on {{lastContactOn}}{{/lastContactOn}}{{^lastContactOn}} a few days ago{{/lastContactOn}} and wanted to check in once more. I know how busy days can get.

${QUESTIONS}

If the timing is not good, we can move the delivery date.
Even a short "seen it" or "next week" would help me a lot.

If our messages crossed, please forgive this one.`,
    formal: `
I am following up on the questions I sent{{#lastContactOn}} on {{lastContactOn}}{{/lastContactOn}}{{^lastContactOn}} a few days ago{{/lastContactOn}}.

${QUESTIONS}

If you need more time, the delivery date can be moved.
For now, a brief note that you have seen this message would be appreciated.

If our messages have crossed, please disregard this one.`,
  }),
  ...letters('en', 'N3', {
    soft: `
I hope all is well.{{#elapsedDays}} It has been about {{elapsedDays}} days since ${SINCE}.{{/elapsedDays}}

${QUESTIONS}

To begin the work I need your reply by:

{{deadline}}

If I do not hear from you by then, I will send {{cancelRequest}}. Once it goes through, your payment is returned to you.

If you would like to go on, a single line is all it takes. You are also very welcome to order again whenever it suits you.
If our messages crossed, please forgive this one.`,
    formal: `
{{#elapsedDays}}
{{elapsedDays}} days have passed since ${SINCE}.
{{/elapsedDays}}

${QUESTIONS}

May I ask for your reply by the following time:

{{deadline}}

If there is no reply by then, I will send {{cancelRequest}}. Once it takes effect, your payment is returned to you.

If you wish to continue, a short note is sufficient. You are also welcome to place a new order at any time.
If our messages have crossed, please disregard this one.`,
  }),
  ...letters('en', 'N4', {
    soft: `
{{#deadline}}I waited until {{deadline}}, as I wrote, and am now sending {{cancelRequest}}.{{/deadline}}{{^deadline}}I have waited a while and am now sending {{cancelRequest}}.{{/deadline}}

{{#autoAgreePeriod}}
If you would like to go on after all, please decline it within {{autoAgreePeriod}}. Without an answer it goes through and your payment is returned.
{{/autoAgreePeriod}}
{{^autoAgreePeriod}}
If you would like to go on after all, please let me know. Once it goes through, your payment is returned.
{{/autoAgreePeriod}}

Thank you for your order. I would be glad to work with you another time.`,
    formal: `
{{#deadline}}I have waited until {{deadline}}, as announced, and am now sending {{cancelRequest}}.{{/deadline}}{{^deadline}}I have waited for some time and am now sending {{cancelRequest}}.{{/deadline}}

{{#autoAgreePeriod}}
If you wish to continue, please decline it within {{autoAgreePeriod}}. Without an answer it takes effect and your payment is returned.
{{/autoAgreePeriod}}
{{^autoAgreePeriod}}
If you wish to continue, please let me know. Once it takes effect, your payment is returned.
{{/autoAgreePeriod}}

Thank you for your order.`,
  }),
];
