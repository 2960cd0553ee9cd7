// After hand-over: please have a look.
import type { TemplateSpec } from '../../domain/notices/compose';
import { AT_PLACE, FOR_WORK, HANDED_ON } from './en-parts';
import { letterEn } from './letter';

/** Until when changes are covered. */
const UNTIL =
  "{{#atHandOver}}until you accept the delivery{{/atHandOver}}{{^atHandOver}}until it's submitted as {{formalDelivery}}{{/atHandOver}}";
const ACCEPT = "{{#formalOn}}\nIf you're happy with it, please {{accept}}.\n{{/formalOn}}";
const ALL_GOOD = 'a quick "all good" would help.';
const ASK = `${ACCEPT}
If you'd like anything changed, just let me know.{{^formalOn}} If it's fine as it is, ${ALL_GOOD}{{/formalOn}}`;
const ASK_SESSION = `${ACCEPT}
If anything is still open, just let me know.{{^formalOn}} If not, ${ALL_GOOD}{{/formalOn}}`;

export const enCheck: readonly TemplateSpec[] = [
  ...letterEn(
    'N5',
    `
Thanks for waiting! The files${FOR_WORK} are ready for you${AT_PLACE}.

Please check that they open and that they match what you had in mind.
I'm happy to make changes ${UNTIL}, so please tell me about anything you notice.

Take all the time you need.`,
    { service: 'work' },
  ),
  ...letterEn(
    'N5',
    `
Thanks so much for the {{session}}!
{{^call}}
My answer is ready for you${AT_PLACE}.
{{/call}}

Is there anything that's still unclear, or that you'd like to know more about?
I'm happy to answer questions ${UNTIL}.`,
  ),
  ...letterEn(
    'N6',
    `
I sent you the files${FOR_WORK}${HANDED_ON}. Did they arrive and open all right?

${ASK}`,
    { service: 'work', closing: 'crossed' },
  ),
  ...letterEn(
    'N6',
    `
Just checking in about the files${FOR_WORK} that I sent${HANDED_ON}. Notifications sometimes get lost, so I wanted to make sure you've seen them.

${ASK}

If you need more time, just let me know roughly when you'll be able to get to it.`,
    { service: 'work', wording: 2 },
  ),
  ...letterEn(
    'N6',
    `
Just one more note about the files${FOR_WORK} that I sent${HANDED_ON}.

If something doesn't open, or you're not sure where to look, I'm glad to help.
${ACCEPT}
If you're short on time, even a quick "next week" helps.`,
    { service: 'work', wording: 3, closing: 'crossed' },
  ),
  ...letterEn(
    'N6',
    `
Thanks again for our {{session}}${HANDED_ON}. Has anything come up since then that you'd like to ask?

${ASK_SESSION}`,
    { closing: 'crossed' },
  ),
  ...letterEn(
    'N6',
    `
Just checking in about our {{session}}${HANDED_ON}. Notifications sometimes get lost, so I wanted to make sure you have everything you need.

${ASK_SESSION}`,
    { wording: 2 },
  ),
  ...letterEn(
    'N6',
    `
Just one more note about our {{session}}${HANDED_ON}. I hope it's been useful.

If there's anything you didn't get to ask, just send it over.
${ACCEPT}
If everything's clear, ${ALL_GOOD}`,
    { wording: 3, closing: 'crossed' },
  ),
];
