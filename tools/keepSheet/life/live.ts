// Six and a half weeks of a shop, lived through the built product: hands at their moments, the hourly trigger at its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorld, type World } from '../../emulator';
import { freeRow, headerOf, noticesTab, ordersTab, rowWith, SHEET_MENUS, taken, typeInto } from './hands';
import type { LivedOrder } from './order';
import { ORDERS } from './orders';
import { CHANGES } from './ownThings';

const OPENED = '10/5 9:00';
/** Within a working day, after the morning's mail, with a choice waiting that no run has seen yet. */
const KEPT = '11/19 10:40';

type Moment = readonly [at: number, happen: () => void];

/** Sets up `dist` in a new sheet, lives until that moment, and returns the world then. Throws where a run or a hand fails. */
export function liveShop(dist: string, until = KEPT): World {
  const files = readdirSync(dist).map((name) => ({ name, source: readFileSync(join(dist, name), 'utf8') }));
  const world = createWorld({
    now: moment(OPENED),
    files: [...files, { name: 'Menus.js', source: SHEET_MENUS }],
    name: 'みどり工房の注文',
    realm: 'kept',
  });
  world.openDocument();
  world.scriptRun('henjiSetUp', JSON.stringify({ samples: false }));
  const ids = new Map<LivedOrder, string>();
  const moments: Moment[] = [
    ...CHANGES.map(([when, change]): Moment => [moment(when), () => change(world)]),
    ...ORDERS.flatMap((order): Moment[] => [
      [moment(order.typed), () => ids.set(order, typeOrder(world, order))],
      ...order.acts.map(([when, what]): Moment => [moment(when), () => act(world, ids.get(order)!, what)]),
    ]),
  ];
  const lived = moments.filter(([at]) => at <= moment(until)).sort(([a], [b]) => a - b);
  for (const [at, happen] of lived) {
    runUntil(world, at);
    happen();
  }
  runUntil(world, moment(until));
  return world;
}

/** `10/5 9:30` of 2026 in Tokyo. */
function moment(text: string): number {
  const [month, day, hour, minute] = text.split(/[/ :]/).map(Number) as [number, number, number, number];
  return Date.UTC(2026, month - 1, day, hour - 9, minute);
}

function runUntil(world: World, until: number): void {
  for (const { outcome } of world.runDueTriggers(until)) if (!outcome.ok) throw new Error(outcome.error.message);
}

/** Returns its 注文番号, typed or given. */
function typeOrder(world: World, { cells }: LivedOrder): string {
  const sheet = ordersTab(world);
  const row = freeRow(sheet, '購入者');
  for (const [header, text] of Object.entries(cells)) typeInto(sheet, row, header, text);
  return sheet.text(row, headerOf(sheet, '注文番号').column);
}

function act(world: World, id: string, what: string): void {
  const [header = '', text] = what.split('＝');
  if (text !== undefined && header !== '本文' && header !== 'サイドバー') {
    typeInto(ordersTab(world), rowWith(ordersTab(world), { 注文番号: id }), header, text);
  } else if (text !== undefined || what === '送信済み' || what === '取りやめ')
    handleDraft(world, id, header, text ?? '');
  else record(world, id, what);
}

/** What is done to the order's open draft. */
function handleDraft(world: World, id: string, what: string, text: string): void {
  const sheet = noticesTab(world);
  const row = rowWith(sheet, { 注文番号: id, 状態: '下書き' });
  if (what === '本文') typeInto(sheet, row, '本文', text);
  else if (what === '取りやめ') typeInto(sheet, row, '状態', '取りやめ');
  else if (what === '送信済み') taken(sheet.check(row, headerOf(sheet, '送信済み').column, true));
  else {
    const key = sheet.text(row, headerOf(sheet, '記録番号').column);
    const { ok, message } = JSON.parse(String(world.scriptRun('henjiSaveText', JSON.stringify({ key, text }))));
    if (!ok) throw new Error(message);
  }
}

/** Chooses an event: on the phone in きょう where the order stands there, every third time in 注文. */
function record(world: World, id: string, what: string): void {
  const [event = '', when] = what.split('＠');
  const today = world.workbook.sheet('きょう');
  const isAtTable = when !== undefined || world.calls.executions % 3 === 0;
  const sheet = isAtTable || !isListed(world, id) ? ordersTab(world) : today;
  const row = rowWith(sheet, { 注文番号: id });
  if (when !== undefined) typeInto(sheet, row, 'いつ', when);
  typeInto(sheet, row, 'できごと', event);
}

function isListed(world: World, id: string): boolean {
  const sheet = world.workbook.sheet('きょう');
  const { column } = headerOf(sheet, '注文番号');
  return sheet.display().some((cells) => cells[column - 1] === id);
}
