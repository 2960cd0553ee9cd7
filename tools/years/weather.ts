// What goes wrong: triggers that come late, twice or not for days, and services that fail, die or answer wrongly.
import type { World } from '../emulator';
import type { Dice } from './dice';
import { DAY } from './time';

export type Fault =
  | 'none'
  | 'killed before a call'
  | 'killed after a call'
  | 'killed, writes kept'
  | 'call failed'
  | 'call did it and failed'
  | 'mail quota used up'
  | 'user edits in the middle';

const FAULTS: readonly Fault[] = [
  'killed before a call',
  'killed after a call',
  'killed, writes kept',
  'call failed',
  'call did it and failed',
  'mail quota used up',
  'user edits in the middle',
];

/** A trigger run as it will happen. */
export interface RunWeather {
  /** 0: the trigger does not come. */
  readonly times: 0 | 1 | 2;
  readonly fault: Fault;
  /** Position of the service call that is hit. */
  readonly call: number;
}

export interface Outage {
  readonly from: number;
  readonly until: number;
}

/** Days without any trigger: authorisation lost, or Google not well. One to ten days, about twice a year. */
export function drawOutages(dice: Dice, start: number, days: number): Outage[] {
  return Array.from({ length: Math.round(days / 180) }, () => {
    const from = start + dice.between(5, days - 15) * DAY;
    return { from, until: from + dice.between(1, 10) * DAY };
  });
}

export function drawWeather(dice: Dice): RunWeather {
  const call = dice.between(1, 60);
  const fault = dice.chance(0.12) ? dice.pick(FAULTS) : 'none';
  return { times: dice.chance(0.04) ? 0 : dice.chance(0.04) ? 2 : 1, fault, call };
}

/** Arms the fault for the coming run of the hourly trigger. `edit`: what the user does in the middle. */
export function arm({ faults, users }: World, { fault, call }: RunWeather, owner: string, edit: () => void): void {
  if (fault === 'killed before a call') faults.killBefore(call);
  if (fault === 'killed after a call') faults.killAfter(call);
  if (fault === 'killed, writes kept') faults.killAfter(call, { keepBuffered: true });
  if (fault === 'call failed') faults.throwAt(call);
  if (fault === 'call did it and failed') faults.effectThenThrow(call);
  if (fault === 'mail quota used up') users.setMailQuota(owner, 0);
  if (fault !== 'user edits in the middle') return;
  armEdit(faults, call, edit);
}

/** The coming day is fine again. */
export function disarm({ faults, users }: World, owner: string): void {
  faults.clear();
  users.setMailQuota(owner, 100);
}

/**
 * The user's edit comes at that call, but no later than right before the run looks at 注文 a second time, to see whether rows moved.
 * Between that look and the write nothing on Google can hold the user's hands: a sort in those few milliseconds is not simulated.
 */
function armEdit(faults: World['faults'], atCall: number, edit: () => void): void {
  let done = false;
  let looks = 0;
  faults.onCall = ({ index, method, detail }, functionName) => {
    if (functionName !== 'henjiHourly' || done) return;
    if (method === 'Range.getValues' && detail.startsWith('注文!')) looks++;
    if (index < atCall && looks < 2) return;
    done = true;
    edit();
  };
}
