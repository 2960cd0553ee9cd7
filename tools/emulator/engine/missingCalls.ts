// Calls that scripts made and the emulator does not have, kept for whoever watches over a process: the test run does
// (tools/test/noMissingCalls.ts), so that no catch of a script can hide one.

/** One such call. */
export interface MissingCall {
  /** e.g. `Range.getBandings`. */
  member: string;
  functionName: string;
}

const MOST = 100;
const found: MissingCall[] = [];

export function keepMissing(call: MissingCall): void {
  if (found.length < MOST) found.push(call);
}

/** What was found since the last time, and forgets it. */
export function takeMissing(): MissingCall[] {
  return found.splice(0);
}
