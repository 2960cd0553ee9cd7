// The notice of the formal delivery, its message, and the thanks at the end.
import type { TemplateSpec } from '../../domain/notices/compose';
import { AFTERWARDS, CHOICE, FOR_WORK, HANDED_ON, SESSION_CHOICE } from './en-parts';
import { letters } from './letter';

const UNTIL = {
  soft: "{{#deadline}}The date I mentioned, {{deadline}}, has passed, so I'm now{{/deadline}}{{^deadline}}I'm now{{/deadline}}",
  formal:
    '{{#deadline}}The date I mentioned, {{deadline}}, has passed, so I am now{{/deadline}}{{^deadline}}I am now{{/deadline}}',
};
const AFTER =
  '{{#afterwards}}\nYou can still reach me through {{afterwards}} after the order is closed.\n{{/afterwards}}';
const ENDS = {
  soft: "{{#autoCompletion}}\nIf I don't hear back within {{autoCompletion}}, {{completes}}.\n{{/autoCompletion}}",
  formal: '{{#autoCompletion}}\nIf there is no response within {{autoCompletion}}, {{completes}}.\n{{/autoCompletion}}',
};
const THANKS = { soft: 'Thanks again for {{ordered}}!', formal: 'Thank you again for {{ordered}}.' };

const announced: readonly TemplateSpec[] = [
  ...letters(
    'en',
    'N7',
    {
      soft: `
I hope you're doing well! I wanted to check in about the files${FOR_WORK} that I sent${HANDED_ON}.
If you can, please let me know what you think by:

{{deadline}}

If I don't hear from you by then, I'll submit the current version as {{formalDelivery}}.
${AFTERWARDS.soft}

If you haven't had a chance to look yet, or you'd like something changed, just let me know. I'm happy to move the date.`,
      formal: `
I hope this message finds you well. I am writing about the files${FOR_WORK} that I sent${HANDED_ON}.
May I ask for your reply by the following date:

{{deadline}}

If there is no reply by then, I will submit the current version as {{formalDelivery}}.
${AFTERWARDS.formal}

If you need more time or would like changes, a short note is enough, and the date can be moved.`,
    },
    { service: 'work', closing: 'crossed' },
  ),
  ...letters(
    'en',
    'N7',
    {
      soft: `
I hope you're doing well! I wanted to check in about our {{session}}${HANDED_ON}.
If you have any questions left, please send them over by:

{{deadline}}

If I don't hear from you by then, I'll consider our {{session}} complete and submit {{formalDelivery}}.
${AFTERWARDS.soft}

If you'd like more time, just let me know. I'm happy to move the date.`,
      formal: `
I hope this message finds you well. I am writing about our {{session}}${HANDED_ON}.
May I ask you to send any further questions by the following date:

{{deadline}}

If there is no reply by then, I will consider our {{session}} complete and submit {{formalDelivery}}.
${AFTERWARDS.formal}

If you need more time, a short note is enough, and the date can be moved.`,
    },
    { closing: 'crossed' },
  ),
];

export const enFormal: readonly TemplateSpec[] = [
  ...announced,
  ...letters(
    'en',
    'N9',
    {
      soft: `
${UNTIL.soft} submitting the current version${FOR_WORK} as {{formalDelivery}}.

${CHOICE.soft}
${AFTER}

${THANKS.soft}`,
      formal: `
${UNTIL.formal} submitting the current version${FOR_WORK} as {{formalDelivery}}.

${CHOICE.formal}
${AFTER}

${THANKS.formal}`,
    },
    { service: 'work', situation: 'silence', closing: 'own' },
  ),
  ...letters(
    'en',
    'N9',
    {
      soft: `
${UNTIL.soft} submitting {{formalDelivery}} for our {{session}}.

${SESSION_CHOICE.soft}
${AFTER}

Thanks again for your time!`,
      formal: `
${UNTIL.formal} submitting {{formalDelivery}} for our {{session}}.

${SESSION_CHOICE.formal}
${AFTER}

Thank you again for your time.`,
    },
    { situation: 'silence', closing: 'own' },
  ),
  ...letters(
    'en',
    'N9',
    {
      soft: `
Thanks for taking a look! I'm glad it works for you.
I'm now submitting it as {{formalDelivery}}.

Please {{accept}} when you have a moment.
${ENDS.soft}
${AFTER}`,
      formal: `
Thank you for your confirmation.
I am now submitting it as {{formalDelivery}}.

Please {{accept}} at your convenience.
${ENDS.formal}
${AFTER}`,
    },
    { situation: 'approved' },
  ),
  ...letters(
    'en',
    'N9',
    {
      soft: `
{{#handedOverBefore}}
I'm now submitting the files${FOR_WORK} that I sent on {{handedOverBefore}} as {{formalDelivery}}.
{{/handedOverBefore}}
{{^handedOverBefore}}
Thanks for waiting! Here are the files${FOR_WORK}, submitted as {{formalDelivery}}.
{{/handedOverBefore}}

${CHOICE.soft}

${THANKS.soft}`,
      formal: `
{{#handedOverBefore}}
I am now submitting the files${FOR_WORK} that I sent on {{handedOverBefore}} as {{formalDelivery}}.
{{/handedOverBefore}}
{{^handedOverBefore}}
Thank you for your patience. Here are the files${FOR_WORK}, submitted as {{formalDelivery}}.
{{/handedOverBefore}}

${CHOICE.formal}

${THANKS.formal}`,
    },
    { service: 'work', situation: 'at-hand-over', closing: 'own' },
  ),
  ...letters(
    'en',
    'N9',
    {
      soft: `
Thanks so much for the {{session}}! I'm now submitting {{formalDelivery}}.

${SESSION_CHOICE.soft}`,
      formal: `
Thank you for the {{session}}. I am now submitting {{formalDelivery}}.

${SESSION_CHOICE.formal}`,
    },
    { situation: 'at-hand-over' },
  ),
  ...letters(
    'en',
    'N10',
    {
      soft: `
Thank you so much for {{ordered}}${FOR_WORK}. It was a pleasure working with you!

If any questions come up later, just message me{{#afterwards}} through {{afterwards}}{{/afterwards}}.
{{#marketplace}}
Leaving a review is entirely optional, so please don't feel obliged.
{{/marketplace}}

I'd be glad to work with you again.`,
      formal: `
Thank you for {{ordered}}${FOR_WORK}. It was a pleasure working with you.

If you have any questions later on, please let me know{{#afterwards}} through {{afterwards}}{{/afterwards}}.
{{#marketplace}}
Leaving a review is entirely optional.
{{/marketplace}}

I would be glad to work with you again.`,
    },
    { closing: 'own' },
  ),
];
