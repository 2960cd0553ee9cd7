// What a key still tells when the cells beside it are gone.
import { formatKey, parseKey } from '../../../src/domain/orders/noticeKey';
import { kindOfKey } from '../../../src/domain/orders/rungs';

test.each([
  ['before', '1', 'N1'],
  ['before', '2', 'N2'],
  ['before', '3', 'N3'],
  ['progress', 'check3', 'N15'],
  ['progress', '3', 'N16'],
  ['check', '2-2', 'N6'],
  ['check', '3b', 'N7'],
  ['check', '8b', 'N8'],
  ['check', 'N9', 'N9'],
  ['check', 'N10-3', 'N10'],
  ['check', 'x', null],
] as const)('%s, rung %s: %s', (phase, rung, kind) => {
  const key = parseKey(formatKey({ orderId: '10|12', phase, start: '2026-11-16T12:00', rung }))!;
  expect([key.orderId, kindOfKey(key)]).toEqual(['10|12', kind]);
});
