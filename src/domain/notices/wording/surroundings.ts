// What stands around a place in a text: its sentence, whether that refuses, whether it is about the work.
import { near, nearAnyCase } from './rules/phrases';
import type { Around } from './rules/wordingRule';

/** Longer stretches say nothing about a word, and looking through them for each word would not be linear. */
const FAR = 60;

/** A sentence inside quotation marks ends nothing. */
const ENDS = /[。！？!?\n](?![」』”"])/;

/** The rest of the sentence on both sides, at most 60 characters each. */
export function around(text: string, start: number, end: number): Around {
  const before = text.slice(Math.max(0, start - FAR), start);
  const after = text.slice(end, end + FAR);
  let from = before.length;
  while (from > 0 && !ENDS.test(before.slice(from - 1, from + 1))) from--;
  const to = after.search(ENDS);
  return { before: before.slice(from), after: to < 0 ? after : after.slice(0, to + 1) };
}

/** The name is part of what is made: 「LINEスタンプ」, 「Instagram用」, "Discord icon". */
const WORK_AFTER = near`^[」』"”)]*\s*(?!で|に(?!合わ)|から|へ)[の・]?(用(?!意|件|が)|向け|風|スタンプ|広告|ロゴ|アイコン|バナー|ヘッダー|~4(画像|欄|画面(?!共有|越し)|ページ)|背景|イラスト|デザイン|投稿|運用|素材|テンプレ|サイズ|に合わせ|文言|という(言葉|文字))`;
const WORK_AFTER_EN =
  /^[)"”’']*\s*(sticker|icon|logo|banner|button|emote|posts?\b|ads?\b|template|page|scene|cover|size|art|stor(y|ies)\b|API|bot\b|line\b)/i;
const WORK_BEFORE = near`(名刺|チラシ|ヘッダー|ポスター|看板|封筒|ロゴ|デザイン|イラスト|歌詞|台本|小説|物語|ダミー|裏面|表面|左下|右下|下部|上部|LP|フォーム|請求書|契約書|見積書|記事|原稿|文中|作中|図|画面|一覧)(の|に|には|中の|にある)、?~12$`;
/** Words that are quoted from what is made: 「その振込、待って！」の文字を赤に. */
const QUOTED_BEFORE = /[「『“"][^」』”"\n]{0,30}$/;
const QUOTED_AFTER = nearAnyCase`^[^「『“"」』”\n]{0,30}[」』”"]≈24(文字|訳|セリフ|台詞|コピー|見出し|タイトル|表記|言葉|ポスター|歌詞|バナー|ボタン|欄|項目|という|フォント|色|とし|変え|直し|修正|[大小]きく|書き|入れ|\b(line|title|button|label|word|text)\b)`;
/** A scene of a story: 「主人公が通報する場面」. */
const SCENE = near`^~8(場面|シーン|展開|章|コマ|カット|ストーリー|物語|キャラ|せりふ|セリフ|台詞)|^≈24\b(scene|chapter|character|panel)\b`;

export function isQuoted({ before, after }: Around): boolean {
  return QUOTED_BEFORE.test(before) && QUOTED_AFTER.test(after);
}

/** The word is a thing that is made, or words quoted from one: nothing else in the sentence can turn that. */
export function isPartOfWork({ before, after }: Around): boolean {
  return WORK_AFTER.test(after) || WORK_AFTER_EN.test(after) || SCENE.test(after) || isQuoted({ before, after });
}

/** Asked of the buyer, or shown the way to: no report of work, whatever else was done. */
const ASKS =
  /ください|いただけ|お願い|ませんか|ましょう|送[りっ]|伝え|お知らせ|教え|招[待き]|お待ち|登録|ご?連絡|フォロー|友だち|リンク|URL|QR|ID|アカウント[をはにで]|\b(please|(can|could|would) you|let['’]?s|me|us|you can|join|invite|send|call me|handle)\b/i;
/** How a seller tells of work done: 「…をまとめました」, "I moved …", "The banner now says …". */
const DONE = near`(描|書|作|直|変え|替え|入れ|足し|加え|移|置|並べ|そろえ|揃え|まとめ|仕上|増や|減ら|整え|追加|修正|訳|統一|調整|変更|反映|削|外し|分け|(?<!受け)付け|残し|消し|動かし|書き出し|確かめ|[くにと]し)~5(まし[たて]|て(い|お|あ)り?ます)~6$`;
const DONE_EN =
  /\b(I|we)(['’]ve| have)?( (also|now|just|already))? (?!sent|shared|posted|asked|reported|need|used to)(\w+ed|(re)?(wrote|drew|made)|put|kept|gave|set|cut|split|proofread)\b|\b(the|your|his|her) \w+( \w+)?( \w+)? (now|says|reads|mentions|lists|uses|needs)\b|(^|…|\n| )(The|Your) [^.…]{0,30}…[^.]{0,50}\bnow\b|…[^.]{0,24}\bnow (?!you|we|let)|^ ?(should|which|do you want|would you like) (?!to\b)/i;
/** Asked about the work: 「…の文は、もう少し短いほうがよろしいでしょうか」. */
const CHOICE = /(どちら|どれ|どの|もう少し|このまま)[^。]*(でしょうか|ますか|ですか|ましょうか)[。？?]?$/;
/** Where something was put, or which way it went. */
const THROUGH = /\b(on|in|into|to|via|through|from|over|using) (my |the |an? |our )?$/i;
const INTO = '追加|入れ|置|上げ|アップ|保存|格納|共有';
const PLACE = new RegExp(`^(で|に|へ|から|まで|宛)(?!す)|^の[^をは。、\\n]{1,8}に(${INTO})`);
const ENGLISH_END = /[.;] /;

/** The word is what something was done to: not 「OneDriveに入れました」, which is where to. */
export function isReported({ before, after }: Around): boolean {
  if (PLACE.test(after) || ASKS.test(after)) return false;
  if (DONE.test(after.replace(/[。！!]?$/, '')) || CHOICE.test(after)) return true;
  if (THROUGH.test(before)) return false;
  const sentence = `${before.split(ENGLISH_END).pop() || ''}…${after.split(ENGLISH_END)[0]}`;
  return DONE_EN.test(sentence) && !ASKS.test(sentence);
}

/** The sentence is about the work in which the word stands. */
export function isAboutWork(near: Around): boolean {
  return WORK_BEFORE.test(near.before) || SCENE.test(near.after) || isQuoted(near) || isReported(near);
}

/** Said of a name: what stands behind it as one word with it, and leads nowhere. */
const WAYS =
  '交換|追加|公式アカウント[にでへ]|面談|打ち?合|通話|会議|相談|連絡|返[信事]|登録|検索|招待|参加|共有|送|便|可|希望|対応|利用|使用|経由|番号|友|電話|名|内|宛|側|限定|授業|講座|グループ|チャット|トーク|アカウント|アプリ|サーバー|チャンネル|メッセ|ミーティング|レッスン|リンク|フォロー|オープン|ビデオ|コール|ルーム|方|人|通[じし]|払|支|口座|残高|コード|ポイント|カード';
const COMPOUND = new RegExp(
  `^[の・]?(?!${WAYS}|画面[共越]|[^をは。、\\n]{1,8}[でに](${INTO}))([一-鿿]{2}|[ァ-ヶー]{2})|^[の・]?[ァ-ヶー一-鿿]{0,6}(アイコン|画像|文|ロゴ|背景)|^[でに](使[うえ]|よく見|見る|載せる|映え)`,
);

/** The name belongs to a thing: 「LINEスタンプ」, 「インスタの世界観」. */
export const isCompound = ({ after }: Around): boolean => COMPOUND.test(after);

/** The sentence says no to it: it offers nothing, and a scan of words still stops at it. */
const REFUSES =
  /^(?!でしか)[^。！？\n]*?(禁[止じ]|できません(?!か|でしょう)|できない(?!か|でしょうか|場合|とき|時|よう)|かね(ます|る)|お?断り|控え[てさ](?!い)|お控え|遠慮|不可|(?<![A-Za-z])NG|認められ|違反|規約|対象外|(いただけ|利用)ません(?!か|でしょう)|使え(ない|ませ)|て(い|お)り?(ない|ません)|ないよう|しないで|(使わ|交換せ|行わ)ずに?|不要|必要は?[なあご]|なしで)/;
const REFUSES_EN =
  /\b(can('|’)?t|cannot|not (allowed|permitted|able|possible)|never|don('|’)?t(?! hesitate| mind| worry| forget| know| want to lose)|do not(?! hesitate)|won('|’)?t|unable to|no need|instead of|rather (not|than)|without (sharing|using|giving)|please keep)\b[^.,;!?\n]{0,70}$/i;
const REFUSED_EN =
  /^[^.;!?\n]*?\b((not|n('|’)t) (allowed|permitted|possible|necessary|needed|required)|(isn)('|’)t (allowed|permitted)|against (the |fiverr|upwork|their |its )|prohibited|banned|violat)/i;
const DOUBLE = /why don('|’)?t|why not|if you can('|’)?t|i can('|’)?t wait/i;

export function isRefusal({ before, after }: Around): boolean {
  if (REFUSES.test(clause(after))) return true;
  return (REFUSES_EN.test(before) && !DOUBLE.test(before)) || REFUSED_EN.test(after);
}

/** Up to where the sentence turns: 「LINEは禁止されていますので、｜メールで…」. */
function clause(after: string): string {
  const turn = after.search(/(ので|ため|から|が|けど|けれど)、/);
  return turn < 0 ? after : after.slice(0, turn);
}
