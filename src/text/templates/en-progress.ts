// While an answer on shown work is awaited, and the morning of the deadline.
import type { TemplateSpec } from '../../domain/notices/compose';
import { FOR_WORK, SHOWN_ON } from './en-parts';
import { letters } from './letter';

const LOOKED_AT = '{{#shownOn}} on {{shownOn}}{{/shownOn}}{{^shownOn}} the other day{{/shownOn}}';

const onTheDay = (result: { soft: string; formal: string; answer: string }) => ({
  soft: `
I hope you're having a good day! Just a quick reminder that the date I mentioned is today:

{{deadline}}

${result.soft}
A quick ${result.answer} is all I need. If you'd like more time, I'm happy to move the date.`,
  formal: `
This is a brief reminder that the date I mentioned is today:

{{deadline}}

${result.formal}
A short ${result.answer} is enough. If you need more time, the date can be moved.`,
});

export const enProgress: readonly TemplateSpec[] = [
  ...letters(
    'en',
    'N15',
    {
      soft: `
Did you get a chance to look at the draft${FOR_WORK} that I sent${SHOWN_ON}?

Just let me know: does it look right so far, or is there something you'd change?
I'll continue as soon as I hear from you.`,
      formal: `
I am writing about the draft${FOR_WORK} that I sent${SHOWN_ON}.

Please let me know whether I may continue in this direction, or what you would like to change.
I will continue as soon as I have your reply.`,
    },
    { closing: 'crossed' },
  ),
  ...letters(
    'en',
    'N15',
    {
      soft: `
Just checking in about the draft${FOR_WORK} that I sent${SHOWN_ON}, in case the notification didn't reach you.

A quick "looks good" is all I need to continue.
If you'd like more time with it, let me know roughly how long, and I'll adjust the delivery date.`,
      formal: `
I am following up on the draft${FOR_WORK} that I sent${SHOWN_ON}, in case the notification did not reach you.

A brief confirmation is enough for me to continue.
If you need more time, please give me an approximate date, and I will adjust the delivery accordingly.`,
    },
    { wording: 2 },
  ),
  ...letters(
    'en',
    'N15',
    {
      soft: `
Just one more note about the draft${FOR_WORK} that I sent${SHOWN_ON}.

The details can wait. For now, does the overall look feel right to you?
If you're short on time, even a quick "next week" helps.`,
      formal: `
I am writing once more about the draft${FOR_WORK} that I sent${SHOWN_ON}.

The details can be settled later; your view of the overall direction is enough for now.
If you need more time, please let me know when you expect to review it.`,
    },
    { wording: 3, closing: 'crossed' },
  ),
  ...letters(
    'en',
    'N16',
    {
      soft: `
I hope you're doing well! I wanted to check in about the work${FOR_WORK} that I showed you${LOOKED_AT}.
{{#dueOn}}So that I can still deliver on {{dueOn}}, I'd{{/dueOn}}{{^dueOn}}I'd{{/dueOn}} like to start on the next part after this date:

{{deadline}}

{{#questions}}
Here's what I'm still wondering about:
{{questions}}

If I don't hear from you by then, I'll decide based on what I've shown you and continue.
{{/questions}}
{{^questions}}
If there's nothing you'd like to change by then, I'll continue with the work as shown.
{{/questions}}
Some things are hard to change after that, so if you'd like anything different, just let me know. If you'd like more time to think, I'm happy to move the date.`,
      formal: `
I hope this message finds you well. I am writing about the work${FOR_WORK} that I showed you${LOOKED_AT}.
{{#dueOn}}To be able to deliver on {{dueOn}}, I{{/dueOn}}{{^dueOn}}I{{/dueOn}} would like to begin the next part after the following date:

{{deadline}}

{{#questions}}
My questions are as follows:
{{questions}}

If there is no reply by then, I will decide on the basis of what I have shown you and continue.
{{/questions}}
{{^questions}}
If I receive no request for changes by then, I will continue with the work as shown.
{{/questions}}
Some things are difficult to change after that. If you would like changes, a short note is enough; if you need more time, the date can be moved.`,
    },
    { closing: 'crossed' },
  ),
  ...letters(
    'en',
    'N8',
    onTheDay({
      soft: "{{#marketplace}}If I don't hear from you by then, I'll send {{cancelRequest}}, as I mentioned.{{/marketplace}}{{^marketplace}}If I don't hear from you by then, I'll suggest calling it off for now, as I mentioned.{{/marketplace}}",
      formal:
        '{{#marketplace}}If there is no reply by then, I will send {{cancelRequest}}, as mentioned.{{/marketplace}}{{^marketplace}}If there is no reply by then, I will propose to call it off for now, as mentioned.{{/marketplace}}',
      answer: '"I\'d like to continue" or "a little longer, please"',
    }),
    { phase: 'before' },
  ),
  ...letters(
    'en',
    'N8',
    onTheDay({
      soft: "{{#questions}}If I don't hear from you by then, I'll decide based on what I've shown you and continue, as I mentioned.{{/questions}}{{^questions}}If there's nothing you'd like to change by then, I'll continue with the work as shown.{{/questions}}",
      formal:
        '{{#questions}}If there is no reply by then, I will decide on the basis of what I have shown you and continue, as mentioned.{{/questions}}{{^questions}}If I receive no request for changes by then, I will continue with the work as shown.{{/questions}}',
      answer: '"please continue" or "a little longer, please"',
    }),
    { phase: 'progress' },
  ),
  ...letters(
    'en',
    'N8',
    onTheDay({
      soft: "If I don't hear from you by then, I'll submit {{#session}}{{formalDelivery}} for our {{session}}{{/session}}{{^session}}the current version as {{formalDelivery}}{{/session}}, as I mentioned.",
      formal:
        'If there is no reply by then, I will submit {{#session}}{{formalDelivery}} for our {{session}}{{/session}}{{^session}}the current version as {{formalDelivery}}{{/session}}, as mentioned.',
      answer: '"all good" or "a little longer, please"',
    }),
    { phase: 'check' },
  ),
];
