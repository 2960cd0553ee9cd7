// Host API: installed triggers, and the weather that time triggers meet.

/** An installed trigger as the host sees it (a script sees only its own user's). */
export interface HostTrigger {
  readonly id: string;
  readonly handler: string;
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  /** The account that created it and under which it runs. */
  readonly user: string;
  /** The document in which it runs. */
  readonly documentId: string;
  /** e.g. `every 1 hours`, `every 1 days at 8`, `once`. */
  readonly schedule: string;
  /** World time of the next run; null for event triggers and used one-shots. */
  readonly nextAt: number | null;
  readonly disabled: boolean;
}

/** What life does to time triggers; each value is a chance between 0 and 1, drawn from the seed. */
export interface TriggerWeather {
  skipped: number;
  doubled: number;
  /** Chance that a run comes late, by up to `lateByMs`. */
  late: number;
  lateByMs: number;
}
