// How a call of the sidebar can end without an answer.

/** Why a call to the server did not come back with an answer. */
export type FailureKind =
  | 'no-google'
  | 'multi-login'
  | 'permission'
  | 'offline'
  | 'no-answer'
  | 'old-page'
  | 'busy'
  | 'unreadable'
  | 'failed';
