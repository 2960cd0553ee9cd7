// Markets of which only a part is known: SKIMA, ストアカ, REQU, スキルクラウド (facts/marketplaces.md 2.1).
import {
  clock,
  days,
  how,
  official,
  rule,
  shippedMarket,
  thirdParty,
  unconfirmed,
  unknownLength,
} from './shippedMarket';
import { M13, M14, M16, M17, M27, M28, SKILL_CROWD_FEES, SKIMA_ABOUT, STREET_ACADEMY_FEES } from './sources';

export const SKIMA = shippedMarket('SKIMA', () => ({
  review: unknownLength('納品のあと、自動で承諾になる期間があるかは見つかっていません。', thirdParty(M14)),
  hardEnd: clock(
    days(7),
    'refunded',
    thirdParty(M13, '2024'),
    '有効期限は納品予定日の7日後で、過ぎると強制的にキャンセルになり、報酬は受け取れません。購入者1人の記録です。',
  ),
  hardEndWarning: rule(7, unconfirmed(), '納品予定日から注意を出します。'),
  hardEndFrom: rule('due', thirdParty(M13, '2024'), '「納品予定日」が空欄だと数えられません。'),
  formalDelivery: rule(
    'at-hand-over',
    unconfirmed(M13),
    '有効期限が短く、待つとキャンセルになることがあるため、渡したらすぐ納品をします。',
  ),
  fee: rule(
    null,
    official(SKIMA_ABOUT),
    '取引金額によって11〜22%で、1つの率では書けません。いつも同じ率なら入れてください。',
  ),
  'how:formal-delivery': how(
    M14,
    '取引の画面から納品します。購入者が納品を承諾すると、取引が終わります（第三者情報）。',
    '押す前に：作品をすべて渡しましたか。納品予定日の7日後を過ぎると、強制的にキャンセルになります（第三者情報）。',
    '返事がないときに自動で承諾になるかは、わかっていません（未確認）。',
  ),
  'how:deliver': how(
    M13,
    '納品予定日の7日後までに納品し、承諾してもらいます。過ぎると強制的にキャンセルになり、報酬は受け取れません（第三者情報）。',
    '間に合わないときは、期限が来る前に納品予定日を延ばせないか相談します（未確認）。',
  ),
  'how:ask-support': how(
    M13,
    '有効期限が近いのに承諾がないときは、期限が来る前にSKIMAの運営に問い合わせます（未確認）。',
  ),
}));

export const STREET_ACADEMY = shippedMarket('ストアカ', () => ({
  fee: rule(null, thirdParty(STREET_ACADEMY_FEES), '集客の方法によって10〜30%ほどとされ、1つの率では書けません。'),
  'how:send': how(
    M16,
    '予約の時間に生徒さんが来ないときは、10〜15分待ち、メッセージを送ってから終わりにします（公式）。',
    '予約の締め切りを過ぎていれば、返金する義務はありません（公式）。',
  ),
  'how:cancel-request': how(M17, '先生から返金できるのは、講座が終わってから1週間までです（公式）。'),
}));

export const REQU = shippedMarket('REQU', () => ({
  review: clock(
    days(7),
    'paid',
    unconfirmed(M27),
    '完了の報告から7日です。そのあと自動で完了になると読めますが、説明の続きを確かめられていません。',
  ),
  hardEnd: clock(
    days(60),
    'refunded',
    official(M27),
    '60日以内に提供しないと自動でキャンセルになります。完了の報告をしたあとは当てはまらないと考えられます。',
  ),
  hardEndWarning: rule(7, unconfirmed(), '期限の7日前から注意を出します。'),
  hardEndFrom: rule('purchase', unconfirmed(M27)),
  formalStopsHardEnd: rule(
    true,
    unconfirmed(M27),
    '60日は提供までの期間なので、完了の報告をしたあとは当てはまらないと考えられます。',
  ),
  'how:formal-delivery': how(
    M27,
    '提供が終わったら、完了の報告をします（公式）。購入者の確認は7日です（公式）。そのあと自動で完了になるかは、確かめられていません（未確認）。',
    '押す前に：作品をすべて渡しましたか。60日以内に提供しないと、自動でキャンセルになります（公式）。',
  ),
  'how:first-message': how(M27, '購入の申請には14日以内に承認で答えます。過ぎると自動でキャンセルになります（公式）。'),
}));

export const SKILL_CROWD = shippedMarket('スキルクラウド', () => ({
  review: unknownLength(
    '「納品完了」の通知から3日で、やりとりの部屋が閉じます（公式）。自動で売上になるかは見つかっていません。',
    official(M28),
  ),
  fee: rule(null, thirdParty(SKILL_CROWD_FEES), '20%という説明と25%という説明があります。確かめてから入れてください。'),
  'how:formal-delivery': how(
    M28,
    '「納品完了」を通知します。部屋は3日だけ開いています（公式）。',
    '押す前に：作品をすべて渡しましたか。3日のうちに、直しがないか聞いておきます。',
    '自動で売上になるかは、わかっていません（未確認）。',
  ),
}));
