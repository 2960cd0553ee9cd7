// Ways around the marketplace: deals, payment, and hints where to look. Third parties tell of innocent phrases that were caught
// (facts/marketplaces.md 1.5: C16, B18-B20).
import { english, japanese, near, nearAnyCase } from './phrases';
import type { WordingRule } from './wordingRule';

export const SITE =
  'ココナラ|ここなら|coconala|ランサーズ|Lancers|クラウドワークス|CrowdWorks|SKIMA|スキマ|つなぐ|Fiverr|Upwork|プラットフォーム|サイト|運営|仲介';
const SITE_EN = 'fiverr|upwork|coconala|lancers|crowdworks|(the|this) (platform|site)|here';
/** A search inside the marketplace, a file or a page that is being made. */
const OWN_SEARCH = nearAnyCase`(${SITE}|ルーム|履歴|ファイル|フォルダ|PDF|文書|データ|番号|一覧|[様者]が|検索窓|キーワード)≈24$`;

const searchRules = (): readonly WordingRule[] => [
  {
    code: 'search',
    pattern: japanese`検索(して(?!も)|を?(すると|かけて|お願い)|いただ|で(す[ぐぐ]|出て|出ます|見つ|みつ|探|見て|お探)|したら|すれば|ください)
      |[」』](で|と(入れて|打って)?)(お調べ|調べ[てる]|お探し|探して)|(?<![ァ-ヶ])[ググぐ][ググぐ]([っ○●◯*]て|ると|れば)
      |(?<!ファイル|サービス|商品)(名前|アカウント名|屋号|アイコン|名義|ペンネーム)([でを]|と[^。、\n]{1,8}で)~(活動|探|さが|見つ|みつ|やって|出て|検索(?!窓)|調べ|打ち込|入れて[みくい]|入力して|聞いて)|(名前|屋号|ペンネーム)を~8(入れて|入力|検索(?!窓))~(ください|出て|見つ|わか)|(虫[めメ]がね|検索窓|ネットの窓|G先生)~14(入れて|打|聞)`,
    unless: {
      before: OWN_SEARCH,
      after: near`^≈8(順位|上位|意図|窓|[たる](人|方|ユーザー|とき))`,
    },
    plainly: true,
  },
  {
    code: 'search',
    pattern: english`\b(google|search( online| the web| on \w+)?( for)?|look( me| us)?( up)?( for)?|find)\s
       (me|us|my (\w+ )?(name|shop|studio|portfolio|page|handle|username|store|brand|work)|["“][^"”\n]{2,40}["”])
      ( (on(?! (fiverr|upwork))|up|online|there|and|plus|with|in any|into)|\s*($|[.,!]))
      |\b(just) google \w+|\bfind (us|me) (with|in) one search|\b(look|search|google)\w* (up |for )?(our|my) (\w+ ){1,2}(name )?(on|in|up)|\bif you search (for )?["“]|\b(google|just search) (for )?["“]?[A-Z][\w ]{2,30}["”]? (and|to find|you)
      |\bsame (name|handle|username|icon) (as here|on)|\b(type|put) (in )?my (\w+ )?(name|handle) in|\bfind my (web ?site|shop|blog)\b|look me up
      |search for (me|my)\b|(favou?rite|any|a) search engine|how to find me`,
    unless: {
      before: nearAnyCase`\b(on|in) (fiverr|upwork)≈20$`,
      after: /^\s*(on|in) (fiverr|upwork|the order|this)/i,
    },
    plainly: true,
  },
];

