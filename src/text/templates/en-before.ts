// Before the work: the open questions, the notice of a cancellation and its message.
import type { TemplateSpec } from '../../domain/notices/compose';
import { FOR_WORK, questions } from './en-parts';
import { letters } from './letter';

const WITH_WORK = '{{#work}} with "{{work}}"{{/work}}';
const WROTE_ON =
  '{{#lastContactOn}}my message from {{lastContactOn}}{{/lastContactOn}}{{^lastContactOn}}my last message{{/lastContactOn}}';

/** How long it has been: a fact that explains the date, and nothing more. */
const since = (itIs: string, days: string): string =>
  `{{#elapsedDays}}${itIs} been about {{elapsedDays}} days since {{#lastReplyOn}}your message on {{lastReplyOn}}{{/lastReplyOn}}{{^lastReplyOn}}we got started{{/lastReplyOn}}, so ${days}{{/elapsedDays}}`;

const REFUND = {
  soft: "{{#autoAgreePeriod}}If there's no answer within {{autoAgreePeriod}} after that, it goes through and you'll be refunded.{{/autoAgreePeriod}}{{^autoAgreePeriod}}Once it goes through, you'll be refunded.{{/autoAgreePeriod}}",
  formal:
    '{{#autoAgreePeriod}}If there is no answer within {{autoAgreePeriod}} after that, it takes effect and you will be refunded.{{/autoAgreePeriod}}{{^autoAgreePeriod}}Once it takes effect, you will be refunded.{{/autoAgreePeriod}}',
};

