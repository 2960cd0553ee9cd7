// What makes a buyer feel pressed: ratings, threats, legal words. Rating coercion is a violation (facts/marketplaces.md 3.4, B20).
import { english, japanese, near, nearAnyCase } from './phrases';
import type { WordingRule } from './wordingRule';

/** Thanks for what was given asks for nothing; an offer to those who gave does. */
const NOT_THANKS = '(?!いただいた(?!方)|くださった(?!方))';
const GIVE = `お願い|いただけ(?!た)|いただき(たい|ましたら|ます[とよ])|ください|ほしい|欲しい|もらえ|くれ|[下さ]げ|下が|影響|[つ付]け(ます|させ|て${NOT_THANKS}|ざる)|書(きます|いて${NOT_THANKS}|か[せざ])|低く|悪く|入れて${NOT_THANKS}|待[ちっ]|嬉し|うれし|助かり|よろしく|期待|希望|約束|残して${NOT_THANKS}|選[んば]|相談|断[らりっ]|困り|返す`;
/** Left free, thanked for, or spoken of as a thing of the work. */
const RATING_NOT =
  '(任意|ご自由|なくて(も)?(構|かま|大丈夫)|強制|求め(て|る[もこ]|ません)|ありがとうございま|(いただいた|くださった)(?!方)|義務)';
const RATED_WORK =
  '(シート|制度|項目|基準|表|ページ|サイト|記事|欄|画面|機能|ボタン|マーク|システム|指標|者|軸|用|グラフ|アイコン|動画|ブログ|投稿|の(高い|低い|デザイン|記事|シート|項目|部分|欄|マーク|星|アイコン|箇所|ページ|動画|原稿|文章))';
const STARS = near`^≈14(のイラスト|マーク|の形|の色|の模様|アイコン|のデザイン|を描)`;

const ratingRules = (): readonly WordingRule[] => [
  {
    code: 'rating',
    pattern: japanese`[★☆]\s*([1-5一二三四五][つ個]?)?[でをのにはだと]*~8(評価|レビュー|(?!入れて)(${GIVE}))|(評価|レビュー|口コミ)~6[★☆]+(\s*[1-5])?
      |(評価|レビュー)[がはを]?~6(以下|未満|低|悪)≈20(断|ません|相談|連絡|困|前に|返)|(評価|レビュー)[はを][「『][^」』\n]{1,10}[」』][をでに]|「[^」\n]{0,6}満足」?[をにで]≈10(チェック|選|押)≈8(<ask>)|星[をまに]~6(ポチ|押|タップ|チェック)|満点(以外|でない)?[での](ご?評価|(<ask>))|[★☆]\s*[1-5](?!\s*[年月日人枚点章話周])|[★☆]{5}|[五5]つ星(?!ホテル|レストラン|級|の(宿|部屋))|(評価|レビュー)[はを]?(5|五|満点)(?![日分月年人件本段つ])
      |(星|[★☆]×)\s*[1-5一二三四五]つ?[でをのにはだと]*~8(評価|レビュー|${GIVE})|(お?星|ほし)(さま|様)?[をは]?(([5五]つ|たくさん)、?([つ付]けて|<ask>)|満[点タ]|[つ付]けて(<ask>|もら|ね))
      |評価≈20[5五]で(<ask>)`,
    unless: { after: STARS },
  },
  {
    code: 'rating',
    pattern: japanese`([高低良好]い?|たかい|よい|いい|悪い|最[高低]の?|(一番|いちばん|最も)[^。、\n]{1,3}の?|「(とても|非常に|大変)?(良い|よい|満足)」?の?|マイナス|満点[のでをな]{0,2})\s?ご?(評価|レビュー|口コミ)
      (?!を?(いただ[いき](た|まし)|くださ(った|いまして)|して(いただいた|くださった)|得て|集め|獲得|受け))`,
    unless: { after: near`^${RATED_WORK}|^≈12${RATING_NOT}` },
  },
  {
    code: 'rating',
    pattern: japanese`(評価|レビュー|口コミ)≈12(いただいた|くださった|書いた|[つ付]けた)方(に|へ|全員)|(評価|レビュー|口コミ)(コメント)?(の(方|ほう))?[をはもにがへのご]?、?[^をが。\n]{0,14}?(${GIVE})`,
    unless: {
      before: near`(人事|商品|自己|性能|社員|授業|映画|コード|お客様の|読者)~3$`,
      after: near`^≈20${RATING_NOT}`,
    },
  },
  {
    code: 'rating',
    pattern: english`\b(five|5|4|four|one|1)[\s-]?\*?\s?star(s\b|(?= (review|rating|feedback|as|too|please|from|if)\b|[.!,]|$))|★{3,}|\b5 ?(/|out of) ?5\b|\b(top|full) marks\b|\b(best|highest|top|perfect|full) (score|rating|review)\b|\b(in|with|about) (the|your|a) review\b(?=[.!]?$)
      |\b(good|positive|great|bad|negative|low|nice|honest|kind|perfect) (review|rating|feedback|stars?)\b
      |\b(leave|write|give|drop|post) ((me|us|you) )?((an?|your|some) )?(\w+ )?(review|rating|stars)\b|\b(leave|drop) ((me|us) )?(an? )?(\w+ )?feedback\b
      |\brat(e|ing) (me|us|my (work|gig|service)|this order)\b|\bin (exchange|return) for (a |your )?(review|rating)
      |\b(your|my) (review|rating)\b(?=≈99(mean|help|depend|drop|matter|appreciat|down|low|affect))`,
    unless: {
      before: nearAnyCase`(thank(s| you) for (the|your)|\b(hotel|restaurant|product|book|app)\b|\boptional≈99)≈12$`,
      after: nearAnyCase`^≈20\b(optional|hotel|restaurant|icon|section|page|template|card|mock|movie)`,
    },
  },
];

