// What a mail tells, by sender and subject: every kind of mail that is known, as it comes and as it varies, and what only looks like it.
import { MARKET_MAILS } from '../../../src/domain/mails/marketMails';
import { CLIENT, COCONALA_SENDER, inWords, LANCERS_SENDER, OWN, read } from './mailsGiven';

const ROOM_LINE = 'ご購入ありがとうございます。\n\n■トークルームNo：4567890\n■サービス：アイコン制作';

test.each([
  ['[ココナラ] 山田花子さんからメッセージが届いています', 'event replied 山田花子'],
  ['[ココナラ]山田花子さんからメッセージが届いています', 'event replied 山田花子'],
  ['［ココナラ］　山田　花子さんからメッセージが届いています', 'event replied 山田 花子'],
  ['[ココナラ] 山田さんさんからメッセージが届いています', 'event replied 山田さん'],
  [
    '[ココナラ] 山田花子さんからトークルームに連絡がありました (トークルームNo:4567890)',
    'event replied 4567890 山田花子',
  ],
  [
    '[ココナラ] 山田花子さんからトークルームに連絡がありました（トークルームNo：4567890）',
    'event replied 4567890 山田花子',
  ],
  [
    '[ココナラ]山田花子さんからトークルームに連絡がありました(トークルームＮｏ：４５６７８９０)',
    'event replied 4567890 山田花子',
  ],
  ['[ココナラ] ﾔﾏﾀﾞさんからトークルームに連絡がありました (トークルームno: 4567890 )', 'event replied 4567890 ヤマダ'],
  ['[ココナラ]【承諾】が選択されました（トークルームNo:4567890）', 'event closed 4567890'],
  ['[ココナラ] 【承諾】が選択されました (トークルームNo：4567890)', 'event closed 4567890'],
  ['[ココナラ]【差し戻し】が選択されました（トークルームNo:4567890）', 'event sent-back 4567890'],
  ['[ココナラ] 提案したサービスが購入されました（トークルームNo:4567890）', 'bought 4567890'],
  ['Fwd: [ココナラ]【承諾】が選択されました（トークルームNo:4567890）', 'event closed 4567890'],
  ['山田花子さんから見積り相談（プロフィール経由）が届きました！', 'request 山田花子'],
  ['[ココナラ] 山田花子さんから見積り相談(プロフィール経由)が届きました', 'request 山田花子'],
  ['[ココナラ]応募した募集が終了しました（投稿No.123456）', 'ignored 123456'],
  ['[ココナラ]本人確認書類をご提出ください', 'ignored'],
  ['[ココナラ] 出品コンテンツが購入されました', 'ignored'],
  // Names are anything.
  [
    '[ココナラ] 【承諾】が選択されました（トークルームNo:1）さんからメッセージが届いています',
    'event replied 【承諾】が選択されました(トークルームNo:1)',
  ],
  [
    '[ココナラ] 出品サービスが購入されましたさんからメッセージが届いています',
    'event replied 出品サービスが購入されました',
  ],
  ['[ココナラ] No:1さんからトークルームに連絡がありました (トークルームNo:2)', 'event replied 2 No:1'],
])('ココナラ: %s', (subject, expected) => {
  const reading = read({ subject, body: '' });
  expect(inWords(reading)).toBe(expected);
  expect(reading.markets[0]).toBe('ココナラ');
  expect(reading.source?.certainty).toBe('third-party');
});

