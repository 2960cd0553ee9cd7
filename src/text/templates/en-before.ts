// Before the work: the open questions, the notice of a cancellation and its message.
import type { TemplateSpec } from '../../domain/notices/compose';
import { FOR_WORK, questions } from './en-parts';
import { letterEn } from './letter';

const WITH_WORK = '{{#work}} with "{{work}}"{{/work}}';
const WROTE_ON =
  '{{#lastContactOn}}my message from {{lastContactOn}}{{/lastContactOn}}{{^lastContactOn}}my last message{{/lastContactOn}}';
const OPEN = questions("Here's what I'd still like to know:");

/** How long it has been: a fact that explains the date, and nothing more. */
const SINCE =
  "{{#elapsedDays}}It's been about {{elapsedDays}} days since {{#lastReplyOn}}your message on {{lastReplyOn}}{{/lastReplyOn}}{{^lastReplyOn}}we got started{{/lastReplyOn}}, so {{/elapsedDays}}";

/** With a direct client there is no request and nobody who refunds. */
const calledOff = (then: string) =>
  `{{^marketplace}}${then} calling it off for now. If you've already paid anything, we'll sort out how to return it.{{/marketplace}}`;

export const enBefore: readonly TemplateSpec[] = [
  ...letterEn(
    'N1',
    `
{{^shownOn}}
Thanks again for {{ordered}}${FOR_WORK}!
{{/shownOn}}
I just wanted to make sure my questions{{#shownOn}} about the work${FOR_WORK} that I showed you on {{shownOn}}{{/shownOn}} reached you.

${questions("Here's what I'd like to know:")}

You don't need to answer everything at once. A partial answer is perfectly fine, and we can figure out the rest together.
{{#dueOn}}
I'm aiming for {{dueOn}}. Depending on when I hear from you, we may need to adjust that date.
{{/dueOn}}`,
    { closing: 'crossed' },
  ),
  ...letterEn(
    'N2',
    `
Did you get ${WROTE_ON}? Notifications sometimes get lost, so I thought I'd check in once more.

${OPEN}

If the timing isn't ideal, we can push the delivery date back.
Even a quick {{#sampleAnswer}}{{sampleAnswer}}{{/sampleAnswer}}"I'll get back to you next week" would help.`,
    { closing: 'crossed' },
  ),
  ...letterEn(
    'N2',
    `
I hope you're doing well. I'm still looking forward to working on this with you.

${OPEN}

Anything that isn't decided yet can wait. Just tell me what you know so far.
If now's a bad time, let me know roughly when would be better, and I'll plan around it.`,
    { wording: 3, closing: 'crossed' },
  ),
  ...letterEn(
    'N3',
    `
I hope you're doing well! I wanted to ask whether you'd still like to go ahead${WITH_WORK}.
${SINCE}I'd like to ask for your reply by:

{{deadline}}

${OPEN}

{{#marketplace}}If I don't hear from you by then, I'll send {{cancelRequest}}. {{#autoAgreePeriod}}After {{autoAgreePeriod}} without an answer, it goes through and you'll be refunded.{{/autoAgreePeriod}}{{^autoAgreePeriod}}Once it goes through, you'll be refunded.{{/autoAgreePeriod}}{{/marketplace}}${calledOff("If I don't hear from you by then, I'll suggest")}

If you'd like to continue, a quick "yes, please continue" is all it takes, and I'm happy to move the date. You're always welcome to come back later, too.`,
    { closing: 'crossed' },
  ),
  ...letterEn(
    'N4',
    `
{{#deadline}}I've waited until {{deadline}}, as I mentioned, so {{/deadline}}{{^deadline}}I've waited a while now, so {{/deadline}}{{#marketplace}}I'm now sending {{cancelRequest}}.{{/marketplace}}${calledOff("I'd suggest")}

If you'd still like to continue, please {{#autoAgreePeriod}}decline it within {{autoAgreePeriod}}{{/autoAgreePeriod}}{{^autoAgreePeriod}}let me know{{/autoAgreePeriod}}.
{{#marketplace}}
{{#autoAgreePeriod}}Otherwise it goes through and you'll be refunded.{{/autoAgreePeriod}}{{^autoAgreePeriod}}Once it goes through, you'll be refunded.{{/autoAgreePeriod}}
{{/marketplace}}

Thanks again for {{ordered}}. I'd be glad to work with you another time.`,
    { closing: 'own' },
  ),
];
