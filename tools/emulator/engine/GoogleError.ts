// The errors a script can catch: Google's own, and those for what the emulator lacks.

/** An error that Google's services would throw; the script gets it as an Error of its own realm named "Exception". */
export class GoogleError extends Error {
  constructor(
    message: string,
    override readonly name: string = 'Exception',
  ) {
    super(message);
  }
}

/** The script asked for something of Google's that the emulator does not have. Never silently undefined. */
export class NotImplementedError extends GoogleError {
  constructor(readonly member: string) {
    super(`NotImplemented: ${member}`, 'NotImplemented');
  }
}
