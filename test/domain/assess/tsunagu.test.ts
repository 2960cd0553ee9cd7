// つなぐ as it is shipped: 終了申請 at hand-over, and no plan that wants a cancellation once the marketplace cancels no more by itself.
import { assess } from '../../../src/domain/assess/assess';
import { forecast } from '../../../src/domain/assess/forecast';
import { TSUNAGU } from '../../../src/domain/markets/shipped/tsunagu';
import { howToText } from '../../../src/text/reason';
import { at, order, world } from './given';

const WORLD = world({ market: TSUNAGU });
const DAY = 86_400_000;
const PURCHASE = at('2026/07/01 10:00');

test('what is handed over is delivered at once: 終了申請', () => {
  const handedOver = order({ market: 'つなぐ', purchasedAt: '2026/11/01 10:00', handedOverAt: '2026/11/24 15:00' });
  const { stage, turn, step } = assess(handedOver, [], WORLD, at('2026/11/24 15:00'));
  expect({ stage, turn, step }).toEqual({
    stage: 'awaiting-check',
    turn: 'seller',
    step: { kind: 'formal-delivery', notice: 'N9', due: at('2026/11/24 15:00') },
  });
  expect(howToText(TSUNAGU, 'formal-delivery', 'ja')).toContain('終了申請');
});

test.each(Array.from({ length: 30 }, (_, index) => 120 + index))(
  'asked on day %d: no cancellation is announced or asked for that would come after 147 days',
  (day) => {
    const asked = new Date(PURCHASE + day * DAY + 9 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '/');
    const waiting = order({
      market: 'つなぐ',
      purchasedAt: '2026/07/01 10:00',
      buyerAt: '2026/07/02 10:00',
      sellerAt: `${asked} 10:00`,
      waitingFor: '素材',
    });
    const { timeline } = forecast(waiting, [], WORLD, at(`${asked} 10:00`));
    const limit = PURCHASE + 147 * DAY;
    const requests = timeline.filter(({ step }) => step === 'cancel-request');
    expect(requests.filter((one) => one.at >= limit)).toEqual([]);
    // What was announced is asked for, and what cannot be asked for is not announced.
    expect(timeline.filter(({ notice, step }) => step === 'send' && notice === 'N3')).toHaveLength(requests.length);
  },
);
