// What is stored beside the cells is read, not believed: whatever stands there, the alert leaves, no trigger goes, and it is said once.
import type { World } from '../../../tools/emulator';
import { orderText } from '../shop';
import { OLDER, put, rememberingShop, store, stored, twoHours, warning } from './storedScene';

const GARBAGE = ['{}', '5', '"x"', 'null', '[]'];
/** Of these an empty object says that there is nothing, and is no loss. */
const MAY_BE_EMPTY = ['goodRules', 'troubles', 'headers'];
const KEYS = [
  'tabIds',
  'goodRules',
  'mails',
  'sent',
  'troubles',
  'health',
  'lastHourly',
  'lastNumber',
  'owner',
  'document',
  'headers',
];
const HIDDEN = ['取り消し用', '未返信の起点', '記録開始日時'];

interface Case {
  readonly name: string;
  readonly told: boolean;
  readonly act: (world: World) => void;
}

function cases(world: World): Case[] {
  const before = stored(world);
  const ofKey = (key: string): Case[] => {
    const whole = before[`henjimachi.${key}`]!;
    const texts = [...GARBAGE, whole.slice(0, -1), ...(key in OLDER ? [JSON.stringify(OLDER[key])] : [])];
    return texts.map((text) => {
      const isOlder = text === JSON.stringify(OLDER[key]);
      const isCutNumber = /^\d+$/.test(text) && /^\d+$/.test(whole);
      const isWell = isOlder || isCutNumber || (text === '{}' && MAY_BE_EMPTY.includes(key));
      return {
        name: `${key} = ${text.slice(0, 30)}`,
        told: !isWell,
        act: () => store(world, { [`henjimachi.${key}`]: text }),
      };
    });
  };
  const ofCell = (header: string): Case[] => {
    const whole = orderText(world, 'tapped', header);
    const cut = header === '取り消し用' ? whole.slice(0, -1) : '2026/11';
    const texts = [...GARBAGE, cut, '{"undo":[],"note":{"code":"new","event":"x"}}'];
    return texts.map((text) => ({
      name: `${header} = ${text.slice(0, 30)}`,
      told: true,
      act: () => put(world, 'tapped', header, text),
    }));
  };
  return [...KEYS.flatMap(ofKey), ...HIDDEN.flatMap(ofCell)];
}

function live(world: World, isWanted: (name: string) => boolean = () => true): { lived: number; bad: string[] } {
  const start = world.snapshot();
  const all = cases(world).filter(({ name }) => isWanted(name));
  const bad = all.flatMap(({ name, told, act }) => {
    world.restore(start);
    act(world);
    return twoHours(world, told).map((wrong) => `${name}: ${wrong}`);
  });
  return { lived: all.length, bad };
}

test('every stored value and every hidden cell, replaced by what nobody wrote', () => {
  expect(twoHours(rememberingShop(), false)).toEqual([]);
  const { lived, bad } = live(rememberingShop());
  process.stdout.write(`stored values: ${lived} cases lived, ${bad.length} bad\n`);
  expect(bad).toEqual([]);
  expect(lived).toBeGreaterThan(70);
});

test('it is said for a day, and no longer', () => {
  const world = rememberingShop();
  store(world, { 'henjimachi.mails': 'null' });
  expect(twoHours(world, true)).toEqual([]);
  for (let hour = 0; hour < 24; hour++) {
    world.clock.advance(3_600_000);
    world.fireTriggers('henjiHourly');
  }
  expect(warning(world)).toBe('');
  const lines = world.workbook.sheet('履歴').display().flat();
  expect(lines.filter((text) => text === '覚え書きを作り直した')).toHaveLength(1);
});

test.each([
  [
    'what is stored is believed',
    'if (shaped.success) read',
    'if (true) read',
    /^(mails|owner)/,
    /did not leave$|trigger is gone$/,
  ],
  [
    'an entry of the hidden column is believed',
    'return read.success ? read.output : null',
    'return read.output',
    /取り消し用/,
    /not told$|stopped$/,
  ],
])('found out: %s', (_, from, to, about, found) => {
  const sabotaged = rememberingShop((code) => {
    expect(code.split(from).length).toBe(2);
    return code.replace(from, to);
  });
  const { bad } = live(sabotaged, (name) => about.test(name));
  expect(bad.filter((one) => found.test(one))).not.toEqual([]);
});
