// The hidden cell that keeps the order of recording: read back as it was written, and void where a date was edited by hand.
import { recordedFromCell, recordedText } from '../../src/sheet/recordedCell';
import { moment, order, TOKYO } from '../domain/assess/given';

const ROW = order({ buyerAt: '2026/11/24', sellerAt: '2026/11/24 15:00', handedOverAt: '2026/11/24 15:00' });
const WRITTEN = 'buyerAt=2026-11-24;sellerAt=2026-11-24T15:00,handedOverAt=2026-11-24T15:00';

test('is written in the order of recording', () => {
  expect(recordedText({ ...ROW, recorded: { sellerAt: 4, handedOverAt: 4, buyerAt: 1 } }, TOKYO)).toBe(WRITTEN);
  expect(recordedText(ROW, TOKYO)).toBe('');
});

test('is read back', () => {
  expect(recordedFromCell(WRITTEN, ROW, TOKYO)).toEqual({ buyerAt: 0, sellerAt: 1, handedOverAt: 1 });
});

test.each([
  [
    'a date edited by hand is out of it',
    WRITTEN,
    { ...ROW, sellerAt: moment('2026/11/24 16:00') },
    ['buyerAt', 'handedOverAt'],
  ],
  ['so is one that got a time', WRITTEN, { ...ROW, buyerAt: moment('2026/11/24 0:01') }, ['sellerAt', 'handedOverAt']],
  ['so is one that was cleared', WRITTEN, order({ buyerAt: '2026/11/24' }), ['buyerAt']],
  ['anything else says nothing', 'メモ;buyerAt;=;__proto__=2026-11-24', ROW, []],
  ['nor does a number', 5, ROW, []],
] as const)('%s', (_name, cell, row, keys) => {
  expect(Object.keys(recordedFromCell(cell, row, TOKYO)).sort()).toEqual([...keys].sort());
});
