// What makes a buyer feel pressed: ratings, threats, legal words. Rating coercion is a violation (facts/marketplaces.md 3.4, B20).
import type { WordingRule } from './wordingRule';

const GIVE =
  'お願い|いただけ(?!た)|いただき(?:たい|ましたら|ます(?:と|よう))|頂け(?!た)|頂き(?:たい|ますと)|ください|下さい|ほしい|欲しい|もらえ|くれ|下げ|下が|さげ|影響|つけ(?:ます|させ|て(?!いただいた(?!方)|くださった(?!方))|ざる)|付け(?:ます|させ|て(?!いただいた(?!方)|くださった(?!方))|ざる)|書(?:きます|いて(?!いただいた(?!方)|くださった(?!方))|かせ|かざる)|低く|悪く|入れて(?!いただいた)|待ち|待って|嬉しい|うれしい|助かり|よろしく|宜しく|期待|希望|約束|残して(?!いただいた)';
/** A rating that is thanked for, left free, or spoken of as a thing of the work. */
const RATING_NOT =
  /(?:任意|ご自由|お気になさら|なくて(?:も)?(?:構|かま|大丈夫)|不要|必須では|強制|求め(?:て|る(?:もの|こと)|ません)|ありがとうございま|いただいた(?!方)|頂いた(?!方)|くださった(?!方)|気にせず|結構です|お気遣い|義務)/;
const RATED_WORK =
  /^(?:シート|制度|項目|基準|表|ページ|サイト|記事|欄|画面|機能|ボタン|マーク|システム|指標|者|軸|用|コメント欄|グラフ|アイコン|の(?:高い|低い)|動画|ブログ|投稿|の?デザイン|の?レイアウト|文の?(?:構成|見本)|の(?:記事|シート|項目|部分|欄|マーク|星|アイコン|箇所|ページ|動画|原稿|文章))/;
const LEGAL_WORK =
  /^(?:員|事務所|会|ドットコム|監修|バッジ|様|さん|先生|役|官|所|署|犬|車|手帳|もの|もの?の|劇|ドラマ|漫画|小説|シーン|記録|記事|用語|の(?:イラスト|ロゴ|シーン|方|先生|サイト|ホームページ|名刺|写真|監修|役|制服|キャラ|記事|項目|条項|説明|欄|コスプレ|台詞|セリフ|バッジ|お?仕事|業務|原稿|見出し|ページ|事例|手口|注意|対策|被害(?!届))|に関する|について(?:の|まとめ|書|解説)|防止|対策|保険|条項|書の|リスク)/;

