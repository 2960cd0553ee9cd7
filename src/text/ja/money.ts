// これから入るお金と、出かける前に見ておくこと。
import type { MoneyWords, SourceInfo } from '../areas/money';
import { called } from '../buyerName';

function from({ certainty, asOf, source, stale }: SourceInfo): string {
  const parts = [certainty, asOf && `${asOf}時点`, source].filter(Boolean).join('、');
  return `（${parts}）。${stale ? '公式ページで確認してください。' : ''}`;
}

export const money = (): MoneyWords => ({
  takeHome: (amount) => `手取り ${amount}`,
  takeHomeUnknown: '手取りはわかりません（手数料が未確認です）',
  feeSource: (share, source) => `手取りは、手数料${share}を引いた金額です${from(source)}振込手数料は入っていません。`,
  payout: (on, requestBy, certainty) =>
    requestBy
      ? `${requestBy}までに振込申請をすると、${on}に振り込み（${certainty}）`
      : `${on}から受け取れます（${certainty}）`,
  payoutSource: (source) => `振り込みの日は、サイトのルールから数えています${from(source)}`,
  sales: {
    heading: '確定待ちの売上',
    line: ({ amount, takeHome, orders, first }) =>
      `確定待ちの売上：${amount}${takeHome && `（手取り ${takeHome}）`}。全部で${orders}件、いちばん早いものは${first}の見込みです。`,
    ifSilent: '返事がないまま進んだ場合の見込みです。',
    noPrice: '金額が空欄',
    withoutPrice: (orders) => `金額が空欄の注文が${orders}件あり、合計に入っていません。`,
    withoutFee: (orders) => `手数料がわからない注文が${orders}件あり、手取りに入っていません。`,
  },
  departure: {
    heading: (first, last, begun) => {
      if (begun) return `お休み中（${last}まで）`;
      return first === last ? `お休み（${first}）の前に` : `お休み（${first}〜${last}）の前に`;
    },
    nothing: 'いま動いている締切とお渡しの予定で、お休み中に来るものはありません。',
    runsOut: ({ buyer, rule, end, begun }) =>
      begun
        ? `${called(buyer)}：「${rule}」の締切が${end}に来ます。お休み中ですが、ここだけは見ておいてください。`
        : `${called(buyer)}：「${rule}」の締切が、お休み中の${end}に来ます。出かける前に済ませておくと安心です。`,
    delivery: ({ buyer, day, notice, begun }) =>
      begun
        ? `${called(buyer)}：お渡しの予定（${day}まで）が来ます。間に合わないときは、『${notice}』を送っておくと安心です。`
        : `${called(buyer)}：お渡しの予定（${day}まで）が、お休み中に来ます。先に渡すか、『${notice}』を送っておくと安心です。`,
    couldRunOut: {
      firstContact: (market, length) =>
        `${market}：お休み中に購入されると、休み明けを待たずに最初の連絡の締切（${length}）が来ます。`,
      replyToBuyer: (market, length) =>
        `${market}：お休み中にメッセージが届くと、休み明けを待たずに返信の締切（${length}）が来ます。`,
      answerCancel: (market, length) =>
        `${market}：お休み中にキャンセルリクエストが来ると、${length}以内の返事が必要になります。一日一度は見てください。`,
    },
    considerPausing: (markets) => `${markets}は、お休みのあいだの受付休止を検討してください。`,
    tell: (orders, notice) => `進行中の注文が${orders}件あります。『${notice}』を送っておけます。`,
  },
});
