// One thing that a notice must not say, as data: a pattern, what it means and where the rule is written.

export type FindingCode =
  | 'mail-address'
  | 'phone-number'
  | 'link'
  | 'file-share'
  | 'messenger'
  | 'direct-deal'
  | 'bank-transfer'
  | 'rating'
  | 'threat'
  | 'legal'
  | 'placeholder'
  | 'deadline-past'
  | 'deadline-closed-day'
  | 'deadline-too-close';

export interface WordingRule {
  readonly code: FindingCode;
  /** Global, matched against NFKC text. */
  readonly pattern: RegExp;
  /** Ways around the marketplace: checked only in texts to buyers, and only where mail is not allowed. */
  readonly contact: boolean;
  /** Not marked where it is part of what was ordered (「Instagram運用代行」). */
  readonly allowedInTitle: boolean;
  /** Where the rule is written, by the market's name; `*` for all others. '' = our own advice. */
  readonly source: { readonly '*': string; readonly [market: string]: string };
}
