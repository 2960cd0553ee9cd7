// Google accounts, whatever script runs for them; what they consented to is kept by script (Consent.ts).
import type { Users } from '../api/World';

interface Account {
  quota: number;
  /** World time of the first mail of the running 24 hours, and recipients since. */
  since: number;
  used: number;
}

const DAY = 86_400_000;
const CONSUMER_QUOTA = 100;

/** The Google accounts of the world: how they are signed in and how much mail they have left. */
export class Accounts implements Pick<Users, 'setSeveralLogins' | 'mailQuota' | 'setMailQuota'> {
  private readonly accounts = new Map<string, Account>();

  constructor(private readonly now: () => number) {}

  private readonly severalLogins = new Set<string>();

  private account(user: string): Account {
    let account = this.accounts.get(user);
    if (!account) {
      account = { quota: CONSUMER_QUOTA, since: Number.NEGATIVE_INFINITY, used: 0 };
      this.accounts.set(user, account);
    }
    // The quota comes back 24 hours after the first request.
    if (this.now() - account.since >= DAY) account.used = 0;
    return account;
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
