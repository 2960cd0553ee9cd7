// Answers worked out once.
import { remembered } from '../../../src/domain/values/remembered';

test('each text is asked for once, null included', () => {
  const asked: string[] = [];
  const answer = remembered((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  expect(['a', '', 'abc', 'a', ''].map(answer)).toEqual([1, null, 3, 1, null]);
  expect(asked).toEqual(['a', '', 'abc']);
});

test('it does not grow for ever: after 50,000 texts all are forgotten, and answers stay right', () => {
  let count = 0;
  const answer = remembered((text) => {
    count += 1;
    return `${text}!`;
  });
  for (let index = 0; index < 50_000; index++) answer(`t${index}`);
  answer('t0');
  expect(count).toBe(50_000);
  answer('one more');
  expect(answer('t0')).toBe('t0!');
  expect(count).toBe(50_002);
});
