// Everything else: delays, days off, "not yet", bookings, cancellation requests.
import type { TemplateSpec } from '../../domain/notices/compose';
import { AT_PLACE, FOR_WORK } from './en-parts';
import { letterEn } from './letter';

export const enOther: readonly TemplateSpec[] = [
  ...letterEn(
    'N11',
    `
I need to talk to you about the delivery${FOR_WORK}.

{{#pastDueOn}}
I'm sorry I didn't deliver by {{pastDueOn}}, as planned. The work is taking longer than I expected.
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
  ),
  ...letterEn(
    'N13',
    `
I'd like to let you know about my days off.

{{#absenceFrom}}
I'll be away {{#absenceTo}}from {{absenceFrom}} to {{absenceTo}}{{/absenceTo}}{{^absenceTo}}on {{absenceFrom}}{{/absenceTo}}, and I'll be back on {{backOn}}.
{{/absenceFrom}}
{{^absenceFrom}}
For a while, my replies may take a little longer than usual.
{{/absenceFrom}}

I'll answer every message as soon as I can.{{#dueOn}} If your delivery date is affected, I'll talk to you first.{{/dueOn}}`,
  ),
  ...letterEn(
    'N14',
    `
Thanks for letting me know! There's no rush at all.

You can also send me your answers one by one, as you decide.
Once you have a rough idea of when, just let me know, and I'll plan around it.`,
    { phase: 'before' },
  ),
  ...letterEn(
    'N14',
    `
Thanks for letting me know! Please take all the time you need.

If you notice anything, you can send it to me all at once.
Once you know roughly when you'll get to it, just let me know.`,
  ),
  ...letterEn(
    'N17',
    `
{{#missedOn}}
I was there${AT_PLACE} for our session on {{missedOn}}. I assume something came up, so I wanted to check in.

Shall we find another time? Please send me a few dates and times that work for you.
{{/missedOn}}
{{^missedOn}}
{{#appointment}}
Here's the time of your session:

{{appointment}}

If something comes up, just let me know early and we'll find another time.
I'm looking forward to it!
{{/appointment}}
{{^appointment}}
Which dates and times would work for you? Send me a few, and I'll choose one.
{{/appointment}}
{{/missedOn}}`,
  ),
  ...letterEn(
    'N18',
    `
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
  ),
];
