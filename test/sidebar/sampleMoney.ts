// What the server would tell about money and days off beside the sample orders.
import type { DepartureView, MoneyView, SalesView } from '../../src/app/views/view';

export const MONEY: MoneyView = {
  takeHome: '手取り ¥6,240',
  payout: '12/15までに振込申請をすると、12/21に振り込み（第三者情報）',
  sources: [
    '手取りは、手数料22%を引いた金額です（公式、2026-11-22時点、https://coconala.com/pages/fee）。振込手数料は入っていません。',
    '振り込みの日は、サイトのルールから数えています（第三者情報、2026-11-22時点、https://www.naturalmamabiz.com/coconarahurikomitesuuryou/）。',
  ],
};

export const SALES: SalesView = {
  heading: '確定待ちの売上',
  total: '¥48,500',
  takeHome: '手取り ¥35,880',
  days: [
    { day: '11/27（金）', amount: '¥12,000', takeHome: '手取り ¥9,360', buyers: 'ゆきうさぎ' },
    { day: '12/3（木）', amount: '¥11,500', takeHome: '手取り ¥8,970', buyers: 'こはる、まめしば' },
    { day: '12/10（木）', amount: '', takeHome: '金額が空欄', buyers: 'なな' },
    {
      day: '12/14（月）',
      amount: '¥22,500',
      takeHome: '手取り ¥17,550',
      buyers: 'とても長い名前の購入者さんのアカウント',
    },
    { day: '3/17（水）', amount: '¥2,500', takeHome: '', buyers: 'みかん' },
  ],
  notes: [
    '返事がないまま進んだ場合の見込みです。',
    '金額が空欄の注文が1件あり、合計に入っていません。',
    '手数料がわからない注文が1件あり、手取りに入っていません。',
  ],
};

export const DEPARTURE: DepartureView = {
  heading: 'お休み（11/27〜11/30）の前に',
  certain: [
    'みかんさん：「購入者への返信」の締切が、お休み中の11/28 21:30に来ます。出かける前に済ませておくと安心です。',
  ],
  possible: [
    'ココナラ：お休み中に購入されると、休み明けを待たずに最初の連絡の締切（48時間）が来ます。',
    'ココナラ：お休み中にキャンセルリクエストが来ると、24時間以内の返事が必要になります。一日一度は見てください。',
  ],
  pause: 'ココナラは、お休みのあいだの受付休止を検討してください。',
  tell: '進行中の注文が2件あります。『お休みのお知らせ』を送っておけます。',
  pressing: true,
  events: { wrote: '連絡した（返事は不要）', 'wrote-waiting': '連絡した（返事待ち）' },
  orders: ['20485021', '20478853'],
};
