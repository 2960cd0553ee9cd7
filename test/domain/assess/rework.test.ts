// What a later version, approval or session does to what was asked for before it. Nov 2026: 24 Tue.
import { check } from './check';
import { order } from './given';

const BEGUN = { purchasedAt: '2026/11/01 10:00', sellerAt: '2026/11/20 10:00' };

describe('rework', () => {
  const handedOver = { ...BEGUN, handedOverAt: '2026/11/10 10:00' };
  check([
    {
      name: 'shown again after being sent back, the approval of the version before counts no more',
      order: order({
        ...{ ...handedOver, okAt: '2026/11/12 10:00', formalAt: '2026/11/13 10:00' },
        ...{ sentBackAt: '2026/11/14 10:00', buyerAt: '2026/11/14 10:00', progressAt: '2026/11/20 10:00' },
      }),
      gives: { stage: 'awaiting-feedback', step: 'send N15' },
    },
    {
      name: 'delivered formally at once, the changes asked for are done',
      order: order({
        ...{ ...handedOver, revisionAt: '2026/11/21 10:00', buyerAt: '2026/11/21 10:00' },
        ...{ sellerAt: '2026/11/22 10:00', formalAt: '2026/11/22 10:00' },
      }),
      gives: { stage: 'formally-delivered', step: 'wait', due: '2026/11/25 10:00' },
    },
    {
      name: 'approved after all, what was asked for need not be changed any more',
      order: order({
        ...{ ...handedOver, formalAt: '2026/11/22 10:00', revisionAt: '2026/11/22 12:00' },
        ...{ okAt: '2026/11/23 9:00', buyerAt: '2026/11/23 9:00', noReplyNeededAt: '2026/11/23 9:00' },
      }),
      gives: { stage: 'formally-delivered', step: 'wait', due: '2026/11/25 10:00' },
    },
    {
      name: 'after a session that was held, the next version is not taken for the session itself',
      order: order({
        ...{ ...handedOver, appointmentAt: '2026/11/10 9:00', progressAt: '2026/11/19 10:00' },
        ...{ buyerAt: '2026/11/20 9:00', dueAt: '2026/11/30' },
      }),
      gives: { stage: 'working', step: 'deliver', due: '2026/12/01 00:00' },
    },
  ]);
});