export const mannerRules = (): readonly WordingRule[] => [
  {
    code: 'rating',
    pattern: new RegExp(
      `[★☆]\\s*(?:[1-5一二三四五](?:つ|個)?)?(?:で|を|の|に|だと|は)?[^。、\\n]{0,8}?(?:評価|レビュー|${GIVE})|(?:評価|レビュー|口コミ)[^。、\\n]{0,6}[★☆]+(?:\\s*[1-5])?|[★☆]\\s*[1-5](?!\\s*(?:年|月|日|人|枚|点|章|話|周))|[★☆]{5}|(?:五|5)つ星(?!ホテル|レストラン|級|の(?:宿|部屋|ホテル))|(?:評価|レビュー)(?:は|を)?(?:5|五|満点)(?!日|分|月|年|人|件|本|段|つの)|星\\s*[1-5一二三四五]つ?(?:で|を|の|に|だと)?[^。、\\n]{0,8}?(?:評価|レビュー|${GIVE})|(?:お?星|ほし)(?:さま|様)?(?:を|は)?(?:[5五]つ(?:つけて|付けて|お願い|ください|いただ)|満点|たくさん(?:つけて|付けて|お願い|ください|いただ)|(?:つけて|付けて)(?:ください|いただ|もら|ね))`,
      'g',
    ),
    unless: {
      after: /^[^。\n]{0,14}(?:のイラスト|マーク|の形|の色|の模様|アイコン|のデザイン|を描|の数は?変|のレイアウト)/,
    },
  },
  {
    code: 'rating',
    pattern:
      /(?:高|低|良い|よい|いい|悪い|最高の?|マイナス|満点の?|最低の?|好)\s?(?:い)?(?:ご)?(?:評価|レビュー|口コミ)(?!を?(?:いただ[いき](?:た|まし)|頂(?:いた|きました)|くださ(?:った|いまして)|して(?:いただいた|くださった)|得て|集め|獲得|受け))/g,
    unless: { after: new RegExp(`${RATED_WORK.source}|^[^。\\n]{0,12}${RATING_NOT.source}`) },
  },
  {
    code: 'rating',
    pattern: new RegExp(
      `(?:評価|レビュー|口コミ|ひょうか|れびゅー|クチコミ)(?:を|は|も|の|に|が|コメント|へ|のほう|の方|でも|ご)?[^。\\n]{0,16}?(?:${GIVE})`,
      'g',
    ),
    unless: {
      before: /(?:人事|商品|自己|性能|社員|360度|授業|映画|の?コード|お客様の|読者)[^。、\n]{0,3}$/,
      after: new RegExp(`^[^。\\n]{0,20}${RATING_NOT.source}`),
    },
  },
  {
    code: 'rating',
    pattern:
      /\b(?:five|5|4|four|one|1)[\s-]?\*?\s?stars?\b|\b5\s?(?:\/|out of)\s?5\b|\b(?:top|full) marks\b|\b(?:best|highest|top) (?:score|rating|review)\b|★{3,}|\b(?:good|positive|great|bad|negative|low|nice|top|honest|kind|excellent|perfect|poor|terrible)\s+(?:review|rating|feedback|stars?)\b|\b(?:leave|write|give|drop|post)\s+(?:me\s+|us\s+|you\s+)?(?:an?\s+|your\s+|some\s+)?(?:\w+\s+)?(?:review|rating|stars)\b|\b(?:leave|drop)\s+(?:me\s+|us\s+)?(?:an?\s+)?(?:\w+\s+)?feedback\b|\brat(?:e|ing)\s+(?:me|us|my\s+(?:work|gig|service)|this order)\b|\bin (?:exchange|return) for (?:a |your )?(?:review|rating)|\b(?:your|my) (?:review|rating)\b(?=[^.\n]*(?:mean|help|depend|suffer|drop|matter|appreciat|down|low|affect))/gi,
    unless: {
      before:
        /(?:thank(?:s| you) for (?:the|your)|thanks for|\b(?:hotel|restaurant|product|film|movie|book|app)\b|\boptional[^.\n]*)[^.\n]{0,12}$/i,
      after:
        /^[^.\n]{0,20}(?:\boptional|\bhotel|\brestaurant|\bicon|\bwidget|\bsection|\bbadge|\bgraphic|\bpage|\btemplate|\bslider|\bcard|\bmock|\bprompt|\bartwork|\bmovie)/i,
    },
  },
  {
    code: 'legal',
    pattern:
      /法的(?:な)?(?:措置|手段|対応|手続|責任|根拠|に|処置)|訴訟|(?<!心に|目に|直接)訴え(?!かけ|求|る(?:力|もの|デザイン|コピー))|うった?えます|提訴|告訴|弁護士|べんごし|ベンゴシ|さいばん|けいさつ|そしょう|裁判|損害賠償|賠償|内容証明|警察|被害届|債務不履行|違約金|契約違反|規約違反|詐欺|少額訴訟|強制執行|差し押さえ|法廷|出るところ(?:に|へ)出|しかるべき(?:措置|対応|手段|ところ|機関)|厳正に対処|債権回収|名誉毀損|遅延損害金|慰謝料/g,
    unless: { after: LEGAL_WORK },
  },
  {
    code: 'legal',
    pattern:
      /\b(?:(?:my|a|our|your) (?:lawyers?|attorneys?|solicitor)|lawyers?|attorneys?|legal\s+(?:action|steps|proceedings|measures|advice|consequences)|lawsuits?|sue\s+you|suing|(?:take|see) you (?:to|in) court|(?:small claims|in|to) court|the police|breach of contract|(?:this is|you are|a|for) (?:fraud|scam)|scammer|debt collect\w*|collection agency)\b/gi,
    unless: {
      before: /\b(?:the|tennis|basketball|food)\s*$/i,
      after:
        /^\s*(?:firm|office|character|logo|website|scene|costume|badge|uniform|page|illustration|bio|portrait|drama|hat|station|car\b|procedural|case study|chapter|novel)/i,
    },
  },
  {
    code: 'threat',
    pattern:
      /(?:通報|つうほう)(?!ボタン|フォーム|機能|窓口)|ブラックリスト|晒(?:し|す|され|させ)|さらします|拡散(?:し|させ)|公(?:開|表)(?:します|させて(?:いただ|もら)|するしか|せざる)(?=。|よ|$|\n|が|の)|後悔(?!のない|しない|しません)|許しません|許せません|覚悟(?:して|し)|さもないと|さもなくば|責任を(?:取|と)って|ただでは|タダでは|どうなって(?:も|いる)|(?:運営|事務局|サポート)(?:に|へ)(?:報告|言い|通報|伝え|訴え|連絡し(?:ます|ざる))|(?:アカウント)(?:を|が)?[^。\n]{0,6}(?:停止(?:させ|に(?:追い|し))|凍結させ)|無視(?:しないで|しないよう|され|する(?:な|つもり|ん|ので)|し続け|し?ている?(?:の|ん|よう)|している|しています|を?続け|ですか)|(?:泣き寝入り|許す|見逃す)つもりは|困る(?:のは|ことになり)|容赦(?:し|は)|二度と(?:取引|依頼)|身のため|最終警告|最後通[告牒]|警告(?:し|いたし|です|として)|(?:住所|職場|勤務先)(?:は|を|に|も)[^。\n]{0,6}(?:知って|調べ|特定|連絡し)|知りませんよ|家(?:に|まで)(?:行|伺|押)/g,
    unless: {
      after: /^(?:のシーン|の場面|というセリフ|のセリフ|の台詞|機能|ボタン|の主人公)/,
      before: /(?:一緒に|自分への)$/,
    },
  },
  {
    code: 'threat',
    pattern:
      /\b(?:report(?:ing)?\s+(?:you|your account|this to)|blacklist(?:ed)?|or\s+else\b(?=[.!\n]|$)|you(?:['’]ll|\s+will)\s+(?:regret|be sorry|pay for|hear from|see what)|there will be consequences|face (?:the )?consequences|consequences for you|ignor(?:e|ed|ing)\s+me|stop ignoring|expose\s+you|get you (?:banned|suspended|blocked)|(?:your account|you) (?:will|could|may|might) (?:get|be) (?:banned|suspended|reported|blocked)|ruin your|tell everyone|name and shame|post (?:this|our chat|your name) (?:publicly|online|everywhere)|last chance|final warning|don['’]t make me|charge ?back|i know where)\b/gi,
    unless: { before: /\b(?:says|said|line|shouts|whispers)\s*["“:]?[^.\n]{0,20}$/i },
  },
];
