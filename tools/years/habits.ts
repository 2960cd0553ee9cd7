// How attentive a seller is: assumptions, the same with and without the product. The gain is what the product changes, not they.

/** Chances from 0 to 1. */
export const HABITS = {
  /** Sees at a look into the rooms that something happened in one of them (badges, mails of the marketplace). */
  notices: 0.9,
  /** Does at once what a piece of news asks for; else it waits and may slip the mind. */
  actsAtOnce: 0.55,
  /** Thinks of something that was left for later, in each session. */
  recalls: 0.25,
  /** Remembers the work: hands over in the session in which it is ready. */
  remembersWork: 0.75,
  /** With the sheet: taps what was seen or done; else in a later session. */
  taps: 0.93,
  /** With the sheet: opens it without being asked to. */
  opensUnasked: 0.4,
  /** With the sheet: opens it in the next session after a digest came. */
  opensAfterDigest: 0.85,
  /** With the sheet: reacts within hours to an alert. */
  heedsAlert: 0.85,
  /** With the sheet open: does a step that it names. */
  doesStep: 0.85,
  /** With a paper list: writes down what is not done at once. */
  writesDown: 0.7,
  /** With a paper list: looks at it in a session. */
  looksAtList: 0.35,
  /** With a paper list: decides at a look that a silent buyer has been silent for long enough. */
  dares: 0.3,
} as const;
