// Mails that the seller forwards to herself, and texts that she pastes: the block inside tells who wrote, and when.
import { readPasted } from '../../../src/domain/mails/readPasted';
import { writtenTime } from '../../../src/domain/mails/writtenTime';
import { at, TOKYO, written } from '../assess/given';
import { inWords, OWN, RECEIVED, read } from './mailsGiven';

const ACCEPTED = '[ココナラ]【承諾】が選択されました（トークルームNo:4567890）';
const FROM = 'ココナラ <no-reply@mail.coconala.com>';

const gmail = (from: string, date = '2026年11月23日(月) 21:05', subject = ACCEPTED) =>
  `見てください\n\n---------- Forwarded message ---------\nFrom: ${from}\nDate: ${date}\nSubject: ${subject}\nTo: <${OWN}>\n\n\n本文`;

test.each([
  ['Gmail', gmail(FROM)],
  ['Gmail, bold name', gmail('*ココナラ* <no-reply@mail.coconala.com>')],
  ['Gmail, English', gmail(FROM, 'Mon, Nov 23, 2026 at 9:05 PM')],
  [
    'Apple Mail',
    `転送されたメッセージ：\n\n> 差出人: ${FROM}\n> 日時: 2026年11月23日 21:05:00 JST\n> 宛先: ${OWN}\n> 件名: ${ACCEPTED}\n> \n> 本文`,
  ],
  [
    'Outlook',
    `-----Original Message-----\r\nFrom: ${FROM}\r\nSent: Monday, November 23, 2026 9:05 PM\r\nTo: ${OWN}\r\nSubject: ${ACCEPTED}\r\n\r\n本文`,
  ],
  [
    'Thunderbird',
    `-------- 転送メッセージ --------\n件名: \t${ACCEPTED}\n日付: \tMon, 23 Nov 2026 21:05:00 +0900\n差出人: \t${FROM}\n宛先: \t${OWN}\n\n本文`,
  ],
  [
    'a long subject goes on in the next line',
    gmail(FROM, '2026/11/23 21:05', '[ココナラ]【承諾】が選択されました\n（トークルームNo:4567890）'),
  ],
  [
    'from one of her addresses to another',
    `${gmail(`はな <hana.second@example.com>`, '2026年11月24日(火) 9:00', `Fwd: ${ACCEPTED}`)}\n\n${gmail(FROM)}`,
  ],
  ['with a note above that looks like a head', `日時: 2026/11/01 10:00\n${gmail(FROM)}`],
  [
    'with such a note right above the head',
    `日時: 2026/11/01 10:00\nFrom: ${FROM}\nDate: 2026/11/23 21:05\nSubject: ${ACCEPTED}\n\n本文`,
  ],
])('forwarded by %s', (_, body) => {
  expect(inWords(read({ from: OWN, subject: `Fwd: ${ACCEPTED}`, body }))).toBe(
    'event closed 4567890 forwarded 2026/11/23 21:05',
  );
});

test.each([
  ['by somebody else', { from: 'friend@example.com', body: gmail(FROM) }, 'notOurs'],
  ['from a look-alike', { body: gmail('ココナラ <no-reply@mail.coconala.com.evil.jp>') }, 'notOurs'],
  [
    'from a friend, who has it from the marketplace',
    { body: `${gmail('友 <friend@example.com>')}\n${gmail(FROM)}` },
    'notOurs',
  ],
  ['without a block', { body: ACCEPTED }, 'notOurs'],
  ['with half a block', { body: `From: ${FROM}\n\n${ACCEPTED}` }, 'notOurs'],
  ['with two mails', { body: `${gmail(FROM)}\n\n${gmail(FROM)}` }, 'unknown forwarded'],
  ['with a time nobody can read', { body: gmail(FROM, 'きのう') }, 'unknown forwarded'],
  ['with a time to come', { body: gmail(FROM, '2026年11月25日(水) 21:05') }, 'unknown forwarded'],
  [
    'that no pattern knows',
    { body: gmail(FROM, undefined, '[ココナラ] お知らせ') },
    'unknown forwarded 2026/11/23 21:05',
  ],
])('forwarded %s', (_, mail, expected) => {
  expect(inWords(read({ from: OWN, subject: `Fwd: ${ACCEPTED}`, ...mail }))).toBe(expected);
});

test.each([
  ['2026年11月24日(火) 10:00', '2026/11/24 10:00'],
  ['２０２６年１１月２４日（火）午後２：０５', '2026/11/24 14:05'],
  ['2026年11月24日 午前0時05分', '2026/11/24 00:05'],
  ['2026/11/24 9:05', '2026/11/24 09:05'],
  ['2026-11-24T10:00:30+09:00', '2026/11/24 10:00:30'],
  ['Tue, Nov 24, 2026 at 12:05 AM', '2026/11/24 00:05'],
  ['Tue, Nov 24, 2026 at 12:05\u202FPM', '2026/11/24 12:05'],
  ['Tue, 24 Nov 2026 01:00:00 +0000', '2026/11/24 10:00'],
  ['November 24, 2026 at 10:00:00 GMT+9', '2026/11/24 10:00'],
  ['24 November 2026 01:00 UTC', '2026/11/24 10:00'],
  ['2026年11月24日 10:00:00 JST', '2026/11/24 10:00'],
  ['2026年11月24日 10:00 PST', null],
  ['2026年11月31日 10:00', null],
  ['2026年11月24日 25:00', null],
  ['2026年11月24日 13:00 PM', null],
  ['2026年11月24日', null],
  ['24 Foo 2026 10:00', null],
  ['10:00', null],
])('a written time: %s', (text, expected) => {
  const instant = writtenTime(text, TOKYO);
  expect(instant === null ? null : written(instant)).toBe(expected);
});

test.each([
  [ACCEPTED, 'event closed 4567890'],
  [`件名：${ACCEPTED}`, 'event closed 4567890'],
  [`> Subject: Fwd: ${ACCEPTED}`, 'event closed 4567890'],
  [`${ACCEPTED}\n\nいつもありがとうございます。\n${ACCEPTED}`, 'event closed 4567890'],
  ['出品サービスが購入されました。\n\nトークルームNo：4567890\n', 'bought 4567890'],
  ['[ランサーズ] 佐藤 さんから ロゴ のコメントが届いています', 'event replied 佐藤 ロゴ'],
  [gmail(FROM), 'event closed 4567890 2026/11/23 21:05'],
  [gmail(FROM, 'きのう'), 'event closed 4567890'],
  [gmail(FROM, '2026年11月25日(水) 21:05'), 'unknown'],
  [gmail('x <x@evil.example>'), 'notOurs'],
  [`${ACCEPTED}\n[ココナラ]【差し戻し】が選択されました（トークルームNo:4567890）`, 'unknown'],
  ['承諾されました！4567890', 'unknown'],
  ['【クラウドワークス】山田さんからメッセージが届きました', 'unknown'],
  ['', 'unknown'],
])('pasted: %s', (text, expected) => {
  expect(inWords(readPasted(text, at(RECEIVED), TOKYO))).toBe(expected);
});
