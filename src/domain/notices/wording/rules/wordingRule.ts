// One thing that a notice must not say, as data: a pattern, what it means and where the rule is written.

export type FindingCode =
  | 'mail-address'
  | 'phone-number'
  | 'link'
  | 'file-share'
  | 'messenger'
  | 'search'
  | 'direct-deal'
  | 'bank-transfer'
  | 'refusal'
  | 'rating'
  | 'threat'
  | 'legal'
  | 'placeholder'
  | 'deadline-past'
  | 'deadline-closed-day'
  | 'deadline-too-close'
  | 'deadline-other';

/** The words around a place, within its sentence. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

export interface WordingRule {
  readonly code: FindingCode;
  /** Global, matched against plain text. */
  readonly pattern: RegExp;
  /** Not where this fits what stands around. */
  readonly unless?: { readonly before?: RegExp; readonly after?: RegExp };
  /** Says all by itself what it means: the order's title does not excuse it, unless the words go on as in the title. */
  readonly plainly?: boolean;
}
