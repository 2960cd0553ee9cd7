// Waiting, for what Google computes in its own time.

export function pause(ms: number): void {
  Utilities.sleep(ms);
}
