// CrowdWorks: a target of one week for the inspection, but nothing happens by itself (facts/marketplaces.md 2.1).
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
import { CROWDWORKS_CONTACT, CROWDWORKS_FEES, M1, M2, M3, M29 } from './sources';

export const CROWDWORKS = shippedMarket('CrowdWorks', () => ({
  review: clock(
    days(7),
    'none',
    official(M1),
    '検収の目安は1週間ですが、過ぎても自動では検収されません。事務局に連絡を頼みます。',
  ),
  answerCancel: clock(
    days(7),
    'refunded',
    unconfirmed(M3),
    '契約途中終了リクエストは1週間で自動で合意になるとされています。クライアントから頼まれたときも同じかは未確認です。',
  ),
  autoAgree: clock(
    days(7),
    'refunded',
    thirdParty(M3),
    '契約途中終了リクエストです。仮払いは全額クライアントに戻ります。',
  ),
  platformNudge: unknownLength(
    '納品の前は「連絡催促申請」があります。返事がなくても自動では何も決まらず、承認されないこともあります。',
    official(M2),
  ),
  formalDelivery: rule(
    'at-hand-over',
    unconfirmed(M1),
    '検収の1週間は納品してから始まるため、渡したらすぐサイトの「納品」をします。',
  ),
  mailAllowed: rule(false, official(CROWDWORKS_CONTACT), '連絡先の交換には「サービス外連絡申請」が要ります。'),
  readMarks: rule(false, thirdParty(M29)),
  fee: rule(
    null,
    thirdParty(CROWDWORKS_FEES),
    '契約金額の10万円までの部分が22%、20万円までの部分が11%、それを超える部分が5.5%とされ、1つの率では書けません。10万円までの契約だけなら「22%」と入れられます。',
  ),
  'how:answer-cancel': how(
    M1,
    '契約途中終了リクエストに、同意するか断るかで答えます。同意すると、仮払いは全額クライアントに戻ります（公式）。',
    '1週間答えないと、自動で合意になるとされています。クライアントから頼まれたときも同じかは、わかっていません（未確認）。',
    '作業が進んでいるときは、先に「条件変更リクエスト」で作業した分の金額にできないか相談します（公式）。',
  ),
  'how:send': how(
    M2,
    '契約のメッセージから送ります。',
    '作業の前や途中で返事がないときは、契約詳細の「契約相手と連絡がとれない場合はこちら」から連絡催促申請ができます（公式）。2営業日以内に事務局が判断し、承認されないこともあります（公式）。',
  ),
  'how:formal-delivery': how(
    M1,
    '契約の画面から「納品」をします。検収の目安は、納品から1週間です（公式）。',
    '押す前に：仮払いは済んでいますか。作品をすべて渡しましたか。',
    '1週間を過ぎても、自動では検収されません（公式）。',
  ),
  'how:ask-support': how(
    M1,
    '納品から1週間を過ぎても検収されないときは、チャットボットから事務局に連絡を頼みます（公式）。',
    '事務局がクライアントに連絡し、それでも返事がなければ、事務局が検収の手続きを進めることを検討します（公式）。必ず検収されるとは限りません（公式）。',
    '契約、納品日、送った連絡の日付を書きます。',
  ),
  'how:cancel-request': how(
    M1,
    '契約詳細の「契約途中終了リクエスト」から送ります（公式）。',
    '成立すると契約全体がキャンセルになり、仮払いは全額クライアントに戻ります（公式）。一部だけ作業したときも同じです。',
    '1週間答えがなければ、自動で合意になります（第三者情報）。',
    '作品を渡したあとにキャンセルすると、売上は0円になります。',
  ),
}));
