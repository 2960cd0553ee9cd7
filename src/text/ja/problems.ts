// 困ったときの文：何が起きたか、どこか、どうすればよいか。
import type { ProblemWords } from '../areas/problems';
import type { Terms } from '../vocabulary';

const SET_UP = 'メニュー「返事まち」→「セットアップ / やり直す」';

/** What keeps the money from going back. */
const stops = (terms: Terms) => ({
  'formal-delivery': `それまでに『${terms.formalDelivery}』をすると止まります。`,
  'later-due-day': 'それまでに渡して終えるか、購入者と相談して納品予定日を延ばすと止まります。',
  completion: 'それまでに渡して、取引を完了すれば戻りません。',
  acceptance: '承認がまだなら、それまでに運営に問い合わせてください。',
});

export const problems = (): ProblemWords => ({
  problems: {
    'unreadable-moment': ({ column, value }) =>
      `「${column}」の「${value}」は日付として読めません。「2026/11/22 14:00」や「2026/11/22」のように直してください。`,
    'unreadable-amount': ({ column, value }) =>
      `「${column}」の「${value}」は金額として読めません。数字だけにしてください。`,
    'unreadable-url': ({ column }) =>
      `「${column}」は https:// で始まるアドレスにしてください。いまはリンクになりません。`,
    'unreadable-read': ({ column, value }) =>
      `「${column}」の「${value}」は読めません。既読か未読を選ぶか、空欄にしてください。`,
    'unreadable-service': ({ column, value }) =>
      `「${column}」の「${value}」は選択肢にありません。一覧から選ぶか、空欄（制作）にしてください。`,
    'unreadable-text': ({ column, value }) =>
      `「${column}」が「${value}」になっています。+ や - や = で始まる文字は数式と読まれるので、頭に「'」を付けて入れ直してください。`,
    'in-the-future': ({ column, value }) =>
      `「${column}」の「${value}」がきょうより先の日付です。起きた日時に直してください。`,
    'ended-before-purchase': ({ column }) => `「${column}」が購入日時より前です。どちらかの日時を直してください。`,
    'closed-and-cancelled': ({ column }) =>
      `完了とキャンセル成立の両方に日時が入っています。「${column}」など、ちがうほうを空欄にしてください。`,
    'duplicate-id': ({ column, value }) =>
      `「${column}」の「${value}」が2行以上にあります。行ごとにちがう番号にしてください。`,
    'unknown-market': ({ column, value }) =>
      `「${column}」の「${value}」が「サイトのルール」にありません。名前を直すか、ルールを追加してください。`,
    'no-purchase-date': ({ column }) =>
      `「${column}」が空欄なので、この行を初めて見た日時で数えています。もっと前なら締切も早まるので、日時を入れてください。`,
    'no-day-to-send': ({ column }) =>
      `60日先まで送れる日が見つかりません。「お休み」のタブと「${column}」を確かめてください。`,
    failed: ({ value }) => `この行は処理の途中で止まりました（${value}）。次の更新でもう一度試します。`,
    'set-aside': ({ value }) =>
      `この行は3回つづけて処理できなかったので、後回しにしています（${value}）。行を直すか「いま更新する」を選ぶと、もう一度試します。`,
  },
  concerns: {
    'ends-paid': ({ end, terms }) => `${end} に${terms.endsByItself}、売上が確定します。`,
    'ends-refunded': ({ end, terms, stoppedBy }) =>
      `${end} に${terms.endsByItself}、代金は購入者に戻ります（売上は0円）。${stoppedBy ? (stops(terms)[stoppedBy] ?? '') : ''}`,
    'ends-open': ({ end, terms }) => `${end} に${terms.endsByItself}、取引ができなくなります。`,
    'cancel-limit': ({ end }) =>
      `サイトのシステムでキャンセルできるのは、${end} までです。過ぎると、運営への問い合わせが必要になります。`,
    'due-day': ({ end, over }) =>
      `納品予定日は${end}${over ? 'でした' : 'です'}。まだなら納期のご相談を（日を動かすには、購入者の同意がいります）。`,
  },
  refusals: {
    'no-such-order': (event) => `「${event}」を記録できませんでした。この注文番号の注文が見つかりません。`,
    'duplicate-id': (event) =>
      `「${event}」を記録できませんでした。同じ注文番号の行が2つ以上あります。番号を直してから、もう一度選んでください。`,
    'changed-order': (event) =>
      `「${event}」を記録できませんでした。選んだときに見えていた注文と、いまの行がちがいます。購入者を確かめてから、もう一度選んでください。`,
    'no-formal-delivery': (event) =>
      `「${event}」を記録できませんでした。正式な納品の記録がありません。先に「正式な納品をした」を選んでください。`,
    'no-cancel-request': (event) =>
      `「${event}」を記録できませんでした。自分からキャンセルを頼んだ記録がありません。先に「キャンセルを頼んだ」を選んでください。`,
    'no-buyer-cancel': (event) =>
      `「${event}」を記録できませんでした。購入者からキャンセルを頼まれた記録がありません。先に「キャンセルを頼まれた」を選んでください。`,
    'no-appointment': (event) =>
      `「${event}」を記録できませんでした。過ぎた予約がありません。「予約日時」を確かめてください。`,
    'closed-order': (event) =>
      `「${event}」を記録できませんでした。この注文はもう終わっています。続きがあるなら、完了やキャンセル成立の日時を消してください。`,
    'when-unreadable': (event) =>
      `「${event}」を記録できませんでした。「いつ」が読めません。選択肢から選ぶか、「11/22」のように日付を入れてください。`,
    'when-in-future': (event) =>
      `「${event}」を記録できませんでした。「いつ」がこれから先の日時です。起きた日時を入れてください。`,
    'when-too-early': (event) =>
      `「${event}」を記録できませんでした。「いつ」が、もとになるできごと（購入や正式な納品など）より前です。日時を確かめてください。`,
    'nothing-to-undo': () => '取り消せるできごとがありません。',
    'edited-since': () =>
      'できごとのあとに行が手で直されているので、自動では戻せません。日時の列を直接直してください。',
    'no-column': (event) =>
      `「${event}」を記録できませんでした。記録する列がありません。${SET_UP}で列を足してから、もう一度選んでください。`,
    'unknown-event': (event) => `「${event}」はできごとの選択肢にありません。一覧から選び直してください。`,
  },
  eventNotes: {
    'no-draft-open': '下書きがなかったので、「連絡した（返事待ち）」として記録しました。',
  },
  replaced: (cells) =>
    `ここは自動で入る列なので、${cells}を書きかえました。残したいことは「メモ」か自分の列に入れてください。`,
  replacedCell: (header, text) => `「${header}」の「${text}」`,
  runErrors: {
    missingTab: (tab) =>
      `「${tab}」タブが見つかりません。名前が変わっていれば「${tab}」に戻すか、${SET_UP}で作り直してください。何も書きかえていません。`,
    missingHeader: (tab, headers) =>
      `「${tab}」タブに見出し${headers.map((header) => `「${header}」`).join('')}が見つかりません。見出しの名前を戻すか、${SET_UP}で列を足してください。何も書きかえていません。`,
    notSetUp: `まだセットアップが終わっていません。パソコンで${SET_UP}を選んでください。`,
    busy: 'ほかの更新が動いています。少し待ってから、もう一度お試しください。',
    unexpected: `更新の途中で止まりました。次の更新でやり直します。何度も続くときは、${SET_UP}をお試しください。`,
  },
  unreadableDayOff: (tab, row, column, found) =>
    `「${tab}」${row}行目：${column}の「${found}」は日付として読めません。「2026/12/28」のように書いてください。この行のお休みは、まだ数えていません。`,
  totalsRow: '合計の行なので、注文として数えません。',
  noticeNotes: {
    autoMark: '（自動）',
    withdrawn: '（自動）いまは送らなくてよくなったので、取りやめました。',
    noDeadlineInText: (deadline) =>
      `文面から期限がひとつに読み取れなかったため、期限を${deadline}として数えます。ちがうときは「伝えた期限」を直してください。`,
    noDayInText: '文面から新しいお届けの日がひとつに読み取れませんでした。「伝えた期限」に書いておけます。',
    deadlineTooClose: (deadline) =>
      `期限（${deadline}）まで48時間を切っています。期限を延ばして、文面も直してから送ってください。`,
    unknownField: (field) => `文例の {{${field}}} は使えない印です。文面を直してから送ってください。`,
    brokenTemplate: (kind) => `文例「${kind}」の印の書き方が途中で切れているため、もとの文例を使いました。`,
    unknownKind: (value) => `種類「${value}」がわかりません。一覧から選んでください。`,
    unreadableSent: (value) =>
      `送信日時の「${value}」は日付として読めません。「2026/11/22 14:00」のように直してください。`,
    unknownOrder: (orderId) => `注文番号「${orderId}」の注文が見つかりません。`,
  },
});
