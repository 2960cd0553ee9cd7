// User: an address, where the script may know it.
import type { Execution } from '../engine/Execution';
import { ServiceObject } from '../engine/ServiceObject';

/** A user of Google. The address is empty where the script may not know it. */
export class UserService extends ServiceObject implements Pick<GoogleAppsScript.Base.User, 'getEmail'> {
  readonly key = 'Base.User';

  constructor(
    execution: Execution,
    private readonly email: string,
  ) {
    super(execution);
  }

  getEmail(): string {
    return this.email;
  }

  override toString(): string {
    return this.email;
  }
}
