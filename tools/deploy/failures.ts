// What clasp's words mean. Every one of its failures that is known has a kind; each kind has its sentence and way on in words.ts.
import type { Answer } from './clasp';

/** In the order in which they are looked for: what says more comes first. */
const KNOWN = {
  /** `show-authorized-user` says so with exit code 0. */
  notLoggedIn: /not logged in|no credentials found/i,
  loginLapsed: /invalid_grant|invalid_rapt|invalid_client|token has been expired or revoked|invalid credentials/i,
  loginNarrow: /insufficient authentication scopes|insufficient permission\b/i,
  apiOff: /not enabled the Apps Script API|script\.google\.com\/home\/usersettings|Apps Script API has not been used/i,
  offline:
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|CERT_|self.signed/i,
  noAnswer: /spawnSync .* ETIMEDOUT/i,
  /** With exit code 0: clasp will not create beside another project file. */
  projectThere: /Project file already exists/i,
  projectMissing: /Project settings not found|Script ID is not set|Invalid --project path/i,
  projectBroken: /JSON5?: |is not valid JSON|Security Error/i,
  filesConflict: /Conflicting files found/i,
  /** With exit code 0: a changed manifest without -f and without a terminal. */
  skipped: /Skipping push/i,
  manifest: /invalid manifest|unknown fields|must include a manifest/i,
  syntax: /syntax ?error|parse ?error/i,
  quota: /quota|rate limit|too many requests/i,
  notFound: /requested entity was not found|invalid script id|invalid id\b|file not found/i,
  noPermission: /does not have permission|permission[_ ]denied|not have sufficient permissions/i,
  /** Also what Google says of a sheet that is too new to be bound to. */
  invalidArgument: /invalid argument/i,
  googleDown: /internal error|backend error|unavailable|server error|bad gateway/i,
  otherClasp: /unknown (?:command|option)/i,
} as const;

export type FailureKind = keyof typeof KNOWN | 'other';

export const KINDS: readonly FailureKind[] = [...(Object.keys(KNOWN) as (keyof typeof KNOWN)[]), 'other'];

/** The kind of a failure by what was said; `other` where nothing is known of it. */
export function kindOf({ said }: Pick<Answer, 'said'>): FailureKind {
  // A call that was stopped names ETIMEDOUT as a lost line does.
  if (KNOWN.noAnswer.test(said)) return 'noAnswer';
  return KINDS.find((kind) => kind !== 'other' && KNOWN[kind].test(said)) ?? 'other';
}

/** What is at Google's because of this run, whatever failed afterwards. */
export type Left =
  /** Nothing, for certain. */
  | { readonly kind: 'nothing' }
  /** clasp makes the sheet first and says nothing of it when the script then fails. */
  | { readonly kind: 'perhaps-sheet' }
  /** A sheet with its script, remembered for the next run. */
  | { readonly kind: 'sheet'; readonly scriptId: string; readonly sheetId: string | undefined }
  /** Something that was there before and is used again. */
  | { readonly kind: 'as-before' };

/** Something the person can put right. `message`: a sentence and a way on, in the person's language. */
export class DeployProblem extends Error {}

/** What clasp refused, and what that leaves behind. */
export class ClaspFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly said: string,
    readonly left: Left,
  ) {
    super(said);
  }
}
