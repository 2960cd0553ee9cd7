// The headers of product.md 2.1 and 5, in the shipped order, with the few hidden columns that the product keeps for itself.
import { catalogueFor } from '../../src/text/catalogue';

const words = catalogueFor('ja').sheet.headers;

/** product.md 2.1, key by key: written here by hand, so that a renamed header is noticed. */
export const ORDER_HEADERS = {
  buyer: '購入者',
  event: 'できごと',
  eventAt: 'いつ',
  id: '注文番号',
  market: 'サイト',
  service: '種別',
  title: '内容',
  amount: '金額',
  purchasedAt: '購入日時',
  dueAt: '納品予定日',
  sellerAt: '自分からの最終連絡',
  buyerAt: '購入者からの最終連絡',
  noReplyNeededAt: '返信不要とした日時',
  stallAt: '「まだ」と言われた日時',
  waitingFor: '待っている返事',
  read: '既読／未読',
  progressAt: '途中経過を送った日時',
  handedOverAt: '仮納品日時',
  okAt: 'OKをもらった日時',
  revisionAt: '修正を頼まれた日時',
  formalAt: '正式な納品日時',
  sentBackAt: '差し戻された日時',
  supportAskedAt: '運営に問い合わせた日時',
  cancelRequestedAt: '自分からのキャンセルリクエスト',
  cancelRefusedAt: 'キャンセルを断られた日時',
  buyerCancelAt: '購入者からのキャンセルリクエスト',
  cancelAnsweredAt: 'キャンセルに答えた日時',
  closedAt: '完了（クローズ）日時',
  cancelledAt: 'キャンセル成立日時',
  appointmentAt: '予約日時',
  noShowAt: '来なかった日時',
  snoozeUntil: '保留（この日まで）',
  email: 'メールアドレス',
  url: '取引ページ',
  note: 'メモ',
  nextStep: '次にすること',
  until: 'いつまで',
  turn: 'いまの番',
  stage: '状態',
  lastEvent: '最後のできごと',
  outcome: '返事がなければ',
  waitingDays: '返事待ち日数',
  attention: '注意',
} as const;

export const NOTICE_HEADERS = {
  key: '記録番号',
  orderId: '注文番号',
  buyer: '購入者',
  kind: '種類',
  state: '状態',
  text: '本文',
  plannedAt: '送れる時刻',
  deadline: '伝えた期限',
  createdAt: '作成日時',
  sentAt: '送信日時',
  sent: '送信済み',
  attention: '注意',
} as const;

/** Every header that the tab needs, the hidden ones too. */
export const ALL_ORDER_HEADERS: readonly string[] = Object.values(words.orders);
export const ALL_NOTICE_HEADERS: readonly string[] = Object.values(words.notices);
export const ALL_SETTING_HEADERS: readonly string[] = Object.values(words.settings);
export const ALL_DAY_OFF_HEADERS: readonly string[] = Object.values(words.daysOff);
