// What a person does to the layout of the sheet at the very moment at which a run is working.
import type { HostSheet, World } from '../../../tools/emulator';
import { headerAt } from '../../app/shop';

export interface Act {
  readonly name: string;
  readonly do: (world: World) => void;
}

const tab = (world: World, name: string): HostSheet => world.workbook.sheet(name);
const columnOf = (sheet: HostSheet, header: string): number => headerAt(sheet, header).column;

const columnLeftOf = (name: string, header: string): Act => ({
  name: `${name}: a column inserted left of ${header}`,
  do: (world) => tab(world, name).insertColumn(columnOf(tab(world, name), header)),
});

const moved = (name: string, header: string, before: string): Act => ({
  name: `${name}: ${header} moved before ${before}`,
  do: (world) => {
    const sheet = tab(world, name);
    sheet.moveColumn(columnOf(sheet, header), columnOf(sheet, before));
  },
});

const rowOnTop = (name: string): Act => ({
  name: `${name}: a row on top`,
  do: (world) => tab(world, name).insertRow(1),
});

export const ACTS: readonly Act[] = [
  {
    name: '設定: a row inserted above 最終更新',
    do: (world) => {
      const sheet = tab(world, '設定');
      sheet.insertRow(sheet.display().findIndex((cells) => cells.includes('最終更新')) + 1);
    },
  },
  { name: '設定: sorted', do: (world) => tab(world, '設定').sortBy(columnOf(tab(world, '設定'), '設定')) },
  columnLeftOf('設定', '値'),
  moved('設定', '説明', '値'),
  columnLeftOf('注文', 'できごと'),
  columnLeftOf('注文', '購入日時'),
  moved('注文', 'メモ', '次にすること'),
  rowOnTop('注文'),
  { name: '注文: renamed', do: (world) => tab(world, '注文').rename('受注') },
  columnLeftOf('きょう', '文面'),
  rowOnTop('きょう'),
  columnLeftOf('連絡文', '本文'),
];
