// Everything else: delays, days off, "not yet", bookings, cancellation requests.
import type { TemplateSpec } from '../../domain/notices/compose';
import { AT_PLACE, FOR_WORK } from './en-parts';
import { letters } from './letter';

const delays: readonly TemplateSpec[] = letters('en', 'N11', {
  soft: `
I need to talk to you about the delivery${FOR_WORK}.

{{#pastDueOn}}
I'm sorry I didn't make it by {{pastDueOn}}, as planned. The work is taking longer than I expected.
{{/pastDueOn}}
{{^pastDueOn}}
The work is taking longer than I expected, and I'm afraid {{#dueOn}}I won't be able to deliver by {{dueOn}}{{/dueOn}}{{^dueOn}}the delivery will be late{{/dueOn}}. I'm sorry to keep you waiting.
{{/pastDueOn}}

{{#deadline}}
The new delivery date would be {{deadline}}. Would that work for you?
{{/deadline}}
{{^deadline}}
When would you need it? I'd like to find a new date that works for you.
{{/deadline}}

If you can't wait that long, we can also talk about cancelling.`,
  formal: `
I am writing about the delivery date${FOR_WORK}.

{{#pastDueOn}}
I apologise for not delivering by {{pastDueOn}}, as planned. The work requires more time than expected.
{{/pastDueOn}}
{{^pastDueOn}}
The work requires more time than expected, and {{#dueOn}}I will not be able to deliver by {{dueOn}}{{/dueOn}}{{^dueOn}}the delivery will be late{{/dueOn}}. I apologise for the inconvenience.
{{/pastDueOn}}

{{#deadline}}
The new delivery date would be {{deadline}}. Would this be acceptable?
{{/deadline}}
{{^deadline}}
Could you please let me know when you need it, so that we can agree on a new date?
{{/deadline}}

If you are unable to wait, we can also discuss cancelling.`,
});

const daysOff: readonly TemplateSpec[] = letters('en', 'N13', {
  soft: `
A quick note about my days off.

{{#absenceFrom}}
I'll be away {{#absenceTo}}from {{absenceFrom}} to {{absenceTo}}{{/absenceTo}}{{^absenceTo}}on {{absenceFrom}}{{/absenceTo}}, and I'll be back on {{backOn}}.
{{/absenceFrom}}
{{^absenceFrom}}
For a while, my replies may take a little longer than usual.
{{/absenceFrom}}

I'll answer every message as soon as I can.{{#dueOn}} If your delivery date is affected, I'll talk to you first.{{/dueOn}}`,
  formal: `
I would like to let you know about my days off.

{{#absenceFrom}}
I will be unavailable {{#absenceTo}}from {{absenceFrom}} to {{absenceTo}}{{/absenceTo}}{{^absenceTo}}on {{absenceFrom}}{{/absenceTo}} and will reply again from {{backOn}}.
{{/absenceFrom}}
{{^absenceFrom}}
For a while, my replies may take longer than usual.
{{/absenceFrom}}

I will answer all messages in turn.{{#dueOn}} Should your delivery date be affected, I will discuss it with you beforehand.{{/dueOn}}`,
});

const patience: readonly TemplateSpec[] = [
  ...letters(
    'en',
    'N14',
    {
      soft: `
Thanks for letting me know! There's no rush at all.

You can also send me things bit by bit as you decide.
Once you have a rough idea of when, just let me know, and I'll plan around it.`,
      formal: `
Thank you for the update. There is no rush.

You are welcome to send your answers one by one, as they are decided.
Once you have an approximate date, please let me know, and I will plan accordingly.`,
    },
    { phase: 'before' },
  ),
  ...letters('en', 'N14', {
    soft: `
Thanks for letting me know! Please take all the time you need.

If you notice anything, you can send it to me all at once.
Once you know roughly when you'll get to it, just let me know.`,
    formal: `
Thank you for the update. Please take the time you need.

You are welcome to send all your comments together.
Once you have an approximate date for your review, please let me know.`,
  }),
];

const appointments: readonly TemplateSpec[] = letters('en', 'N17', {
  soft: `
{{#missedOn}}
I was there${AT_PLACE} for our session on {{missedOn}}. I guess something came up, so I wanted to check in.

Shall we find another time? Just send me a few dates and times that work for you.
{{/missedOn}}
{{^missedOn}}
{{#appointment}}
Here's the time of your session:

{{appointment}}

If something comes up, let me know early and we'll find another time.
I'm looking forward to it!
{{/appointment}}
{{^appointment}}
Which dates and times would work for you? Send me a few, and I'll pick one.
{{/appointment}}
{{/missedOn}}`,
  formal: `
{{#missedOn}}
I was available${AT_PLACE} for the session booked for {{missedOn}}. I assume that something came up.

To arrange a new time, please send me a few dates and times that would suit you.
{{/missedOn}}
{{^missedOn}}
{{#appointment}}
Your session is booked for:

{{appointment}}

If you need to change the time, please let me know in advance.
{{/appointment}}
{{^appointment}}
To arrange the time of your session, please send me a few dates and times that would suit you.
{{/appointment}}
{{/missedOn}}`,
});

const cancelling: readonly TemplateSpec[] = letters('en', 'N18', {
  soft: `
I've seen your request to cancel. Thanks for letting me know.

{{#handedOverOn}}
Was there anything about {{#session}}our {{session}} on {{handedOverOn}}{{/session}}{{^session}}what I sent on {{handedOverOn}}{{/session}} that wasn't what you'd hoped for? I'd be glad to do what I can.
{{/handedOverOn}}
{{^handedOverOn}}
If you like, tell me what's on your mind. Maybe there's something I can do.
{{/handedOverOn}}

{{#marketplace}}
I'll answer the request itself on the order page{{#answerPeriod}} within {{answerPeriod}} of when you sent it{{/answerPeriod}}.
{{/marketplace}}
{{^marketplace}}
Once I've heard from you, I'll get back to you about it.
{{/marketplace}}`,
  formal: `
I have received your request to cancel. Thank you for letting me know.

{{#handedOverOn}}
If {{#session}}our {{session}} on {{handedOverOn}}{{/session}}{{^session}}what I sent on {{handedOverOn}}{{/session}} did not meet your expectations, please tell me, and I will do what I can.
{{/handedOverOn}}
{{^handedOverOn}}
If you wish, please share your reasons, so that I can see whether there is a way to continue.
{{/handedOverOn}}

{{#marketplace}}
I will answer the request itself on the order page{{#answerPeriod}} within {{answerPeriod}} of when you sent it{{/answerPeriod}}.
{{/marketplace}}
{{^marketplace}}
Once I have heard from you, I will reply to your request.
{{/marketplace}}`,
});

export const enOther: readonly TemplateSpec[] = [...delays, ...daysOff, ...patience, ...appointments, ...cancelling];