const dealRules = (): readonly WordingRule[] => [
  {
    code: 'direct-deal',
    pattern: japanese`(${SITE}|ここ|こちら|手数料)(さん|様)?\s?[をのはが]?\s?((通|とお)(さ[ずな]|すと≈8(高|手数料|引))|介(さ[ずな]|すと)|(では|じゃ)なく(て)?、?~10(私|わたし|こちら|直接|メール|自分)|経由(せず|なし)|挟まず|抜き|使わ[ずな](?!くても)|離れて
      |回避|避け[てるら]|なし[でに]|かから[なず]|取られ|引かれ[なず]|浮[いき]|節約|払わ[ずな])`,
    plainly: true,
  },
  {
    code: 'direct-deal',
    pattern: japanese`(${SITE}|ここ)以外([でのにへ]|から)も?~<deal>|(${SITE})\s?の?\s?(外|そと)([でのにへ]|から)|サイト外`,
    unless: { after: near`^≈6(使え|表示|お使い|ご?使用|掲載|利用)` },
  },
  {
    code: 'direct-deal',
    pattern: japanese`手数料~10(もったいな|高[いく]|お得|差し引|割り?引|安く|値引|\d+ ?%)≈30(別|他|ほか|直|外|個人|直|次|相談|でき|ます|ませ|いかが|安く|引)`,
  },
  {
    code: 'direct-deal',
    pattern: japanese`(別|ほか|他|違う)の?(方法|ところ|場所|サイト|ルート|窓口|アプリ|手段|ツール|サービス|形|やり方)([でにへを]|から)~(<deal>|やり直)|別で(の)?ご?(依頼|契約|支払|取引|注文)|別ルート
      |(個人|プライベート)(的に|間の?|で)~<deal>|(キャンセル|取り?消し?)(して|の?上|後|いただ)≈16(個人|別の|私[にへ]|こちらに(直|お支払))
      |ここだけの(お?話)|(自社|公式|私の|当方の|自分の|うちの)(サイト|ホームページ|HP|お店|ショップ|通販)(の(方|ほう))?(から|[でに])~(<deal>|お願い|どうぞ|お求め|安く|申し?込|問い合わせ)
      |(こっそり|内緒で|裏で)~(<deal>|安く|お願い)|(ここ|こちら|サイト|ココナラ)(じゃ|では)な(い(ところ|場所|方法)|く)`,
    plainly: true,
  },
  {
    code: 'direct-deal',
    pattern: japanese`直で($|[。！!\n])|(直[でに]|じかに)~(<deal>|お?願い|いかが|でき|安く)|個人間[でのに]|ココナラ(では|だと|上では)(?=~(でき(ない|ません|かね)|難し|無理|禁止))`,
  },
  {
    code: 'direct-deal',
    pattern: english`\b(outside( of)?|skip(ping)?|without( using)?|instead of|around|off( of)?|leave|avoid(ing)?|cut(ting)? out)
      [\s-]+(of )?(${SITE_EN})\b|\boff[\s-]*(platform|site|fiverr|upwork)\b|\boff the books\b|\b(come|write|talk|order|go|get) straight (to|from) me\b|\bmiddle ?man\b`,
    unless: {
      after: /^\s*(icon|logo|profile|banner|image|header)/i,
      before: /\b(left|take it|go|start|find|link|text)\s*$/i,
    },
  },
  {
    code: 'direct-deal',
    pattern: english`\b(avoid|save|skip|without|no|cut) (on )?(paying )?(all )?((the|any|their|its) )?(\d+ ?% )?
      ((fiverr|upwork|platform|service|site|marketplace)(['’]s)? )?(fees?|cut|commission)\b|\b(takes?|charges?|keeps?) (\w+ )?(\d+ ?%|a (big )?(cut|fee|commission))
      |\b(work|deal|hire|pay|order|book|contract|invoice|contact|come|go|message|reach|arrange|do (this|it|business)) (with |to )?(me |us |you |together |this |it |next time )?
      direct(ly)?\b(?! (in|on|into|onto|from|with the (file|svg|layers)|over|under|below|above|behind|through the order)\b)
      |\bdirect(ly)? (deal|payment|contract|client|order|with me|to me|between us)
      |\b(book|hire|pay|order|contact|message|find|reach|use) (me|us|from me) outside|\b(to|with) (me|us) privately|\bwith (you|me|your \w+) direct|\bdirectly with (you|me|your)|\b(privately|between (us|you and me))\b(?=≈99(deal|pay|work|order|arrange|clients|price|cheaper|agree|discount|settle|cancel|handle))
      |\b(cancel|close|end) (the|this) (order|contract) (and|so) (\w+ ){0,3}(pay|send|order|work|deal|do|continue)
      |\b(invoice|bill|pay|charge) (you|me) (myself|yourself|directly|separately)|\bwork(ing)? (with (me|you|us) |together )?directly\b|\b(los|pay)(e|ing) the (service |platform )?fee|\bno need to go through (here|this|them|the)|\btake (this|it|our (chat|conversation|work|project)) (elsewhere|private|offline)
      |\b(order|buy|book|pay)\w* (\w+ ){0,3}(on|from|through|via|at) (my|our) (own )?(web ?site|shop|site|store|page)\b|\b(my own|another) (site|website|platform|shop|app)\b(?=≈99(cheap|pay|order|buy|discount|talk|continue))`,
  },
];

/** What a name is hinted at with: its colour, its sign, its letters. */
const HINT =
  '([\ud83c-\ud83e][\\s\\S]|緑|みどり|青|紫|ピンク|水色|黄色?|オレンジ|赤|黒|白)[い色]?|鳥|吹き出し|紙?飛行機|幽霊|受話器|三角|四角|箱|電話の|虫|例の|いつもの|某|あの|普段の|よくある|みんな[がの]|皆さん[がの]|という名前の|ピッと|有名な|頭文字|アルファベット|[」』A-Zア-ン]?(から|で)始まる|[」』](を|が)[^。、\\n]{1,6}|写真を載せる|(外|ほか|他)の';
