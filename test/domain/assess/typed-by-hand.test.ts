// Notices that the seller typed into 連絡文, not all of which belong to the ladder. Nov 2026: 24 Tue.
import { check } from './check';
import { order, sent } from './given';

const purchasedAt = '2026/11/01 10:00';
const HANDED_OVER = { purchasedAt, handedOverAt: '2026/11/12 10:00', sellerAt: '2026/11/12 10:00' };

describe('a notice typed by hand', () => {
  check([
    {
      name: 'a check sent while an answer about changes is waited for is no rung of that ladder',
      order: order({
        ...{ ...HANDED_OVER, revisionAt: '2026/11/13 10:00', buyerAt: '2026/11/13 10:00' },
        ...{ sellerAt: '2026/11/20 10:00', waitingFor: '背景の色' },
      }),
      notices: [sent('N6', '2026/11/20 10:00')],
      gives: { stage: 'awaiting-info', step: 'send N1' },
    },
    {
      name: 'a reminder of a day that was never promised is no promise',
      order: order(HANDED_OVER),
      notices: [sent('N8', '2026/11/20 10:00')],
      gives: { stage: 'awaiting-check', step: 'send N6' },
    },
    {
      name: 'a promise and its reminder of the same day, both without a time: reminded already',
      order: order(HANDED_OVER),
      notices: [
        sent('N7', '2026/11/22', { deadline: '2026/11/26 20:00' }),
        sent('N8', '2026/11/22', { deadline: '2026/11/26 20:00' }),
      ],
      gives: { stage: 'awaiting-check', step: 'wait N9', due: '2026/11/26 20:00' },
    },
  ]);
});
