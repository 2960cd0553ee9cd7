// つなぐ (facts/marketplaces.md 2.1).
import { clock, days, endOfDay, how, official, rule, shippedMarket, unknownLength } from './shippedMarket';
import { M10, M11 } from './sources';

export const TSUNAGU = shippedMarket('つなぐ', () => ({
  review: unknownLength(
    '終了申請のあと、一定の期間で自動で完了になります。日数は見つかっていません。',
    official(M11),
    'paid',
  ),
  answerCancel: clock(endOfDay(3), 'refunded', official(M10), '過ぎると自動で承認され、キャンセルになります。'),
  autoAgree: clock(endOfDay(3), 'refunded', official(M10)),
  cancelLimit: clock(
    days(147),
    'none',
    official(M10),
    '支払いから147日を過ぎると、システムではキャンセルできません。運営の手作業になり、費用がかかることがあります。',
  ),
  hardEnd: unknownLength('自動で終わる期間は見つかっていません。', official(M10)),
  formalDelivery: rule(
    'at-hand-over',
    official(M11),
    '出品者向けの説明では、作業が終わったら「終了申請」に進みます。購入者が何もしなくても、一定の期間で自動で完了になります。',
  ),
  'how:formal-delivery': how(
    M11,
    '「終了申請」をします（公式）。購入者が何もしなくても、一定の期間で自動で完了になります（公式）。その日数はわかっていません（未確認）。',
    '押す前に：作品をすべて渡しましたか。',
  ),
  'how:cancel-request': how(
    M10,
    '取引の画面からキャンセル申請をします。購入者と連絡が取れないときも申請できます（公式）。',
    '3日後の23:59までに答えがなければ、自動で承認されます（公式）。',
    'システムでキャンセルできるのは、支払いから147日までです。過ぎると運営の手作業になり、費用がかかることがあります（公式）。',
    '作品を渡したあとにキャンセルすると、売上は0円になります。',
  ),
  'how:answer-cancel': how(
    M10,
    '購入者のキャンセル申請に、承認か否認で答えます。3日後の23:59までに答えないと、自動で承認されます（公式）。',
  ),
  'how:ask-support': how(M11, 'つなぐの運営に問い合わせます（公式）。取引、渡した日、送った連絡の日付を書きます。'),
}));
