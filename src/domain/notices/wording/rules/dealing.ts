// Ways around the marketplace: deals, payment, and hints where to look. Third parties tell of innocent phrases that were caught
// (facts/marketplaces.md 1.5: C16, B18-B20).
import type { WordingRule } from './wordingRule';

const SITE =
  'ココナラ|ここなら|coconala|ランサーズ|Lancers|クラウドワークス|CrowdWorks|クラワ|SKIMA|スキマ|つなぐ|ストアカ|Fiverr|ファイバー|Upwork|アップワーク|プラットフォーム|当?サイト|ここ|こちら|運営|仲介';
const SITE_EN =
  'fiverr|upwork|coconala|lancers|crowdworks|the platform|this platform|the site|this site|the marketplace|the app|here';
const OWN_SEARCH =
  /(?:ココナラ|coconala|ランサーズ|Lancers|クラウドワークス|CrowdWorks|SKIMA|つなぐ|Fiverr|Upwork|サイト内|ルーム|履歴|ファイル|フォルダ|PDF|文書|データ|Ctrl\+F|注文番号|一覧|お客様が|ユーザーが|読者が|検索窓|キーワード)[^。\n]{0,24}$/i;

export const dealingRules = (): readonly WordingRule[] => [
  {
    code: 'search',
    pattern:
      /検索(?:して|を?すると|(?:を)?(?:して)?いただ|していただ|を?かけて|で(?:す[ぐぐ]|出て|出ます|でてき|見つか|みつか|ヒット|探し|見て|お探し)|したら|すれば|を?お願い|[くお]ださい|してみて|かけると)|(?:けんさく|ケンサク)(?:して|すると|で)|(?<![ァ-ヶ])(?:ググ|ぐぐ)(?:って|ると|れば|り)|(?<!ファイル|サービス|商品)(?:名前|アカウント名|屋号|アイコン|名義|作家名|ペンネーム|ハンドルネーム|ハンドル)で[^。、\n]{0,12}?(?:活動|探|さが|見つ|みつ|やって|出て|検索)/g,
    unless: {
      before: OWN_SEARCH,
      after: /^[^。\n]{0,8}(?:順位|上位|意図|ボリューム|エンジン|窓|(?:した|する)(?:人|方|ユーザー|とき))/,
    },
    plainly: true,
  },
  {
    code: 'search',
    pattern:
      /\b(?:google|search(?: online| the web| on \w+)?(?: for)?|look(?: me| us)?(?: up)?(?: for)?|find)\s+(?:me|us|my\s+(?:name|shop|studio|portfolio|page|handle|username|store|brand|work)|["“][^"”\n]{2,40}["”])(?:\s+(?:on(?!\s+(?:fiverr|upwork))|up|online|anywhere|in google|there|and)|\s*(?:$|[.,!]))|\b(?:google|just search)\s+(?:for\s+)?["“]?[A-Z][\w ]{2,30}["”]?(?:\s+(?:studio|design|art|illustration))?\s+(?:and|to find|you)|\bsame (?:name|handle|username|icon) (?:on|everywhere|elsewhere)|easy to find (?:online|on)|look me up|search for (?:me|my)\b|(?:favou?rite|any|a) search engine|how to find me/gi,
    unless: {
      before: /\b(?:on|in) (?:fiverr|upwork)[^.\n]{0,20}$/i,
      after: /^\s*(?:on|in) (?:fiverr|upwork|the order|this)/i,
    },
    plainly: true,
  },
  {
    code: 'direct-deal',
    pattern: new RegExp(
      `(?:${SITE}|手数料)(?:さん|様)?(?:を|の|は)?\\s?(?:通さ(?:ず|な)|とおさ(?:ず|な)|介さ(?:ず|な)|経由(?:せず|しな(?!いと|けれ)|なし)|挟まず|はさまず|抜き|ぬき|使わ(?:ず|な)(?!くても)|離れて|回避|避け(?:て|る|られ)|なし(?:で|に)|かから(?:ない|ず)|取られ|引かれ(?:ない|ず)|浮[いき]|節約|払わ(?:ず|な))`,
      'g',
    ),
    plainly: true,
  },
  {
    code: 'direct-deal',
    pattern: new RegExp(
      `ここ以外で(?:の)?[^。\\n]{0,10}?(?:依頼|取引|連絡|やり[取と]|支払|契約|話|注文|お受け|お会い)|(?:${SITE.replace('|ここ|こちら', '')})\\s?(?:の)?\\s?(?:外|そと|以外)(?:で|の|に|へ|から|でも)(?!(?:も)?(?:使え|表示|お使い|ご使用|利用でき|掲載))|(?:サイト|ココナラ|プラットフォーム)の?外`,
      'g',
    ),
    unless: { after: /^[^。\n]{0,6}(?:使え|表示|お使い|ご使用|掲載|使用する|利用する画像)/ },
  },
  {
    code: 'direct-deal',
    pattern:
      /手数料(?:分)?(?:が|も|は|を|って)?[^。、\n]{0,8}?(?:もったいな|勿体な|高[いく]|かかってしま|かさむ|ばかに|馬鹿に|お得|差し引|割り?引|安く|値引)[^。\n]{0,30}(?:別|他|ほか|直|外|個人|こっそり|次|お支払|相談|でき|ます|ませ|いかが|さらに|安く|お安く|引)/g,
  },
  {
    code: 'direct-deal',
    pattern:
      /(?:別|ほか|他|違う)の?(?:方法|ところ|場所|サイト|ルート|窓口|アプリ|手段|ツール|サービス)(?:で|から|に|へ|を)[^。、\n]{0,14}?(?:お?支払|ご?契約|お?取引|ご?依頼|やり[取と]り|ご?連絡|ご?注文|お話|送金|ご?購入|相談)|別ルート|(?:個人|プライベート)(?:的に|で|間)(?:の|で)?[^。、\n]{0,10}?(?:ご?依頼|お?取引|ご?契約|お受け|受け|やり[取と]り|ご?連絡|お?支払|承|対応|お話|ご?注文)|(?:キャンセル|取り消し|取消)(?:して|の?上|後|いただ)[^。\n]{0,16}?(?:個人|別の|改めて外|私(?:に|へ)|こちらに(?:直|お支払))|ここだけの(?:話|お話)|(?:中間|仲介)(?:業者|マージン|手数料)(?:を|が|も)?[^。、\n]{0,6}(?:なし|なく|抜|省|引)|(?:自社|公式|私の|当方の|自分の|うちの)(?:の)?(?:サイト|ホームページ|HP|お店|ショップ|通販)(?:の(?:方|ほう))?(?:から|で|に)(?:も)?[^。、\n]{0,10}?(?:依頼|注文|購入|お求め|安く|お申し?込|お問い合わせ)|(?:こっそり|内緒で|ないしょで|内々に|裏で)[^。\n]{0,16}?(?:依頼|取引|支払|契約|やり|連絡|受け|安く|お願い|対応)|(?:場|場所)を(?:移|変え)[^。、\n]{0,10}?(?:話|やり|相談|連絡|取引|しま|ませ)|(?:次回|今後|これ)(?:から|以降)?(?:は|も)?[^。、\n]{0,6}?(?:ここ|こちら|サイト|ココナラ)(?:じゃ|では)な[いく]/g,
    plainly: true,
  },
  // A way off the marketplace that is not named: 「緑のアプリ」, 「例のビデオ通話アプリ」.
  {
    code: 'messenger',
    pattern:
      /(?:緑|みどり|青|紫|ピンク|水色|黄色|オレンジ|赤|黒)(?:い|色)?の?(?:アイコン|吹き出し|鳥|ロゴ)?の(?:(?:トーク|チャット|メッセージ|通話)?アプリ|チャット|SNS|あれ|やつ|通話)|(?:例の|いつもの|某|あの|おなじみの|みんな使ってる|普段(?:お使い)?の|ふだんの|よくある)(?:メッセージ|ビデオ通話|ビデオ会議|オンライン会議|チャット|トーク|通話|無料通話|写真|連絡)?の?(?:アプリ|SNS|ツール)|(?:ビデオ通話|無料通話|メッセージ|メッセンジャー|チャット|トーク|メッセージング)(?:用の?)?アプリ(?=で|に|の方|から|へ)|(?:青い|水色の)鳥(?=の|で|から|に)|(?:外|ほか|他)のSNS(?=で|に|から|の)|SNSの?(?:DM|アカウント(?:で|に|へ|から|を教え))|頭文字[^。\n]{0,8}(?:アプリ|SNS)|から始まる[^。\n]{0,8}(?:アプリ|SNS|ツール)/g,
  },
  {
    code: 'file-share',
    pattern:
      /(?:大容量)?(?:ファイル|データ)転送(?:サービス|サイト)?(?:で|に|の|から|を)|(?:外部の?|オンライン|クラウド)ストレージ(?=で|に|の|から|経由)|クラウド上?(?:に|で)(?:上げ|アップ|置|共有|お送り)/g,
  },
  {
    code: 'messenger',
    pattern:
      /\b(?:that|the|a|your|my)\s+(?:green|blue|purple|usual|well-known|other|little|famous)\s+(?:\w+\s+)?(?:app|messenger|bird|chat)\b|\b(?:chat|messaging|messenger|video[- ]call|call) app\b(?=[^.\n]*(?:talk|message|reach|write|call|find|add|faster|easier|me\b))|\byou know (?:where|which (?:app|one)|what app)|\b(?:starts|starting|begins|beginning) with (?:an? )?["“']?[A-Z]["”']?\b(?=[^.\n]*(?:app|messag|talk|chat|me\b))|\bthe app (?:that|which|with the) [^.\n]{0,24}(?:green|blue|phone|bird|camera|starts)/gi,
  },
  {
    code: 'bank-transfer',
    pattern:
      /(?:(?:スマホの?|キャッシュレス|アプリ|バーコード|QR(?:コード)?|電子)決済|決済アプリ)(?:で|に|も|でも|なら|を)/g,
    unless: { after: /^[^。\n]{0,8}(?:イラスト|アイコン|記事|導入|ページ|対応(?:の|した)(?:サイト|EC))/ },
  },
  {
    code: 'direct-deal',
    pattern:
      /(?:ちょくせつ|チョクセツ|直で|じかに)(?:の|に|で|、)?[^。、\n]{0,12}?(?:依頼|取引|契約|やり|連絡|支払|お?願い|相談|話|受け|注文|頼|どう|いかが)/g,
  },
  {
    code: 'direct-deal',
    pattern: /(?:ココナラ)(?:では|だと|上では)(?=[^。\n]{0,15}(?:でき(?:ない|ません|かね)|難し|無理|禁止))/g,
  },
  {
    code: 'direct-deal',
    pattern: new RegExp(
      `\\b(?:outside(?:\\s+of)?|skip(?:ping)?|bypass(?:ing)?|without(?:\\s+using)?|instead of|around|away from|off(?:\\s+of)?|leave|avoid(?:ing)?|cut(?:ting)?\\s+out|not\\s+through|get\\s+off)[\\s-]+(?:of\\s+)?(?:${SITE_EN})\\b|\\boff[\\s-]*(?:platform|site|fiverr|upwork)\\b|\\boff the books\\b|\\b(?:come|write|talk|order|go|get) straight (?:to|from) me\\b|\\bmiddle ?man\\b|\\boff[- ]site\\b`,
      'gi',
    ),
    unless: {
      after: /^\s*(?:icon|logo|profile|banner|image|header)/i,
      before: /\b(?:left|take it|go|start|continue|find|link|text)\s*$/i,
    },
  },
  {
    code: 'direct-deal',
    pattern:
      /\b(?:avoid|save|skip|without|no|dodge|get around|cut)\s+(?:on\s+)?(?:paying\s+)?(?:all\s+)?(?:the\s+|any\s+|their\s+|these\s+|those\s+|its\s+)?(?:\d+\s?%\s+)?(?:fiverr(?:'s)?\s+|upwork(?:'s)?\s+|platform\s+|service\s+|site\s+|marketplace\s+)?(?:fees?|cut|commission)\b|\b(?:takes?|charges?|keeps?)\s+(?:\w+\s+)?(?:\d+\s?%|a (?:big )?(?:cut|fee|commission))/gi,
  },
  {
    code: 'direct-deal',
    pattern:
      /\b(?:work|deal|hire|pay|order|book|contract|invoice|contact|come|go|message|reach|arrange|do (?:this|it|business))\s+(?:with\s+|to\s+)?(?:me\s+|us\s+|you\s+|together\s+|this\s+|it\s+|next time\s+)?direct(?:ly)?\b(?!\s+(?:in|on|into|onto|from|with the (?:file|svg|layers)|over|under|below|above|behind|through the order)\b)|\bdirect(?:ly)?\s+(?:deal|payment|contract|client|order|arrangement|with me|to me|between us)|\b(?:privately|between (?:us|you and me|ourselves)|under the table|behind the scenes of)\b(?=[^.\n]*(?:deal|pay|work|order|arrange|price|cheaper|agree|discount|settle|cancel|handle))|\b(?:cancel|close)\s+(?:the|this)\s+order\s+(?:and|so)\s+(?:\w+\s+){0,3}(?:pay|send|order|work|deal|do|continue)|\btake (?:this|it|our (?:chat|conversation|work|project)) (?:elsewhere|somewhere else|private|offline)|\b(?:my own|another|a different) (?:site|website|platform|shop|app)\b(?=[^.\n]*(?:cheap|pay|order|buy|discount|talk|continue))/gi,
  },
  {
    code: 'bank-transfer',
    pattern:
      /(?:口座|こうざ|コウザ)(?:に|へ|を|あて|宛)[^。、\n]{0,10}?(?:お?支払|入金|振|送|お願い|教え|お知らせ|伝え)|(?:ふりこみ|フリコミ|ふり込み|お?振り?替え?)(?:で|に|を|の)?[^。、\n]{0,10}(?:お願い|お?支払|ください|いかが|大丈夫|できま|です|可|も|いただ)|(?:銀行|ぎんこう|ゆうちょ)(?:に|へ|で|から|の口座)[^。、\n]{0,8}(?:振|送金|入金|払)|(?:ギフト|ぎふと)(?:券|カード|コード|けん)?(?:で|を|でも)[^。、\n]{0,8}(?:お?支払|送|いただ|大丈夫|お願い|ください)|(?:現金|げんきん|手渡し)(?:で|にて|を|でも|払い)[^。、\n]{0,10}(?:お?支払|渡|払|送|いただ|お願い|大丈夫|可|受け)|(?:電子マネー|仮想通貨|投げ銭|代引き|コンビニ払い|QR決済|チャージ)(?:で|でも|に|を)?[^。、\n]{0,10}(?:お?支払|払|送|いただ|お願い|大丈夫|可|受け|お得)|別(?:途|の方法|の手段)(?:で)?[^。、\n]{0,6}(?:お支払|払|入金|送金)/g,
    unless: { before: /(?:名刺|イラスト|漫画|小説|台本|請求書|素材)[^。\n]{0,10}$/ },
    plainly: true,
  },
  {
    code: 'bank-transfer',
    pattern:
      /\b(?:pay|send|transfer|tip)\s+(?:me|us)\s+(?:directly|by|via|through(?!\s+(?:fiverr|upwork))|with|on|in|using|to|the (?:money|rest|balance|difference)|half|outside|cash)\b|\b(?:my|our)\s+(?:bank|iban|paypal|wallet|account number)\b|\b(?:iban|swift code|routing number|sort code)\b|\bpay(?:ment)?\s+(?:in cash|by cash|another way|some other way|elsewhere)/gi,
    unless: { after: /^[^.\n]*(?:on|in) the (?:invoice|template|mock|design|layout|page)/i },
    plainly: true,
  },
];
