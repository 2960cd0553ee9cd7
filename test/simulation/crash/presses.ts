// A press in the sidebar that dies, or meets a Google that fails, at every service call. It is never told as done when it is not; what it
// left by halves, one more press finishes or takes back.
import type { World } from '../../../tools/emulator';
import { changesBetween, factsOf, rowOfOrder, todayOf } from '../../app/hands';
import { at, headerAt, openShop, ordersOf, putRows, runHourly } from '../../app/shop';
import { type Disturbance, disturb, FAILURES } from './disturb';
import { HOUR } from './scene';

type Facts = Readonly<Record<string, string>>;

const NOW = '2026-11-24 10:00';
const DAY = 24 * HOUR;
const ID = 'pressed';

/** One buyer who was asked something, and a neighbour whose row must stay as it is. */
function shop(): World {
  const world = openShop(NOW, { realm: 'shared' });
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
  /** What 履歴 calls it. */
  readonly told: string;
  readonly before: (world: World) => void;
  /** What was answered; null when the call failed, or answers nobody. */
  readonly act: (world: World) => { ok: boolean } | null;
}

const REPLIED = { orderId: ID, event: 'replied' };
const RECORDING: Press = {
  name: 'recording an event',
  functionName: 'henjiRecord',
  told: '返事が来た',
  before: () => undefined,
  act: (world) => call(world, 'henjiRecord', REPLIED),
};

/** Two events, so that taking back one too many would show. */
function recordTwo(world: World): void {
  for (const input of [REPLIED, { orderId: ID, event: 'wrote-waiting' }]) {
    call(world, 'henjiRecord', input);
    world.clock.advance(60_000);
  }
}
const UNDO: Press = {
  name: 'taking one back',
  functionName: 'henjiUndo',
  told: '取り消',
  before: recordTwo,
  act: (world) => call(world, 'henjiUndo', { orderId: ID }),
};

/** On a phone: chosen in きょう, missed by onEdit, taken by the hourly run. */
const UNDO_BY_CHOICE: Press = {
  name: 'taking one back by choice',
  functionName: 'henjiHourly',
  told: '取り消',
  before: (world) => {
    recordTwo(world);
    const sheet = todayOf(world);
    sheet.put(rowOfOrder(sheet, ID), headerAt(sheet, 'できごと').column, [['取り消す']]);
  },
  act: (world) => {
    world.fireTriggers('henjiHourly');
    return null;
  },
};

function call(world: World, functionName: string, input: object): { ok: boolean } | null {
  try {
    return JSON.parse(String(world.scriptRun(functionName, JSON.stringify(input)))) as { ok: boolean };
  } catch {
    return null;
  }
}

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

/** Every `stride`th call, another offset for each kind of failure. */
export function pressesAtEvery(stride: number): void {
  describe.each([RECORDING, UNDO, UNDO_BY_CHOICE])('$name', (one) => pressing(one, stride));
}

function pressing(one: Press, stride: number): void {
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
    expect(one.act(world)?.ok ?? true).toBe(true);
    calls = world.calls.last.remote + world.calls.last.local;
    pressed = seenOf(world, ID);
    expect(pressed).not.toEqual(untouched);
    expect(linesOf(world, one.told)).toBe(lines + 1);
  });

  const differs = (from: Facts, to: Facts) => Object.keys(changesBetween({ ...from }, { ...to })).length > 0;

  const judged = new Map<string, readonly string[]>();

  /** What is wrong with what a disturbed press left. */
  function judge(answer: { ok: boolean } | null): string[] {
    const wrong: string[] = [];
    const isDone = () => !differs(pressed, seenOf(world, ID));
    const added = linesOf(world, one.told) - lines;
    if (answer?.ok && (!isDone() || added !== 1)) wrong.push(`told as done: ${isDone()}, ${added} lines in 履歴`);
    if (added > 1) wrong.push('two lines in 履歴');
    if (differs(neighbour, seenOf(world, 'neighbour'))) wrong.push('the neighbour changed');
    // What is seen is shown to the seller, who presses again only what is not there. A choice that stands is taken again in any case.
    if (isDone() && one !== UNDO_BY_CHOICE) return wrong;
    const left = world.snapshot();
    if (one === RECORDING && differs(untouched, seenOf(world, ID))) {
      UNDO.act(world);
      if (differs(untouched, seenOf(world, ID))) wrong.push('cannot be taken back');
      world.restore(left);
    }
    one.act(world);
    if (!isDone()) wrong.push(`once more: ${JSON.stringify(changesBetween({ ...pressed }, seenOf(world, ID)))}`);
    return wrong;
  }

  test.each(FAILURES)('when the call %s', (what: Disturbance) => {
    const wrong: string[] = [];
    for (let index = 1 + (FAILURES.indexOf(what as never) % stride); index <= calls; index += stride) {
      world.restore(start);
      disturb(world, { what, call: index }, one.functionName);
      const answer = one.act(world);
      world.faults.clear();
      // What is seen, and what one more press makes of it, follows from the answer and from what was left.
      const left = `${answer?.ok} ${world.fingerprint()}`;
      const known = judged.get(left) ?? judge(answer);
      judged.set(left, known);
      wrong.push(...known.map((text) => `call ${index}: ${text}`));
    }
    expect(wrong).toEqual([]);
    process.stdout.write(
      `${one.name}, the call ${what}: never by halves after one more press, over ${Math.ceil(calls / stride)} of ${calls} calls (${judged.size} different states so far)\n`,
    );
  });
}
