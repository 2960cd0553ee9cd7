// A press in the sidebar that dies, or meets a Google that fails, at every service call. It is never told as done when it is not; what it
// left by halves, one more press finishes or takes back.
import type { World } from '../../../tools/emulator';
import { changesBetween, factsOf } from '../../app/hands';
import { at, openShop, ordersOf, putRows, runHourly } from '../../app/shop';
import { type Disturbance, disturb, FAILURES } from './disturb';
import { HOUR } from './scene';

type Facts = Readonly<Record<string, string>>;

const NOW = '2026-11-24 10:00';
const DAY = 24 * HOUR;
const ID = 'pressed';

/** One buyer who was asked something, and a neighbour whose row must stay as it is. */
function shop(): World {
  const world = openShop(NOW, { realm: 'kept' });
  const asked = {
    サイト: 'ココナラ',
    購入日時: new Date(at(NOW) - 10 * DAY),
    自分からの最終連絡: new Date(at(NOW) - DAY),
    待っている返事: '画像サイズ',
  };
  putRows(
    ordersOf(world),
    [ID, 'neighbour'].map((id) => ({ ...asked, 注文番号: id, 購入者: `購入者 ${id}` })),
  );
  runHourly(world);
  world.clock.advance(HOUR / 2);
  return world;
}

interface Press {
  readonly name: string;
  readonly functionName: string;
  readonly input: object;
  /** What 履歴 calls it. */
  readonly told: string;
  readonly before: (world: World) => void;
}

const RECORD = { orderId: ID, event: 'replied' };
const RECORDING: Press = {
  name: 'recording an event',
  functionName: 'henjiRecord',
  input: RECORD,
  told: '返事が来た',
  before: () => undefined,
};
const UNDO: Press = {
  name: 'taking one back',
  functionName: 'henjiUndo',
  input: { orderId: ID },
  told: '取り消',
  before: (world) => {
    world.scriptRun('henjiRecord', JSON.stringify(RECORD));
    world.clock.advance(60_000);
  },
};

/** What is known of the order; when it was pressed to the second (kept for 取り消す) does not matter. */
function seenOf(world: World, id: string): Record<string, string> {
  const { 取り消し用: _, ...facts } = factsOf(world, id);
  return facts;
}

/** Lines of 履歴 about the order that tell of the press. */
function linesOf(world: World, told: string): number {
  const rows = world.workbook.sheet('履歴').display();
  return rows.filter((cells) => cells.includes(ID) && cells.join().includes(told)).length;
}

/** Presses; what the sidebar was answered, or null when the call failed. */
function press(world: World, { functionName, input }: Press): { ok: boolean } | null {
  try {
    return JSON.parse(String(world.scriptRun(functionName, JSON.stringify(input)))) as { ok: boolean };
  } catch {
    return null;
  }
}

describe.each([RECORDING, UNDO])('$name', (one) => {
  let world: World;
  let start: ReturnType<World['snapshot']>;
  let calls: number;
  let untouched: Facts;
  let pressed: Facts;
  let neighbour: Facts;
  let lines: number;

  beforeAll(() => {
    world = shop();
    one.before(world);
    start = world.snapshot();
    lines = linesOf(world, one.told);
    neighbour = seenOf(world, 'neighbour');
    untouched = seenOf(world, ID);
    expect(press(world, one)?.ok).toBe(true);
    calls = world.calls.last.remote + world.calls.last.local;
    pressed = seenOf(world, ID);
    expect(pressed).not.toEqual(untouched);
    expect(linesOf(world, one.told)).toBe(lines + 1);
  });

  const differs = (from: Facts, to: Facts) => Object.keys(changesBetween({ ...from }, { ...to })).length > 0;

  test.each(FAILURES)('when the call %s, at every service call', (what: Disturbance) => {
    const wrong: string[] = [];
    for (let call = 1; call <= calls; call++) {
      const say = (text: string) => wrong.push(`call ${call}: ${text}`);
      world.restore(start);
      disturb(world, { what, call }, one.functionName);
      const answer = press(world, one);
      world.faults.clear();
      const isDone = () => !differs(pressed, seenOf(world, ID));
      if (answer?.ok && !isDone()) say('told as done, and is not');
      if (linesOf(world, one.told) > lines + 1) say('two lines in 履歴');
      const left = world.snapshot();
      if (differs(untouched, seenOf(world, ID))) {
        press(world, UNDO);
        if (one === RECORDING && differs(untouched, seenOf(world, ID))) say('cannot be taken back');
        world.restore(left);
      }
      press(world, one);
      if (!isDone()) say(`pressed once more: ${JSON.stringify(changesBetween({ ...pressed }, seenOf(world, ID)))}`);
      if (differs(neighbour, seenOf(world, 'neighbour'))) say('the neighbour changed');
    }
    expect(wrong).toEqual([]);
    process.stdout.write(`${one.name}, the call ${what}: never by halves after one more press, over ${calls} calls\n`);
  });
});
