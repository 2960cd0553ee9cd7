// Lets time pass, and fires the time triggers of all documents on the way.
import type { Outcome } from '../api/Outcome';
import type { TriggerRun } from '../api/World';
import { clockEvent } from '../engine/events';
import { runExecution } from '../engine/runExecution';
import type { SharedState } from '../engine/SharedState';
import type { StoredTrigger } from '../engine/TriggerTable';
import { triggerRefusal } from '../engine/triggerRefusal';
import type { WorldState } from '../engine/WorldState';

const MOST_PER_DAY = 90 * 60_000;
const DAY = 86_400_000;

/** Fires time triggers as world time goes by. */
export class TriggerClock {
  private readonly late = new Set<StoredTrigger>();
  private readonly spent = new Map<string, { since: number; ms: number }>();

  constructor(private readonly world: SharedState) {}

  private get waiting(): StoredTrigger[] {
    return this.world.triggers.stored.filter(({ event, nextAt }) => event === 'CLOCK' && nextAt !== null);
  }

  /** Moves the clock to `until`; each trigger runs at its own moment on the way, or as the weather has it. */
  runUntil(until: number): TriggerRun[] {
    const runs: TriggerRun[] = [];
    for (;;) {
      const next = this.waiting.sort((a, b) => a.nextAt! - b.nextAt!)[0];
      if (!next || next.nextAt! > until) break;
      runs.push(...this.arrive(next, next.nextAt!));
    }
    if (this.world.clock.now() < until) this.world.clock.set(until);
    return runs;
  }

  private arrive(trigger: StoredTrigger, at: number): TriggerRun[] {
    const { weather } = this.world.triggers;
    const { clock, random } = this.world;
    if (!this.late.has(trigger) && random() < weather.late) {
      this.late.add(trigger);
      trigger.nextAt = at + 1 + Math.floor(random() * weather.lateByMs);
      return [];
    }
    this.late.delete(trigger);
    if (clock.now() < at) clock.set(at);
    trigger.nextAt = this.world.triggers.nextAfter(trigger, Math.max(at, clock.now()));
    if (trigger.disabled || random() < weather.skipped) return [];
    const runs = [this.fire(trigger)];
    if (random() < weather.doubled) runs.push(this.fire(trigger));
    return runs;
  }

  /** Runs the time triggers of a handler (null: all) in the document now; schedules stay as they are. */
  fireNow(home: WorldState, handler: string | null): TriggerRun[] {
    return this.world.triggers.stored
      .filter(
        (trigger) =>
          trigger.event === 'CLOCK' &&
          trigger.home === home &&
          !trigger.disabled &&
          (handler === null || trigger.handler === handler),
      )
      .map((trigger) => this.fire(trigger));
  }

  private fire(trigger: StoredTrigger): TriggerRun {
    const at = this.world.clock.now();
    const outcome = this.refused(trigger) ?? this.run(trigger);
    return { trigger: this.world.triggers.shown(trigger), at, outcome };
  }

  private run(trigger: StoredTrigger): Outcome {
    const { outcome } = runExecution(
      trigger.home,
      trigger.handler,
      { surface: 'trigger', user: trigger.user },
      (execution) => [clockEvent(execution, trigger)],
    );
    const spent = this.spentBy(trigger.user);
    spent.ms += outcome.endedAt - outcome.startedAt;
    return outcome;
  }

  private spentBy(user: string): { since: number; ms: number } {
    const now = this.world.clock.now();
    let spent = this.spent.get(user);
    if (!spent || now - spent.since >= DAY) {
      spent = { since: now, ms: 0 };
      this.spent.set(user, spent);
    }
    return spent;
  }

  /** Runs that Google does not even begin. */
  private refused(trigger: StoredTrigger): Outcome | null {
    const tired = this.spentBy(trigger.user).ms > MOST_PER_DAY;
    const message = triggerRefusal(trigger) ?? (tired ? 'Service using too much computer time for one day' : null);
    if (message === null) return null;
    const now = this.world.clock.now();
    return {
      ok: false,
      killed: false,
      error: { name: 'Exception', message, stack: '' },
      functionName: trigger.handler,
      trace: [],
      calls: { remote: 0, local: 0, cellsRead: 0, cellsWritten: 0, byMethod: {} },
      logs: [],
      missing: [],
      startedAt: now,
      endedAt: now,
      seed: this.world.seed,
      startCostMs: 0,
    };
  }
}
