// While an answer on shown work is awaited, and the morning of the deadline.
import type { TemplateSpec } from '../../domain/notices/compose';
import { FOR_WORK, SHOWN_ON } from './en-parts';
import { letterEn } from './letter';

const LOOKED_AT = '{{#shownOn}} on {{shownOn}}{{/shownOn}}{{^shownOn}} the other day{{/shownOn}}';
const DECIDE = "If I don't hear from you by then, I'll decide based on what I've shown you and continue.";
const AS_SHOWN = "If there's nothing you'd like to change by then, I'll continue with the work as shown.";
const GOES_ON = `{{#questions}}${DECIDE}{{/questions}}{{^questions}}${AS_SHOWN}{{/questions}}`;

const onTheDay = (result: string, answer: string) => `
I hope you're having a good day! Just a quick reminder that the date I mentioned is today:

{{deadline}}

${result}
A quick ${answer} or "a little longer, please" is enough. If you'd like more time, I'm happy to move the date.`;

const THEN = "If I don't hear from you by then, ";

export const enProgress: readonly TemplateSpec[] = [
  ...letterEn(
    'N15',
    `
Did you get a chance to look at the draft${FOR_WORK} that I sent${SHOWN_ON}?

Does it look right so far, or is there something you'd change? Either way, just let me know.
I'll continue as soon as I hear from you.`,
    { closing: 'crossed' },
  ),
  ...letterEn(
    'N15',
    `
Just checking in about the draft${FOR_WORK} that I sent${SHOWN_ON}, in case the notification didn't reach you.

A quick "looks good" is all I need to continue.
If you'd like more time with it, let me know roughly how long, and I'll adjust the delivery date.`,
    { wording: 2 },
  ),
  ...letterEn(
    'N15',
    `
Just one more note about the draft${FOR_WORK} that I sent${SHOWN_ON}.

The details can wait. For now, does the overall look feel right to you?
If you're short on time, even a quick "next week" helps.`,
    { wording: 3, closing: 'crossed' },
  ),
  ...letterEn(
    'N16',
    `
I hope you're doing well! I wanted to check in about the work${FOR_WORK} that I showed you${LOOKED_AT}.
{{#dueOn}}So that I can still deliver on {{dueOn}}, I'd{{/dueOn}}{{^dueOn}}I'd{{/dueOn}} like to start on the next part after this date:

{{deadline}}

{{#questions}}
Here's what I'd still like to know:
{{questions}}

{{/questions}}
${GOES_ON}
Some things are hard to change after that, so if you'd like anything different, just let me know. If you'd like more time to think, I'm happy to move the date.`,
    { closing: 'crossed' },
  ),
  ...letterEn(
    'N8',
    onTheDay(
      `{{#marketplace}}${THEN}I'll send {{cancelRequest}}, as I mentioned.{{/marketplace}}{{^marketplace}}${THEN}I'll suggest calling it off for now, as I mentioned.{{/marketplace}}`,
      '"I\'d like to continue"',
    ),
    { phase: 'before' },
  ),
  ...letterEn('N8', onTheDay(GOES_ON, '"please continue"'), { phase: 'progress' }),
  ...letterEn(
    'N8',
    onTheDay(
      `${THEN}I'll submit {{#session}}{{formalDelivery}} for our {{session}}{{/session}}{{^session}}the current version as {{formalDelivery}}{{/session}}, as I mentioned.`,
      '"all good"',
    ),
    { phase: 'check' },
  ),
];
