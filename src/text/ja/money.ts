// これから入るお金と、出かける前に見ておくこと。
import type { MoneyWords } from '../areas/money';

export const money: MoneyWords = {
  takeHome: (amount) => `手取り ${amount}`,
  takeHomeUnknown: '手取りはわかりません（手数料が未確認です）',
  payout: (on, requestBy, certainty) =>
    requestBy
      ? `${requestBy}までに振込申請をすると、${on}に振り込み（${certainty}）`
      : `${on}から受け取れます（${certainty}）`,
  waitingSales: '待っている売上',
  waitingDay: (day, amount, takeHome, orders) =>
    [day, `${amount}${takeHome && `（手取り ${takeHome}）`}`, `${orders}件`].filter(Boolean).join(' '),
  withoutSome: (orders) => `ほかに、金額か手数料がわからない注文が${orders}件あります`,
  departure: {
    heading: (from, to) => (to === from ? `お休み（${from}）の前に` : `お休み（${from}〜${to}）の前に`),
    nothing: 'お休みのあいだに切れる締切はありません。',
    runsOut: ({ buyer, rule, end }) =>
      `${buyer}さん：「${rule}」の締切が、お休み中の${end}に来ます。出かける前に済ませておくと安心です。`,
    couldRunOut: {
      firstContact: (market, length) =>
        `${market}：お休み中に購入されると、最初の連絡の締切（${length}）が先に来ます。`,
      replyToBuyer: (market, length) => `${market}：お休み中に届いたメッセージの返信の締切（${length}）が先に来ます。`,
      answerCancel: (market, length) =>
        `${market}：お休み中にキャンセルを頼まれると、答える締切（${length}）が先に来ます。一日一度は見てください。`,
    },
    considerPausing: (markets) => `${markets}は、お休みのあいだの受付休止を検討してください。`,
    tell: (orders, notice) => `進行中の注文が${orders}件あります。『${notice}』を先に送っておけます。`,
  },
};