/** A profession, a place or a topic of the work. */
const LEGAL_WORK =
  /^(員|事務所|会|ドットコム|監修|バッジ|様|さん|先生|役|官|所|署|犬|車|手帳|もの|劇|ドラマ|漫画|小説|シーン|記録|記事|用語|の(イラスト|ロゴ|シーン|方|先生|サイト|ホームページ|名刺|写真|監修|役|キャラ|記事|項目|条項|説明|欄|台詞|セリフ|バッジ|お?仕事|業務|原稿|見出し|ページ|事例|手口|注意|対策)|について(の|まとめ|書|解説)|防止|対策|保険|条項|書の|リスク)/;

export const mannerRules = (): readonly WordingRule[] => [
  ...ratingRules(),
  {
    code: 'legal',
    pattern: japanese`法的な?(措置|手段|対応|手続|責任|根拠|に|処置)|訴訟|(?<!心に|目に|直接)訴え(?!かけ|求|たい[このも]|る(力|もの|デザイン|コピー))|提訴|告訴|弁護士|法律事務所(?=[にへ])|裁判|(損害)?賠償|内容証明|差し押さえ|警察|被害届|債務不履行|違約金|[契規]約違反|詐欺(?!(師)?(に|へ)の?(注意|ご注意|気を))|法廷|出るところ[にへ]出|しかるべき(措置|対応|手段|ところ|機関)|名誉毀損|遅延損害金|慰謝料`,
    unless: { after: LEGAL_WORK },
  },
  {
    code: 'legal',
    pattern: english`\b(lawyers?|attorneys?|(my|a|our|your) solicitor|legal (action|steps|proceedings|measures|advice|consequences)|lawsuits?|sue you|suing|(take|see) you (to|in) court
      |(small claims|in|to) court|the police|breach of contract|(this is|you are|a|for) (fraud|scam)|scammer|debt collect\w*|collection agency)\b`,
    unless: {
      before: /\b(the)\s*$/i,
      after: /^\s*(firm|office|character|logo|website|scene|badge|page|illustration|portrait|drama|hat|car\b|chapter)/i,
    },
  },
  {
    code: 'threat',
    pattern: japanese`通報(?!ボタン|フォーム|機能|窓口|方法|の(しかた|仕方|手順|方法))|ブラックリスト|晒(し(ます|て|ちゃ)|す|され|させ)|さらします|拡散[しさ]|(あなた|貴殿|[貴御]社|お?名前|会社名|やり方|やり[取と]り|経緯|この件|事実|一部始終|対応|画面|スクショ|スクリーンショット)≈16(公[開表]|書き込|投稿|載せ|広め|流[しす]|上げ)(し|させ|する|せざる|ま|て|る)|公[開表](するしか|せざる)|(みんな|皆さん|フォロワー|他の(方|出品者))≈14(知って|知らせ|伝え|広め|見て)(?!いただける)|悪質|犯罪|(センター|署|機関|窓口)[にへ]も?~4(相談|通報|報告|申)|夜道|法律の専門家|(周り|周囲|言い)~2(言い|言う|ふら)|(SNS|ネット|掲示板|[会御]社|勤務先|上司|ご家族|学校)[でにへ]≈14(話し|報告|連絡|書|知らせ|伝え)(し?ます|いたし|させ|する)|支払督促|申し?立て|黙って(い|お)?る?(つもり|わけ)|後悔(?!のない|しない|しません)|許せ?ません|覚悟し
      |さもな(いと|くば)|[たタ][だダ]では|どうなって(も|いる)|(運営|事務局|サポート)[にへ](報告|言い|通報|伝え|訴え|連絡し(ます|ざる))|アカウント[をが]?≈6(停止(させ|に(追い|し)))
      |無視(しないで|しないよう|され(?!がち|やすい|る部分)|する(な|つもり|ん|ので)|し続け|し?ている?(の|ん|よう)|している|しています|を?続け|ですか)|泣き寝入り|二度と(取引|依頼)|こちらにも考えが|逃げ(る(つもり|な|気)|られると|得)
      |最終警告|警告(し|いたし|です|として)|(住所|職場|勤務先)[はをにも]≈6(知って|調べ|特定|連絡[しさ])|知りませんよ|家(に|まで)(行|伺|押)`,
    unless: {
      after: /^(のシーン|の場面|という?の?(セリフ|台詞)|の(セリフ|台詞)|機能|ボタン|の主人公)/,
      before: /(一緒に|自分への)$/,
    },
  },
  {
    code: 'threat',
    pattern: english`\b(report(ing)? (you|your account|this to)|blacklist(ed)?|or else\b(?=[.!\n]|$)|you(['’]ll| will) (regret|be sorry|pay for|hear from|see what)|there will be consequences
      |face (the )?consequences|ignor(e|ed|ing) me|stop ignoring|get you (banned|suspended|blocked)
      |(your account|you) (will|could|may|might) (get|be) (banned|suspended|reported|blocked)|tell everyone|let (everyone|people|others) ≈20know|(everyone|everybody|followers|people|the world) (will |can |should )?(hears?|sees?|knows?|reads?|finds? out)|(shar|post|publish|put|show|spread|upload)\w* ≈24(screenshots?|chat|conversation|name|messages|story)≈20(on|over|to|so|public|online|everywhere)|make sure (nobody|no|everyone|you never)|bad reputation|you(['’]ll| will) never work|post (this|our chat|your name) (publicly|online|everywhere)
      |final warning|(fil|mak)\w+ a complaint|not afraid to|don['’]t make me|charge ?back|i know where)\b`,
    unless: { before: nearAnyCase`\b(says|said|line|shouts)\s*["“:]?≈20$` },
  },
];
