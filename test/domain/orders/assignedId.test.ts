// 注文番号 that the add-on gives itself, told apart from those of a marketplace.
import { assignedId, assignedNumber } from '../../../src/domain/orders/assignedId';

test.each([
  ['M-1', 1],
  ['M-120', 120],
])('%s is the add-on’s own, with the number %i', (id, number) => {
  expect(assignedNumber(id)).toBe(number);
  expect(assignedId(number)).toBe(id);
});

test.each(['', '12', 'M-', 'M-x', 'm-1', 'AM-1', 'M-1a', '1M-1', 'M-1-2'])('%p is not', (id) => {
  expect(assignedNumber(id)).toBeNull();
});
