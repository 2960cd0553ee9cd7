// What a template leaves for the seller to fill in, and what sellers leave in their own.
import { japanese, nearAnyCase } from './phrases';
import type { WordingRule } from './wordingRule';

const UNIT = '月|日|時|分|円|様|さま|さん|曜|年|枚|点|回|件|本|まで|頃|ごろ|名|万';
const WORDS =
  '名前|氏名|客様|担当者|貴社|日付|日時|期日|期限|金額|入力|記入|タイトル|商品名|サービス名|購入者|出品者|会社名|担当|番号|内容|件名|相手|納期|宛名|曜日|時間|要確認|未定|後で|あとで';
const FIELD = `(お|ご)?(${WORDS})(名|様|の?お名前|と時刻|と時間|など)?`;
const WORDS_EN =
  'your|buyer|client|customer|name|first name|date|time|day|deadline|insert|amount|title|order|price|company|project|link|number|xx|tbd|product|fill';

/** Fields that are the work: 「{{name}} はそのまま残しました」, "the <title> tag". */
const KEPT_BEFORE = nearAnyCase`(差し?込|変数|タグ|テンプレ|宛名の|template|variable|merge|tag|HTML)≈24$`;
const KEPT_AFTER = nearAnyCase`^≈24(そのまま|残し|置き?換|差し?込|untouched|placeholder|\btags?\b|elements?\b|タグ)`;

const either = (one: RegExp, other: RegExp | undefined): RegExp =>
  other ? new RegExp(`${one.source}|${other.source}`, other.flags) : one;

const rule = (pattern: RegExp, { before, after }: NonNullable<WordingRule['unless']> = {}): WordingRule => ({
  code: 'placeholder',
  pattern,
  unless: { before: either(KEPT_BEFORE, before), after: either(KEPT_AFTER, after) },
});

export const placeholderRules = (): readonly WordingRule[] => [
  // A dot makes it a name of a program's own: `{{ product.title }}`.
  rule(/\{\{(?!\s?\w+[.|])[^{}]*\}\}+|\{\{(?![^{}]*\}\})|(?<!\{\{[^{}]{0,60})\}\}/g),
  rule(new RegExp(`[{%$]{1,2}\\s?(${WORDS}|[ぁ-ゖァ-ヶー一-鿿]{1,8})\\s?[}%$]{1,2}`, 'g')),
  rule(/\{\s?[A-Za-z][A-Za-z_ ]{1,24}\s?\}|\{\d\}|\$\{[^}\n]{1,30}\}|%[A-Za-z_]{3,20}%/g, {
    before: /[:;>#.]\s?$|\bstyle\b/,
  }),
  // A single ○ may be a mark; two of them, or one before a unit, wait for a word.
  rule(/[○〇◯●△▲]{2,}|[○〇◯●△□■▲]+(?=\s*(月|日|時(?!計)|分|円|様|さん|曜|まで|年))/g, {
    before: /(二|三|一|四|五|六|七|八|九|十|[○×])$/,
    after:
      /^([^「」\n]{0,12}」(という|など|のような|の(文字|部分|ところ|名前|店名))|[×✕xX]|ゲーム|印|の(マーク|記号|模様|印)|をつけ|を付け|[二三四五六七八九一十])/,
  }),
  rule(/[×✕＊*?？#＿_…-]{1,2}(?=\s?(月\s?[×✕＊*?？#＿_…\-\d]{1,2}\s?日|日\s?[×✕＊*?？#＿_…\-\d]{1,2}\s?時))/g),
  rule(new RegExp(`[×✕]{2,}(?=\\s*(${UNIT}))|[?？]{2,}(?=\\s*(${UNIT}))|\\*{2,}(?=\\s*(月|日|時|円|様|さん))`, 'g')),
  rule(
    new RegExp(
      `(?<![A-Za-z])([Xx]{2,}|[Xx](?=\\s?月|\\s?日))(?=\\s*(${UNIT}|/|:))|(?<![A-Za-z])(YYYY|yyyy|MM|mm|DD|dd|HH)(\\s?[年月日時/:.-]\\s?([YyMmDdHh]{2,4})?)+|_{3,}|_{2,}(?=\\s?[月日時円])|\\bTB[DA]\\b|\\bXX+\\b(?!L)|\\b(Hi|Hello|Dear) (NAME|CLIENT|BUYER|CUSTOMER|FIRST NAME)\\b|\\bINSERT [A-Z]+|(後|あと)で(書く|記入|入力|追記)(?=$|。|\\n|\\))|(要|未)記入|lorem ipsum`,
      'g',
    ),
    {
      before: /(形式|format|書式|表記|in|as)は?\s?["「(:]?\s?$/i,
      after: /^[」"]?\s?(形式|書式|format|表記|の形|で統一)/,
    },
  ),
  // 「【期限】までに」 waits for a word; 「【期限】11月27日」 is a heading.
  rule(
    japanese`[[【<{〈《『]{1,2}\s?${FIELD}\s?[\]】>}〉》』]{1,2}(?=\s*(様|さん|先生|御中|ご担当|まで|に|の|を|が|は|と|で|、|。|頃|ごろ|円|月|日|時|です))|(?<=[^\n])[[【<]${FIELD}[\]】>](?=\s*(\n|$))|(?<=[はがを、\n]|^)\(${FIELD}\)(?=\s*(に|まで|を|頃))|\(${FIELD}\)(?=\s*(様|さん|御中|ご担当))|[[【<{(〈《『※]{1,2}\s?(ここに≈14[\]】>})〉》』]|[^。\n\]】>)]{0,14}を?(入力|記入|挿入|入れる|書く|差し替え)(する|してください)?(?=[\]】>})〉》』]|$|\n)[\]】>})〉》』]?)`,
  ),
  rule(
    /[[【<]\s+[\]】>]|[[【<][\]】>](?=\s*(様|さん|まで|の|に|は|を|が|円|月|日|時|頃))|[(「『]\s+月\s+日|[〇○]\/[〇○]|[(「『]\s*[)」』](?=\s*(月|日|時|様|さん|円|まで))/g,
    {
      before: /[A-Za-z_]$/,
    },
  ),
  rule(
    new RegExp(
      `[[<]{1,2}\\s?(${WORDS_EN})(?![a-z])[^\\]>\\n]{0,30}[\\]>]{1,2}|\\((insert|your|buyer|client|date|name|deadline|fill in)\\b[^)\\n]{0,24}\\)`,
      'gi',
    ),
  ),
];
