// Names as they are compared.
import { plainText } from '../../../src/domain/values/plainText';

test.each([
  ['　田中 ', '田中'],
  ['Ａｂ１２', 'Ab12'],
  ['ｺｺﾅﾗ', 'ココナラ'],
  ['田中　一郎', '田中 一郎'],
])('%p is compared as %p', (typed, compared) => {
  expect(plainText(typed)).toBe(compared);
});
