// The first message of all: thanks, questions, and how the order ends.
import type { TemplateSpec } from '../../domain/notices/compose';
import { AT_PLACE, FOR_WORK, questions, UNTOUCHED } from './en-parts';
import { letterEn } from './letter';

/** How an order ends, said on its first day, so that nobody is surprised later. */
const ENDING = `{{#atHandOver}}
When it's ready, I'll send it to you as {{formalDelivery}}, and you can {{accept}} or {{sendBack}}. ${UNTOUCHED}
{{/atHandOver}}
{{^atHandOver}}
When it's ready, I'll show it to you first. After that, I'll submit it as {{formalDelivery}}{{#marketplace}}, and you can {{accept}} or {{sendBack}}{{/marketplace}}. ${UNTOUCHED}
{{/atHandOver}}`;

export const enFirst: readonly TemplateSpec[] = [
  ...letterEn(
    'N0',
    `
Thanks so much for {{ordered}}${FOR_WORK}! I'm looking forward to working with you.

To get started, could you tell me a bit about what you have in mind?
${questions("Here's what I'd like to know:")}
{{^questions}}
What it's for, styles you like, anything you're unsure about: whatever you have so far is helpful.
{{/questions}}

{{#dueOn}}
I'm planning to deliver on {{dueOn}}.
{{/dueOn}}
${ENDING}

If anything comes up along the way, just message me${AT_PLACE}.`,
    { service: 'work', first: true },
  ),
  ...letterEn(
    'N0',
    `
Thanks so much for {{ordered}}${FOR_WORK}! I'm looking forward to talking with you.

{{#appointment}}
Your session is booked for {{appointment}}.
{{/appointment}}
If you tell me a little beforehand about what you'd like to discuss, we can make the most of our time.
${questions("Here's what I'd like to know:")}

After our {{session}}, I'll submit {{formalDelivery}}. ${UNTOUCHED}

If anything comes up, just message me${AT_PLACE}.`,
    { first: true },
  ),
];
