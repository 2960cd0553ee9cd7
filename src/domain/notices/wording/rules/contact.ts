// Addresses, numbers and links. ココナラ scans messages for contact data and stops accounts over it (facts/marketplaces.md 1.5: C16, C17).

import { SITE } from './dealing';
import { japanese, near, nearAnyCase } from './phrases';
import type { WordingRule } from './wordingRule';

/** Words and signs for @. Before a known provider any sign will do. */
const AT =
  ' *(@|[(\\[【<{] *(at|アット(マーク)?|あっと(まーく)?|@) *[)\\]】>}]|(アットマーク|アット|あっとまーく|あっと)|(?<= )at +(?=[a-z0-9-]+ *(dot |[(\\[]))|☆|★|●) *';
/** A dot that is written out or hidden, over gaps, quotation marks and lines. */
const GAP = '[\\s「」"\'→+]*';
const WORD_DOT = `${GAP}([(\\[【<{] *(dot|ドット|点|てん|\\.) *[)\\]】>}]|ドット|(?<=\\s)dot(?=\\s)|[●⚫○◯☆★・•∙])${GAP}`;
const DOT = `( *\\. *|${WORD_DOT})`;
const SPOKEN_TLD = `com|net|org|jp|co${WORD_DOT}jp|ne${WORD_DOT}jp|io|me|art|site|コム|ねっと|ネット|ジェー?イ?ピー`;
const TLD =
  'com|net|org|jp|info|io|co|site|shop|store|xyz|online|tv|gg|gl|gle|ly|me|nu|be|link|art|design|studio|dev|us|uk|de';
/** What ends like a link and is none: programs, formats, abbreviations. */
const NO_LINK = 'node|next|vue|three|asp|d3|p5';
const MASKED = '[a-z0-9○●◯〇*-]';

/** Hyphens as people type them, choonpu included. */
const DASH = '[-‐‑–—−ー・./*_~]';

const DIGIT =
  '[\\d〇零一二三四五六七八九OolISBZ]|ゼロ|ぜろ|れい|まる|いち|に|さん|よん|しち|し|ご|ろく|なな|はち|きゅう|イチ|ニ|サン|ヨン|ゴ|ロク|ナナ|ハチ|キュー|zero|oh|one|two|three|four|five|six|seven|eight|nine';

