// The wording check, and the errors of the custom functions.
import type { FindingWords } from '../areas/findings';

export const findings = (): FindingWords => ({
  findings: {
    'mail-address': (quote) =>
      `"${quote}" looks like a mail address. Contact data is not allowed here. You could write: "Please just reply here."`,
    'phone-number': (quote) =>
      `"${quote}" looks like a phone number. Contact data is not allowed here. You could write: "Please just reply here."`,
    link: (quote) =>
      `"${quote}" links to another site, which may show contact data. Please attach what you want to show on the order page.`,
    'file-share': (quote) =>
      `"${quote}" is a file-sharing service, which may show names or contact data. Please attach the file on the order page and write: "I've attached the file here."`,
    messenger: (quote) =>
      `"${quote}" looks like a way to talk outside the marketplace. If so, you could write instead: "Please just reply here."`,
    search: (quote) =>
      `"${quote}" may read as a hint to look for you outside the marketplace. You could write: "You can see more on my profile here."`,
    'direct-deal': (quote) =>
      `"${quote}" may read as an invitation to deal outside the marketplace. You could write: "I'd be glad to take your next order here."`,
    'bank-transfer': (quote) =>
      `"${quote}" may read as payment outside the marketplace. You could write: "Please pay through the order page."`,
    refusal: (quote) =>
      `You are turning "${quote}" down here, and that is fine. A scan may stop at the word alone, though; leaving it out is safer: "I can only talk in the messages here."`,
    rating: (quote) =>
      `"${quote}" reads as asking for a rating, or pressing with one. Please remove it, or write that leaving a review is optional.`,
    threat: (quote) =>
      `"${quote}" may be taken as a threat. A gentler wording would be: "I look forward to hearing from you."`,
    legal: (quote) =>
      `"${quote}" is a legal word and sounds harsh. Please remove it, or say only what you will do next: "If I don't hear from you by November 27, I will send a cancellation request."`,
    placeholder: (quote) => `"${quote}" has not been filled in yet. Please write what it stands for.`,
    'deadline-past': (quote) => `The deadline (${quote}) has already passed. Please choose a later one.`,
    'deadline-closed-day': (quote) => `The deadline (${quote}) is on a closed day. Please choose a working day.`,
    'deadline-too-close': (quote) => `The deadline (${quote}) is less than 48 hours away. Please choose a later one.`,
    'deadline-other': (quote) =>
      `"${quote}" is not the deadline that this message promises. Please make the date in the text and the deadline agree.`,
  },
  withSource: (sentence, source) => `${sentence} (${source})`,
});
