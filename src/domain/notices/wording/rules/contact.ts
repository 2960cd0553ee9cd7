// Addresses, numbers and links. ココナラ scans messages for contact data and stops accounts over it (facts/marketplaces.md 1.5: C16, C17).
import type { WordingRule } from './wordingRule';

/** Words and signs for @ and the dot. */
const AT =
  ' *(?:@|[(\\[【<{] *(?:at|アット(?:マーク)?|あっと(?:まーく)?|@) *[)\\]】>}]|(?:アットマーク|アット|あっとまーく|あっと)|(?<= )at +(?=[a-z0-9-]+ *(?:dot |[(\\[]))|☆|★|●) *';
const WORD_DOT = ' *(?:[(\\[【<{] *(?:dot|ドット|どっと|\\.) *[)\\]】>}]|ドット|どっと|(?<= )dot(?= )) *';
const DOT = `(?: *\\. *|${WORD_DOT})`;
const TLD =
  'com|net|org|jp|info|biz|io|co|site|shop|store|xyz|online|club|tv|gg|gl|gle|ly|me|nu|be|page|link|art|design|studio|dev|us|uk|de';
/** What ends like a link and is none: programs, formats, abbreviations. */
const NO_LINK = 'node|next|vue|nuxt|three|socket|asp|d3|express|react|chart|p5|moment';
const MASKED = '[a-z0-9○●◯〇*-]';

/** Hyphens as people type them, choonpu included. */
const DASH = '[-‐‑–—−ー・./*_~]';

