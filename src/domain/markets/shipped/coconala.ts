// ココナラ, and its corporate variant with 検収 (facts/marketplaces.md 1).
import type { RuleFacts } from '../ruleFacts';
import { clock, days, hours, how, official, rule, shippedMarket, thirdParty } from './shippedMarket';
import { B4, B7, B11, C1, C2, C3, C4, C6, C9, C10, C16, COCONALA_FEES } from './sources';

const REVIEW_NOTE = '「72時間後の翌00分」という説明もあり、1時間ほど延びることがあります。';

const rules = (): RuleFacts => ({
  firstContact: clock(
    hours(48),
    'refunded',
    official(C4, '2021-08-31'),
    '過ぎると自動でキャンセルになり、自動で★1が付き、すべてのサービスが受付休止になります。',
  ),
  replyToBuyer: clock(days(4), 'may-cancel', official(C6), '購入者のメッセージに返信していないときだけ進みます。'),
  answerCancel: clock(
    hours(24),
    'refunded',
    official(C6),
    '過ぎると自動でキャンセルになり、自動で★1が付き、すべてのサービスが受付休止になります。',
  ),
  review: clock(hours(72), 'paid', official(C3), REVIEW_NOTE),
  cancelNotBefore: clock(
    days(4),
    'none',
    thirdParty(B4),
    '購入者が出品者に頼むときの決まり（公式）から見ても、同じ長さです。',
  ),
  autoAgree: clock(hours(24), 'refunded', thirdParty(B4), '購入者が頼んだときの24時間は公式です。'),
  hardEnd: clock(
    days(120),
    'paid',
    thirdParty(B11),
    `120日で自動でクローズすることは公式（${C9}）、売上になることが第三者情報です。`,
  ),
  hardEndWarning: rule(7, official(C10)),
  hardEndFrom: rule('purchase', official(C9, '2019-01-22')),
  formalDelivery: rule('after-notice', official(C2), '返信の期限を伝えてから正式な納品をするよう案内されています。'),
  mailAllowed: rule(false, official(C16), 'サイトの外での連絡は、誘うことも応じることも禁止です。'),
  readMarks: rule(true, thirdParty(B7)),
  fee: rule(0.22, thirdParty(COCONALA_FEES), '電話のサービスは率が違います。'),
  feeVideo: rule(0.275, thirdParty(COCONALA_FEES), '2025年4月からの率とされています。'),
  'how:first-message': how(
    C4,
    '購入から48時間以内に、トークルームで最初のメッセージを送ります。過ぎると自動でキャンセルになり、自動で★1が付き、すべてのサービスが受付休止になります（公式）。',
    '購入前のメッセージは数えません（未確認）。お礼と質問だけで十分です。',
  ),
  'how:reply': how(
    C6,
    'トークルームで返信します。購入者のメッセージから4日返信がないと、購入者がキャンセルリクエストを送れるようになります（公式）。',
    'すぐに答えられないときは、いつ答えるかだけでも先に送ります。',
  ),
  'how:answer-cancel': how(
    C6,
    'キャンセルリクエストに、24時間以内に「合意」か「差し戻し」で答えます。答えないままだと自動でキャンセルになり、自動で★1が付き、すべてのサービスが受付休止になります（公式）。',
    'メッセージを送るだけでは、答えたことになりません（未確認）。',
    '作品を渡したあとに合意すると、売上は0円になります。',
  ),
  'how:deliver': how(
    C16,
    '作品はトークルームに添付して渡します。GoogleドライブやOneDriveのリンクは、連絡先が見えることがあるため使えません（公式）。',
    'この時点では「正式な納品」にチェックを入れず、購入者に見てもらいます。',
  ),
  'how:send': how(
    C16,
    'トークルームに貼り付けて送ります。送る前に、返事が来ていないか見てください。',
    'メールアドレス、LINE、SNS、Zoom、外部のURLは書けません（公式）。高い評価のお願いも書けません（第三者情報）。',
    '前の連絡が既読か未読かも見て、記録しておきます（第三者情報）。',
  ),
  'how:formal-delivery': how(
    C1,
    'トークルームのメッセージで「正式な納品」にチェックを入れて送ります（公式）。古い説明では「正式な回答」と書かれています（公式）。',
    '押す前に：完成した作品をすべて渡しましたか。サービスを提供する前には、絶対に押さないでください（公式）。一度もメッセージを送っていないと押せません（公式）。',
    'すぐには終わりません。購入者が72時間のうちに「承諾」か「差し戻し」を選び、選ばなければ自動で承諾になります（公式）。差し戻しは1回だけです（公式）。',
    'クローズしたあとも、メッセージ機能で連絡できます（公式）。',
  ),
  'how:cancel-request': how(
    B4,
    'トークルームから、理由を選んでキャンセルリクエストを送ります（第三者情報）。',
    '理由は「購入者と連絡がつかない」を選びます。購入者の最後のメッセージから4日たつと選べます（第三者情報）。',
    '「出品者都合」は選ばないでください。購入者から評価を付けられる扱いになります（第三者情報）。',
    '24時間答えがなければ合意したものとみなされ、キャンセルになり、購入者に返金されます（第三者情報）。購入者には自動で★1が付きます（第三者情報）。',
    '成立から3日たつと、トークルームの内容が見られなくなります（公式）。必要なものは先に保存してください。',
    'キャンセルは納品完了率に影響します（公式）。この理由のときも影響するかどうかは、わかっていません（未確認）。',
    '作品を渡したあとにキャンセルすると、売上は0円になります。',
  ),
  'how:ask-support': how(
    C2,
    'お問い合わせフォームから問い合わせます（公式）。トークルームの「運営に問題を報告する」からも送れます（公式）。',
    'トークルームNo、購入日、渡した日、送った連絡の日付、既読か未読かを書きます。',
    '年末年始（12/29〜1/3）とゴールデンウィークは、返事が遅くなります（公式）。',
  ),
  'how:record-closed': how(
    C3,
    'トークルームがクローズしているか確かめてから記録します。承諾のあと、24時間たつか評価が入るとクローズします（公式）。この決まりは検収の説明にあり、ふつうの取引でも同じかはわかっていません（未確認）。',
  ),
});

export const COCONALA = shippedMarket('ココナラ', rules);

/** Companies that pay by invoice inspect the work (検収) and may send it back as often as they like. */
export const COCONALA_CORPORATE = shippedMarket('ココナラ（法人・検収）', () => ({
  ...rules(),
  review: clock(hours(72), 'paid', official(C3), `差し戻しは何度でもできます。そのたびに数え直しです。${REVIEW_NOTE}`),
  'how:formal-delivery': how(
    C3,
    'トークルームのメッセージで「正式な納品」にチェックを入れて送ると、法人の購入者の検収が始まります（公式）。',
    '押す前に：完成した作品をすべて渡しましたか。サービスを提供する前には、絶対に押さないでください（公式）。',
    '購入者が72時間のうちに「承諾」か「差し戻し」を選び、選ばなければ自動で承諾になります（公式）。差し戻しの回数に限りはありません（公式）。差し戻されたら、直してもう一度正式な納品をします。',
    '承諾のあと、24時間たつか評価が入るとクローズします（公式）。',
  ),
}));
