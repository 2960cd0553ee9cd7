// One writer at a time in this document.

/**
 * Runs `work` while holding the document lock. The work itself flushes before it ends, so that the next holder reads what was written and
 * errors of writing surface where they can be answered. Returns `busy` when another execution held the lock for longer than `waitMs`.
 */
export function withDocumentLock<T>(waitMs: number, work: () => T): { readonly done: T } | 'busy' {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitMs)) return 'busy';
  try {
    return { done: work() };
  } catch (error) {
    settle();
    throw error;
  } finally {
    lock.releaseLock();
  }
}

/** Writes that are still buffered must not reach the sheet after the lock was given up. What Google says of them adds nothing to the error. */
function settle(): void {
  try {
    SpreadsheetApp.flush();
  } catch {
    // The error that brought us here is thrown by the caller.
  }
}
