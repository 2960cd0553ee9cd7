// 自動更新の調子と、止まったときの動かし方。
import type { HealthWords } from '../areas/health';

const SET_UP = 'メニュー「返事まち」→「セットアップ / やり直す」';

export const health: HealthWords = {
  wellText: '正常です',
  rowsInTrouble: (count) => `${count}件の注文だけ、うまく処理できていません。「注文」の注意をごらんください。`,
  forgotten:
    '裏で覚えていたことの一部が読めなくなっていたので、そこだけ忘れて続けています。注文や連絡文はそのままです。同じメールがもう一度届くことや、前のできごとを取り消せないことがあります。',
  failing: (times, since, reason) =>
    `自動更新が${since}から${times}回つづけて失敗しています（${reason}）。1時間ごとにやり直しています。`,
  stopped: (advice) => `⚠ 自動更新が止まっています。${advice}`,
  triggerGone: `1時間ごとの自動更新が、なくなっています。パソコンで${SET_UP}を選ぶと、また動きだします。`,
  authorisationLost: `Googleの許可が切れたため、自動更新が止まっています。パソコンで${SET_UP}を選び、出てくる画面で許可してください。`,
  runsAs: (owner) =>
    `足りないところを整えました。自動更新とメールは、はじめに準備した${owner}のアカウントで動いています。`,
  ownerStopped: (owner) =>
    `自動更新は${owner}のアカウントで動いていましたが、止まっています。その方に${SET_UP}を選んでもらうか、ご自分で選ぶと、あなたのアカウントで引き継ぎます（メールもあなたに届きます）。`,
};
