// The sheet on which years are lived: the built product set up once, with columns of the user's own, for each year anew.
import { createWorld, type World, type WorldOptions } from '../emulator';
import { gridOf } from './grid';
import { MARK, REMARK } from './ownCells';
import { HOUR } from './time';

export const OWNER = 'seller@example.com';
/** 00:00 of the Monday before the first simulated day. */
export const EPOCH = Date.UTC(2026, 0, 5) - 9 * HOUR;

export interface Stage {
  readonly world: World;
  /** Back to the moment right after set-up. */
  reset(): void;
}

/** `dist`: the folder of the built bundle. Executions share their evaluated files, which is four times as fast. */
export function openStage(dist: string, realm: WorldOptions['realm'] = 'shared'): Stage {
  const world = createWorld({ now: EPOCH, files: dist, owner: OWNER, realm });
  world.openDocument();
  world.scriptRun('henjiSetUp', JSON.stringify({ samples: false }));
  addColumns(world);
  keepOneMarket(world);
  keepOneTone(world);
  const moment = world.snapshot();
  return { world, reset: () => world.restore(moment) };
}

function addColumns(world: World): void {
  const { sheet, headerRow } = gridOf(world.workbook.sheet('注文'), '購入者');
  for (const header of [MARK, REMARK]) {
    const column = sheet.lastColumn + 1;
    if (column > sheet.maxColumns) sheet.insertColumn(column);
    sheet.type(headerRow, column, header);
  }
}

/** Sells on ココナラ only, and deletes the rules of all other markets. */
function keepOneMarket(world: World): void {
  const grid = gridOf(world.workbook.sheet('サイトのルール'), 'ルール');
  const others = grid.rows.filter((row) => grid.text(row, 'サイト') !== 'ココナラ');
  for (const { row } of others.reverse()) grid.sheet.deleteRow(row);
}

/** Writes in one language and one tone, and deletes all other texts. */
function keepOneTone(world: World): void {
  const grid = gridOf(world.workbook.sheet('文例'), '文体');
  const others = grid.rows.filter(
    (row) => grid.text(row, '言語') !== '日本語' || grid.text(row, '文体') !== 'やわらかい',
  );
  for (const { row } of others.reverse()) grid.sheet.deleteRow(row);
}
