// Questions asked of a copy of the moment: fifty runs at one instant, and rows in another order. The history goes on as if unasked.
import type { Dice } from '../dice';
import { exportedNow, forgetExport } from '../exported';
import { gridOf, plainCell } from '../grid';
import { MARK } from '../ownCells';
import { demand } from '../violation';
import type { AfterRun } from './afterRun';

const TABS = ['注文', '連絡文', 'きょう', 'サイトのルール', '文例', 'お休み', '設定', '履歴'] as const;

/** Every cell of every tab, as one text. */
export function everything({ shop }: Pick<AfterRun, 'shop'>): string {
  const { workbook, mails } = shop.world;
  const tabs = TABS.map((name) => {
    const rows = workbook.sheet(name).values();
    return `${name}\n${rows.map((cells) => cells.map(plainCell).join('\t')).join('\n')}`;
  });
  return `${tabs.join('\n')}\n${mails.length} mails`;
}

/** `runs` more runs at this very moment change nothing and mail nothing. */
export function probeRepetition(run: AfterRun, runs: number): void {
  const { world, tally } = run.shop;
  const moment = world.snapshot();
  const before = everything(run);
  for (let count = 0; count < runs; count++) world.fireTriggers('henjiHourly');
  const after = everything(run);
  world.restore(moment);
  forgetExport(world);
  tally.add('runs repeated', runs);
  demand(before === after, 'many runs at one instant are one run', run.at, () => firstDifference(before, after));
}

/** The same rows in another order: the same answers, drafts and mails. */
export function probeOrder(run: AfterRun, dice: Dice): void {
  const { world, tally } = run.shop;
  const moment = world.snapshot();
  const before = answers(run);
  const { sheet, column } = gridOf(world.workbook.sheet('注文'), '購入者');
  sheet.sortBy(column(dice.pick([MARK, '金額', '注文番号'])), dice.chance(0.5));
  world.fireTriggers('henjiHourly');
  const after = answers(run);
  world.restore(moment);
  forgetExport(world);
  tally.add('orders of rows tried');
  demand(before === after, 'the order of rows does not matter', run.at, () => firstDifference(before, after));
}

function answers({ shop }: AfterRun): string {
  const { orders, notices } = exportedNow(shop.world);
  const lines = [...orders, ...notices].map((one) => JSON.stringify(one));
  return [...lines.sort(), `${shop.world.mails.length} mails`].join('\n');
}

function firstDifference(before: string, after: string): string {
  const lines = after.split('\n');
  const index = before.split('\n').findIndex((line, at) => line !== lines[at]);
  return `${before.split('\n')[index]} → ${lines[index]}`;
}
