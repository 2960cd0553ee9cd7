import type { Users } from '../api/World';

interface Account {
  declined: Set<string>;
  quota: number;
  /** World time of the first mail of the running 24 hours, and recipients since. */
  since: number;
  used: number;
}

const DAY = 86_400_000;
const CONSUMER_QUOTA = 100;

/** The Google accounts of the world: what they consented to and how much mail they have left. */
export class Accounts implements Users {
  private readonly accounts = new Map<string, Account>();

  constructor(private readonly now: () => number) {}

  private readonly severalLogins = new Set<string>();

  private account(user: string): Account {
    let account = this.accounts.get(user);
    if (!account) {
      account = { declined: new Set(), quota: CONSUMER_QUOTA, since: Number.NEGATIVE_INFINITY, used: 0 };
      this.accounts.set(user, account);
    }
    // The quota comes back 24 hours after the first request.
    if (this.now() - account.since >= DAY) account.used = 0;
    return account;
  }

  decline(user: string, scopes: readonly string[]): void {
    for (const scope of scopes) this.account(user).declined.add(scope);
  }

  granted(user: string, scopes: readonly string[]): ReadonlySet<string> {
    const { declined } = this.account(user);
    return new Set(scopes.filter((scope) => !declined.has(scope)));
  }

  setSeveralLogins(user: string, on: boolean): void {
    if (on) this.severalLogins.add(user);
    else this.severalLogins.delete(user);
  }

  hasSeveralLogins(user: string): boolean {
    return this.severalLogins.has(user);
  }

  mailQuota(user: string): number {
    const account = this.account(user);
    return Math.max(0, account.quota - account.used);
  }

  setMailQuota(user: string, recipientsPerDay: number): void {
    this.account(user).quota = recipientsPerDay;
  }

  spendMail(user: string, recipients: number): void {
    const account = this.account(user);
    if (account.used === 0) account.since = this.now();
    account.used += recipients;
  }
}
