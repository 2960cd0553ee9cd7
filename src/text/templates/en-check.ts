// After hand-over: please have a look, and the notice of the formal delivery.
import type { TemplateSpec } from '../../domain/notices/compose';
import { letters } from './letter';

const OF_TITLE = '{{#title}} for "{{title}}"{{/title}}';
const ON = '{{#handedOverOn}} on {{handedOverOn}}{{/handedOverOn}}{{^handedOverOn}} the other day{{/handedOverOn}}';

/** After the formal delivery nothing is lost: what the buyer can still do, and where. */
const AFTERWARDS = `{{#reviewPeriod}}
That does not close the order at once: you can still {{sendBack}} for {{reviewPeriod}}.
{{/reviewPeriod}}
{{#afterwards}}
Even after the order is closed, you can reach me through {{afterwards}}.
{{/afterwards}}
{{^afterwards}}
You are welcome to get in touch after the order is complete, too.
{{/afterwards}}`;

const ASK_SOFT = `{{#formalOn}}
If you are happy with it, please {{accept}}; if something should change, just tell me.
{{/formalOn}}
{{^formalOn}}
If you would like anything changed, just tell me. If all is well, a short line would make my day.
{{/formalOn}}`;
const ASK_FORMAL = `{{#formalOn}}
If everything is in order, please {{accept}}; if you would like changes, please let me know.
{{/formalOn}}
{{^formalOn}}
If you would like changes, please let me know. A short confirmation would be appreciated if everything is in order.
{{/formalOn}}`;

const handOver: readonly TemplateSpec[] = [
  ...letters(
    'en',
    'N5',
    {
      soft: `
Thank you for waiting! The files${OF_TITLE} are now {{place}}.

Please check that they open and that they match what you had in mind.
I am happy to make changes until I submit {{formalDelivery}}, so please tell me whatever you notice.

Take the time you need.`,
      formal: `
Thank you for your patience. The files${OF_TITLE} are now {{place}}.

Please confirm that they open and that they meet your requirements.
Changes can be made until I submit {{formalDelivery}}.

Thank you for your time.`,
    },
    { service: 'work' },
  ),
  ...letters('en', 'N5', {
    soft: `
Thank you for the session{{#title}} on "{{title}}"{{/title}}!
{{^call}}
You will find my answer {{place}}.
{{/call}}

Is there anything that is still unclear, or that you would like to know more about?
I am happy to answer until I submit {{formalDelivery}}.`,
    formal: `
Thank you for the session{{#title}} on "{{title}}"{{/title}}.
{{^call}}
My answer is {{place}}.
{{/call}}

Please let me know if anything remains unclear.
I will gladly answer further questions until I submit {{formalDelivery}}.`,
  }),
];

const checks: readonly TemplateSpec[] = [
  ...letters(
    'en',
    'N6',
    {
      soft: `
I sent you the files${OF_TITLE}${ON}. Did they arrive and open all right?

${ASK_SOFT}

If our messages crossed, please forgive this one.`,
      formal: `
I sent you the files${OF_TITLE}${ON}. May I ask whether you were able to open them?

${ASK_FORMAL}

If our messages have crossed, please disregard this one.`,
    },
    { service: 'work' },
  ),
  ...letters(
    'en',
    'N6',
    {
      soft: `
It is me again, about the files${OF_TITLE} that I sent${ON}. Notifications sometimes get lost, so I wanted to make sure that you have seen them.

${ASK_SOFT}

If you need more time, please just tell me roughly when you expect to have a look.`,
      formal: `
I am following up on the files${OF_TITLE} that I sent${ON}, in case the notification did not reach you.

${ASK_FORMAL}

If you need more time, an approximate date would help me to plan.`,
    },
    { service: 'work', wording: 2 },
  ),
  ...letters('en', 'N6', {
    soft: `
Thank you again for our session${ON}. Has anything come up since that you would like to ask?

${ASK_SOFT}

If our messages crossed, please forgive this one.`,
    formal: `
Thank you again for our session${ON}. Do you have any further questions?

${ASK_FORMAL}

If our messages have crossed, please disregard this one.`,
  }),
  ...letters(
    'en',
    'N6',
    {
      soft: `
It is me again, about our session${ON}. Notifications sometimes get lost, so I wanted to make sure that you have what you need.

${ASK_SOFT}

Even a short "all good" would help me a lot.`,
      formal: `
I am following up on our session${ON}, in case my last message did not reach you.

${ASK_FORMAL}`,
    },
    { wording: 2 },
  ),
];

const announced: readonly TemplateSpec[] = [
  ...letters(
    'en',
    'N7',
    {
      soft: `
I would like to agree on a date for your check of the files${OF_TITLE} that I sent${ON}. Please write to me by:

{{deadline}}

If I do not hear from you by then, I will submit the current version as {{formalDelivery}}.
${AFTERWARDS}

If you have not had the chance to look yet, or would like changes, a single line is enough, and we can move the date.
If our messages crossed, please forgive this one.`,
      formal: `
Regarding the files${OF_TITLE} that I sent${ON}, may I ask for your reply by the following time:

{{deadline}}

If there is no reply by then, I will submit the current version as {{formalDelivery}}.
${AFTERWARDS}

If you need more time or would like changes, a short note is sufficient, and the date can be moved.
If our messages have crossed, please disregard this one.`,
    },
    { service: 'work' },
  ),
  ...letters('en', 'N7', {
    soft: `
I would like to agree on a date for any last questions about our session${ON}. Please write to me by:

{{deadline}}

If I do not hear from you by then, I will take the session as complete and submit it as {{formalDelivery}}.
${AFTERWARDS}

If you would still like to ask something, a single line is enough, and we can move the date.
If our messages crossed, please forgive this one.`,
    formal: `
Regarding our session${ON}, may I ask for any further questions by the following time:

{{deadline}}

If there is no reply by then, I will regard the session as complete and submit it as {{formalDelivery}}.
${AFTERWARDS}

If you need more time, a short note is sufficient, and the date can be moved.
If our messages have crossed, please disregard this one.`,
  }),
];

export const enCheck: readonly TemplateSpec[] = [...handOver, ...checks, ...announced];
