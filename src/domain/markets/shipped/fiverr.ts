// Fiverr (facts/marketplaces.md 2.1). Its buyers read English, the seller reads these rules in Japanese.
import { clock, days, hours, how, official, rule, shippedMarket, thirdParty, unconfirmed } from './shippedMarket';
import { F1, F2, F3, F4, F6, FIVERR_FEES } from './sources';

export const FIVERR = shippedMarket('Fiverr', () => ({
  answerCancel: clock(
    hours(48),
    'refunded',
    unconfirmed(F4),
    'キャンセルの依頼は48時間答えがないと成立するとされています。クライアントから頼まれたときも同じかは未確認です。',
  ),
  review: clock(
    days(3),
    'paid',
    official(F1),
    `クライアントは確認の期間を延ばせます。自動で完了しなかったという報告もあります（第三者情報：${F6}）。`,
  ),
  autoAgree: clock(hours(48), 'refunded', official(F4)),
  formalDelivery: rule('at-hand-over', official(F3), '「Deliver」が納品そのものです。渡すことと正式な納品は同時です。'),
  mailAllowed: rule(false, official(F3), '注文のあとの連絡は、すべてFiverrのInboxで行います。'),
  fee: rule(0.2, thirdParty(FIVERR_FEES, '2022-10-05')),
  language: rule('en', unconfirmed(), '購入者に送る連絡文の言語です。'),
  'how:send': how(
    F2,
    '注文のページかInboxから送ります（公式）。',
    '質問（Requirements）の答えがまだのときは、注文のページから「リマインダー」を送れます。答えがなくても進められるなら「Skip requirements」で始められます（公式）。',
    '「In Progress」になるまでは、納期は進みません（公式）。',
  ),
  'how:deliver': how(
    F3,
    '注文のページから「Deliver」で納品します（公式）。中身のない納品は、警告や利用停止の対象になります（第三者情報）。',
    '納期を24時間過ぎると、クライアントがキャンセルできるようになります（第三者情報）。間に合わないときは、先に納期の延長を頼みます。',
  ),
  'how:formal-delivery': how(
    F1,
    '注文のページから「Deliver」で納品します（公式）。',
    '押す前に：完成したファイルをすべて付けましたか。中身のない納品は、警告や利用停止の対象になります（第三者情報）。',
    'クライアントは3日のうちに、受け取る、直しを頼む、確認の期間を延ばす、のどれかを選びます（公式）。何もなければ3日で自動で完了になります（公式）。自動で完了しなかったという報告もあります（第三者情報）。',
    '売上は、完了から14日後に受け取れます。Seller Plus、TRS、Proは7日後です（公式）。',
  ),
  'how:cancel-request': how(
    F4,
    '注文のページのResolution Centerから、キャンセルを頼みます（公式）。',
    '48時間答えがなければ、キャンセルになります（公式）。',
    'キャンセルすると完了率が下がるという報告があります（第三者情報）。',
    '作品を渡したあとにキャンセルすると、売上は0円になります。',
  ),
  'how:answer-cancel': how(
    F4,
    '注文のページのResolution Centerで、同意するか断るかを選びます（公式）。',
    '48時間答えないとキャンセルになるとされています。クライアントから頼まれたときも同じかは、わかっていません（未確認）。',
  ),
  'how:ask-support': how(
    F6,
    '3日を過ぎても自動で完了しないときは、FiverrのCustomer Supportに問い合わせます（第三者情報）。',
    '注文番号と納品した日を書きます。',
  ),
}));
