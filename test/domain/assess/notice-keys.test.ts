// The key that a step's own notice gets: it decides which row of 連絡文 the draft is, for ever. Nov 2026: 24 Tue.
import { check } from './check';
import { AT_HAND_OVER, BLANK_AUTO_AGREE, NO_REVIEW, order, sent } from './given';

const purchasedAt = '2026/11/01 10:00';
const BEGUN = { purchasedAt, sellerAt: '2026/11/20 10:00' };

describe('the key of a notice', () => {
  check([
    {
      name: 'a first question about nothing heard yet counts from the start of the order',
      order: order({ ...BEGUN, waitingFor: '画像サイズ' }),
      gives: { step: 'send N1', key: '1001|before||1 before' },
    },
    {
      name: 'a check after the hand-over counts from the hand-over',
      order: order({ ...BEGUN, handedOverAt: '2026/11/20 10:00' }),
      gives: { step: 'send N6', key: '1001|check|2026-11-20T10:00|1 check' },
    },
    {
      name: 'a check of shown progress counts from the showing',
      order: order({ ...BEGUN, progressAt: '2026/11/20' }),
      gives: { step: 'send N15', key: '1001|progress|2026-11-20|1 progress' },
    },
    {
      name: 'the reminder of the day',
      order: order({ ...BEGUN, handedOverAt: '2026/11/12 10:00' }),
      notices: [sent('N7', '2026/11/20 10:00', { deadline: '2026/11/24 20:00' })],
      gives: { step: 'send N8', key: '1001|check|2026-11-12T10:00|8 check' },
    },
    {
      name: 'a formal delivery after an approval counts from the approval',
      order: order({ ...BEGUN, handedOverAt: '2026/11/20 10:00', okAt: '2026/11/22 9:00', buyerAt: '2026/11/22 9:00' }),
      gives: { stage: 'approved', step: 'formal-delivery N9', key: '1001|check|2026-11-22T09:00|N9 check' },
    },
    {
      name: 'a formal delivery at hand-over',
      market: AT_HAND_OVER,
      order: order({ ...BEGUN, handedOverAt: '2026/11/20 10:00', buyerAt: '2026/11/19 9:00' }),
      gives: { stage: 'awaiting-check', step: 'formal-delivery N9', key: '1001|check|2026-11-20T10:00|N9 check' },
    },
    {
      name: 'asking support about a cancel request belongs to the time before the work',
      market: BLANK_AUTO_AGREE,
      order: order({ ...BEGUN, cancelRequestedAt: '2026/11/20 10:00' }),
      gives: { step: 'wait N12', key: '1001|before|2026-11-20T10:00|N12 before' },
    },
    {
      name: 'asking support again about a formal delivery belongs to the check',
      market: NO_REVIEW,
      order: order({
        ...{ ...BEGUN, handedOverAt: '2026/11/12 10:00', formalAt: '2026/11/12 10:00' },
        supportAskedAt: '2026/11/21 10:00',
      }),
      gives: { step: 'wait N12', key: '1001|check|2026-11-21T10:00|N12 check' },
    },
  ]);
});
