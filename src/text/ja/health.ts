// 自動更新の調子と、止まったときの動かし方。
import type { HealthWords } from '../areas/health';

const SET_UP = 'メニュー「返事まち」→「セットアップ / やり直す」';

export const health: HealthWords = {
  wellText: '正常です',
  rowsInTrouble: (count) => `${count}件の注文だけ、うまく処理できていません。「注文」の注意をごらんください。`,
  forgotten:
    '裏で覚えていたことの一部が読めなくなっていたので、そこだけ忘れて続けています。注文や連絡文はそのままです。同じメールがもう一度届くことや、前のできごとを取り消せないことがあります。',
  noMailsLeft:
    'このGoogleアカウントできょう送れるメールの数を使い切っているため、お知らせを送れていません（ほかのスクリプトの分も数えられます）。送れるようになったら送ります。それまでは「きょう」のタブをごらんください。',
  unwritable: (tab, reason) =>
    `「${tab}」タブに書きこめません（${reason}）。タブや列の保護を外すか、使っていない行・列・タブを減らすと直ります。`,
  mailUnwritable: (reason) => `お知らせメールを用意できません（${reason}）。「きょう」のタブをごらんください。`,
  storeFull:
    'このシートのスクリプトが覚えておける量（500KB）が、いっぱいです。同じシートでほかのスクリプトを使っていれば、その保存データを減らしてください。それまでは、同じメールが何度か届くことがあります。',
  failing: (times, since, reason) =>
    `自動更新が${since}から${times}回つづけて失敗しています（${reason}）。1時間ごとにやり直しています。`,
  stopped: (advice) => `⚠ 自動更新が止まっています。${advice}`,
  triggerGone: `1時間ごとの自動更新が、なくなっています。パソコンで${SET_UP}を選ぶと、また動きだします。`,
  permissions: {
    sheet: 'このスプレッドシートの読み書き',
    sidebar: 'サイドバーの表示',
    trigger: '1時間ごとの自動更新',
    mail: '自分あてのメール',
    address: '自分のメールアドレスの確認',
    other: '追加で選んだ機能',
  },
  permissionsMissing: (what) =>
    `Googleの許可が足りないため、動いていない機能があります（${what.join('、')}）。パソコンで${SET_UP}を選び、出てくる画面で、すべての項目にチェックを入れて許可してください。`,
  permissionsAsked: (what, item) =>
    `Googleの許可が足りません（${what.join('、')}）。\nこのあと出てくる画面で、すべての項目にチェックを入れて許可してください。許可したら、もう一度メニュー「返事まち」→「${item}」を選ぶと、つづきができます。`,
  runsAs: (owner) =>
    `足りないところを整えました。自動更新とメールは、はじめに準備した${owner}のアカウントで動いています。`,
  ownerStopped: (owner) =>
    `自動更新は${owner}のアカウントで動いていましたが、止まっています。その方に${SET_UP}を選んでもらうか、ご自分で選ぶと、あなたのアカウントで引き継ぎます（メールもあなたに届きます）。`,
  otherZone: (sheet, script) =>
    `このシートのタイムゾーンは「${sheet}」で、自動更新の「${script}」とちがいます。お使いの時計とちがうときは、パソコンの「ファイル」→「設定」→「タイムゾーン」を直してください。記録の時刻、締切、メールの時刻がそろいます。いまのままでよければ、「拡張機能」→「Apps Script」→「プロジェクトの設定」で同じタイムゾーンを選ぶと、このお知らせは消えます。`,
  without: {
    today: 'そのあいだ、きょうの一覧は更新せず、そこで選んだできごとも受け取りません。',
    notices: 'そのあいだ、下書きの用意と次の連絡の案内を休みます。締切の至急メールは、いつもどおり届きます。',
    rules: 'そのあいだ、最後に読めたルールで動きます。',
    templates: 'そのあいだ、はじめに入っていた文例を使います。',
    daysOff: 'そのあいだ、お休みはないものとして数えます。',
    settings: 'そのあいだ、はじめの設定で動きます。',
    log: 'そのあいだ、履歴は残りません。',
  },
  tabLost: (tab, without) =>
    `「${tab}」のタブが見つかりません。${without}名前が変わっていれば「${tab}」に戻すか、${SET_UP}で作り直してください。`,
  columnsLost: (tab, headers, without) =>
    `「${tab}」のタブに${named(headers)}の列が見つからないので、このタブには書き込まず、中身も使っていません。${without}見出しの名前を戻すか、${SET_UP}で列を足してください。`,
  columnsBlank: (tab, headers) =>
    `「${tab}」のタブに${named(headers)}の列がないので、空欄として動いています。要るときは、${SET_UP}で足せます。`,
  columnDoubled: (tab, header, used, own) =>
    `「${tab}」のタブに見出し「${header}」が2つあります。左の${used}列を使い、${own}列はご自分の列として、そのままにしています。`,
};

const named = (headers: readonly string[]): string => headers.map((header) => `「${header}」`).join('');
