// Upwork, fixed price: submitted work is released after silence, but two-sided silence refunds the client (facts/marketplaces.md 2.1).
import { clock, days, how, official, rule, shippedMarket, thirdParty, unconfirmed } from './shippedMarket';
import { F7, F8, F9, UPWORK_FEES } from './sources';

export const UPWORK = shippedMarket('Upwork', () => ({
  review: clock(days(14), 'paid', official(F8), '「Submit work for payment」で提出した分だけが対象です。'),
  // Dormant on day 90, then 7 days for the client and 7 for the freelancer: with nobody acting, the client gets the money.
  hardEnd: clock(
    days(104),
    'refunded',
    unconfirmed(F9),
    '最後のマイルストーンの期日から90日動きがないと休止になり、クライアントに7日、出品者に7日の期間があります。両方とも何もしないとクライアントに返金されます（公式）。合わせて104日と読みました。メッセージは「動き」に入りません。',
  ),
  hardEndWarning: rule(28, official(F9), '76日目と83日目にUpworkからお知らせが届きます。76日目から注意を出します。'),
  hardEndFrom: rule(
    'due',
    official(F9),
    '最後のマイルストーンの期日を「納品予定日」に入れてください。空欄だと数えられません。',
  ),
  formalStopsHardEnd: rule(
    true,
    unconfirmed(F8),
    '提出した分は14日で支払われるため、提出しているあいだは返金になりません。',
  ),
  formalDelivery: rule('at-hand-over', official(F8), '提出しないと14日の期間が始まりません。渡したらすぐ提出します。'),
  fee: rule(
    null,
    thirdParty(UPWORK_FEES, '2026-05'),
    '契約ごとに0〜15%で、提案を出すときに示されます。いつも同じ率なら入れてください。',
  ),
  language: rule('en', unconfirmed(), '購入者に送る連絡文の言語です。'),
  'how:send': how(
    F8,
    '契約のページのメッセージから送ります。メッセージだけでは、契約が動いていることになりません（公式）。',
    '返事がないまま作業を続けないでください（公式）。できた分は先に提出します（公式）。',
  ),
  'how:formal-delivery': how(
    F8,
    '契約のページの「Submit work for payment」で、マイルストーンの作品を提出します（公式）。',
    '押す前に：作品をすべて付けましたか。マイルストーンに入金（escrow）はありますか。',
    '14日のうちに返事がなければ、自動で支払われます（公式）。',
    '契約を終わらせるのは、最後のマイルストーンを提出したあとにしてください（公式）。',
  ),
  'how:cancel-request': how(
    F8,
    '契約を自分から終わらせると、escrowのお金はクライアントに戻ります（公式）。',
    '押す前に：できた分はありませんか。あれば、先に提出します（公式）。',
    '作品を渡したあとに終わらせると、売上は0円になります。',
  ),
  'how:ask-support': how(
    F7,
    'UpworkのSupportに問い合わせます（公式）。契約名、マイルストーン、提出した日を書きます。',
    '両方とも何もしないまま、最後のマイルストーンの期日から90日たつと休止になり、そのあとクライアントに返金されます（公式）。マイルストーンを足すか直すと、数え直しになります（公式）。',
  ),
}));
