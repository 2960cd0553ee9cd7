// Plays what a seller does to tabs and headers: the change, a run, set-up, a run; judged by the seller's cells, drafts, mails and what was told.

import { catalogueFor } from '../../../src/text/catalogue';
import type { World, WorldOptions } from '../../../tools/emulator';
import { at, exported, headerAt, ordersOf } from '../../app/shop';
import type { Change } from './changes';
import { ALERTS, HOUR, NAMES, OWN_COLUMN, shopInUse } from './scene';
import { lostCells, type SellerCells, sellerCells } from './sellerCells';

/** What went wrong, in words. */
export interface Verdict {
  readonly cellsLost: string[];
  readonly doubledDrafts: string[];
  readonly doubledMails: string[];
  readonly alertsLost: string[];
  readonly untold: string[];
}

/** Before the alerts are due, or when they have left. */
export type When = 'before' | 'after';

const EVENING = '2026-11-24 21:00';

const SET_UP = ['返事まち', 'セットアップ / やり直す'];

/** A header of the seller's own that no run has seen goes with the row that the seller deletes. */
function rememberedOf(cells: SellerCells, when: When): SellerCells {
  return when === 'after' ? cells : new Map([...cells].filter(([, text]) => text !== OWN_COLUMN));
}

export class HeaderMatrix {
  private readonly world: World;
  private readonly start: Readonly<Record<When, ReturnType<World['snapshot']>>>;
  /** Notices an order and kind when nobody touches anything. */
  private readonly drafts: ReadonlyMap<string, number>;

  constructor(options: Partial<WorldOptions> = {}) {
    this.world = shopInUse({ realm: 'kept', ...options });
    const before = this.world.snapshot();
    this.hour();
    this.start = { before, after: this.world.snapshot() };
    this.hour();
    this.world.clock.set(at(EVENING));
    this.hour();
    this.drafts = draftsOf(this.world);
  }

  play(change: Change, when: When): Verdict {
    const { world } = this;
    world.restore(this.start[when]);
    const whole = sellerCells(world);
    change.make(world);
    const before = change.restored ? rememberedOf(whole, when) : sellerCells(world);
    const failed = this.hour();
    const untold = [...failed, ...untoldIn(world, change)];
    world.ui.clickMenu(SET_UP);
    world.clock.advance(HOUR);
    untold.push(...this.hour());
    const left = warning(world);
    if (change.mends && left !== '') untold.push(`left: ${left}`);
    // Six hours before both clocks end it is night: in the last run before it they are told once more.
    world.clock.set(at(EVENING));
    untold.push(...this.hour());
    return {
      cellsLost: lostCells(before, world),
      doubledDrafts: [...draftsOf(world)]
        .filter(([one, count]) => count > (this.drafts.get(one) ?? 0))
        .map(([one]) => one),
      doubledMails: doubledMails(world),
      alertsLost: alertsLost(world, change, when),
      untold,
    };
  }

  /** One hourly run and the hour after it; what it threw. */
  private hour(): string[] {
    const runs = this.world.fireTriggers('henjiHourly');
    this.world.clock.advance(HOUR);
    return runs.flatMap(({ outcome }) => (outcome.ok ? [] : [`thrown: ${outcome.error.message}`]));
  }
}

function warning(world: World): string {
  return (JSON.parse(String(world.scriptRun('henjiState'))) as { warning: string }).warning;
}

/** Neither too little nor too much is said. */
function untoldIn(world: World, { told }: Change): string[] {
  const said = warning(world);
  const health = healthCell(world);
  if (told === null) return said === '' ? [] : [`said for nothing: ${said}`];
  const inSettings = health === null || told.test(health);
  return [...(told.test(said) ? [] : [`the sidebar says: ${said}`]), ...(inSettings ? [] : [`設定 says: ${health}`])];
}

/** 自動更新の調子; null where 設定 has lost what it is found by. */
function healthCell(world: World): string | null {
  if (!world.workbook.has('設定')) return null;
  const sheet = world.workbook.sheet('設定');
  const rows = sheet.display();
  const header = rows.find((row) => row.includes('値'));
  const column = header?.indexOf('値') ?? -1;
  const row = header?.includes('設定') ? rows.find((cells) => cells.includes('自動更新の調子')) : undefined;
  return row && column >= 0 ? (row[column] ?? '') : null;
}

