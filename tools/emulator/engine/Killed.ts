// The end of an execution that no script can catch.

/**
 * What a dying execution throws. Google kills without running `finally`. JavaScript cannot be stopped like that from
 * inside, so the kill is made of three parts: this sentinel is thrown at the call; every later service call of the
 * execution throws it again before having any effect (a `finally` or `catch` may run, but can touch nothing); and
 * whatever the script returns after swallowing it, the outcome is the kill.
 */
export class Killed {
  constructor(readonly message: string) {}

  toString(): string {
    return this.message;
  }
}
