// 自動更新の調子と、止まったときの動かし方。
import type { HealthWords } from '../areas/health';

const SET_UP = 'メニュー「返事まち」→「セットアップ / やり直す」';

export const health: HealthWords = {
  wellText: '正常です',
  rowsInTrouble: (count) => `${count}件の注文だけ、うまく処理できていません。「注文」の注意をごらんください。`,
  failing: (times, since, reason) =>
    `自動更新が${since}から${times}回つづけて失敗しています（${reason}）。1時間ごとにやり直しています。`,
  stopped: (advice) => `⚠ 自動更新が止まっています。${advice}`,
  triggerGone: `1時間ごとの自動更新が、なくなっています。パソコンで${SET_UP}を選ぶと、また動きだします。`,
  authorisationLost: `Googleの許可が切れたため、自動更新が止まっています。パソコンで${SET_UP}を選び、出てくる画面で許可してください。`,
  runsAs: (owner) =>
    `足りないところを整えました。自動更新とメールは、はじめに準備した${owner}のアカウントで動いています。`,
  ownerStopped: (owner) =>
    `自動更新は${owner}のアカウントで動いていましたが、止まっています。その方に${SET_UP}を選んでもらうか、ご自分で選ぶと、あなたのアカウントで引き継ぎます（メールもあなたに届きます）。`,
  otherZone: (sheet, script) =>
    `このシートのタイムゾーンは「${sheet}」で、自動更新の「${script}」とちがいます。お使いの時計とちがうときは、パソコンの「ファイル」→「設定」→「タイムゾーン」を直してください。記録の時刻、締切、メールの時刻がそろいます。いまのままでよければ、「拡張機能」→「Apps Script」→「プロジェクトの設定」で同じタイムゾーンを選ぶと、このお知らせは消えます。`,
};
