// While an answer on shown work is awaited, and the morning of the deadline.
import type { TemplateSpec } from '../../domain/notices/compose';
import { letters } from './letter';

const OF_TITLE = '{{#title}} for "{{title}}"{{/title}}';
const ON = '{{#progressOn}} on {{progressOn}}{{/progressOn}}{{^progressOn}} the other day{{/progressOn}}';

const onTheDay = (result: string) => ({
  soft: `
The date I wrote to you about is today:

{{deadline}}

${result}
A single line is enough, whether it is fine as it is or you need a little longer.`,
  formal: `
The date announced in my last message is today:

{{deadline}}

${result}
A short note is sufficient if you need more time.`,
});

export const enProgress: readonly TemplateSpec[] = [
  ...letters('en', 'N15', {
    soft: `
Did you have a chance to look at the draft${OF_TITLE} that I sent${ON}?

Please tell me whether the direction is right or what you would change. Even a single thought helps.
I will go on as soon as I hear from you.

If our messages crossed, please forgive this one.`,
    formal: `
I am writing about the draft${OF_TITLE} that I sent${ON}.

Please let me know whether I may continue in this direction, or what you would like to change.
I will proceed as soon as I have your reply.

If our messages have crossed, please disregard this one.`,
  }),
  ...letters(
    'en',
    'N15',
    {
      soft: `
It is me again, about the draft${OF_TITLE} that I sent${ON}.

A short "looks fine" is all I need to go on.
If you would like more time with it, tell me roughly when, and I will fit the delivery to that.`,
      formal: `
I am following up on the draft${OF_TITLE} that I sent${ON}.

A brief confirmation is enough for me to continue.
If you need more time, an approximate date would help, and the delivery can be adjusted.`,
    },
    { wording: 2 },
  ),
  ...letters('en', 'N16', {
    soft: `
I would like to agree with you on the next steps${OF_TITLE}. Please write to me by:

{{deadline}}

If there is nothing you would like to change by then, I will go on with the work as I have shown it to you.
If you would like changes, or more time to think, a single line is enough, and we can move the date.

If our messages crossed, please forgive this one.`,
    formal: `
To keep the work on schedule${OF_TITLE}, may I ask for your reply by the following time:

{{deadline}}

If I receive no request for changes by then, I will continue with the work as shown.
If you would like changes or more time, a short note is sufficient, and the date can be moved.

If our messages have crossed, please disregard this one.`,
  }),
  ...letters('en', 'N8', onTheDay('If I do not hear from you by then, I will send {{cancelRequest}}, as I wrote.'), {
    phase: 'before',
  }),
  ...letters(
    'en',
    'N8',
    onTheDay('If there is nothing you would like to change by then, I will go on with the work as shown.'),
    { phase: 'progress' },
  ),
  ...letters(
    'en',
    'N8',
    onTheDay('If I do not hear from you by then, I will submit the current version as {{formalDelivery}}, as I wrote.'),
    { phase: 'check' },
  ),
];
