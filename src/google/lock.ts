// One writer at a time in this document.

/**
 * Runs `work` while holding the document lock, flushing before it is given up, so that the next holder reads what was written.
 * Returns `busy` when another execution held it for longer than `waitMs`.
 */
export function withDocumentLock<T>(waitMs: number, work: () => T): { readonly done: T } | 'busy' {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitMs)) return 'busy';
  try {
    return { done: work() };
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
