// Why a call to the server brought no answer: recognised from the texts that Google uses.
import { isPermissionError } from '../text/permissionError';
import type { FailureKind } from '../text/sidebar/failureKind';

/** A call that failed. `detail` is the technical text, shown only on demand. */
export class CallFailure extends Error {
  readonly kind: FailureKind;
  readonly detail: string;

  constructor(kind: FailureKind, detail: string) {
    super(`${kind}: ${detail}`);
    this.kind = kind;
    this.detail = detail;
  }
}

/** Google's texts, in the language of the account; the codes in them are always English. */
const SIGNS: readonly (readonly [RegExp, FailureKind])[] = [
  // Several accounts signed in: Google's issue 69270374.
  [/PERMISSION_DENIED/, 'multi-login'],
  [/NetworkError|HTTP 0|Failed to fetch|network/i, 'offline'],
  [/lock timeout|holding the lock|too many simultaneous|too many scripts/i, 'busy'],
  [/is not a function|script function not found|スクリプト関数が見つかりません/i, 'old-page'],
  [/exceeded maximum execution time|timed out|timeout/i, 'no-answer'],
];

/** Sorts whatever a failure handler (or a throw) hands over. Never throws. */
export function toCallFailure(thrown: unknown): CallFailure {
  if (thrown instanceof CallFailure) return thrown;
  const detail = String((thrown as { message?: unknown } | null)?.message ?? thrown);
  if (!/PERMISSION_DENIED/.test(detail) && isPermissionError(detail)) return new CallFailure('permission', detail);
  const sign = SIGNS.find(([pattern]) => pattern.test(detail));
  return new CallFailure(sign ? sign[1] : 'failed', detail);
}
