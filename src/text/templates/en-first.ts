// The first message of all: thanks, questions, and how the order ends.
import type { TemplateSpec } from '../../domain/notices/compose';
import { AT_PLACE, FOR_WORK, questions } from './en-parts';
import { letters } from './letter';

const UNTOUCHED = {
  soft: "{{#autoCompletion}} If I don't hear back within {{autoCompletion}}, {{completes}}.{{/autoCompletion}}",
  formal: '{{#autoCompletion}} If there is no response within {{autoCompletion}}, {{completes}}.{{/autoCompletion}}',
};

/** How an order ends, said on its first day, so that nobody is surprised later. */
const ENDING = {
  soft: `{{#atHandOver}}
When it's ready, I'll send it to you as {{formalDelivery}}, and you can {{accept}} or {{sendBack}}.${UNTOUCHED.soft}
{{/atHandOver}}
{{^atHandOver}}
When it's ready, I'll show it to you first. Once you've had a look, I'll submit it as {{formalDelivery}}{{#marketplace}}, and you can {{accept}} or {{sendBack}}{{/marketplace}}.${UNTOUCHED.soft}
{{/atHandOver}}`,
  formal: `{{#atHandOver}}
Once the work is complete, I will send it to you as {{formalDelivery}}, and you can {{accept}} or {{sendBack}}.${UNTOUCHED.formal}
{{/atHandOver}}
{{^atHandOver}}
Once the work is complete, I will show it to you for review. After that, I will submit it as {{formalDelivery}}{{#marketplace}}, and you can {{accept}} or {{sendBack}}{{/marketplace}}.${UNTOUCHED.formal}
{{/atHandOver}}`,
};

const SESSION_ENDING = {
  soft: `After our {{session}}, I'll submit {{formalDelivery}}.${UNTOUCHED.soft}`,
  formal: `After the {{session}}, I will submit {{formalDelivery}}.${UNTOUCHED.formal}`,
};

export const enFirst: readonly TemplateSpec[] = [
  ...letters(
    'en',
    'N0',
    {
      soft: `
Thank you so much for {{ordered}}${FOR_WORK}! I'm looking forward to working with you.

To get started, could you tell me a bit about what you have in mind?
${questions("Here's what I'd like to know:")}
{{^questions}}
What it's for, styles you like, anything you're unsure about: whatever you have so far is great.
{{/questions}}

{{#dueOn}}
I'm planning to deliver on {{dueOn}}.
{{/dueOn}}
${ENDING.soft}

If anything comes up along the way, just message me${AT_PLACE}.`,
      formal: `
Thank you for {{ordered}}${FOR_WORK}.

Before I begin, could you please tell me about your requirements?
${questions('I would like to know the following:')}
{{^questions}}
The purpose, the style you have in mind and your timeline would be helpful, as far as they are decided.
{{/questions}}

{{#dueOn}}
Delivery is planned for {{dueOn}}.
{{/dueOn}}
${ENDING.formal}

If you have any questions, please message me${AT_PLACE}.`,
    },
    { service: 'work', first: true },
  ),
  ...letters(
    'en',
    'N0',
    {
      soft: `
Thank you so much for {{ordered}}${FOR_WORK}! I'm looking forward to talking with you.

{{#appointment}}
We're booked for {{appointment}}.
{{/appointment}}
If you tell me a little beforehand about what you'd like to discuss, we can make the most of our time.
${questions("Here's what I'd like to know:")}

${SESSION_ENDING.soft}

If anything comes up, just message me${AT_PLACE}.`,
      formal: `
Thank you for {{ordered}}${FOR_WORK}.

{{#appointment}}
Your session is booked for {{appointment}}.
{{/appointment}}
Please let me know beforehand what you would like to discuss, in as much detail as you wish.
${questions('I would also like to know the following:')}

${SESSION_ENDING.formal}

If you have any questions, please message me${AT_PLACE}.`,
    },
    { first: true },
  ),
];
