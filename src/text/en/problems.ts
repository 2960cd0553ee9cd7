// Sentences for trouble: what happened, where, what to do.
import type { ProblemWords } from '../areas/problems';
import type { Terms } from '../vocabulary';

const SET_UP = 'the menu "Henjimachi" > "Set up / repair"';

/** What keeps the money from going back. */
const stops = (terms: Terms) => ({
  'formal-delivery': `Submitting ${terms.formalDelivery} before then stops it.`,
  'later-due-day': 'Finishing before then, or a later due day that the buyer agrees to, stops it.',
  completion: 'Completing the order before then stops it.',
  acceptance: 'If it is not accepted yet, please ask support before then.',
});

export const problems = (): ProblemWords => ({
  problems: {
    'unreadable-moment': ({ column, value }) =>
      `"${value}" in "${column}" cannot be read as a date. Please write it like 2026/11/22 14:00 or 2026/11/22.`,
    'unreadable-amount': ({ column, value }) =>
      `"${value}" in "${column}" cannot be read as an amount. Please use digits only.`,
    'unreadable-url': ({ column }) => `"${column}" has to start with https://, so it is not a link now.`,
    'unreadable-read': ({ column, value }) =>
      `"${value}" in "${column}" cannot be read. Please choose read or unread, or leave it blank.`,
    'unreadable-service': ({ column, value }) =>
      `"${value}" in "${column}" is not a choice. Pick one, or leave it blank for work.`,
    'unreadable-text': ({ column, value }) =>
      `"${column}" shows ${value}. Text that begins with +, - or = is taken for a formula: type it again with an apostrophe (') in front.`,
    'in-the-future': ({ column, value }) =>
      `"${value}" in "${column}" lies after today. Please enter when it really happened.`,
    'ended-before-purchase': ({ column }) => `"${column}" is before the purchase. Please correct one of the two.`,
    'closed-and-cancelled': ({ column }) =>
      `The order is both completed and cancelled. Please clear the wrong one, for example "${column}".`,
    'duplicate-id': ({ column, value }) =>
      `"${value}" in "${column}" is in two or more rows. Please give each row its own number.`,
    'unknown-market': ({ column, value }) =>
      `"${value}" in "${column}" is not in the Rules tab. Please correct the name or add its rules.`,
    'no-purchase-date': ({ column }) => `"${column}" is blank, so the time this row was first seen counts instead.`,
    'no-day-to-send': ({ column }) =>
      `There is no day to write on within 60 days. Please check the Days off tab and "${column}".`,
    failed: ({ value }) => `Something went wrong with this row (${value}). The next update tries it again.`,
    'set-aside': ({ value }) =>
      `This row failed three times in a row and is set aside (${value}). Correct it, or choose the menu "Henjimachi" > "Update now", and it is tried again. All other orders go on as usual.`,
  },
  concerns: {
    'ends-paid': ({ end, terms }) => `At ${end} ${terms.endsByItself}, and the sale is booked.`,
    'ends-refunded': ({ end, terms, stoppedBy }) =>
      `At ${end} ${terms.endsByItself}, and the money goes back to the buyer (the sale is ¥0).${stoppedBy ? ` ${stops(terms)[stoppedBy] ?? ''}` : ''}`,
    'ends-open': ({ end, terms }) => `At ${end} ${terms.endsByItself}, and the order cannot go on.`,
    'cancel-limit': ({ end }) =>
      `The marketplace's system can cancel it until ${end}. After that, its support has to be asked.`,
    'due-day': ({ end, over }) =>
      `The due day ${over ? 'was' : 'is'} ${end}. If it is not done yet, talk about a new date (moving it needs the buyer's consent).`,
  },
  refusals: {
    'no-such-order': (event) => `"${event}" was not recorded: there is no order with this number.`,
    'duplicate-id': (event) =>
      `"${event}" was not recorded: this order number is in two or more rows. Please correct it and choose again.`,
    'changed-order': (event) =>
      `"${event}" was not recorded: the row is another order by now than the one you saw. Check the buyer, then choose it again.`,
    'no-formal-delivery': (event) =>
      `"${event}" was not recorded: no formal delivery is on record. Please choose "Delivered formally" first.`,
    'no-cancel-request': (event) =>
      `"${event}" was not recorded: you have not asked to cancel yet. Please choose "I asked to cancel" first.`,
    'no-buyer-cancel': (event) =>
      `"${event}" was not recorded: the buyer has not asked to cancel. Please choose "Buyer asked to cancel" first.`,
    'no-appointment': (event) =>
      `"${event}" was not recorded: there is no appointment that has passed. Please check "Appointment".`,
    'closed-order': (event) =>
      `"${event}" was not recorded: this order is over. If it goes on, clear its completion or cancellation date.`,
    'when-unreadable': (event) =>
      `"${event}" was not recorded: "When" cannot be read. Please choose from the list or enter a date such as 11/22.`,
    'when-in-future': (event) =>
      `"${event}" was not recorded: "When" lies in the future. Please enter when it really happened.`,
    'when-too-early': (event) =>
      `"${event}" was not recorded: it is dated before what it follows (the purchase, the delivery). Please check the date.`,
    'nothing-to-undo': () => 'There is nothing to undo.',
    'edited-since': () =>
      'The row was edited by hand since then, so it cannot be put back. Please correct the dates there.',
    'no-column': (event) =>
      `"${event}" was not recorded: there is no column for it. Choose ${SET_UP} to add the column, then choose again.`,
    'unknown-event': (event) => `"${event}" is not one of the choices. Please choose from the list.`,
  },
  eventNotes: {
    'no-draft-open': 'There was no draft, so this was recorded as "I wrote (waiting for a reply)".',
  },
  replaced: (cells) =>
    `These columns fill themselves in, so this was replaced:${cells}. Keep it in "Note" or a column of your own.`,
  replacedCell: (header, text) => ` ${header}: "${text}"`,
  runErrors: {
    missingTab: (tab) =>
      `The tab "${tab}" is missing. Rename it back to "${tab}", or choose ${SET_UP}. Nothing was changed.`,
    missingHeader: (tab, headers) =>
      `The tab "${tab}" lacks the header ${headers.map((header) => `"${header}"`).join(' and ')}. Rename it back, or choose ${SET_UP} to add it. Nothing was changed.`,
    notSetUp: `This sheet is not set up yet. On a computer, choose ${SET_UP}.`,
    busy: 'Another update is running. Please wait a moment and try again.',
    unexpected: `The update stopped half-way. The next one tries again. If it keeps happening, choose ${SET_UP}.`,
  },
  unreadableDayOff: (tab, row, column, found) =>
    `${tab}, row ${row}: "${found}" under ${column} cannot be read as a date. Please write it like 2026/12/28. The row does not count yet.`,
  totalsRow: 'This row only adds up others, so it is no order.',
  noticeNotes: {
    autoMark: '(auto)',
    withdrawn: '(auto) No longer needed, so it was withdrawn.',
    noDeadlineInText: (deadline) =>
      `No single deadline could be read in the text, so it counts as ${deadline}. If that is not right, please correct the promised deadline.`,
    noDayInText:
      'No single new delivery date could be read in the text. You can write it down as the promised deadline.',
    deadlineTooClose: (deadline) =>
      `The deadline (${deadline}) is less than 48 hours away. Please move it, also in the text, before you send this.`,
    unknownField: (field) => `The mark {{${field}}} does not exist. Please correct the text before you send it.`,
    brokenTemplate: (kind) => `A mark in the template "${kind}" is not closed, so the original template was used.`,
    unknownKind: (value) => `"${value}" is not a kind of message. Please choose from the list.`,
    unreadableSent: (value) =>
      `"${value}" cannot be read as the time of sending. Please write it like 2026/11/22 14:00.`,
    unknownOrder: (orderId) => `There is no order with the number "${orderId}".`,
  },
});