export const enBefore: readonly TemplateSpec[] = [
  ...letters(
    'en',
    'N1',
    {
      soft: `
{{^shownOn}}
Thanks again for {{ordered}}${FOR_WORK}! I just wanted to make sure my questions reached you.
{{/shownOn}}
{{#shownOn}}
I just wanted to make sure my questions about the work${FOR_WORK} that I showed you on {{shownOn}} reached you.
{{/shownOn}}

${questions("Here's what I'd like to know:")}

You don't need to answer everything at once. A partial answer is perfectly fine, and we can figure out the rest together.
{{#dueOn}}
I'm aiming for {{dueOn}}. Depending on when I hear from you, we may need to adjust that date.
{{/dueOn}}`,
      formal: `
{{^shownOn}}
Thank you again for {{ordered}}${FOR_WORK}. I am writing to make sure that my questions have reached you.
{{/shownOn}}
{{#shownOn}}
I am writing to make sure that my questions about the work${FOR_WORK} that I showed you on {{shownOn}} have reached you.
{{/shownOn}}

${questions('My questions are as follows:')}

A partial answer is enough for now.
{{#dueOn}}
Delivery is planned for {{dueOn}}. Depending on when I receive your reply, we may need to adjust this date.
{{/dueOn}}`,
    },
    { closing: 'crossed' },
  ),
  ...letters(
    'en',
    'N2',
    {
      soft: `
Did you get ${WROTE_ON}? Notifications sometimes get lost, so I thought I'd check in once more.

${questions("Here's what I'm still wondering about:")}

If the timing isn't great, we can push the delivery date back.
Even a quick {{#sampleAnswer}}{{sampleAnswer}}{{/sampleAnswer}}"I'll get back to you next week" would help.`,
      formal: `
I am following up on ${WROTE_ON}, in case the notification did not reach you.

${questions('My questions are as follows:')}

If you need more time, the delivery date can be moved.
A brief note such as {{#sampleAnswer}}{{sampleAnswer}}{{/sampleAnswer}}"I will reply next week" would be appreciated.`,
    },
    { closing: 'crossed' },
  ),
  ...letters(
    'en',
    'N2',
    {
      soft: `
I hope you're doing well. I'm still looking forward to working on this with you.

${questions("Here's what I'm still wondering about:")}

Anything that isn't decided yet can wait. Just tell me what you know so far.
If now's a bad time, let me know roughly when would be better, and I'll plan around it.`,
      formal: `
I am writing once more about my open questions.

${questions('My questions are as follows:')}

Please send whatever is already decided; the rest can follow later.
If another time suits you better, please let me know, and I will adjust the schedule.`,
    },
    { wording: 3, closing: 'crossed' },
  ),
  ...letters(
    'en',
    'N3',
    {
      soft: `
I hope you're doing well! I wanted to ask whether you'd still like to go ahead${WITH_WORK}.
${since("It's", "I'd like to set a date for your reply:")}{{^elapsedDays}}I'd like to set a date for your reply:{{/elapsedDays}}

{{deadline}}

${questions("Here's what I'd still need to know:")}

{{#marketplace}}
If I don't hear from you by then, I'll send {{cancelRequest}}. ${REFUND.soft}
{{/marketplace}}
{{^marketplace}}
If I don't hear from you by then, I'll suggest calling it off for now. If you've already paid anything, we'll also sort out how to return it.
{{/marketplace}}

If you'd like to continue, a quick "yes, please continue" is all it takes, and I'm happy to move the date. You're always welcome to come back later, too.`,
      formal: `
I hope this message finds you well. May I ask whether you would still like to proceed${WITH_WORK}?
${since('It has', 'may I ask for your reply by the following date:')}{{^elapsedDays}}May I ask for your reply by the following date:{{/elapsedDays}}

{{deadline}}

${questions('My questions are as follows:')}

{{#marketplace}}
If there is no reply by then, I will send {{cancelRequest}}. ${REFUND.formal}
{{/marketplace}}
{{^marketplace}}
If there is no reply by then, I will propose to call it off for now. If you have already paid anything, we will also arrange how to return it.
{{/marketplace}}

If you wish to continue, a short note is enough, and the date can be moved. You would also be welcome to come back at a later time.`,
    },
    { closing: 'crossed' },
  ),
  ...letters(
    'en',
    'N4',
    {
      soft: `
{{#deadline}}I've waited until {{deadline}}, as I mentioned, so {{/deadline}}{{^deadline}}I've waited a while now, so {{/deadline}}{{#marketplace}}I'm sending {{cancelRequest}}.{{/marketplace}}{{^marketplace}}I'd suggest calling it off for now. If you've already paid anything, let's sort out how to return it.{{/marketplace}}

If you'd still like to continue, please {{#autoAgreePeriod}}decline it within {{autoAgreePeriod}}{{/autoAgreePeriod}}{{^autoAgreePeriod}}let me know{{/autoAgreePeriod}}.
{{#marketplace}}
{{#autoAgreePeriod}}Otherwise it goes through and you'll be refunded.{{/autoAgreePeriod}}{{^autoAgreePeriod}}Once it goes through, you'll be refunded.{{/autoAgreePeriod}}
{{/marketplace}}

Thanks again for {{ordered}}. I'd be glad to work with you another time.`,
      formal: `
{{#deadline}}I have waited until {{deadline}}, as mentioned, so {{/deadline}}{{^deadline}}I have waited for some time, so {{/deadline}}{{#marketplace}}I am now sending {{cancelRequest}}.{{/marketplace}}{{^marketplace}}I propose to call it off for now. If you have already paid anything, please let me know how to return it.{{/marketplace}}

If you wish to continue, please {{#autoAgreePeriod}}decline it within {{autoAgreePeriod}}{{/autoAgreePeriod}}{{^autoAgreePeriod}}let me know{{/autoAgreePeriod}}.
{{#marketplace}}
{{#autoAgreePeriod}}Otherwise it takes effect and you will be refunded.{{/autoAgreePeriod}}{{^autoAgreePeriod}}Once it takes effect, you will be refunded.{{/autoAgreePeriod}}
{{/marketplace}}

Thank you again for {{ordered}}. I would be glad to work with you another time.`,
    },
    { closing: 'own' },
  ),
];
