// Whether a text is still the composed one.
import { fingerprint } from '../../../src/domain/values/fingerprint';

test('FNV-1a of 32 bits, and the length', () => {
  // The published test vectors of FNV-1a: "a" is e40c292c, "foobar" is bf9cf968.
  expect(fingerprint('a')).toBe('e40c292c-1');
  expect(fingerprint('foobar')).toBe('bf9cf968-6');
});

test('eight digits, however small the number', () => {
  const short = Array.from({ length: 400 }, (_, index) => fingerprint(`text ${index}`));
  expect(short.every((print) => /^[0-9a-f]{8}-\d+$/.test(print))).toBe(true);
  expect(short.some((print) => print.startsWith('0'))).toBe(true);
});

test('line breaks of any style and space around make no difference, anything else does', () => {
  expect(new Set(['a\nb', 'a\r\nb', 'a\rb', ' a\nb \n'].map(fingerprint)).size).toBe(1);
  expect(fingerprint('a\n\nb')).not.toBe(fingerprint('a\nb'));
  expect(fingerprint('ab')).not.toBe(fingerprint('ba'));
});

test.each(['', ' ', '\r\n'])('nothing has none: %j', (text) => {
  expect(fingerprint(text)).toBe('');
});
