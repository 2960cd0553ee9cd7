// Parts that several English templates share.

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

/** What silence does after the formal delivery. */
export const UNTOUCHED =
  "{{#autoCompletion}}If I don't hear back within {{autoCompletion}}, {{completes}}.{{/autoCompletion}}";

/** What the buyer does about a formal delivery. */
export const CHOICE = `Please take a look. If you're happy with everything, please {{accept}}; if something isn't right, please {{sendBack}}.
${UNTOUCHED}`;
/** After a session there is nothing to mend. */
export const SESSION_CHOICE = `If all is well, please {{accept}}. If you still have a question, just let me know.
${UNTOUCHED}`;

/** After the formal delivery nothing is lost: what the buyer can still do, what follows, and where to write later. */
export const AFTERWARDS = `{{#reviewPeriod}}
That doesn't close anything right away: you'll still have {{reviewPeriod}} to {{accept}} or {{sendBack}}. If you do neither, {{completes}}.
{{/reviewPeriod}}
{{#afterwards}}
Even once the order is closed, you can reach me through {{afterwards}}.
{{/afterwards}}
{{^afterwards}}
You can always get in touch after that, too.
{{/afterwards}}`;
