// The notice of the formal delivery, its message, and the thanks at the end.
import type { TemplateSpec } from '../../domain/notices/compose';
import { AFTERWARDS, CHOICE, FOR_WORK, HANDED_ON, SESSION_CHOICE, UNTOUCHED } from './en-parts';
import { letterEn } from './letter';

const NOW =
  "{{#deadline}}The date I mentioned, {{deadline}}, has passed, so I'm now{{/deadline}}{{^deadline}}I'm now{{/deadline}}";
const AFTER =
  '{{#afterwards}}\nYou can still reach me through {{afterwards}} after the order is closed.\n{{/afterwards}}';
const THANKS = 'Thanks again for {{ordered}}!';

export const enFormal: readonly TemplateSpec[] = [
  ...letterEn(
    'N7',
    `
I hope you're doing well! I wanted to check in about the files${FOR_WORK} that I sent${HANDED_ON}.
If you can, please let me know what you think by:

{{deadline}}

If I don't hear from you by then, I'll submit the current version as {{formalDelivery}}.
${AFTERWARDS}

If you haven't had a chance to look yet, or you'd like something changed, just let me know. I'm happy to move the date.`,
    { service: 'work', closing: 'crossed' },
  ),
  ...letterEn(
    'N7',
    `
I hope you're doing well! I wanted to check in about our {{session}}${HANDED_ON}.
If you have any questions left, please send them over by:

{{deadline}}

If I don't hear from you by then, I'll consider our {{session}} complete and submit {{formalDelivery}}.
${AFTERWARDS}

If you'd like more time, just let me know. I'm happy to move the date.`,
    { closing: 'crossed' },
  ),
  ...letterEn(
    'N9',
    `
${NOW} submitting the current version${FOR_WORK} as {{formalDelivery}}.

${CHOICE}
${AFTER}

${THANKS}`,
    { service: 'work', situation: 'silence', closing: 'own' },
  ),
  ...letterEn(
    'N9',
    `
${NOW} submitting {{formalDelivery}} for our {{session}}.

${SESSION_CHOICE}
${AFTER}

Thanks again for your time!`,
    { situation: 'silence', closing: 'own' },
  ),
  ...letterEn(
    'N9',
    `
Thanks for checking! I'm glad it works for you.
I'm now submitting it as {{formalDelivery}}.

Please {{accept}} when you have a moment.
${UNTOUCHED}
${AFTER}`,
    { situation: 'approved' },
  ),
  ...letterEn(
    'N9',
    `
{{#handedOverBefore}}
I'm now submitting the files${FOR_WORK} that I sent on {{handedOverBefore}} as {{formalDelivery}}.
{{/handedOverBefore}}
{{^handedOverBefore}}
Thanks for waiting! Here are the files${FOR_WORK}, submitted as {{formalDelivery}}.
{{/handedOverBefore}}

${CHOICE}

${THANKS}`,
    { service: 'work', situation: 'at-hand-over', closing: 'own' },
  ),
  ...letterEn(
    'N9',
    `
Thanks so much for the {{session}}! I'm now submitting {{formalDelivery}}.

${SESSION_CHOICE}`,
    { situation: 'at-hand-over' },
  ),
  ...letterEn(
    'N10',
    `
Thanks so much for {{ordered}}${FOR_WORK}. It was a pleasure working with you!

If any questions come up later, just message me{{#afterwards}} through {{afterwards}}{{/afterwards}}.
{{#marketplace}}
Leaving a review is entirely optional, so please don't feel obliged.
{{/marketplace}}

I'd be glad to work with you again.`,
    { closing: 'own' },
  ),
];
