// What a known name means where it stands: a way to talk, send or pay outside, or a word of the work.

import type { FoundName } from './reading/findNames';
import { near } from './rules/phrases';
import type { Around, FindingCode } from './rules/wordingRule';
import { isAboutWork, isCompound, isPartOfWork, isReported } from './surroundings';

const TALK =
  '連絡|返[事信]|やり[取と]|話(?!題)[しさすせをがで]|はなし|通話|相談|追加|友|とも|フォロー(?!ワ)|DM|交換|教え|招待|つな|繋|打ち?合|ミーティング|会議|面談|メッセ|チャット|参加|お待ち|送(って|付)|お送り(くだ|いただ|しま|いたし)|共有|進め|お願い|どうぞ|大丈夫|いかが|構いま|受け|承|OK|お知らせ|伝え|やって|使って|お持ち|上げて|アップし|置いて|格納|ダウンロード|入[っれ]て|入室|行[っいえ]|開催|実施|対応|受講|レッスン';

/** 「…で連絡」, 「…のIDを教えて」, 「…交換」, at the end of a sentence also a bare 「…で」. */
const USED_AFTER = near`^[」』"”)）]?\s*(アプリ|アカウント|ビデオ|オープン|通話|の?(グループ)?(トーク|チャット|DM|メッセージ)(?!画面)|サーバー|グループ|の(方|ほう))?\s*(など|等|とか|や[^。、\n]{1,6})?((で|に|へ|から|にて|経由|を使|を通|なら|だと|宛|あて)~22(${TALK})|(で|に|へ|から|にて)(も|は|の)?($|[。！!\n]|お願い|どう|大丈夫|いい|良い|よい|よろしい|可|OK)|(の~4)?\s*(ID|アイディー|DM|友[だ達]|会議|部屋|ルーム|アカウント($|[。！!]|名|を|は|に|で)|URL|招待|リンクを|連絡先|番号)|(の)?交換|通話|の(有料|無料)版で|ID|DM|(の(方|ほう))?が~6(早|速|楽|便利|すぐ|スムーズ|気[づ付]|連絡|話|返|やり[取と]|確実|助か|慣れ)|(を|は|も|って)~12(交換|教え|追加|見て|使って|お使い|お持ち|やって|ご存|あり(ます|ませ)|いかが|フォロー|送って|共有|登録して))`;
/** A way that the rest of the sentence asks to take: 「フェイスブックなので、お友だち申請を…」. */
const USED_FAR = near`^[」』)）]?(なので、?|(の(方|ほう))?([でにへ]|から)(?!は?(使|載|投稿|表示|見え|見る|よく|映え|アップ)))≈40(ください|いただ|もらえ|ませんか|ましょう|友[だ達]|申請|招待|設定し)`;
/** "on Zoom", "my Instagram", "Zoom call". */
const USED_BEFORE_EN =
  /\b(on|via|over|through|using|use|my|your|join|with|have|got|by|to|me a|me an|me your)\s+(a |an |the )?["“]?$/i;
const USED_AFTER_EN =
  /^\s*(me\b|call|chat|ID\b|id\b|link\b|meeting|group\b|invite|handle|account\b|number\b|username|server\b|session\b|channel\b|DM\b|contact\b|profile\b(?! (pic|image|photo|banner)))/;
/** 「私のInstagramもご覧ください」 shows the way as well as asking would. */
const MINE =
  /(私|わたし|当方|僕|ぼく|自分|こちら|個人|プライベート|弊社|当社|うち)(の|で(は|も)?(使って|やって)(い|お)る)?\s*$|\bmy (own |personal |private )?$/i;
/** Where the seller shows work: 「インスタのストーリーズでお見せしています」. */
const SHOWN_AFTER = near`^(の~6)?[でに](も)?~8(お見せし|公開し|紹介し|上げ|載せ)て(い|お)`;
/** A line of a drawing: 「太いライン」, 「このラインで」. */
const DRAWN =
  /([いなたるこそあ]|[いなた]の|[赤青黒白金銀緑黄紫灰色線字]|生産|製造|境界|外|内|上|下|横|縦|細|太|補助|主|実|破|点|髪|肩|首|腰|体|目|顎|あご|\d本)の?\s*$/;

const LOWER_IS_A_WORD = new Set(['line', 'zoom', 'slack', 'discord', 'telegram', 'hangouts', 'crypto']);
const DRAWN_NAMES = new Set(['ライン', 'ズーム', 'シグナル', 'スラック', 'ミート', 'カカオ']);
const ASKED = /^(メールアドレス|電話番号|携帯番号|連絡先|住所|.*address(es)?|phonenumbers?)$/;

const ASKED_AFTER =
  /^(や[^。、\n]{1,8}|など)?(の交換|(を|は|も)?[^。、\nのに]{0,12}?(教え|お知らせ|送って|お送り|交換|伝え|こちら|です(?!か)|お聞き|伺|ご教示)|を?(ください|いただけ)|に(ご?連絡|お電話))|^を[^。\n]*(禁止|できません|不可)|^(へ|に|まで|宛)(ご?連絡|直接|お電話|送)/;
const ASKED_BEFORE_EN =
  /\b(my|your|shar(e|ing)|send(ing)?|giv(e|ing)|exchang(e|ing)|me an?|private|personal)\s+(an? |the |me )?(personal |private )?$/i;

const DEAL =
  '依頼|取り?引|契約|やり[取と]|連絡|支払|入金|振り?込|注文|購入|お願い|相談|話(?!題)|会[いっ]|メール|メッセ|発注|請求|つなが|繋が|用命|お受け|声|やって|売|買|申し?込|LINE|電話|交渉|送金|仕事|継続|頼|対応|結ば|言って';
const DIRECT_AFTER = near`^(?!的|販売|投票|感染|日光|原因|関係|光|税)(の|に|で|、)?≈14(${DEAL})|^の(方|ほう)が≈10(得|安|早|楽|便利|スムーズ)|^\s*(で|に(?!描|塗|書|入|貼|置|触|当|打))($|[。、！!\n]|も(い|大丈夫|可)|いかが|しま|でき)`;
const DIRECT_NOT = near`^~8(描|塗|貼|書き込|書いて|入力|編集|印刷|刺繍|触れ|当た|語り|語る|取材|手描き|手書き|差し込|見て|肌|ファイル|データ|ペン|紙に|布に|ご?記入|ご?指定|修正|反映|コード|編み|縫|彫)`;
const OUTSIDE_AFTER = near`^(の?(サービス|ツール|アプリ|サイト|SNS|チャット|通話|メール|ストレージ|リンク|連絡)(など)?([でにへをの]|から)|の(?=ご?連絡|やり|取引)|での?|に|へ|から)[はも]?($|[。！\n]|≈14(${DEAL}|決済|URL|リンク|送|チャット|通話|誘導|会議|移|共有|使い|切り?[替か]え))`;
const PAID_WORK = /[先額]?(入り|の?(記|表記|欄|項目|案内|説明|部分|ページ|図|絵)|手数料の計算)|明細|管理|フォーム|画面/;
const PAID_AFTER = near`^(先|み先|口座|手数料)?(で|に|の方|のほう|を|も|は|って|へ|でも|先|額)?~18(お?支払|払|お願い|送|いただ|ください|いかが|大丈夫|可|対応|受け|OK|できま|お伝え|お知らせ|教え|こちら|です|ます|渡|お得|割引|安く)|^($|[。、！!\n])`;
const PAID_EN =
  /\b(pay|paid|send|via|by|in|with|using|through|accept|to my|prefer|take)\s+(me |you |it |a |an |some )?(in |by |via |with )?$/i;

/** Shops of one's own, and other marketplaces. */
const SHOP_AFTER = near`^[」』]?\s*(で(は|も)?|から|に(も)?|のほう|の方|の(?=支援|投げ銭|ブースト))≈14(購入|ご?注文|ご?依頼|販売|売って|支援|投げ|ブースト|お?支払|お求め|出して|出品|見られ|ご覧|載せ|やって|安く|お願い)`;

/** Whether a name by itself would do. */
function isBare({ word, weight, disguised }: FoundName, written: string): boolean {
  if (disguised) return true;
  return weight === 'name' && !(LOWER_IS_A_WORD.has(written) || (word === 'LINE' && written !== 'LINE'));
}

function isTalkedOf(name: FoundName, { before, after }: Around): boolean {
  if (ASKED.test(name.word)) return ASKED_AFTER.test(after) || ASKED_BEFORE_EN.test(before);
  if (DRAWN_NAMES.has(name.word) && DRAWN.test(before) && !MINE.test(before)) return false;
  if (USED_AFTER.test(after) || MINE.test(before) || USED_FAR.test(after)) return true;
  const isLatin = /[a-z]$/i.test(name.word);
  return (
    isLatin &&
    (USED_AFTER_EN.test(after) ||
      (USED_BEFORE_EN.test(before) &&
        /^\s*($|[.,;:!?)]|so|and|or|if|to|at|for|instead|right|when|where|is|me|you|we|later|today|tomorrow)/.test(
          after,
        )))
  );
}

