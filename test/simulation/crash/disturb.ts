// What can happen to a run at one of its service calls.
import type { CallRecord, World } from '../../../tools/emulator';
import { tapInOrders } from '../../app/hands';
import { headerAt, ordersOf, orderText } from '../../app/shop';
import { OVER, TAPPED } from './scene';

export const FAILURES = [
  'dies before',
  'dies after',
  'dies before, what was written stays',
  'dies after, what was written stays',
  'fails once',
  'fails five times',
  'has its effect and fails',
] as const;
/** What others do to the sheet in the middle of a run. */
export const MEETINGS = [
  'meets a second hourly run',
  'meets a seller who sorts 注文',
  'meets a seller who inserts a row above all orders',
  'meets a seller who deletes an order that is over',
  'meets a seller who taps an event in 注文',
] as const;
export type Disturbance = (typeof FAILURES)[number] | (typeof MEETINGS)[number];

export const isMeeting = (what: Disturbance): boolean => (MEETINGS as readonly Disturbance[]).includes(what);

export interface Happening {
  readonly what: Disturbance;
  /** 1-based, or the first call of a method. */
  readonly call: number | string;
}

/** Makes it happen at that call of the next hourly run, or of another function. */
export function disturb(world: World, { what, call }: Happening, of = 'henjiHourly'): void {
  const { faults } = world;
  const isThere = ({ index, method }: CallRecord) => index === call || method === call;
  const ofRun = (record: CallRecord, functionName: string) => functionName === of && isThere(record);
  const fromThere = (record: CallRecord, functionName: string) =>
    functionName === of && (record.index >= Number(call) || isThere(record));
  let met = false;
  const meet = (act: () => void): void => {
    faults.onCall = (record, functionName) => {
      if (met || !ofRun(record, functionName)) return;
      met = true;
      act();
    };
  };
  switch (what) {
    case 'dies before':
      faults.killBefore(ofRun);
      break;
    case 'dies after':
      faults.killAfter(ofRun);
      break;
    case 'dies before, what was written stays':
      faults.killBefore(ofRun, { keepBuffered: true });
      break;
    case 'dies after, what was written stays':
      faults.killAfter(ofRun, { keepBuffered: true });
      break;
    case 'fails once':
      faults.throwAt(ofRun);
      break;
    case 'fails five times':
      faults.throwAt(fromThere, { times: 5 });
      break;
    case 'has its effect and fails':
      faults.effectThenThrow(ofRun);
      break;
    case 'meets a second hourly run':
      meet(() => world.fireTriggers('henjiHourly'));
      break;
    case 'meets a seller who sorts 注文':
      meet(() => ordersOf(world).sortBy(headerAt(ordersOf(world), 'メモ').column, false));
      break;
    case 'meets a seller who inserts a row above all orders':
      meet(() => ordersOf(world).insertRow(headerAt(ordersOf(world), '購入者').row + 1));
      break;
    case 'meets a seller who deletes an order that is over':
      meet(() => deleteOver(world));
      break;
    case 'meets a seller who taps an event in 注文':
      meet(() => tapOnce(world));
      break;
  }
}

/** Once: an order that was deleted stays deleted. */
function deleteOver(world: World): void {
  const sheet = ordersOf(world);
  const { column } = headerAt(sheet, '注文番号');
  const row = sheet.display().findIndex((cells) => cells[column - 1] === OVER) + 1;
  if (row > 0) sheet.deleteRow(row);
}

const EVENT = '連絡した（返事は不要）';

/** Once: what an earlier run has recorded is not recorded again, so that 履歴 has one line of it. */
function tapOnce(world: World): void {
  if (!orderText(world, TAPPED, '最後のできごと').endsWith(EVENT)) tapInOrders(world, TAPPED, EVENT);
}

export const told = ({ what, call }: Happening): string => `call ${call} ${what}`;
