// Everything one assessment looks at, gathered once.

import type { Market } from '../markets/market';
import type { History } from '../orders/history';
import type { Notice, PlannedNotice } from '../orders/notice';
import type { Order, Problem } from '../orders/order';
import type { Calendar } from '../time/calendar';
import type { Instant } from '../time/instant';
import type { Zone } from '../time/zone';
import type { DecidedBy, RunningClock, Stage, StartedClock, Step, Turn } from './assessment';
import type { Settings } from './settings';

/** What is the same for every order of a run. */
export interface AssessWorld {
  readonly markets: ReadonlyMap<string, Market>;
  readonly calendar: Calendar;
  readonly settings: Settings;
  readonly zone: Zone;
}

export interface Case {
  readonly order: Order;
  /** Only this order's notices. */
  readonly notices: readonly Notice[];
  readonly market: Market;
  readonly world: AssessWorld;
  readonly now: Instant;
  readonly history: History;
  /** The clocks that the facts start … */
  readonly started: readonly StartedClock[];
  /** … as they stand now. */
  readonly clocks: readonly RunningClock[];
}

/** What a row of the stage table answers. */
export interface Verdict {
  readonly stage: Stage;
  readonly turn: Turn;
  readonly step: Step;
  readonly notice: PlannedNotice | null;
  /** The step belongs to the ladder: the buyer is being waited for. */
  readonly onLadder: boolean;
  /** Of a `wait`: the seller's step after it. */
  readonly next?: Step['kind'];
  readonly decidedBy?: DecidedBy | undefined;
  readonly problems?: readonly Problem[];
}

/** A verdict without a notice or ladder, the common case. */
export function verdict(
  stage: Stage,
  turn: Turn,
  kind: Step['kind'],
  due: Instant | null,
  notice: Step['notice'] = null,
): Verdict {
  return { stage, turn, step: { kind, notice, due }, notice: null, onLadder: false };
}