test.each([
  '[ココナラ] キャンセルリクエストが届いています',
  '[ココナラ] キャンセルが成立しました（トークルームNo:4567890）',
  '[ココナラ] トークルームがクローズされました（トークルームNo:4567890）',
  '[ココナラ]【承諾】が選択されませんでした（トークルームNo:4567890）',
  '[ココナラ]【承諾】を選択してください（トークルームNo:4567890）',
  '[ココナラ]【承諾】が選択されました（トークルームNo:４５６七八）',
  '[ココナラ]【承諾】が選択されました（トークルームNo:）',
  '【ココナラ】【承諾】が選択されました（トークルームNo:4567890）',
  '[ココナラ］ 山田さんからのメッセージが届いています',
  '[ココナラ] さんからメッセージが届いています',
  '[ココナラ] 今月のお知らせ 【承諾】が選択されました（トークルームNo:4567890）',
  '[ランサーズ] 佐藤 さんから ロゴ のコメントが届いています',
  '[コ コナラ法人] 山田さんからメッセージが届いています',
  '',
])('what no pattern knows is unknown: %s', (subject) => {
  expect(inWords(read({ subject, body: ROOM_LINE }))).toBe('unknown');
});

test.each([
  ['[ココナラ] 出品サービスが購入されました', ROOM_LINE, 'bought 4567890'],
  ['出品サービスが購入されました！', '・トークルームＮｏ： ４５６７８９０', 'bought 4567890'],
  ['[ココナラ] 出品サービスが購入されました', 'トークルームNo：4567890\r\nトークルームNo:4567890', 'bought 4567890'],
  ['[ココナラ] 出品サービスが購入されました', '', 'unknown'],
  ['[ココナラ] 出品サービスが購入されました', 'トークルームNo：1\nトークルームNo：2', 'unknown'],
  ['[ココナラ] 出品サービスが購入されました', '前の依頼（トークルームNo：4567890）の続きです', 'unknown'],
])('bought directly, the number stands in the body: %s / %s', (subject, body, expected) => {
  expect(inWords(read({ subject, body }))).toBe(expected);
});

test.each([
  ['[ランサーズ] 佐藤 さんから ロゴ制作 のコメントが届いています', 'event replied 佐藤 ロゴ制作'],
  ['[ランサーズ]佐藤さんからロゴ制作のコメントが届いています', 'event replied 佐藤 ロゴ制作'],
  ['[ランサーズ] 佐藤 さんが ロゴ制作 にコメントしました', 'event replied 佐藤 ロゴ制作'],
  ['[ランサーズ] 佐藤 さんから 母さんからの手紙 のコメントが届いています', 'event replied 佐藤 母さんからの手紙'],
  // Without spaces nobody can tell where the name ends.
  ['[ランサーズ]佐藤さんから母さんからの手紙のコメントが届いています', 'unknown'],
  ['[ランサーズ] 振込報酬額確定のお知らせ', 'ignored'],
  ['[ランサーズ] 仮払いが完了しました', 'unknown'],
  ['[ココナラ] 山田さんからメッセージが届いています', 'unknown'],
])('Lancers: %s', (subject, expected) => {
  const reading = read({ from: LANCERS_SENDER, subject });
  expect([inWords(reading), reading.markets[0]]).toEqual([expected, 'Lancers']);
});

test.each([
  ['no-reply@crowdworks.jp', '【クラウドワークス】山田さんからメッセージが届きました', 'CrowdWorks'],
  ['クラウドワークス <no-reply@crowdworks.jp>', '[ココナラ]【承諾】が選択されました（トークルームNo:1）', 'CrowdWorks'],
  ['no_reply_mail@street-academy.com', '予約が入りました', 'ストアカ'],
  ['no-reply@thebase.in', '【BASE】ポストカード が購入されました', 'BASE'],
])('of some only the sender is known: %s', (from, subject, market) => {
  const reading = read({ from, subject });
  expect([inWords(reading), reading.markets]).toEqual(['unknown', [market]]);
});

test.each([
  'NO-REPLY@MAIL.COCONALA.COM',
  'ココナラ<no-reply@mail.coconala.com>',
  '"ココナラ, 事務局" <no-reply@mail.coconala.com>',
  '=?UTF-8?B?44Kz44Kz44OK44Op?= <no-reply@mail.coconala.com>',
  'ココナラ <news@mail.coconala.com>',
])('its own sender, however it is written: %s', (from) => {
  expect(inWords(read({ from, subject: '[ココナラ]【承諾】が選択されました（トークルームNo:7）' }))).toBe(
    'event closed 7',
  );
});

