// Every text in a mail has an end.
import { byteLength, shortened } from '../../../src/app/mail/bounded';

test.each([
  ['短い', 5, '短い'],
  ['ちょうど五', 5, 'ちょうど五'],
  ['とても長い名前', 5, 'とても長…'],
  ['ああ😀い', 4, 'ああ…'],
  ['half \ud83d pair', 20, 'half  pair'],
])('%j in %i characters is %j', (text, most, cut) => {
  expect(shortened(text, most)).toBe(cut);
});

test.each(['', 'abc', 'é', '田中', '😀', 'a\ud83d', '\ude00b', '"田中"\n😀'])(
  'the bytes of %j are counted as Google does',
  (text) => {
    expect(byteLength(text)).toBe(Buffer.byteLength(text));
  },
);
