// Words that people spell in several ways, as data: the rules know one spelling.

/** Each way (hiragana stands for katakana, too) and the rules' own. Only such kana as are no part of other words. */
const SPELLINGS = `下さ:くださ 頂:いただ 戴:いただ 出来:でき 宜し:よろし 致し:いたし 貰:もら 明後日:あさって 迄:まで 位:くらい
  けんさく:検索 ひょうか:評価 くちこみ:口コミ れびゅー:レビュー こうざ:口座 ふりこみ:振込 ふり込:振込 でんわ:電話 けいたい:携帯 らくてん:楽天 じぇいぴー:ジェーピー じぇーぴー:ジェーピー こむ:コム ばんごう:番号 じゅうしょ:住所 めーる:メール どっと:ドット
  べんごし:弁護士 さいばん:裁判 そしょう:訴訟 けいさつ:警察 うったえ:訴え うつたえ:訴え つうほう:通報 てすうりょう:手数料 ちょくせつ:直接 ちょくで:直で
  れんらく:連絡 へんじ:返事 おしえ:教え ねがい:願い しはら:支払 おくって:送って ぎんこう:銀行 げんきん:現金 なまえ:名前 まんてん:満点
  ほんじつ:本日 きょうじゅう:今日中 あした:明日 かくにん:確認 ふりこん:振込ん ほしいつつ:星5つ ほしをいつつ:星を5つ ほしごつ:星5つ ついたち:1日 ふつか:2日 みっか:3日 よっか:4日 むいか:6日 ここのか:9日 とおか:10日
  じゅうにがつ:12月 じゅういちがつ:11月 じゅうがつ:10月 いちがつ:1月 にがつ:2月 さんがつ:3月 しがつ:4月 ごがつ:5月 ろくがつ:6月 しちがつ:7月 はちがつ:8月 くがつ:9月`;

interface Spellings {
  readonly pattern: RegExp;
  readonly meant: ReadonlyMap<string, string>;
}

let spellings: Spellings | undefined;

const inKatakana = (kana: string): string =>
  kana.replace(/[ぁ-ゖ]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0x60));

function made(): Spellings {
  const meant = new Map<string, string>();
  for (const pair of SPELLINGS.split(/\s+/)) {
    const [way = '', own = ''] = pair.split(':');
    for (const one of [way, inKatakana(way)]) if (one !== own) meant.set(one, own);
  }
  return { meant, pattern: new RegExp([...meant.keys()].join('|'), 'g') };
}

/** Where a text has another spelling, and what is meant: a few places of most texts. */
export function* otherSpellings(text: string): Generator<readonly [start: number, end: number, meant: string]> {
  spellings = spellings || made();
  for (const { 0: way, index } of text.matchAll(spellings.pattern)) {
    yield [index, index + way.length, spellings.meant.get(way)!];
  }
}
