// After hand-over: please have a look.
import type { TemplateSpec } from '../../domain/notices/compose';
import { AT_PLACE, FOR_WORK, HANDED_ON } from './en-parts';
import { letters, type Tones } from './letter';

/** Until when changes are covered. */
const UNTIL = {
  soft: "{{#atHandOver}}until you accept the delivery{{/atHandOver}}{{^atHandOver}}until it's submitted as {{formalDelivery}}{{/atHandOver}}",
  formal:
    '{{#atHandOver}}until you accept the delivery{{/atHandOver}}{{^atHandOver}}until it is submitted as {{formalDelivery}}{{/atHandOver}}',
};

const ASK: Tones = {
  soft: `{{#formalOn}}
If you're happy with it, please {{accept}}. If something should change, just let me know.
{{/formalOn}}
{{^formalOn}}
If you'd like anything changed, just let me know. If it's fine as it is, a quick "all good" would help.
{{/formalOn}}`,
  formal: `{{#formalOn}}
If everything is in order, please {{accept}}. If you would like any changes, please let me know.
{{/formalOn}}
{{^formalOn}}
If you would like any changes, please let me know. If everything is in order, a short confirmation would be appreciated.
{{/formalOn}}`,
};
const ASK_SESSION: Tones = {
  soft: `{{#formalOn}}
If you're happy with it, please {{accept}}.
{{/formalOn}}
{{^formalOn}}
If anything is still open, just let me know. If not, a quick "all good" would help.
{{/formalOn}}`,
  formal: `{{#formalOn}}
If everything is in order, please {{accept}}.
{{/formalOn}}
{{^formalOn}}
If anything remains unclear, please let me know. Otherwise, a short confirmation would be appreciated.
{{/formalOn}}`,
};
const ACCEPT: Tones = {
  soft: "{{#formalOn}}\nIf you're happy with it, please {{accept}}.\n{{/formalOn}}",
  formal: '{{#formalOn}}\nIf everything is in order, please {{accept}}.\n{{/formalOn}}',
};

export const enCheck: readonly TemplateSpec[] = [
  ...letters(
    'en',
    'N5',
    {
      soft: `
Thanks for waiting! The files${FOR_WORK} are ready for you${AT_PLACE}.

Please check that they open and that they match what you had in mind.
I'm happy to make changes ${UNTIL.soft}, so please tell me about anything you notice.

Take all the time you need.`,
      formal: `
Thank you for your patience. The files${FOR_WORK} are ready for you${AT_PLACE}.

Please confirm that they open and that they meet your requirements.
I can make changes ${UNTIL.formal}.`,
    },
    { service: 'work' },
  ),
  ...letters('en', 'N5', {
    soft: `
Thanks so much for the {{session}}${FOR_WORK}!
{{^call}}
My answer is ready for you${AT_PLACE}.
{{/call}}

Is there anything that's still unclear, or that you'd like to know more about?
I'm happy to answer questions ${UNTIL.soft}.`,
    formal: `
Thank you for the {{session}}${FOR_WORK}.
{{^call}}
My answer is ready for you${AT_PLACE}.
{{/call}}

Please let me know if anything remains unclear.
I will gladly answer further questions ${UNTIL.formal}.`,
  }),
  ...letters(
    'en',
    'N6',
    {
      soft: `
I sent you the files${FOR_WORK}${HANDED_ON}. Did they arrive and open all right?

${ASK.soft}`,
      formal: `
I sent you the files${FOR_WORK}${HANDED_ON}. May I ask whether you were able to open them?

${ASK.formal}`,
    },
    { service: 'work', closing: 'crossed' },
  ),
  ...letters(
    'en',
    'N6',
    {
      soft: `
Just checking in about the files${FOR_WORK} that I sent${HANDED_ON}. Notifications sometimes get lost, so I wanted to make sure you've seen them.

${ASK.soft}

If you need more time, just let me know roughly when you'll be able to take a look.`,
      formal: `
I am following up on the files${FOR_WORK} that I sent${HANDED_ON}, in case the notification did not reach you.

${ASK.formal}

If you need more time, an approximate date would be helpful.`,
    },
    { service: 'work', wording: 2 },
  ),
  ...letters(
    'en',
    'N6',
    {
      soft: `
Just one more note about the files${FOR_WORK} that I sent${HANDED_ON}.

If something doesn't open, or you're not sure where to look, I'm glad to help.
${ACCEPT.soft}
If you're short on time, even a quick "next week" helps.`,
      formal: `
I am writing once more about the files${FOR_WORK} that I sent${HANDED_ON}.

If anything does not open as expected, please let me know.
${ACCEPT.formal}
If you need more time, please let me know when you expect to review them.`,
    },
    { service: 'work', wording: 3, closing: 'crossed' },
  ),
  ...letters(
    'en',
    'N6',
    {
      soft: `
Thanks again for our {{session}}${HANDED_ON}. Has anything come up since then that you'd like to ask?

${ASK_SESSION.soft}`,
      formal: `
Thank you again for our {{session}}${HANDED_ON}. Do you have any further questions?

${ASK_SESSION.formal}`,
    },
    { closing: 'crossed' },
  ),
  ...letters(
    'en',
    'N6',
    {
      soft: `
Just checking in about our {{session}}${HANDED_ON}. Notifications sometimes get lost, so I wanted to make sure you have everything you need.

${ASK_SESSION.soft}`,
      formal: `
I am following up on our {{session}}${HANDED_ON}, in case my last message did not reach you.

${ASK_SESSION.formal}`,
    },
    { wording: 2 },
  ),
  ...letters(
    'en',
    'N6',
    {
      soft: `
Just one more note about our {{session}}${HANDED_ON}. I hope it's been useful.

If there's anything you didn't get to ask, just send it over.
${ACCEPT.soft}
If everything's clear, a quick "all good" would help.`,
      formal: `
I am writing once more about our {{session}}${HANDED_ON}.

If any questions remain, please let me know.
${ACCEPT.formal}
If everything is clear, a brief note would be appreciated.`,
    },
    { wording: 3, closing: 'crossed' },
  ),
];