const NUMBER_BEFORE =
  /(No\.?|№|(?<!電話|携帯|直通|連絡先の?|担当の?|FAX|^|[のは、\n])番号|ID|注文|取引|トークルーム|order|invoice|ref|型番|品番|JAN|郵便|〒|#|[A-Z]-?)\s*(は|が|が?、)?\s*[:：]?\s*[#「]?\s*$/i;

export const contactRules = (): readonly WordingRule[] => [
  {
    code: 'mail-address',
    pattern: new RegExp(
      `(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}${AT}${MASKED}+(${DOT}(?!(png|jpe?g|gif|pdf|psd|ai|zip|mp[34]|js|ts|css)\\b)${MASKED}+)+|(?<![a-z0-9._%+-])[a-z0-9._%+-]{3,64}( *[^\\w\\s.,、。()「」'’/:-]{1,4} *| at )(gmail|yahoo|icloud|outlook|hotmail|docomo|ezweb|softbank|ジーメール|じーメール|Gメール)(?![a-z])|(gmail|icloud|outlook|hotmail|yahoo|docomo)\\.(com|ne\\.jp|co\\.jp)|(アット|あっと)[^。\\n]{1,16}ドット`,
      'gi',
    ),
    plainly: true,
  },
  {
    code: 'file-share',
    pattern:
      /(?<![\w.-])(h..ps?:\/\/)?([a-z0-9-]+\.)*(drive\.google\.com|docs\.google\.com|forms\.gle|1drv\.ms|sharepoint\.com|dropbox\.com|box\.com|gigafile\.nu|wetransfer\.com|we\.tl|mega\.nz|icloud\.com)[^\s、。）)」]*/gi,
    plainly: true,
  },
  { code: 'link', pattern: /h(tt|xx|\*\*|○○|◯◯|●●)ps?\s?:\s?\/\s?\/\s?[^\s、。）)」]+/gi, plainly: true },
  { code: 'link', pattern: /(?<![a-z])ttps?:\/\/[^\s、。）)」]+/gi, plainly: true },
  {
    code: 'link',
    pattern: new RegExp(
      `(?<![\\w@.○●◯*-])(www\\.)?(?!(${NO_LINK})\\.)([a-z0-9○●◯*-]+\\.)+(${TLD})(?![\\w-]|\\.[a-z])(/[^\\s、。）)」]*)?`,
      'g',
    ),
    plainly: true,
  },
  {
    code: 'link',
    pattern: new RegExp(
      `(?<![\\w@.-])[a-z0-9-]{3,}(${WORD_DOT}(${SPOKEN_TLD})|[^\\w\\s!-/:-@、-〕ぁ-鿿]{1,4}(com|net|org|jp)| \\. ?(com|net|org|jp|io)|${GAP}\\.${GAP}(com|net|jp|org)|,(jp|com|net)|\\n\\.\\w+${GAP}\\.${GAP}(com|net|jp|org)|\\.c[○●◯*]m)(?![\\w-]|\\.\\w)|[ぁ-んa-z0-9] ?ドット ?(${SPOKEN_TLD})`,
      'g',
    ),
    plainly: true,
  },
  {
    code: 'phone-number',
    pattern: new RegExp(
      `(?<![\\d-])(\\+\\d{1,3}[-.\\s]?\\(?\\d{1,4}\\)?|\\(?0\\d{1,4}\\)?)(\\s?${DASH}\\s?|\\s|\\)|の){1,2}\\d{1,4}(\\s?${DASH}\\s?|\\s|の)\\d{3,4}(?!\\d)`,
      'g',
    ),
    unless: { before: NUMBER_BEFORE },
    plainly: true,
  },
  {
    code: 'phone-number',
    pattern: /(?<![\d-])\(?[2-9]\d{2}\)?[-.\s]\d{3}[-.\s]\d{4}(?!\d)/g,
    unless: { before: NUMBER_BEFORE },
    plainly: true,
  },
  {
    code: 'phone-number',
    pattern: /(?<![\d-])(0[5789]0\d{8}|0[1-9]\d{8}|0120\d{6}|\+\d{10,14})(?!\d)/g,
    unless: { before: NUMBER_BEFORE },
    plainly: true,
  },
  // Ten digits or more, however each is written.
  {
    code: 'phone-number',
    pattern: new RegExp(
      `(?<![\\w〇一二三四五六七八九]|[A-Za-z]-)(?=\\d\\s\\d\\s|(\\d[\\sの]?${DASH}?){0,9}(?!\\d)(${DIGIT}))(?=([A-Za-z]${DASH}?){0,4}[^A-Za-z]|[a-z]{3})([0Oo〇零○◯]|ゼロ|ぜろ|れい|まる|zero|five)([\\s、,の]{0,2}${DASH}?[\\s、,の]{0,2}(${DIGIT})){9,10}(?![\\w年月日])`,
      'g',
    ),
    plainly: true,
  },
  // Where somebody lives or works, and meeting there.
  {
    code: 'phone-number',
    pattern:
      /〒 ?\d{3}-?\d{4}|[一-鿿]{1,4}[都道府県市区郡町村][一-鿿ぁ-んァ-ヶー]{1,10}?(\d{1,4}(-\d{1,4}){1,3}|\d{1,2}丁目)|\b\d{1,4}[a-c]? ([A-Z][a-z]+ ){1,2}(Street|St|Road|Rd|Avenue|Ave|Lane|Drive)\b/g,
  },
  {
    code: 'messenger',
    pattern: japanese`(お会い(し(?!た(時|とき|こと))|でき(?!な))|お目にかか|(自宅|私の家)(\([^)]{1,14}\))?で(?=≈60(いかが|お待ち|レッスン|会))|(?<!初めて)会って(?=≈60(話|相談|打ち合|お渡|いかが|ませんか))|対面で(?=≈60(話|相談|打ち合|お渡|いかが|ませんか|できれば))|(ここ|事務所|アトリエ|自宅|教室|スタジオ|お店|当店|まで|に)~4(お越し|お立ち寄り|来て)(ください|いただ|になって)|カフェで(?=≈60(いかが|ませんか|お会い|話))|お迎えに(あが|上が|伺|行))`,
  },
  {
    code: 'messenger',
    pattern:
      /\bmeet(ing)? (you |up )*(in person|face to face|for (a )?coffee|at (my|your))|\b(grab|have) (a )?(coffee)\b|\bin person\b(?=[^.\n]*(you|we|my|us)\b)|\b(come|drop|stop) by (my|the|our) (studio|office|place|shop)/gi,
  },
  {
    code: 'link',
    pattern:
      /(ブログ|サイト|ホームページ|HP|フォーム|ページ|ビデオ通話|通話|会議|(アップ(ロード)?|置い)[^。\n]{0,8})の(URL|リンク|アドレス)(と[^。、\n]{1,8})?を?[^。、\n]{0,10}?(お?送り(し|いたし|ます)|送りま|お知らせし|お伝えし|貼り)|(下記|以下|こちら|この|下)の?(リンク|URL)(から|より)|\b(lit\.?link|link ?tree|リットリンク)\b/gi,
    unless: { after: /(ココナラ|ルーム)/ },
  },
  // Too short for a name to be looked for.
  {
    code: 'messenger',
    pattern: japanese`(?<![A-Za-z0-9.])X(?= ?(で(?![すしあき])≈12(連絡|やり|DM|話|相談|メッセージ|フォロー|つな|送って|絡)|の(ほう|方)([でに]|が(?=≈16(反応|返[事信]|DM)))|の?DM|の?アカウント|\(旧))|\b(on|via|my|your) X\b(?= |[.,!?]|$)`,
    unless: { after: /^ ?(icon|banner|header|post|logo|ad\b|ads\b)/ },
  },
  {
    code: 'messenger',
    pattern:
      /(?<![\w.@])@(?!(media|import|font|keyframes|apply|property|layer|page|param|override|include)\b)[a-z0-9_][a-z0-9_.]{2,}/gi,
    unless: { after: /^(風|系|用)/ },
  },
  {
    code: 'messenger',
    pattern:
      /((?<![A-Za-z])(LINE|DM|Discord|Instagram|Skype|Telegram|アカウント|カカオ)\s?の?)?(?<![A-Za-z])(ID)\s?(は|:|\(|「|で検索)\s?[「"]?[a-z][\w.-]{3,}/gi,
    unless: { before: /(注文|取引|案件|トークルーム|order|商品|ユーザー|要素|class|HTML)\s?の?\s?$/i },
  },
  // Mail and telephone as the way to answer.
  {
    code: 'messenger',
    pattern:
      /(?<!通知|お知らせ|ココナラ(から)?の?|自動)(メール|e-?mail)(など)?(を(?=いただけ|ください)|で|に|へ|にて|から|宛|のほう|の方)(も|は|の|で|に)*[^。、\n]{0,12}?(ご?連絡|お?返事|ご?返信|やり[取と]り|送って|お送り(ください|いただ|し)|ください|お願い|相談|受け付|いただけ)/gi,
    unless: {
      before: nearAnyCase`(${SITE}|事務局|通知)≈12$`,
      after: near`^≈10(通知|届い)`,
    },
    plainly: true,
  },
  {
    code: 'messenger',
    pattern: japanese`(お?電話|(?<![ァ-ヶー])テル|TEL|携帯|ショートメール|SMS)(番号)?(で|に|へ|にて|を|から)?(も|は|の)?~8(ご?連絡(ください|いただ|を|お願い|します|させ)|ください|いただけ(ます|れば|ると|ない|ませ)|お話し(しま|でき|させ)|教え|かけて|送って|もらえ)`,
    unless: { after: near`^≈6サービス` },
  },
  {
    code: 'messenger',
    pattern:
      /\b(e-?mail|text|call|whatsapp|dm|ring|phone)\s+(me|us)\b(?!\s+(any|when the order|in the order|here))|\b(message|contact|reach|write|add|find|ping|hit)\s+(me|us)(\s+up)?\s+(directly|privately|at(?!\s+any)|on(?!\s+(fiverr|upwork|here|this|the order|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\s|outside|by\s+(e-?mail|phone|text)|via(?!\s+(fiverr|upwork))\s)|\bmy\s+((personal|private|work|direct|own)\s+)?(e-?mail|phone|mobile|number|cell|gmail)\b(?!\s+notification)|\b(best|good|right) (e-?mail|(phone )?number) (to|for)\b|\b(shoot|send|write|drop) me an? (e-?mail|text|DM)\b|\b(shar|send|giv|drop|exchang)\w* ((me|us) an?|(me |us )?(your|our|my)) (personal |private )?(e-?mail|phone|number|contact (details|info|data))|\b(your|an?)\s+((personal|private|direct|work)\s+)?(e-?mail address|phone number)\b/gi,
    unless: {
      before: /(the|a|business) card[^.\n]*$/i,
      after: /^[^.\n]*(on|in) the (card|footer|header|banner|flyer|mock|design|layout|logo)/i,
    },
  },
];
