// At which moments of a day the hourly trigger is let run: 8,760 runs a year would teach little more than these.
import type { Dice } from './dice';
import type { Shop } from './hands';
import { clocksOf, isPunishing } from './marketplace';
import { DAY, HOUR, MINUTE } from './time';

const MOST_RUNS_A_DAY = 6;

/**
 * The trigger comes at `minute` past every full hour. Of the 24 hours those are taken in which something can change: the first
 * after a due moment, after a threshold of a punishing clock and after its end; the digest's hour and the last one before the
 * night while orders are open; and now and then any other. All other hours are as if the trigger had been skipped.
 */
export function runsOfDay(shop: Shop, dice: Dice, day: number, minute: number, dues: readonly number[]): number[] {
  const runAfter = (at: number) => Math.ceil((at - minute * MINUTE) / HOUR) * HOUR + minute * MINUTE;
  const open = shop.cases.filter(({ inSheet }) => inSheet);
  if (open.length === 0) return dice.chance(0.25) ? [day + 8 * HOUR + minute * MINUTE] : [];
  const punishing = open.flatMap(({ told }) => clocksOf(told, shop.lengths, day).filter(isPunishing));
  const thresholds = punishing.flatMap(({ endsAt }) => [endsAt - 24 * HOUR + MINUTE, endsAt - 6 * HOUR + MINUTE]);
  const wanted = [...thresholds, ...dues].map(runAfter).filter((at) => at >= day && at < day + DAY);
  const usual = [8, ...(dice.chance(0.35) ? [21] : []), ...(dice.chance(0.2) ? [dice.between(0, 23)] : [])];
  const all = [...usual.map((hour) => day + hour * HOUR + minute * MINUTE), ...wanted.slice(0, MOST_RUNS_A_DAY - 3)];
  return [...new Set(all)].sort((a, b) => a - b);
}