/** Notices that are open or sent, by order and kind. An order is known by its row: its 注文番号 may be what changed. */
function draftsOf(world: World): Map<string, number> {
  const sheet = ordersOf(world);
  const { row, column } = headerAt(sheet, '注文番号');
  const ids = sheet
    .display()
    .slice(row)
    .map((cells) => cells[column - 1] ?? '');
  const counts = new Map<string, number>();
  for (const { order, kind, state } of exported(world).notices) {
    if (state === 'withdrawn') continue;
    const index = ids.indexOf(order);
    const one = `${index < 0 ? order : NAMES[index]} ${kind}`;
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

const ALERT = /^■ .*「(.+)」の締切は/gm;

/** Every clock that an alert named, with its threshold, as often as it did. */
function alerted(world: World): string[] {
  return world.mails
    .filter(({ subject }) => kindOf(subject) === 'alert')
    .flatMap(({ subject, body }) =>
      [...body.matchAll(ALERT)].map(([, clock]) => `${clock} ${/締切まで(\d+)時間/.exec(subject)?.[1]}`),
    );
}

function doubledMails(world: World): string[] {
  const days = world.mails.map(
    ({ at: sent, subject }) => `${new Date(sent + 9 * HOUR).toISOString().slice(0, 10)} ${kindOf(subject)}`,
  );
  const daily = days.filter((one) => !one.endsWith('alert'));
  return [...daily, ...alerted(world)].filter((one, index, all) => all.indexOf(one) !== index);
}

function kindOf(subject: string): string {
  return subject.includes('至急】')
    ? 'alert'
    : subject === catalogueFor('ja').mail.troubleSubject
      ? 'trouble'
      : 'digest';
}

function alertsLost(world: World, { stopsAll, unknownClocks }: Change, when: When): string[] {
  const told = alerted(world);
  const due = ALERTS.flatMap(({ clock }) => {
    const isKnown = !unknownClocks.includes(clock);
    return [...(isKnown || when === 'after' ? [`${clock} 24`] : []), ...(isKnown ? [`${clock} 6`] : [])];
  });
  const troubles = world.mails.filter(({ subject }) => kindOf(subject) === 'trouble').length;
  return [
    ...due.filter((one) => !told.includes(one)),
    ...(troubles === (stopsAll ? 1 : 0) ? [] : [`${troubles} mails that nothing is watched`]),
  ];
}

export interface Tally {
  cases: number;
  readonly wrong: Record<keyof Verdict, number>;
  /** The first that went wrong, in words that say how to play them again. */
  readonly how: string[];
}

const MOST_TOLD = 40;

/** Plays all and counts what went wrong. */
export function tallyOf(matrix: HeaderMatrix, changes: readonly Change[], whens: readonly When[]): Tally {
  const wrong = { cellsLost: 0, doubledDrafts: 0, doubledMails: 0, alertsLost: 0, untold: 0 };
  const tally: Tally = { cases: 0, wrong, how: [] };
  for (const when of whens) {
    for (const change of changes) {
      const verdict = matrix.play(change, when);
      tally.cases += 1;
      for (const key of Object.keys(wrong) as (keyof Verdict)[]) {
        wrong[key] += verdict[key].length;
        if (verdict[key].length > 0 && tally.how.length < MOST_TOLD)
          tally.how.push(`${change.name}, ${when} the alerts: ${key} ${verdict[key].slice(0, 3).join(' / ')}`);
      }
    }
  }
  return tally;
}

export function report(name: string, { cases, wrong }: Tally): void {
  const { cellsLost, doubledDrafts, doubledMails, alertsLost, untold } = wrong;
  process.stdout.write(
    `${name}: cells of the seller lost: ${cellsLost}, doubled drafts: ${doubledDrafts}, doubled mails: ${doubledMails}, alerts lost: ${alertsLost}, untold: ${untold} over ${cases} cases\n`,
  );
}
