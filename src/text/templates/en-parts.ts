// Parts that several English templates share.
import type { Tones } from './letter';

export const FOR_WORK = '{{#work}} for "{{work}}"{{/work}}';
export const HANDED_ON =
  '{{#handedOverOn}} on {{handedOverOn}}{{/handedOverOn}}{{^handedOverOn}} the other day{{/handedOverOn}}';
export const SHOWN_ON = '{{#progressOn}} on {{progressOn}}{{/progressOn}}{{^progressOn}} the other day{{/progressOn}}';
export const AT_PLACE = '{{#place}} {{place}}{{/place}}';

/** What was asked and is still open. */
export const questions = (lead: string): string => `{{#questions}}
${lead}
{{questions}}
{{/questions}}`;

/** What the buyer does about a formal delivery, and what happens otherwise. */
export const CHOICE: Tones = {
  soft: `Please take a look: if you're happy with everything, please {{accept}}. If something isn't right, please {{sendBack}}.
{{#autoCompletion}}
If I don't hear back within {{autoCompletion}}, {{completes}}.
{{/autoCompletion}}`,
  formal: `Please review it. If everything is in order, please {{accept}}; otherwise, please {{sendBack}}.
{{#autoCompletion}}
If there is no response within {{autoCompletion}}, {{completes}}.
{{/autoCompletion}}`,
};
/** After a session there is nothing to mend. */
export const SESSION_CHOICE: Tones = {
  soft: `If all is well, please {{accept}}. If you still have a question, just let me know.
{{#autoCompletion}}
If I don't hear back within {{autoCompletion}}, {{completes}}.
{{/autoCompletion}}`,
  formal: `If everything is in order, please {{accept}}. If any questions remain, please let me know.
{{#autoCompletion}}
If there is no response within {{autoCompletion}}, {{completes}}.
{{/autoCompletion}}`,
};

/** After the formal delivery nothing is lost: what the buyer can still do, what follows, and where to write later. */
export const AFTERWARDS: Tones = {
  soft: `{{#reviewPeriod}}
That doesn't close anything right away: you'll still have {{reviewPeriod}} to {{accept}} or {{sendBack}}. If you do neither, {{completes}}.
{{/reviewPeriod}}
{{#afterwards}}
Even once the order is closed, you can reach me through {{afterwards}}.
{{/afterwards}}
{{^afterwards}}
You can always get in touch after that, too.
{{/afterwards}}`,
  formal: `{{#reviewPeriod}}
This does not close anything immediately: you will still have {{reviewPeriod}} to {{accept}} or {{sendBack}}. If you do neither, {{completes}}.
{{/reviewPeriod}}
{{#afterwards}}
Once the order is closed, you can still reach me through {{afterwards}}.
{{/afterwards}}
{{^afterwards}}
You are welcome to contact me afterwards as well.
{{/afterwards}}`,
};
