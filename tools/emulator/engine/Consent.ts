// What the users of one script consented to, scope by scope.

const AUTH = 'https://www.googleapis.com/auth/';

/** `script.send_mail` → its full name; full names stay as they are. */
export function fullScope(scope: string): string {
  return scope.includes('://') ? scope : AUTH + scope;
}

/** Consent by user. Everything asked for counts as granted unless a user left it out. */
export class Consent {
  private readonly declined = new Map<string, Set<string>>();

  private of(user: string): Set<string> {
    let declined = this.declined.get(user);
    if (!declined) {
      declined = new Set();
      this.declined.set(user, declined);
    }
    return declined;
  }

  decline(user: string, scopes: readonly string[]): void {
    for (const scope of scopes) this.of(user).add(fullScope(scope));
  }

  grant(user: string, scopes: readonly string[]): void {
    for (const scope of scopes) this.of(user).delete(fullScope(scope));
  }

  granted(user: string, wanted: readonly string[]): ReadonlySet<string> {
    const declined = this.of(user);
    return new Set(wanted.filter((scope) => !declined.has(scope)));
  }
}
