// Lancers: silence does not pay by itself, but 連絡催促申請 does, if 完了報告 came first (facts/marketplaces.md 2.1).
import type { RuleFacts } from '../ruleFacts';
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
import { LANCERS_FEES, LANCERS_GUIDE, M5, M6, M8, M9, M29 } from './sources';

/** Both kinds of contract. */
const common = (): RuleFacts => ({
  hardEnd: clock(
    days(365),
    'refunded',
    official(M8),
    '取引期限は1年です。仮払い、完了報告、支払い確定、連絡催促申請などがあると、3か月先まで延びます。延びたときは「取引の期間」の日数を直してください。',
  ),
  hardEndWarning: rule(30, official(M8), '期限の1か月前にメールが届きます。'),
  hardEndFrom: rule('purchase', unconfirmed(M8)),
  readMarks: rule(true, thirdParty(M29)),
  fee: rule(0.165, official(LANCERS_FEES, '2022-10-01'), 'すべての方式で一律です。'),
  'how:send': how(
    M5,
    'ランサーズのメッセージ画面から送ります（公式）。',
    '返事がないときは3回は連絡し、最後の連絡から3日ほど待つよう案内されています（公式）。',
  ),
});

export const LANCERS = shippedMarket('Lancers', () => ({
  ...common(),
  review: unknownLength('完了報告のあと、返事がないだけで支払いが確定する期間は見つかっていません。', unconfirmed(M5)),
  nudgeWait: clock(days(3), 'none', official(M5), '3回は連絡し、最後の連絡から3日ほど待つよう案内されています。'),
  platformNudge: clock(
    days(7),
    'paid',
    official(M6),
    '「連絡催促申請」です。先に完了報告をしていないと、仮払いはクライアントに戻ります。期限のあと運営が個別に処理するため、少し遅れることがあります。',
  ),
  formalDelivery: rule(
    'at-hand-over',
    official(M5),
    '完了報告より先に連絡催促申請をすると、仮払いがクライアントに戻ります。渡したらすぐ完了報告をします。',
  ),
  'how:formal-delivery': how(
    LANCERS_GUIDE,
    '計画のページから「完了報告」をします（公式）。完了報告がないと、クライアントは支払いができません（公式）。',
    '押す前に：作品をすべて渡しましたか。間違えたときは「完了撤回」で戻せます（公式）。',
    '連絡催促申請より先に、必ず完了報告をしてください。順番が逆だと、仮払いがクライアントに戻ります（公式）。',
    '返事がないだけで支払いが確定する期間は、見つかっていません（未確認）。',
  ),
  'how:platform-nudge': how(
    M6,
    'プロジェクトの画面にある「連絡催促申請」のボタンを押します（公式）。',
    '押す前に：完了報告は済みましたか。まだなら、先に完了報告をします。順番が逆だと、仮払いがクライアントに戻り、報酬はなくなります（公式）。',
    '申請できるのは、7日以上相手から連絡がないときに、1回だけです（公式）。計画の変更中は申請できません（公式）。',
    '申請から7日たっても連絡がなければ、完了報告をした分の支払いが確定し、相手に自動で低い評価が付きます（公式）。期限のあと運営が個別に処理します（公式）。',
  ),
  'how:cancel-request': how(
    LANCERS_GUIDE,
    '支払い管理からキャンセルします。仮払いはクライアントに返金されます（公式）。',
    '答えがないときに自動で合意になる期間は、見つかっていません（未確認）。',
    '連絡がないときは、連絡催促申請でも仮払いのキャンセルになります（公式）。',
    '作品を渡したあとにキャンセルすると、売上は0円になります。',
  ),
  'how:ask-support': how(
    M5,
    'ランサーズのヘルプの問い合わせから連絡します（未確認）。その前に連絡催促申請が使えないか見てください（公式）。',
  ),
}));

/** 打刻 takes the place of the formal delivery, and silence approves it. */
export const LANCERS_HOURLY = shippedMarket('Lancers（時間報酬）', () => ({
  ...common(),
  review: clock(
    days(15),
    'paid',
    official(M9),
    '打刻の申請から数えます。打刻を申請した日を「正式な納品」として記録してください。',
  ),
  platformNudge: unknownLength('連絡催促申請は、固定報酬のプロジェクトだけで使えます。', official(M6)),
  formalDelivery: rule('at-hand-over', official(M9), '作業した日に打刻を申請します。'),
  'how:formal-delivery': how(
    M9,
    '作業した日の打刻を申請します（公式）。15日を過ぎると自動で承認され、報酬が入ります（公式）。',
    '押す前に：時間に間違いがないか見てください。クライアントから修正や取り消しを頼まれることがあります（公式）。',
  ),
  'how:ask-support': how(
    M6,
    'ランサーズのヘルプの問い合わせから連絡します（未確認）。',
    '連絡催促申請は、時間報酬では使えません（公式）。',
  ),
}));
