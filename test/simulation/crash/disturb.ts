// What can happen to a run at one of its service calls.
import type { World } from '../../../tools/emulator';

export const DISTURBANCES = [
  'dies before',
  'dies after',
  'dies before, what was written stays',
  'dies after, what was written stays',
  'fails once',
  'fails five times',
  'has its effect and fails',
] as const;
export type Disturbance = (typeof DISTURBANCES)[number];

export interface Happening {
  readonly what: Disturbance;
  /** 1-based. */
  readonly call: number;
}

/** Makes it happen at that call of the next hourly run. */
export function disturb({ faults }: World, { what, call }: Happening): void {
  const ofRun = (record: { readonly index: number }, functionName: string) =>
    functionName === 'henjiHourly' && record.index === call;
  const fromThere = (record: { readonly index: number }, functionName: string) =>
    functionName === 'henjiHourly' && record.index >= call;
  switch (what) {
    case 'dies before':
      return faults.killBefore(ofRun);
    case 'dies after':
      return faults.killAfter(ofRun);
    case 'dies before, what was written stays':
      return faults.killBefore(ofRun, { keepBuffered: true });
    case 'dies after, what was written stays':
      return faults.killAfter(ofRun, { keepBuffered: true });
    case 'fails once':
      return faults.throwAt(ofRun);
    case 'fails five times':
      return faults.throwAt(fromThere, { times: 5 });
    case 'has its effect and fails':
      return faults.effectThenThrow(ofRun);
  }
}

export const told = ({ what, call }: Happening): string => `call ${call} ${what}`;
