// The third check (where 設定 asks for three): one more message on the same matter, so short and easy to answer.
import type { TemplateSpec } from '../../domain/notices/compose';
import { letters } from './letter';

const OF_TITLE = '{{#title}} for "{{title}}"{{/title}}';
const SHOWN_ON = '{{#progressOn}} on {{progressOn}}{{/progressOn}}{{^progressOn}} the other day{{/progressOn}}';
const HANDED_ON =
  '{{#handedOverOn}} on {{handedOverOn}}{{/handedOverOn}}{{^handedOverOn}} the other day{{/handedOverOn}}';
const QUESTIONS = `{{#questions}}
{{questions}}
{{/questions}}`;
const ACCEPT = `{{#formalOn}}
If you are happy with it, please {{accept}}.
{{/formalOn}}`;
const CROSSED_SOFT = 'If our messages crossed, please forgive this one.';
const CROSSED_FORMAL = 'If our messages have crossed, please disregard this one.';

export const enThird: readonly TemplateSpec[] = [
  ...letters(
    'en',
    'N2',
    {
      soft: `
I hope all is well. I am still looking forward to starting on this with you.

${QUESTIONS}

Whatever is undecided can wait; just tell me what is already clear.
If now is a bad time, a rough idea of when suits you is enough, and I will plan around it.

${CROSSED_SOFT}`,
      formal: `
I am writing once more about the open questions.

${QUESTIONS}

Please send whatever is already decided; the rest can follow later.
If another time suits you better, let me know and the schedule can be adjusted.

${CROSSED_FORMAL}`,
    },
    { wording: 3 },
  ),
  ...letters(
    'en',
    'N15',
    {
      soft: `
I am writing once more about the draft${OF_TITLE} that I sent${SHOWN_ON}.

The details can wait. For now, does the overall look feel right to you?
If you have no time at the moment, even a short "next week" helps.

${CROSSED_SOFT}`,
      formal: `
I am writing once more about the draft${OF_TITLE} that I sent${SHOWN_ON}.

The details can be settled later; your view of the overall direction is enough for now.
If you need more time, please let me know when you expect to have a look.

${CROSSED_FORMAL}`,
    },
    { wording: 3 },
  ),
  ...letters(
    'en',
    'N6',
    {
      soft: `
I am writing once more about the files${OF_TITLE} that I sent${HANDED_ON}.

If something does not open, or you are not sure what to look at, I am glad to help.
${ACCEPT}
If you have no time at the moment, even a short "next week" helps.

${CROSSED_SOFT}`,
      formal: `
I am writing once more about the files${OF_TITLE} that I sent${HANDED_ON}.

If anything does not open as expected, please let me know.
${ACCEPT}
If you need more time, please let me know when you expect to have a look.

${CROSSED_FORMAL}`,
    },
    { service: 'work', wording: 3 },
  ),
  ...letters(
    'en',
    'N6',
    {
      soft: `
I am writing once more about our session${HANDED_ON}. I hope it has been useful.

If there is anything you did not get to ask, just send it over.
${ACCEPT}
If all is clear, even a short "all good" would make my day.

${CROSSED_SOFT}`,
      formal: `
I am writing once more about our session${HANDED_ON}.

If any questions remain, please let me know.
${ACCEPT}
A brief note is appreciated if nothing is open.

${CROSSED_FORMAL}`,
    },
    { wording: 3 },
  ),
];