const KIND_JA =
  '((トーク|チャット|メッセ(ージ|ンジャー)|ビデオ|オンライン|無料|通話|会議|投稿|連絡|写真)+用?の?)?(アプリ|SNS|サイト|ツール|(マーク|アイコン|ロゴ)の(ところ|方|ほう|場所)|やつ|あれ|もの|チャット|通話)';
const AS_WAY = '(?=、?(で(?!す)|に(?!し)|から|へ|の(方|ほう|DM|ID|チャット)|を?(使|お使|やって|入れて|ご存)|と言えば))';

/** Ways off the marketplace that are not named: 「緑のアプリ」, 「例のビデオ通話アプリ」. */
const unnamedRules = (): readonly WordingRule[] => [
  {
    code: 'bank-transfer',
    pattern: japanese`(${HINT})~8(スマホ|電子)?(決済|ペイ|電子マネー|マネー)(アプリ)?${AS_WAY}|「?ペイ」?~8アプリ${AS_WAY}`,
  },
  {
    code: 'file-share',
    pattern: japanese`(ファイル|データ)転送(サービス|サイト)?([でにのを]|から)|(外部の?|オンライン|クラウド)ストレージ(?=[でにの]|から|経由)|(クラウド|ネット)上?[にで](上げ|アップ|置|共有|お送り)|(オンライン|ネット)の?置き場|(ファイル|データ)を?送れる(サイト|サービス|ところ)`,
  },
  {
    code: 'messenger',
    pattern: japanese`(${HINT})~10の?${KIND_JA}${AS_WAY}|(通話|メッセージ|メッセンジャー|チャット|トーク)(用の?)?アプリ${AS_WAY}|(青い|水色の)鳥${AS_WAY}|SNSの?(DM|アカウント([でにへ]|から|を教え))`,
  },
  {
    code: 'messenger',
    pattern: english`\b(green|blue|purple|usual|other|little|yellow|paper plane|ghost|bird) (\w+ )?(app|messenger|bird|chat|one)\b(?=≈99(talk|messag|reach|writ|call|find|add|fast|eas|quick|best|works|me\b|everyone|use\b|have\b))
      |\b(on|to|via|over|through) (the|that) (green|blue|purple|yellow|white|red|little) (\w+ )?(app|messenger|bird|chat|one)\b|\b(chat|messaging|messenger|video[- ]call|call) app\b(?=≈99(talk|message|reach|write|call|find|add|faster|easier|me\b))
      |\byou know (where|which (app|one))|\b(starts|starting|begins|beginning) with (an? )?["“']?[A-Z]["”']?\b(?=≈99(app|messag|talk|chat|me\b))
      |\b(app|messenger|one) with the (\w+ )?(plane|bird|bubble|camera|ghost|phone)\b`,
  },
];

const paymentRules = (): readonly WordingRule[] => [
  {
    code: 'bank-transfer',
    pattern: japanese`(スマホの?|キャッシュレス|アプリ|QR(コード)?|電子)?決済(アプリ|(?<=[ホのプリドQR子]決済))([でにもを]|なら)`,
    unless: { after: near`^≈8(イラスト|アイコン|記事|導入|ページ|対応)` },
  },
  {
    code: 'bank-transfer',
    pattern: japanese`口座([にへを]|あて|宛)~(<pay>|お願い|教え|お知らせ|伝え)|(ふり込み|お?振り?替え?)[でにをの]?~(<ask>|<pay>|です)
      |(銀行|ゆうちょ)([にへで]|から|の口座)~(<pay>|お願い)|ギフト(券|カード|コード|けん)?[でを]も?~(<pay>|<ask>)
      |(現金|手渡し|電子マネー|仮想通貨|投げ銭|コンビニ払い)([でにを]|にて|払い)も?~(<pay>|<ask>|お得)|別(途|の方法|の手段)で?~<pay>`,
    unless: { before: near`(名刺|イラスト|漫画|小説|台本|請求書|素材)≈10$` },
    plainly: true,
  },
  {
    code: 'bank-transfer',
    pattern: english`\b(wire|venmo|zelle|paypal|cash ?app) (me|us)\b|\b(pay|send|transfer|tip) (me|us) (directly|by|via|through(?! (fiverr|upwork))|with|on|in|using|to|the (money|rest|balance)|half|outside|cash)\b
      |\b(my|our) (bank|iban|paypal|wallet|account number)\b|\b(iban)\b
      |\bpay(ment)? (in cash|by cash|another way|elsewhere)`,
    unless: { after: /^[^.\n]*(on|in) the (invoice|template|mock|design|layout|page)/i },
    plainly: true,
  },
];

export const dealingRules = (): readonly WordingRule[] => [
  ...searchRules(),
  ...dealRules(),
  ...unnamedRules(),
  ...paymentRules(),
];
