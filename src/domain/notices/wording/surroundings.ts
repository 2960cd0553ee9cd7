// What stands around a place in a text: its sentence, whether that refuses, whether it is about the work.
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
const WORK_AFTER =
  /^[」』"”)）]*\s*(?!で|に(?!合)|から|へ)((公式アカウント)?(など)?(用(?!意|件|が)|向け|風|系の|型の|調の|っぽい)|(の|・|画面|内|上)?\s*(公式アカウント(?!から|に|で|へ)|スタンプ|絵文字|着せ[か替]え|リッチ|広告|VOOM|マンガ|漫画|ストア|クリエイター|ロゴ|アイコン|バナー|ヘッダー|サムネ|カバー|[^。、\n]{0,4}画像|背景|イラスト|デザイン|ボタン|[^。、\n]{0,4}欄|枠|項目|部分|箇所|文字|文言|表記|記載|説明|[^。、\n]{0,3}ページ|投稿|運用|素材|テンプレ|フォーマット|[^。、\n]{0,4}画面(?!共有|越し)|サイズ|大きさ|寸法|向き|縁|質感|配置|位置|綴り|つづり|書体|太さ|余白|幅|高さ|並び|に合わせ[てた]|規定|規格|仕様|審査|申請|色|フォント|シーン|場面|章|登場|役|キャラ|QR|マーク|歌|曲|写真|図|表(?!示し)|見本|例|原稿|記事|台本|台詞|セリフ|設定|機能|フォロワー|リール|ストーリーズ?|ハイライト|動画|チャンネル|フィード|プロフィール(画像|文|用)|ガイドライン|推奨|タイムライン|スペース|行|列|セル|という(言葉|単語|語|文字|表現|曲|タイトル)))/;
const WORK_AFTER_EN =
  /^[)"”’']*\s*(sticker|stamp|icon|logo|banner|header|button|emote|emoji|post\b|posts\b|ads?\b|thumbnail|profile (pic|image|photo|banner)|template|field|section|page|mock-?up|scene|chapter|character|overlay|cover|size|format|font|art\b|artwork|server (icon|banner|logo|emote)|caption|reel|stor(y|ies)\b|highlight|campaign|strategy|theme|widget|integration|API|plugin|bot\b|feed|carousel|content|graphics|copy\b|illustration|placeholder|column|label|line\b|row|version)/i;
const WORK_BEFORE =
  /(名刺|チラシ|フッター|ヘッダー|フライヤー|ポスター|看板|パンフレット|ショップカード|封筒|ロゴ|デザイン|レイアウト|イラスト|歌詞|台本|小説|物語|ダミー|サンプル|裏面|表面|左下|右下|下部|上部|LP|フォーム|請求書|契約書|帳票|見積書|記事|原稿|文中|作中|図|画面|一覧)(の|に|には|中の|にある|に入れる|に載せる)、?[^。、\n]{0,12}$/;
/** Words that are quoted from what is made: 「その振込、待って！」の文字を赤に. */
const QUOTED_BEFORE = /[「『“"][^」』”"\n]{0,30}$/;
const QUOTED_AFTER =
  /^[^「『“"」』”\n]{0,30}[」』”"]([^。\n]{0,24}(文字|一文|文面|訳|せりふ|セリフ|台詞|コピー|見出し|タイトル|題|表記|単語|言葉|ポスター|歌詞|フレーズ|バナー|ボタン|欄|項目|吹き出し|という|フォント|色|\b(line|heading|title|button|label|caption|lettering|word|text)\b)|\s?(は|を|の)[^。\n]{0,20}(とし|変え|直し|修正|大きく|小さく|書き|入れ))/i;
/** A scene of a story: 「主人公が通報する場面」. */
const SCENE =
  /^[^。、\n]{0,8}?(場面|シーン|くだり|展開|エピソード|章|コマ|カット|描写|ストーリー|物語|回想|キャラ|せりふ|セリフ|台詞)|^[^.\n]{0,24}\b(scene|chapter|character|panel|plot|episode|storyline)\b/;

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
const DONE =
  /(描|書|作|直|変え|替え|入れ|足し|加え|移|置|並べ|そろえ|揃え|まとめ|仕上|増や|減ら|整え|追加|修正|訳|統一|調整|変更|反映|削|外し|分け|(?<!受け)付け|残し|消し|動かし|書き出し|確かめ|[くにと]し)[^。、\n]{0,5}?(まし[たて]|て(い|お|あ)り?ます)[^。、\n]{0,6}$/;
const DONE_EN =
  /\b(I|we)(['’]ve| have)?( (also|now|just|already))? (?!sent|shared|invited|posted|asked|opened|contacted|emailed|reported|hired|need|used to)(\w+ed|(re)?(wrote|drew|made|built)|put|kept|gave|set|cut|split|proofread)\b|\b(the|your|his|her) \w+( \w+)?( \w+)? (now|says|shouts|reads)\b|(^|…|\n| )(The|Your) [^.…]{0,30}…[^.]{0,50}\bnow\b|…[^.]{0,24}\bnow (?!you|we|let)/i;
/** Where something was put, or which way it went. */
const THROUGH = /\b(on|in|into|to|via|through|from|over|using) (my |the |an? |our )?$/i;
const ENGLISH_END = /[.;] /;

/** The word is what something was done to: not 「OneDriveに入れました」, which is where to. */
export function isReported({ before, after }: Around): boolean {
  if (
    /^(で|に|へ|から|まで|宛)(?!す)|^の[^をは。、\n]{1,8}に(追加|入れ|置|上げ|アップ|保存|格納)/.test(after) ||
    ASKS.test(after)
  )
    return false;
  if (DONE.test(after.replace(/[。！!]?$/, ''))) return true;
  if (THROUGH.test(before)) return false;
  const sentence = `${before.split(ENGLISH_END).pop() || ''}…${after.split(ENGLISH_END)[0]}`;
  return DONE_EN.test(sentence) && !ASKS.test(sentence);
}

/** The sentence is about the work in which the word stands. */
export function isAboutWork(near: Around): boolean {
  return WORK_BEFORE.test(near.before) || SCENE.test(near.after) || isQuoted(near) || isReported(near);
}

/** The sentence says no to it: it offers nothing, and a scan of words still stops at it. */
const REFUSES =
  /^(?!でしか)[^。！？\n]*?(禁止|禁じ|できません(?!か|でしょう)|できない(?!か|で(しょう|す)か|場合|とき|時|よう|ことは)|できかね|いたしかね|しかね(ます|る)|お?断り|お控え|控えて(?!い)|控えさせ|ご?遠慮|不可|(?<![A-Za-z])NG|認められ(て(い|お)(ない|ませ|り)|ない|ませ)|違反|規約(上|で|により)|対象外|ご利用(いただけ)ません|いただけません(?!か|でしょう)|使え(ない(?!場合|とき|時)|ませ)|(して|行って|受けて|教えて|使って|扱って)(い|お)(り)?(ない|ませ)|ないよう(に)?(お願い|して|なって|ご)|しないで|(使わ|交換せ|行わ)ずに?|不要|必要(は|も)?(ない|ありません|ございません)|お答えでき|お伝えでき|なしで)/;
const REFUSES_EN =
  /(\b(can('|’)?t|cannot|can not|may not|not (allowed|permitted|able)|never|don('|’)?t(?! hesitate| mind| worry| forget| know| want to lose)|do not(?! hesitate)|won('|’)?t|unable to|prohibit|forbid|not possible|no need|instead of|rather than|without (sharing|using|giving|exchanging)|avoid (sharing|using|giving)|please keep|decline)\b[^.,;!?\n]{0,70}$)/i;
const REFUSED_EN =
  /^[^.;!?\n]*?\b((is|are)( also)? ?(not|n('|’)t) (allowed|permitted|possible|necessary|needed|required)|(isn|aren)('|’)t (allowed|permitted|possible|needed|necessary)|not (allowed|permitted)|against (the |fiverr|upwork|their |its )|prohibited|forbidden|banned|violat)/i;
const DOUBLE = /why don('|’)?t|why not|if you can('|’)?t|if you cannot|i can('|’)?t wait/i;

export function isRefusal({ before, after }: Around): boolean {
  if (REFUSES.test(clause(after))) return true;
  return (REFUSES_EN.test(before) && !DOUBLE.test(before)) || REFUSED_EN.test(after);
}

/** Up to where the sentence turns: 「LINEは禁止されていますので、｜メールで…」. */
function clause(after: string): string {
  const turn = after.search(/(ので|ため|から|が|けど|けれど)、/);
  return turn < 0 ? after : after.slice(0, turn);
}
