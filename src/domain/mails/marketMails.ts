// The marketplaces' mails as data: from which domain, with which subject, telling of what (facts/marketplaces.md 1.6).
// No marketplace describes its mails. What stands here was found in programs of others that read real ones; anything else is `unknown`.
import type { Provenance } from '../markets/market';
import type { MailPattern, MarketMails } from './mail';

const READ_ON = '2026-11-22';

function found(source: string, asOf = READ_ON): Provenance {
  return { source, asOf, certainty: 'third-party' };
}

/** Its test of 2026-09-05 holds subjects of real mails. */
const FORWARDER = found('https://github.com/kimito-link/linebot', '2026-09-05');
const RECEIVER = found('公開されているGmail受信プログラムとそのテスト');
const OLDER_READER = found('公開されているメール読み取りプログラム（古いもの）');
const SALES_READER = found('公開されている販売メールの取り込みプログラムとそのテスト', '2026-07-26');
const SORTER = found('公開されているメール仕分けプログラム', '2026-06-29');

const COCONALA: readonly MailPattern[] = [
  { subject: '[ココナラ] {buyer}さんからメッセージが届いています', what: 'event', event: 'replied', ...FORWARDER },
  {
    subject: '[ココナラ] {buyer}さんからトークルームに連絡がありました (トークルームNo:{room})',
    what: 'event',
    event: 'replied',
    ...RECEIVER,
  },
  {
    subject: '[ココナラ]【承諾】が選択されました（トークルームNo:{room}）',
    what: 'event',
    event: 'closed',
    ...FORWARDER,
  },
  {
    subject: '[ココナラ]【差し戻し】が選択されました（トークルームNo:{room}）',
    what: 'event',
    event: 'sent-back',
    ...RECEIVER,
  },
  { subject: '[ココナラ] 提案したサービスが購入されました（トークルームNo:{room}）', what: 'bought', ...RECEIVER },
  {
    subject: '{any}出品サービスが購入されました{any}',
    bodyLine: 'トークルームNo：{room}',
    what: 'bought',
    ...OLDER_READER,
  },
  // A file that is downloaded: nobody waits for anything.
  { subject: '{any}出品コンテンツが購入されました{any}', what: 'ignored', ...SALES_READER },
  { subject: '{buyer}さんから見積り相談（プロフィール経由）が届きました！', what: 'request', ...RECEIVER },
  { subject: '[ココナラ]{buyer}さんから見積り相談（プロフィール経由）が届きました！', what: 'request', ...RECEIVER },
  { subject: '[ココナラ]応募した募集が終了しました（投稿No.{room}）', what: 'ignored', ...RECEIVER },
  { subject: '[ココナラ]本人確認{any}', what: 'ignored', ...SORTER },
];

const LANCERS: readonly MailPattern[] = [
  {
    subject: '[ランサーズ] {buyer} さんから {title} のコメントが届いています',
    what: 'event',
    event: 'replied',
    ...FORWARDER,
  },
  { subject: '[ランサーズ] {buyer} さんが {title} にコメントしました', what: 'event', event: 'replied', ...FORWARDER },
  { subject: '[ランサーズ] 振込報酬額確定のお知らせ', what: 'ignored', ...FORWARDER },
];

export const MARKET_MAILS: readonly MarketMails[] = [
  { markets: ['ココナラ', 'ココナラ（法人・検収）'], domain: 'mail.coconala.com', patterns: COCONALA, ...FORWARDER },
  { markets: ['Lancers', 'Lancers（時間報酬）'], domain: 'lancers.co.jp', patterns: LANCERS, ...FORWARDER },
  // Of these only the senders are known: all they write is unknown, which is said, and never guessed.
  {
    markets: ['CrowdWorks'],
    domain: 'crowdworks.jp',
    patterns: [],
    ...found('公開されているメール読み取りプログラム（作者2名）'),
  },
  {
    markets: ['ストアカ'],
    domain: 'street-academy.com',
    patterns: [],
    source: 'https://support.street-academy.com/hc/ja/articles/33336208941721',
    asOf: READ_ON,
    certainty: 'official',
  },
  // Goods, no orders that are worked on: nothing of it becomes an order.
  { markets: ['BASE'], domain: 'thebase.in', patterns: [], ...FORWARDER },
];
