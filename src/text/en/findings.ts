// The wording check, and the errors of the custom functions.
import type { FindingWords } from '../areas/findings';

export const findings: FindingWords = {
  findings: {
    'mail-address': (quote) =>
      `"${quote}" looks like a mail address. Contact data is not allowed here: please remove it.`,
    'phone-number': (quote) =>
      `"${quote}" looks like a phone number. Contact data is not allowed here: please remove it.`,
    link: (quote) => `"${quote}" links to another site, which may show contact data: please remove it.`,
    'file-share': (quote) =>
      `"${quote}" is a file-sharing link, which may show names. Please attach the file on the order page.`,
    messenger: (quote) => `"${quote}" looks like a way to talk outside the marketplace. If so, please remove it.`,
    'direct-deal': (quote) =>
      `"${quote}" may read as an invitation to deal outside the marketplace. Please rephrase it.`,
    'bank-transfer': (quote) => `"${quote}" may read as payment outside the marketplace. Please remove it.`,
    rating: (quote) => `"${quote}" reads as asking for a rating, or pressing with one. Please remove it.`,
    threat: (quote) => `"${quote}" may be taken as a threat. Please put it more gently.`,
    legal: (quote) => `"${quote}" is a legal word and sounds harsh. Please remove it or state the facts only.`,
    placeholder: (quote) => `"${quote}" has not been filled in yet. Please write what it stands for.`,
    'deadline-past': (quote) => `The deadline (${quote}) has already passed. Please choose a later one.`,
    'deadline-closed-day': (quote) => `The deadline (${quote}) is on a closed day. Please choose a working day.`,
    'deadline-too-close': (quote) => `The deadline (${quote}) is less than 48 hours away. Please choose a later one.`,
  },
  withSource: (sentence, source) => `${sentence} (${source})`,
  functionErrors: {
    'no-header-row': () => 'Please include the header row (Buyer and so on) in the range.',
    'missing-header': (what) => `The header "${what}" is not in the range.`,
    'not-a-moment': (what) => `"${what}" cannot be read as a date. Please write it like 2026/11/22 14:00.`,
    'not-a-number': (what) => `"${what}" cannot be read as a number.`,
    'no-as-of': () => 'The reference time is missing. Please point to the cell "Last update" in Settings.',
    'unknown-market': (what) => `The marketplace "${what}" is not in the Rules tab.`,
    'unknown-clock': (what) => `There is no rule "${what}". Please use a name from the Rules tab.`,
    'clock-not-known': (what) => `The length of "${what}" is not known. Please fill it in on the Rules tab.`,
    'unknown-notice': (what) =>
      `"${what}" is not a kind of message. Please use its name, such as "Asking for a check".`,
    'not-one-row': () => 'Please point to the header row and one row of an order.',
    'no-open-day': () => 'There is no open day within 60 days.',
  },
  clean: 'Nothing to change',
};
