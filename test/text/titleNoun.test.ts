import { called } from '../../src/text/buyerName';
import { titleNoun } from '../../src/text/titleNoun';

test.each([
  ['ほっこり似顔絵アイコンを描きます', 'ほっこり似顔絵アイコン'],
  ['心を込めてロゴを制作します！', 'ロゴ'],
  ['あなただけのイラストを心を込めて描きます♪', 'あなただけのイラスト'],
  ['高品質なロゴをお作りします【修正無制限】', '高品質なロゴ'],
  ['動画編集承ります', '動画編集'],
  ['ブログ記事作成いたします', 'ブログ記事作成'],
  ['お悩み相談に乗ります', 'お悩み相談'],
  ['直接語りかけるLP文章を書きます', '直接語りかけるLP文章'],
  // No sentence, or none in which a noun is found.
  ['ロゴ制作', 'ロゴ制作'],
  ['SNS用アイコン', 'SNS用アイコン'],
  ['かわいく仕上げます', 'かわいく仕上げます'],
  ['', ''],
])('%s names %s', (title, noun) => expect(titleNoun(title, 'ja')).toBe(noun));

test.each([
  ['I will design a modern logo', 'modern logo'],
  ["I'll write and edit your blog post", 'blog post'],
  ['Logo design', 'Logo design'],
])('%s names %s', (title, noun) => expect(titleNoun(title, 'en')).toBe(noun));

test.each([
  ['田中', '田中さん'],
  ['田中さん', '田中さん'],
  ['Mike様', 'Mikeさん'],
  ['佐藤先生', '佐藤先生'],
  ['株式会社あおぞら 御中様', '株式会社あおぞらさん'],
  ['こはる さん', 'こはるさん'],
])('%s is called %s', (buyer, name) => expect(called(buyer)).toBe(name));
