// The message with the formal delivery, and the thanks at the end.
import type { TemplateSpec } from '../../domain/notices/compose';
import { letters } from './letter';

const UNTIL =
  '{{#deadline}}As {{deadline}} has passed, {{/deadline}}{{^deadline}}As I have not heard from you, {{/deadline}}';
const AFTER =
  '{{#afterwards}}\nYou can reach me through {{afterwards}} after the order is closed, too.\n{{/afterwards}}';
const ENDS =
  '{{#autoCompletion}}\nWithout an answer within {{autoCompletion}}, the order completes by itself.\n{{/autoCompletion}}';
const CHOICE = `Please have a look: if all is well, {{accept}}; if something should change, {{sendBack}}.
${ENDS}`;

export const enFormal: readonly TemplateSpec[] = [
  ...letters(
    'en',
    'N9',
    {
      soft: `
${UNTIL}I am now submitting the current version as {{formalDelivery}}, as I wrote.

${CHOICE}
${AFTER}

Thank you very much for your order!`,
      formal: `
${UNTIL}I am now submitting the current version as {{formalDelivery}}, as announced.

${CHOICE}
${AFTER}

Thank you for your order.`,
    },
    { service: 'work', situation: 'silence' },
  ),
  ...letters(
    'en',
    'N9',
    {
      soft: `
${UNTIL}I am taking our session as complete and submitting it as {{formalDelivery}}, as I wrote.

${CHOICE}
${AFTER}

Thank you very much for your time!`,
      formal: `
${UNTIL}I am submitting our session as {{formalDelivery}}, as announced.

${CHOICE}
${AFTER}

Thank you for your time.`,
    },
    { situation: 'silence' },
  ),
  ...letters(
    'en',
    'N9',
    {
      soft: `
Thank you for checking! I am glad that it works for you.
I am now submitting it as {{formalDelivery}}.

Please {{accept}} when you have a moment.
${ENDS}
${AFTER}`,
      formal: `
Thank you for your confirmation.
I am now submitting it as {{formalDelivery}}.

Please {{accept}} at your convenience.
${ENDS}
${AFTER}`,
    },
    { situation: 'approved' },
  ),
  ...letters(
    'en',
    'N9',
    {
      soft: `
Thank you for waiting! Here are the files{{#title}} for "{{title}}"{{/title}}, submitted as {{formalDelivery}}.

${CHOICE}

Thank you very much for your order!`,
      formal: `
Thank you for your patience. Please find the files{{#title}} for "{{title}}"{{/title}}, submitted as {{formalDelivery}}.

${CHOICE}

Thank you for your order.`,
    },
    { service: 'work', situation: 'at-hand-over' },
  ),
  ...letters(
    'en',
    'N9',
    {
      soft: `
Thank you for the session! I am now submitting it as {{formalDelivery}}.

${CHOICE}`,
      formal: `
Thank you for the session. I am now submitting it as {{formalDelivery}}.

${CHOICE}`,
    },
    { situation: 'at-hand-over' },
  ),
  ...letters('en', 'N10', {
    soft: `
Thank you so much for your order{{#title}} of "{{title}}"{{/title}}. It was a pleasure.

If you have any questions later on, just write to me{{#afterwards}} through {{afterwards}}{{/afterwards}}.
Rating the order is entirely optional, so please do not feel obliged.

I would be glad to work with you again.`,
    formal: `
Thank you for your order{{#title}} of "{{title}}"{{/title}}.

If you have any questions, please let me know at any time{{#afterwards}} through {{afterwards}}{{/afterwards}}.
Rating the order is entirely optional.

I look forward to working with you again.`,
  }),
];
