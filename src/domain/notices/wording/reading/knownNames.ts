// Names that stand for ways off the marketplace, as data. Found through masks, look-alikes, gaps and kana by findNames.
import type { FindingCode } from '../rules/wordingRule';

/**
 * How much of a sentence is needed before a name counts:
 * `name` by itself; `use` only with words of talking, sending or paying around it, because it also means something else
 * (ライン is a line, Instagram is what the banner is for);
 * `disguise` only where it is disguised: plain, the rules' patterns see it with its sentence.
 */
export type Weight = 'name' | 'use' | 'disguise';

export interface NameGroup {
  readonly code: FindingCode;
  readonly weight: Weight;
  /** Parted by spaces. `_`: a gap is usual there (Google Meet). `~`: a gap only before a capital (WeChat, but not "we chat"). */
  readonly names: string;
}

export const NAME_GROUPS: readonly NameGroup[] = [
  {
    code: 'messenger',
    weight: 'name',
    names: `LINE Zoom Discord Slack Skype Chat_Work Whats_App Telegram Viber We~Chat Kakao_Talk Face~Time Snap~chat
      Google_Meet Google_Chat Microsoft_Teams Hangouts Webex Whereby iMessage LINE_WORKS Facebook_Messenger G~Meet Microsoft~Teams オープンチャット オプチャ
      ディスコード スカイプ チャットワーク Dコード チャッワ ワッツアップ テレグラム バイバー ウィーチャット ウイチャット カカオトーク フェイスタイム
      グーグルミート グーグルチャット ラインワークス 微信 メアド 捨てアド`,
  },
  {
    code: 'messenger',
    weight: 'use',
    names: `TG IG FB WA DM LN Insta~gram ディーエム メッセ 住所 home_address mailing_address postal_address Signal Teams Meet Threads Messenger Gmail Line
      Insta Instagram Face~book Twitter Tik~Tok You~Tube Bluesky mixi Linked~In
      ライン ズーム スラック シグナル チームズ カカオ ミート メッセンジャー ジーメール Gメール
      ディスコ インスタ インスタグラム フェイスブック ツイッター ティックトック スレッズ ブルースカイ ミクシィ ユーチューブ リンクトイン
      メールアドレス 電話番号 携帯番号 携帯の番号 連絡先 email_address e-mail_address phone_number email_addresses e-mail_addresses phone_numbers`,
  },
  {
    code: 'file-share',
    weight: 'name',
    names: `G~Drive Gドラ We~Trans ギガ便 ギガファ ドロボ Google_Drive Google_ドライブ グーグル_ドライブ Google_Docs Google_Forms Google_Form Google_フォーム グーグル_フォーム Google_フォト
      グーグルフォト Google_Photos Google_スプレッドシート Drop~box ドロップボックス One~Drive ワンドライブ
      ギガファイル ギガファイル便 データ便 宅ファイル便 firestorage ファイアストレージ ファイヤーストレージ ファイルストレージ We~Transfer ウィートランスファー
      iCloud アイクラウド MediaFire pCloud AirDrop SendAnywhere おくりん坊 ファイル便`,
  },
  { code: 'file-share', weight: 'use', names: 'Box Notion' },
  {
    code: 'bank-transfer',
    weight: 'name',
    names: `欲しい物リスト ほしい物リスト ほしいものリスト wishlist SEPA ゆうちょの口座 ゆうちょ口座 郵便局の口座 Pay~Pay ペイペイ Pay~Pal ペイパル Venmo Payoneer Zelle Cash_App LINE_Pay ラインペイ Kyash 楽天ペイ メルペイ d払い auペイ Apple_Pay Cash~App Revolut QUOカード クオカード 図書カード
      Bit~coin ビットコイン 仮想通貨 暗号資産 アマギフ Amazonギフト アマゾンギフト ギフト券 ギフトカード ギフトコード iTunesカード BTC ETH グーグルプレイカード
      商品券 プリペイドカード 現金書留 現金手渡し 銀行口座 口座番号 銀行振込 銀行振り込み 口座振込 銀行送金 gift_card gift_cards Amazon_card
      Western_Union wire_transfer bank_transfer bank_account crypto cryptocurrency USDT`,
  },
  {
    code: 'bank-transfer',
    weight: 'use',
    names:
      'PP ゆうちょ 郵便局 三菱UFJ 三井住友 楽天銀行 PayPay銀行 封筒 ブースト 投げ銭 gift_card gift_cards Steam IBAN 振込 振り込み 振込み お振込 お振込み 振り込 振込ん 送金 Wise Stripe 現金 手渡し cash',
  },
  { code: 'direct-deal', weight: 'name', names: '直接取引 直接契約 直接依頼 直取引 直契約 直依頼 裏取引 中抜き' },
  {
    code: 'direct-deal',
    weight: 'use',
    names:
      '直接 外部 BOOTH BASE minne Creema Etsy Ko-fi Patreon skeb FANBOX pixiv メルカリ ラクマ ヤフオク Shopify STORES SUZURI',
  },
  {
    code: 'direct-deal',
    weight: 'disguise',
    names: `直接お 直接ご 直接の 直接や 手数料 外部で サイト外 ココナラ外 off_platform off_fiverr off_upwork outside_fiverr
      outside_upwork directly privately
      ココナラ ランサーズ クラウドワークス fiverr up~work coconala lancers`,
  },
  {
    code: 'search',
    weight: 'disguise',
    names: 'けんさく 検索して 検索で 検索い 検索く 検索し 検索を google_me search_for',
  },
  {
    code: 'bank-transfer',
    weight: 'disguise',
    names: '振込で 振込に 振込を 振込先 口座に 口座へ 口座を 銀行に 銀行で 現金で',
  },
  { code: 'messenger', weight: 'disguise', names: '電話で 電話を 電話く 電話に 携帯に 連絡先を' },
  {
    code: 'rating',
    weight: 'disguise',
    names: '高評価 低評価 評価を 評価お 評価に 評価も レビュー 口コミ five_stars review positive_feedback rating',
  },
  {
    code: 'legal',
    weight: 'disguise',
    names: `弁護士 裁判 訴訟 訴えま 訴える 法的措置 法的手段 損害賠償 賠償 警察に 警察へ 詐欺 内容証明 legal_action legal_steps
      lawyer law~suit police`,
  },
  { code: 'threat', weight: 'disguise', names: '通報し 通報す 通報さ 晒しま ブラックリスト report_you black~list' },
];

export interface KnownName {
  readonly word: string;
  readonly code: FindingCode;
  readonly weight: Weight;
}
