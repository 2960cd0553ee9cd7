// いまの番、状態、急ぎ具合、次にすること、いつまで。文にするのは text/step.ts、期限切れかどうかを決めるのは domain/assess/severity.ts の untilOf。
import type { StepInfo, StepWords } from '../areas/steps';

function wait({ stage, notice, next }: StepInfo): string {
  if (stage === 'cancel-requested') return 'キャンセルの成立を待つ';
  if (stage === 'scheduled') return '予約の時刻を待つ';
  const what = stage === 'formally-delivered' && !notice && !next ? '完了を待つ' : '返事を待つ';
  if (next) return `${what}（次：${next}）`;
  return notice ? `${what}（次：${notice}）` : what;
}

function deliver({ stage, service }: StepInfo): string {
  if (stage === 'revising' || stage === 'sent-back') return '修正して渡す';
  if (stage === 'awaiting-feedback' || stage === 'awaiting-info') return '伝えたとおり作業を進める';
  return service === 'work' ? '作業して納品する' : 'サービスを提供する';
}

export const steps = (): StepWords => ({
  turns: { seller: '自分', buyer: '購入者', market: 'サイト', nobody: '―' },
  stages: {
    'needs-fix': '確認が必要',
    cancelled: 'キャンセル済み',
    closed: '完了',
    ended: '期間終了',
    'cancel-requested': 'キャンセル申請中',
    'formally-delivered': '正式な納品済み',
    'cancel-asked': 'キャンセルを頼まれている',
    'sent-back': '差し戻し対応中',
    'first-contact-due': '最初の連絡がまだ',
    approved: 'OK済み',
    'reply-due': '返信が必要',
    revising: '修正中',
    'awaiting-check': '仮納品の確認待ち',
    'awaiting-feedback': '途中経過の返事待ち',
    scheduled: '予約済み',
    'awaiting-info': '返事待ち',
    working: '進行中',
  },
  sessionHeld: '実施後の確認待ち',
  severities: { calm: '大丈夫', soon: 'もうすぐ', now: 'きょうやる', late: '期限切れ', danger: '至急' },
  steps: {
    none: () => '',
    fix: () => '「注意」を見て直す',
    wait,
    'first-message': () => '最初のメッセージを送る',
    reply: () => '返信する',
    'answer-cancel': () => 'キャンセルリクエストに答える',
    deliver,
    send: ({ notice }) => `『${notice}』を送る`,
    'formal-delivery': ({ terms }) => terms.pressFormal || `『${terms.formalDelivery}』を押す`,
    'cancel-request': ({ terms }) => `『${terms.cancelRequest}』を送る`,
    'ask-support': () => '運営に問い合わせる',
    'platform-nudge': () => 'サイトから連絡してもらう',
    'record-session': () => '実施したことを記録する',
    'record-closed': () => '完了を記録する',
    'record-cancelled': () => 'キャンセル成立を記録する',
  },
  until: {
    dayAndTime: (day, time) => `${day} ${time}`,
    wholeDay: (day) => `${day}中`,
    today: 'きょう',
    tomorrow: 'あす',
    overdue: (late, dateTime) => `${late}（${dateTime}）`,
    ends: (dateTime, outcome) => `${dateTime} に自動で終了${outcome && `、${outcome}`}`,
    and: '／',
    anyTime: 'お手すきのときに',
    anyTimeShort: 'いつでも',
    since: (day) => `${day}から`,
  },
  outcomes: { paid: '売上確定', refunded: '全額返金（キャンセル）' },
  answerFirstShort: '（返事が来ていたら先に記録）',
  answerFirst: (event) => `返事は来ていませんか？ 来ていたら、先に「できごと」で「${event}」を選んでください`,
  waiting: (days) => `返事待ち${days}日`,
  sent: (notice) => `『${notice}』を送った`,
  lastEvent: (when, event) => `${when} ${event}`,
});
