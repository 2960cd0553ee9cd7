// 設定。
import type { SettingWords } from '../areas/settings';

export const settings = (): SettingWords => ({
  settings: {
    lastRun: { name: '最終更新', explanation: '最後に自動で更新された日時です。書きかえないでください。' },
    nextRun: { name: '次の自動更新', explanation: 'だいたいこのころに更新されます。書きかえないでください。' },
    health: {
      name: '自動更新の調子',
      explanation: 'うまくいかないときは、ここに理由が出ます。書きかえないでください。',
    },
    lastMail: {
      name: '最後に送ったメール',
      explanation: 'お知らせ、至急、テストのどれかを最後に送った日時です。書きかえないでください。',
    },
    sendingHours: {
      name: '送る時間帯',
      explanation: '「標準」は9時～20時、「夜型」は9時～22時です。時刻を自分で決めるときは、次の2行に入れます。',
    },
    windowStartHour: {
      name: '連絡を始める時刻（時）',
      explanation: 'この時刻より前に送る文面は用意しません。空欄なら「送る時間帯」のとおりです。',
    },
    windowEndHour: {
      name: '連絡を終える時刻（時）',
      explanation: 'この時刻を過ぎた連絡は、翌日の朝にまわします。空欄なら「送る時間帯」のとおりです。',
    },
    checks: {
      name: '確認の回数',
      explanation: '期限を伝える予告の前に、確認の連絡を何回送るかです。1～3から選びます。',
    },
    gaps: {
      name: '連絡の間隔（日）',
      explanation: 'はじめの確認まで、次からの確認まで、予告までに待つ日数です。「3・2・2」のように書きます。',
    },
    deadlineDays: {
      name: '伝える期限（日後）',
      explanation: '予告を送る日から、伝える期限までの日数です。土日祝とお休みにあたれば、次の平日にします。',
    },
    deadlineDaysAfterStall: {
      name: '「まだ」と言われたあとの期限（日後）',
      explanation: '途中で「まだ」と言われていたら、こちらの日数で期限を長めにとります。',
    },
    deadlineHour: { name: '期限の時刻（時）', explanation: '購入者に伝える期限の時刻です。' },
    replyHours: { name: '返信の目安（時間）', explanation: '購入者からメッセージが来てから、返信するまでの目安です。' },
    revisionDays: { name: '修正の目安（日）', explanation: '修正を頼まれてから、渡すまでの目安です。' },
    supportDays: {
      name: '問い合わせ後に待つ日数',
      explanation: '運営に問い合わせてから、正式な納品に進むまでに待つ日数です。',
    },
    unknownClockDays: {
      name: 'ルールがわからないときに待つ日数',
      explanation: 'サイトのルールがわからないとき、運営に問い合わせるまでに待つ日数です。',
    },
    digestHour: {
      name: 'お知らせメールの時刻（時）',
      explanation: 'この時刻のあと、することがある日にだけ1通届きます。',
    },
    digestOn: { name: 'お知らせメール', explanation: '「いいえ」にすると、毎日のお知らせメールを止めます。' },
    alertOn: {
      name: '至急メール',
      explanation: '自動キャンセルなどが24時間以内に迫ったときのメールです。「いいえ」で止まります。',
    },
    language: { name: '表示の言語', explanation: '画面とメールの言語です。「日本語」か「英語」を選びます。' },
    tone: { name: '文体', explanation: '文面の文体です。「やわらかい」か「きっちり」を選びます。' },
    sellerName: { name: '自分の名前', explanation: '文面の終わりに入る名前です。空欄なら入りません。' },
    yearEndClosed: { name: '年末年始を休みにする', explanation: '12/29～1/3を、期限にしない日として数えます。' },
    obonClosed: { name: 'お盆を休みにする', explanation: '8/13～8/16を、購入者に伝える期限にしません。' },
  },
  unreadableSetting: (name, value, usedInstead) =>
    `設定「${name}」の値「${value}」は使えないため、「${usedInstead}」で動いています。`,
});
