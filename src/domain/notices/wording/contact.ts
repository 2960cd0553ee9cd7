// Contact data and ways around the marketplace. ココナラ scans messages for them and stops accounts over them
// (facts/marketplaces.md 1.5: C16, C17; third parties tell of innocent phrases that were caught: B18-B20).
import type { FindingCode, WordingRule } from './wordingRule';

const BANNED = 'https://coconala.com/news/1118';
const OUTSIDE = 'https://coconala-support.zendesk.com/hc/ja/articles/9517266871193';

function rule(code: FindingCode, pattern: RegExp, source: string, allowedInTitle = false): WordingRule {
  return { code, pattern, contact: true, allowedInTitle, source: { '*': '', ココナラ: source } };
}

/** Hyphens as people type them, choonpu included. */
const DASH = '[-‐‑–—−ー]';

/** Services by their unmistakable names. Latin ones stand alone; Japanese ones only need not be part of a longer word. */
const NAMED = [
  'LINE(?!\\s*(?:スタンプ|絵文字|着せかえ|着せ替え|リッチメニュー|公式アカウント|広告|VOOM|マンガ|漫画))',
  '(?:Zoom|ZOOM|zoom)(?!\\s*(?:in|out|ed|ing|レンズ|倍率)\\b)',
  'Discord|DISCORD|discord',
  'Slack|SLACK',
  '[Cc]hat[Ww]ork',
  'Skype|SKYPE|skype',
  'Google\\s*Meet|Microsoft\\s*Teams|Teams(?=\\s*(?:で|の|に|を|会議))|Meet(?=\\s*で)',
  'Whats[Aa]pp|WHATSAPP|Telegram|Viber|WeChat|Signal(?=\\s*で)|Threads(?=\\s*(?:で|の|に))',
  'Kakao\\s?Talk|Messenger|Facebook|FACEBOOK|Instagram|INSTAGRAM|Insta|Twitter|TWITTER|TikTok|Gmail|GMAIL',
  'X(?=\\s*(?:で(?![すしあ])|の?DM|の?アカウント|\\(旧))',
].join('|');

const NAMED_JA = [
  'ライン(?=\\s*(?:交換|の?ID|通話|グループ|アカウント|友だち|友達|を教え|で(?:の|も|ご)*(?:連絡|やり[取と]り|お?話|通話|相談|送)))',
  'ズーム(?=\\s*(?:で|会議|ミーティング|の?(?:URL|ID)))',
  'ディスコード|スラック(?!ス)|チャットワーク|スカイプ|チームズ|グーグル\\s?ミート|ワッツアップ|テレグラム|ウィーチャット',
  'カカオトーク|カカオ(?=\\s*(?:で|の?ID))|メッセンジャー|フェイスブック|インスタグラム|インスタ(?![ァ-ヶー])|ツイッター|ティックトック',
  '微信|旧Twitter|メアド|メールアドレス|Gメール|携帯番号|電話番号',
].join('|');

/** English sentences that lead off the marketplace. */
const ENGLISH =
  '(?:e-?mail|text|call|message|contact|pay)\\s+me\\s+(?:directly|at(?!\\s+any)|on\\s|outside)|e-?mail\\s+me\\b|my\\s+(?:e-?mail|phone|number|cell)\\b|phone\\s+number|e-?mail\\s+address';

export const CONTACT_RULES: readonly WordingRule[] = [
  rule(
    'mail-address',
    /(?<![a-z0-9._%+-])[a-z0-9._%+-]+\s*(?:@|[([【]\s*(?:at|アット(?:マーク)?)\s*[)\]】])\s*[a-z0-9-]+(?:\s*(?:\.|[([【]\s*(?:dot|ドット)\s*[)\]】])\s*[a-z0-9-]+)+/gi,
    BANNED,
  ),
  rule(
    'file-share',
    /(?<![\w.-])(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:drive\.google\.com|docs\.google\.com|photos\.app\.goo\.gl|1drv\.ms|onedrive\.live\.com|sharepoint\.com|dropbox\.com|box\.com|gigafile\.nu|firestorage\.jp|wetransfer\.com|we\.tl|mega\.nz|icloud\.com)[^\s、。）)」]*/gi,
    OUTSIDE,
  ),
  rule(
    'file-share',
    /(?:google|グーグル)\s*(?:drive|ドライブ)|one\s?drive|ワンドライブ|drop\s?box|ドロップボックス|ギガファイル(?:便)?|firestorage|wetransfer/gi,
    OUTSIDE,
    true,
  ),
  rule('link', /https?:\/\/[^\s、。）)」]+/gi, OUTSIDE),
  rule(
    'link',
    /(?<![\w@.-])(?:www\.)?(?:[a-z0-9-]+\.)+(?:com|net|org|jp|info|biz|io|co|site|shop|xyz|online|club|tv|gg|ly)(?![\w-])(?:\/[^\s、。）)」]*)?/gi,
    OUTSIDE,
    true,
  ),
  rule(
    'phone-number',
    new RegExp(
      `(?<![\\d-])(?:\\+\\d{1,3}[-\\s]?\\d{1,4}|\\(?0\\d{1,4}\\)?)(?:\\s?${DASH}\\s?|\\s|\\))\\d{1,4}(?:\\s?${DASH}\\s?|\\s)\\d{3,4}(?!\\d)`,
      'g',
    ),
    BANNED,
  ),
  rule('phone-number', /(?<![\d-])(?:0[5789]0\d{8}|0[1-9]\d{8}|0120\d{6}|\+\d{10,14})(?!\d)/g, BANNED),
  rule('messenger', new RegExp(`(?<![A-Za-z0-9])(?<!OS\\s?)(?:${NAMED})(?![A-Za-z])`, 'g'), BANNED, true),
  rule('messenger', new RegExp(`(?<![ァ-ヶー])(?:${NAMED_JA})`, 'g'), BANNED, true),
  rule('messenger', /(?<![A-Za-z])line(?=\s*(?:で|の?ID|交換|グループ))|(?<![\w.@])@[a-z0-9_]{3,}/gi, BANNED),
  rule('messenger', new RegExp(`\\b(?:${ENGLISH})`, 'gi'), BANNED),
  rule(
    'direct-deal',
    /直接(?!的)|(?:サイト|ココナラ|ランサーズ|クラウドワークス|プラットフォーム)(?:の)?(?:外|以外)/g,
    OUTSIDE,
  ),
  rule('direct-deal', /外部(?!設計|仕様|連携|ライブラリ|CSS|ファイル|API)/g, OUTSIDE, true),
  rule(
    'direct-deal',
    /ココナラ(?:では|だと|上では)(?=[^。\n]{0,15}(?:でき(?:ない|ません|かね)|難し|無理|禁止))/g,
    OUTSIDE,
  ),
  rule(
    'direct-deal',
    /outside\s+(?:of\s+)?(?:the\s+)?(?:platform|site|fiverr|upwork|marketplace)|off[\s-](?:platform|fiverr|upwork)|direct(?:ly)?\s+(?:deal|payment|contract)/gi,
    OUTSIDE,
  ),
  rule(
    'bank-transfer',
    /(?:お)?振(?:り)?込み?|銀行口座|口座番号|PayPay|PayPal|ペイペイ|ペイパル|現金書留|(?:bank|wire)\s+transfer|venmo/gi,
    OUTSIDE,
  ),
];
