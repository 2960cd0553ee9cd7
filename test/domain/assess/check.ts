// Runs a scenario table against `assess`: only what a case names is compared.
import { assess } from '../../../src/domain/assess/assess';
import type { Assessment, Severity, Stage, Turn } from '../../../src/domain/assess/assessment';
import type { ClockId } from '../../../src/domain/markets/market';
import type { Notice } from '../../../src/domain/orders/notice';
import type { Order } from '../../../src/domain/orders/order';
import type { Zone } from '../../../src/domain/time/zone';
import { at, TOKYO, type WorldFacts, world, written } from './given';

/** Tuesday after a holiday, as in the shared scenario. */
export const NOW = '2026/11/24 10:00';

export interface Expected {
  readonly stage?: Stage;
  readonly turn?: Turn;
  /** Kind and notice of the step: `send N6`, `wait N7`, `deliver`. */
  readonly step?: string;
  /** null: the step has no date. */
  readonly due?: string | null;
  readonly severity?: Severity;
  readonly waitingDays?: number;
  /** All listed clocks, as `end result`. */
  readonly clocks?: { readonly [id in ClockId]?: string };
  /** All problems, as `code column`. */
  readonly problems?: readonly string[];
  /** Kind, wording, planned moment and deadline: `N6/1 2026/11/21 15:00`, `N7/1 2026/11/25 15:00 until 2026/11/30 20:00`. */
  readonly notice?: string | null;
  /** The notice's key, then the phase it is filed under: `1001|check|2026-11-12T10:00|N9 check`. */
  readonly key?: string | null;
}

export interface Case extends WorldFacts {
  readonly name: string;
  readonly order: Order;
  readonly notices?: readonly Notice[];
  /** NOW unless given. */
  readonly now?: string;
  readonly gives: Expected;
}

function shown(given: Assessment, zone: Zone): Required<Expected> {
  const { stage, turn, step, severity, waitingDays, clocks, problems, notice } = given;
  const until = notice?.deadline == null ? '' : ` until ${written(notice.deadline, zone)}`;
  return {
    stage,
    turn,
    step: [step.kind, step.notice].filter(Boolean).join(' '),
    due: step.due === null ? null : written(step.due, zone),
    severity,
    waitingDays,
    clocks: Object.fromEntries(clocks.map((clock) => [clock.id, `${written(clock.endsAt, zone)} ${clock.result}`])),
    problems: problems.map((problem) => `${problem.code} ${problem.column}`),
    notice: notice && `${notice.kind}/${notice.wording} ${written(notice.plannedAt, zone)}${until}`,
    key: notice && `${notice.key} ${notice.phase}`,
  };
}

/** One test per case, named by the case. */
export function check(cases: readonly Case[]): void {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const zone = one.zone ?? TOKYO;
    const all = shown(assess(one.order, one.notices ?? [], world(one), at(one.now ?? NOW, zone)), zone);
    const named = Object.fromEntries(Object.keys(one.gives).map((key) => [key, all[key as keyof Expected]]));
    expect(named).toEqual(one.gives);
  });
}
