// Other spellings under which a column is found: what older versions, marketplaces and people call it.
// The headers of both languages are always accepted and are not repeated here.
import type { TabKey } from '../columns';
import type { ColumnsOf } from './areas/sheet';

type Aliases = { readonly [T in TabKey]?: { readonly [C in ColumnsOf[T]]?: readonly string[] } };

export const HEADER_ALIASES: Aliases = {
  orders: {
    buyer: [
      '購入者名',
      '取引相手',
      '取引先',
      '顧客名',
      '購入者様',
      'お客様',
      'お客様名',
      '依頼者',
      'クライアント',
      'Client',
      'Customer',
    ],
    id: [
      '注文ID',
      '取引番号',
      'トークルームNo',
      'トークルームNo.',
      'トークルーム番号',
      'Order number',
      'Order no.',
      'Order #',
    ],
    market: ['サイト名', '販売サイト', 'Site', 'Platform'],
    service: ['サービスの種別', 'Kind of service'],
    title: ['サービス名', 'サービス名/見積り・仕事の相談名', '案件', '案件名', '依頼内容', 'Order', 'Project'],
    amount: ['価格', '売上金額', '報酬', 'Price'],
    purchasedAt: ['購入日', '注文日', '注文日時', '受注日', 'Purchase date', 'Ordered'],
    dueAt: ['納期', '納品期限', '納品日', '完了予定日', 'Due date', 'Deadline'],
    sellerAt: ['自分の最終連絡', '最終連絡（自分）', '最終送信日時'],
    buyerAt: ['購入者の最終連絡', '最終連絡（購入者）', '最終返信日時'],
    stallAt: ['まだと言われた日時'],
    waitingFor: ['待っている回答', '確認事項', '質問'],
    read: ['既読', '既読・未読', '既読未読', 'Read'],
    handedOverAt: ['仮納品', '仮納品日', '納品日時', '実施日時'],
    okAt: ['OK日時', '承認日時'],
    revisionAt: ['修正依頼日時'],
    formalAt: ['正式な回答日時', '正式な回答の日時', '正式納品日時', '正式回答日時', '完了報告日時'],
    sentBackAt: ['差し戻し日時', '差戻し日時'],
    supportAskedAt: ['問い合わせ日時', '運営への問い合わせ日時'],
    cancelRequestedAt: ['キャンセルリクエスト日時', 'キャンセルを頼んだ日時'],
    buyerCancelAt: ['キャンセルを頼まれた日時'],
    closedAt: ['売上確定日', '完了日時', '完了日', 'クローズ日時', 'クローズ日'],
    cancelledAt: ['キャンセル日時', 'キャンセル日'],
    appointmentAt: ['予約日', '予約'],
    snoozeUntil: ['保留', '保留(この日まで)'],
    email: ['メール', 'E-mail', 'Mail'],
    url: ['URL', '取引URL', 'トークルームURL'],
    note: ['備考', 'Note'],
  },
  notices: {
    kind: ['連絡の種類'],
    text: ['文面', 'Message'],
    deadline: ['期限', '約束した期限'],
    sentAt: ['送信した日時'],
  },
  daysOff: { from: ['開始日', '休みの初日'], to: ['終了日', '休みの最終日'] },
};