/** By code: what makes a name's use plain. */
function isUsed(name: FoundName, words: Around): boolean {
  if (name.code === 'direct-deal') {
    if (name.weight === 'name') return true;
    if (name.word === '外部') return OUTSIDE_AFTER.test(words.after);
    if (name.word === '直接') return DIRECT_AFTER.test(words.after) && !DIRECT_NOT.test(words.after);
    return SHOP_AFTER.test(words.after) || USED_BEFORE_EN.test(words.before);
  }
  if (name.code === 'bank-transfer') {
    if (PAID_WORK.test(words.after.slice(0, 12)) || isReported(words)) return false;
    return PAID_AFTER.test(words.after) || PAID_EN.test(words.before);
  }
  return isTalkedOf(name, words);
}

export interface Meaning {
  readonly code: FindingCode;
  /** Says so plainly: the order's title does not excuse it. */
  readonly plainly: boolean;
}

/** What to say about a name in its place; undefined where it is harmless there. */
export function meaningOf(name: FoundName, written: string, words: Around): Meaning | undefined {
  if (name.disguised) return { code: name.code, plainly: true };
  if (name.weight === 'disguise') return undefined;
  const used = isUsed(name, words);
  if (SHOWN_AFTER.test(words.after)) return { code: name.code, plainly: true };
  if (isPartOfWork(words)) return undefined;
  if (used) return { code: name.code, plainly: true };
  if (isCompound(words) || isAboutWork(words) || !isBare(name, written)) return undefined;
  return { code: name.code, plainly: false };
}