test.each([
  'ココナラ <no-reply@mail.coconala.com.evil.jp>',
  'ココナラ <no-reply@coconala.com.evil.jp>',
  'ココナラ <no-reply@evil-mail.coconala.com>',
  'ココナラ <no-reply@coconala.com>',
  'ココナラ <no-reply@mail.coconala.co>',
  'ココナラ <no-reply@mail-coconala.com>',
  'ココナラ <no-reply@mail.c0conala.com>',
  'ココナラ <no-reply@mail.сoconala.com>',
  'ココナラ <no-reply@ｍail.coconala.com>',
  'ココナラ <no-reply@mail.coconala.com.>',
  '"coconala.com" <x@evil.example>',
  '"no-reply@mail.coconala.com" <x@evil.example>',
  '"<no-reply@mail.coconala.com>" <x@evil.example>',
  'no-reply@mail.coconala.com <x@evil.example>',
  '<no-reply@mail.coconala.com> <x@evil.example>',
  'x@evil.example, no-reply@mail.coconala.com',
  'x@evil.example (no-reply@mail.coconala.com)',
  'no-reply@mail.coconala.com@evil.example',
  'x <no-reply@cro\u212Awdworks.jp>',
  'no-reply@crowdwor\u212As.jp',
  'mail.coconala.com',
  '',
])('somebody else, however alike: %s', (from) => {
  expect(inWords(read({ from, subject: '[ココナラ]【承諾】が選択されました（トークルームNo:7）' }))).toBe('notOurs');
});

test.each([
  [{ from: CLIENT, subject: 'Re: お見積り' }, `event replied ${CLIENT}`],
  [{ from: `森 <${CLIENT.toUpperCase()}>`, subject: '' }, `event replied ${CLIENT}`],
  [{ from: CLIENT, subject: '自動返信: Re: お見積り' }, `ignored ${CLIENT}`],
  [{ from: CLIENT, subject: '【自動応答】ただいま不在です' }, `ignored ${CLIENT}`],
  [{ from: CLIENT, subject: 'Automatic reply: your quote' }, `ignored ${CLIENT}`],
  [{ from: CLIENT, subject: 'Out of office' }, `ignored ${CLIENT}`],
  [{ from: CLIENT, subject: 'Re: 件', autoSubmitted: 'auto-replied' }, `ignored ${CLIENT}`],
  [{ from: CLIENT, subject: 'Re: 件', autoSubmitted: 'no' }, `event replied ${CLIENT}`],
  [{ from: CLIENT, subject: 'Re: 件', body: 'このメールは自動返信です。' }, `ignored ${CLIENT}`],
  [{ from: CLIENT, subject: 'Re: 件', body: '直しました。\n> このメールは自動返信です。' }, `event replied ${CLIENT}`],
  [{ from: CLIENT, subject: '自動返信メールの文面について' }, `event replied ${CLIENT}`],
  [{ from: 'other@client.example', subject: 'Re: お見積り' }, 'notOurs'],
  [{ from: OWN, subject: '[ココナラ]【承諾】が選択されました（トークルームNo:7）' }, 'notOurs'],
])('direct clients and the seller herself: %j', (mail, expected) => {
  expect(inWords(read(mail))).toBe(expected);
});

test('a notice of the marketplace is sent by a machine, and still tells of a word', () => {
  const subject = '[ココナラ] 山田さんからメッセージが届いています';
  expect(inWords(read({ from: COCONALA_SENDER, subject, autoSubmitted: 'auto-generated' }))).toBe('event replied 山田');
});

test('every sender and every pattern says where it comes from', () => {
  const origins = MARKET_MAILS.flatMap((market) => [market, ...market.patterns]);
  expect(origins.filter(({ source, asOf }) => source === '' || !/^\d{4}-\d\d-\d\d$/.test(asOf))).toEqual([]);
});
