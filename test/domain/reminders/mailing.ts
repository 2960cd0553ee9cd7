// Runs the mail plan by the hour over days, as the executor does: attempt recorded, sent, then done. Shared by the tests of the plan.
import type { AssessedOrder, RunningClock, Severity } from '../../../src/domain/assess/assessment';
import { NOTHING_SAID } from '../../../src/domain/assess/said';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/assess/settings';
import type { ClockId } from '../../../src/domain/markets/market';
import {
  type MailLedger,
  type MailsSent,
  NO_MAILS,
  withDecision,
  withEvidence,
  withIntent,
  withSent,
} from '../../../src/domain/reminders/mailLedger';
import { planMails } from '../../../src/domain/reminders/mailPlan';
import { HOUR, type Instant } from '../../../src/domain/time/instant';
import type { Zone } from '../../../src/domain/time/zone';
import { at, order, TOKYO, written } from '../assess/given';

/** A punishing clock that ends then. */
export function clock(end: string, id: ClockId = 'answerCancel', more: Partial<RunningClock> = {}): RunningClock {
  return {
    id,
    startsAt: at(end) - 72 * HOUR,
    endsAt: at(end),
    result: 'refunded',
    over: false,
    punishes: true,
    ...more,
  };
}

/** An order of which only severity and clocks matter. */
export function assessed(id: string, severity: Severity, clocks: readonly RunningClock[] = []): AssessedOrder {
  return {
    order: { ...order({}), id },
    assessment: {
      turn: 'seller',
      stage: 'cancel-asked',
      severity,
      step: { kind: 'answer-cancel', notice: null, due: null },
      waitingDays: 0,
      clocks,
      problems: [],
      notice: null,
      next: null,
      until: null,
      ends: null,
      firstText: null,
      decidedBy: null,
      said: NOTHING_SAID,
    },
  };
}

/** What becomes of an attempted mail: the run dies before it is sent, or after it but before that is recorded. */
export type Fate = 'goes through' | 'dies before' | 'dies after';

export interface Mailed {
  readonly at: Instant;
  readonly kind: 'digest' | 'alert';
  /** `1001 24`: order and threshold. */
  readonly covers: readonly string[];
  readonly fate: Fate;
}

export interface Runs {
  readonly from: string;
  readonly to: string;
  /** What a run sees at that moment. */
  readonly sees: (now: Instant) => readonly AssessedOrder[];
  readonly settings?: Partial<Settings>;
  readonly fate?: (attempt: number, kind: Mailed['kind']) => Fate;
  readonly zone?: Zone;
  /** Moments at which there is no run. */
  readonly missing?: (now: Instant) => boolean;
}

/** Every mail that was attempted, run by run. */
export function mailed({
  from,
  to,
  sees,
  settings,
  fate = () => 'goes through',
  zone = TOKYO,
  missing,
}: Runs): Mailed[] {
  const mails: Mailed[] = [];
  let ledger = NO_MAILS;
  let sent: MailsSent | undefined;
  /** What the account can still send: it falls with every mail that leaves. */
  let left = 100;
  for (let now = at(from, zone); now <= at(to, zone); now += HOUR) {
    if (missing?.(now)) continue;
    // The ledger is kept as text between the runs.
    ledger = run(withSent(JSON.parse(JSON.stringify(ledger)) as MailLedger, sent), now);
  }
  return mails;

  function run(before: MailLedger, now: Instant): MailLedger {
    const wished = { ...DEFAULT_SETTINGS, ...settings };
    const known = withEvidence(before, left);
    const plan = planMails(sees(now), known, { settings: wished, now, zone, left });
    const keys = plan.alert.map(({ key }) => key);
    if (keys.length === 0 && !plan.digest) return plan.decided ? withDecision(known, now, zone) : known;
    const { digest, decided } = plan;
    const kept = withIntent(known, { alert: keys, digest, decided, left }, now, zone);
    if (keys.length > 0) {
      const covers = plan.alert.map((item) => `${item.order.id} ${item.threshold}`).sort();
      const how = attempt(now, 'alert', covers);
      if (how !== 'goes through') return kept;
      sent = { run: kept.run };
    }
    if (plan.digest) attempt(now, 'digest', []);
    return kept;
  }

  function attempt(now: Instant, kind: Mailed['kind'], covers: string[]): Fate {
    const how = fate(mails.length, kind);
    mails.push({ at: now, kind, covers, fate: how });
    if (how !== 'dies before') left--;
    return how;
  }
}

/** `11/24 21:00 alert 1001 24, 1001 6` */
export function told(mails: readonly Mailed[], zone: Zone = TOKYO): string[] {
  return mails.map((mail) => `${written(mail.at, zone).slice(5)} ${mail.kind} ${mail.covers.join(', ')}`.trim());
}