const NUMBER_BEFORE =
  /(?:No\.?|№|番号|ID|注文|取引|トークルーム|order|ticket|invoice|ref|型番|品番|JAN|ISBN|郵便|〒|#|[A-Z]-?)\s*(?:は|が|が?、)?\s*[:：]?\s*[#「]?\s*$/i;

export const contactRules = (): readonly WordingRule[] => [
  {
    code: 'mail-address',
    pattern: new RegExp(
      `(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}${AT}${MASKED}+(?:${DOT}(?!(?:png|jpe?g|gif|webp|svg|pdf|psd|ai|zip|mp[34]|js|ts|css)\\b)${MASKED}+)+|(?<![a-z0-9._%+-])[a-z0-9._%+-]{3,64} *(?:@|(?<= )at ) *(?:gmail|yahoo|icloud|outlook|hotmail|docomo|ezweb|softbank)(?![a-z])`,
      'gi',
    ),
    plainly: true,
  },
  {
    code: 'file-share',
    pattern:
      /(?<![\w.-])(?:h..ps?:\/\/)?(?:[a-z0-9-]+\.)*(?:drive\.google\.com|docs\.google\.com|forms\.gle|photos\.app\.goo\.gl|1drv\.ms|onedrive\.live\.com|sharepoint\.com|dropbox\.com|box\.com|gigafile\.nu|firestorage\.jp|datadeliver\.net|wetransfer\.com|we\.tl|mega\.nz|icloud\.com)[^\s、。）)」]*/gi,
    plainly: true,
  },
  { code: 'link', pattern: /h(?:tt|xx|\*\*|○○|◯◯|●●)ps?\s?:\s?\/\s?\/\s?[^\s、。）)」]+/gi, plainly: true },
  { code: 'link', pattern: /(?<![a-z])ttps?:\/\/[^\s、。）)」]+/gi, plainly: true },
  {
    code: 'link',
    pattern: new RegExp(
      `(?<![\\w@.○●◯*-])(?:www\\.)?(?!(?:${NO_LINK})\\.)(?:[a-z0-9○●◯*-]+\\.)+(?:${TLD})(?![\\w-]|\\.[a-z])(?:/[^\\s、。）)」]*)?`,
      'g',
    ),
  },
  {
    code: 'link',
    pattern: new RegExp(
      `(?<![\\w@.-])[a-z0-9-]{2,}(?:${WORD_DOT}(?:com|net|org|co${WORD_DOT}jp|jp|io|me|ne${WORD_DOT}jp|コム)| \\. ?(?:com|net|org|jp|io)|\\. (?:com|net|jp)|\\.c[○●◯*]m)(?![\\w-])`,
      'g',
    ),
  },
  {
    code: 'phone-number',
    pattern: new RegExp(
      `(?<![\\d-])(?:\\+\\d{1,3}[-.\\s]?\\(?\\d{1,4}\\)?|\\(?0\\d{1,4}\\)?)(?:\\s?${DASH}\\s?|\\s|\\)|の){1,2}\\d{1,4}(?:\\s?${DASH}\\s?|\\s|の)\\d{3,4}(?!\\d)`,
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
    pattern: /(?<![\d-])(?:0[5789]0\d{8}|0[1-9]\d{8}|0120\d{6}|\+\d{10,14})(?!\d)/g,
    unless: { before: NUMBER_BEFORE },
    plainly: true,
  },
  {
    code: 'phone-number',
    pattern:
      /[〇零0][〇零一二三四五六七八九]{1,3}[-ーの・ ]?[〇零一二三四五六七八九]{2,4}[-ーの・ ]?[〇零一二三四五六七八九]{3,4}/g,
    plainly: true,
  },
  {
    code: 'phone-number',
    pattern: /(?:ゼロ|れい|まる|ぜろ)(?:キュー|きゅう|ハチ|はち|ナナ|なな)(?:ゼロ|れい|まる|ぜろ)/g,
    plainly: true,
  },
  // Too short for a name to be looked for.
  {
    code: 'messenger',
    pattern:
      /(?<![A-Za-z0-9.])X(?= ?(?:で(?![すしあき])[^。\n]{0,12}(?:連絡|やり|DM|話|相談|メッセージ|フォロー|つな|送って)|の?DM|の?アカウント|\(旧))|\b(?:on|via|my|your) (?:IG|FB|WA|TG|X)\b(?= |[.,!?]|$)/g,
    unless: { after: /^ ?(?:icon|banner|header|post|logo|ad\b|ads\b)/ },
  },
  {
    code: 'messenger',
    pattern: /(?<![\w.@])@[a-z0-9_][a-z0-9_.]{2,}/gi,
    unless: { after: /^(?:風|系|用|media\b|import\b|font-face)/ },
  },
  {
    code: 'messenger',
    pattern:
      /(?:(?<![A-Za-z])(?:LINE|DM|Discord|Instagram|Skype|Telegram|アカウント|カカオ|友[だ達]ち?検索)\s?の?)?(?<![A-Za-z])(?:ID|アイディー)\s?(?:は|:|\(|「|で検索)\s?[「"]?[a-z][\w.-]{3,}/gi,
    unless: { before: /(?:注文|取引|案件|トークルーム|order|商品|ユーザー|要素|class|HTML)\s?の?\s?$/i },
  },
  // Mail and telephone as the way to answer.
  {
    code: 'messenger',
    pattern:
      /(?<!通知|お知らせ|ココナラ(?:から)?の?|自動|事務局の)(?:メール|めーる|Eメール|e-?mail)(?:など)?(?:を(?=いただけ|頂け|ください|下さい)|で|に|へ|にて|から|宛|のほう|の方)(?:も|は|の|で|に)*[^。、\n]{0,12}?(?:ご?連絡|お?返事|ご?返信|やり[取と]り|送って|お送り(?:ください|いただ|頂|し)|ください|下さい|お願い|相談|受け付|いただけ|頂け)/gi,
    unless: {
      before:
        /(?:ココナラ|ランサーズ|Lancers|クラウドワークス|CrowdWorks|サイト|運営|事務局|SKIMA|つなぐ|通知)[^。\n]{0,12}$/i,
      after: /^[^。\n]{0,10}(?:通知|届い)/,
    },
  },
  {
    code: 'messenger',
    pattern:
      /(?:お?電話|でんわ|(?<![ァ-ヶー])テル|TEL|携帯|けいたい|ケータイ|ショートメール|SMS)(?:番号)?(?:で|に|へ|にて|を|から)?(?:も|は|の)?[^。、\n]{0,8}?(?:ご?連絡(?:ください|いただ|頂|を|お願い|します|させ)|ください|下さい|いただけ(?:ます|れば|ると|ない|ませ)|頂け|お話し(?:しま|でき|させ)|教え|かけて|掛けて|鳴らして|送って)/g,
    unless: { after: /^[^。\n]{0,6}サービス/ },
  },
  {
    code: 'messenger',
    pattern:
      /\b(?:e-?mail|text|call|whatsapp|dm|ring|phone)\s+(?:me|us)\b(?!\s+(?:any|when the order|in the order|here))|\b(?:message|contact|reach|write|add|find|ping|hit)\s+(?:me|us)(?:\s+up)?\s+(?:directly|privately|at(?!\s+any)|on(?!\s+(?:fiverr|upwork|here|this|the order|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\s|outside|by\s+(?:e-?mail|phone|text)|via(?!\s+(?:fiverr|upwork))\s)|\bmy\s+(?:(?:personal|private|work|direct|own)\s+)?(?:e-?mail|phone|mobile|number|cell|gmail)\b(?!\s+notification)|\b(?:best|good|right) (?:e-?mail|(?:phone )?number) (?:to|for)\b|\bwhat(?:['’]s| is) your (?:\w+ )?(?:e-?mail|number|phone)\b|\b(?:shoot|send|write|drop) me an? (?:e-?mail|text|DM)\b|\b(?:shar|send|giv|drop|exchang|swap)\w* (?:(?:me|us) an?|(?:me |us )?(?:your|our|my)) (?:personal |private )?(?:e-?mail|phone|number|contact (?:details|info|data))|\b(?:your|an?)\s+(?:(?:personal|private|direct|work)\s+)?(?:e-?mail address|phone number|mobile number|cell number)\b/gi,
    unless: {
      before: /(?:the|a|business) card[^.\n]*$/i,
      after: /^[^.\n]*(?:on|in) the (?:card|footer|header|banner|flyer|poster|mock|design|layout|logo)/i,
    },
  },
];
