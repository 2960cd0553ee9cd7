// 自分あてのメール。件名に金額と名前は入れない。
import type { Counts, MailWords } from '../areas/mail';
import { called } from '../buyerName';
import { steps } from './steps';

/** 「（うち至急1件・期限切れ2件）」 */
function counted({ danger, late }: Counts): string {
  const { severities } = steps();
  const parts = [
    [severities.danger, danger],
    [severities.late, late],
  ] as const;
  const told = parts.filter(([, count]) => count > 0).map(([word, count]) => `${word}${count}件`);
  return told.length > 0 ? `（うち${told.join('・')}）` : '';
}

export const mail = (): MailWords => ({
  digestSubject: (today, counts) => `【返事まち】きょう${today}件${counted(counts)}`,
  alertSubject: (hours, ahead, over) => {
    const parts = [
      over > 0 && `締切を過ぎた注文が${over}件`,
      ahead > 0 && `締切まで${hours}時間を切った注文が${ahead}件`,
    ];
    return `【返事まち・至急】${parts.filter(Boolean).join('、')}あります`;
  },
  digestIntro: 'きょうの注文のようすをお知らせします。急ぐものから順に並んでいます。',
  alertIntro: 'サイトのルールで、締切が近いか過ぎた注文があります。先にこちらをお願いします。',
  order: ({ buyer, title, step, until }) =>
    `${called(buyer)}${title ? `（${title}）` : ''}：${step}${until ? `［${until}］` : ''}`,
  alertLine: ({ buyer, clock, endsAt, over, result }) =>
    over
      ? `${called(buyer)}：「${clock}」の締切は${endsAt}でした。ルールでは、${result}ことがあります。`
      : `${called(buyer)}：「${clock}」の締切は${endsAt}です。過ぎると、${result}ことがあります。`,
  noticeHeading: (notice) => `送る文面『${notice}』`,
  lookFirst: (place) => `送る前に、${place && `${place}に`}返事が来ていないか見てください`,
  links: {
    row: 'シートでこの注文を見る',
    answered: '返事が来たことを記録する（「きょう」のタブ）',
    room: '取引ページを開く',
    calendar: '伝えた期限をカレンダーに入れる',
    sheet: 'シートを開く',
  },
  calendarTitle: (buyer) => `お返事の期限：${called(buyer)}`,
  troubleSubject: '【返事まち】自動更新がうまくいっていません',
  troubleLines: (since, reason) => [
    `${since}から、シートの自動更新がうまくいっていません。`,
    `いま起きていること：${reason}`,
    'シートを開いて上のことを確かめてください。心あたりがないときは、パソコンでメニュー「返事まち」→「セットアップ / やり直す」を選ぶと、たいてい直ります。注文や連絡文は消えません。',
    '直るまでは、シートの表示が古いことがあります。急ぐ注文は、取引ページでじかに確かめてください。1時間ごとにやり直しています。直らなければ、あす、もう一度お知らせします。',
  ],
  sendableFrom: (when) => `この文面は ${when} から送れます。`,
  moreChecks: (count) => `ほか${count}件の確認は、あすでも大丈夫です。「きょう」のタブで見られます。`,
  more: (count) => `ほかに${count}件あります。「きょう」のタブで見られます。`,
  footer: [
    'シートに入っていない注文は見守れません。新しい注文は「注文」のタブに入れてください。',
    'このメールを止めるには、「設定」の「お知らせメール」または「至急メール」を「いいえ」にします。',
  ],
  test: {
    subject: '【返事まち・テスト】お知らせはこのように届きます',
    body: 'これはテストメールです。お知らせメールと至急メールも、同じ差出人からこのアドレスに届きます。\nスマートフォンで通知が出なかったときは、Gmailの通知の設定と、迷惑メールのフォルダをごらんください。',
    sent: (address) => `${address} にテストメールを送りました。届いているかごらんください。`,
    noneLeft: 'きょうはもうメールを送れません（Googleの1日の上限です）。あす、もう一度お試しください。',
    failed: (reason) => `テストメールを送れませんでした（${reason}）。少し待ってから、もう一度お試しください。`,
  },
});
