// A shop opens: the sheet as set up, nothing sold yet, everything that is kept in mind about it empty.

import { noteTaken } from './choose';
import type { Dice } from './dice';
import { forgetExport } from './exported';
import type { Shop } from './hands';
import { COCONALA } from './marketplace';
import { OwnCells } from './ownCells';
import type { Stage } from './stage';
import { Tally } from './tally';

/** `dice` decides which edits come to nothing because onEdit fails. */
export function openShop({ world, reset }: Stage, dice: Dice, start: number): Shop {
  reset();
  forgetExport(world);
  world.clock.set(start);
  const shop: Shop = {
    world,
    own: new OwnCells(world),
    tally: new Tally(),
    cases: [],
    retold: new Map(),
    calledOff: new Set(),
    cleared: new Set(),
    daysOff: [],
    lengths: COCONALA,
    disturbEdit: () => {
      if (!dice.chance(0.02)) return;
      let left = 1;
      shop.tally.add('faults: onEdit failed');
      world.faults.throwAt(({ remote }, name) => remote && name === 'onEdit' && left-- > 0);
    },
    afterExecution: () => {
      const now = world.clock.now();
      noteTaken(shop, now);
      shop.own.verify(now, (mark) => !shop.cases.some((order) => order.mark === mark && order.waiting));
    },
  };
  shop.own.accept();
  return shop;
}
