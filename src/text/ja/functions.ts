// 関数のエラーと説明。
import type { FunctionWords } from '../areas/functions';

export const functions: FunctionWords = {
  errors: {
    missing: () => 'この値が必要です。',
    'too-many': (found) => `値が多すぎます（${found}）。`,
    'no-header-row': () => '見出しの行（購入者 など）をふくむ範囲を指定してください。',
    'missing-header': (found) => `見出し「${found}」が範囲の中にありません。`,
    'mixed-sizes': (found) =>
      `範囲の大きさがそろっていません（${found}）。同じ大きさの範囲か、1つのセルにしてください。`,
    'error-value': (found) => `セルがエラー（${found}）になっています。`,
    'not-a-moment': (found) => `「${found}」は日時として読めません。「2026/11/22 14:00」のように入れてください。`,
    'not-a-number': (found) => `「${found}」は数として読めません。`,
    'not-an-hour': (found) => `「${found}」は時刻（0〜24）ではありません。`,
    'no-as-of': () =>
      'まだ日時が入っていません。「設定」の「最終更新」のセルを指定し、一度「いま更新する」を選んでください。',
    'unknown-market': (found) => `「${found}」というサイトは「サイトのルール」にありません。`,
    'unknown-clock': (found) => `「${found}」というルールはありません。「サイトのルール」にある名前を入れてください。`,
    'clock-not-known': (found) =>
      `「${found}」の長さはわかっていません。「サイトのルール」に値を入れると数えられます。`,
    'unknown-kind': (found) =>
      `「${found}」という連絡の種類はありません。「ご確認のお願い」のように名前を入れてください。`,
    'unknown-tone': (found) => `「${found}」は「やわらかい」でも「きっちり」でもありません。`,
    'no-order': () => '見出しの行と注文の行を指定してください。範囲の中に注文がありません。',
    'no-open-day': (found) => `${found}日先まで、お休みでない日が見つかりません。`,
    'no-date': () => 'この数では日付になりません。',
  },
  whole: (name, parameter, sentence, example) =>
    `${name}${parameter ? `の ${parameter}` : ''}：${sentence}例：${example}`,
  inCell: (parameter, sentence) => `⚠ ${parameter}：${sentence}`,
  clean: '気になる表現はありません',
  examplesTab: '関数の例',
  examplesHeaders: ['何がわかるか', '式', '結果'],
  page: {
    title: '関数',
    lead: '自分の表をつくるための関数です。どの関数も、渡された値だけを見て答えます。ほかのタブを勝手に読むことはありません。',
    argument: '引数',
    optional: '省略できます',
    gives: '返すもの',
    example: '例',
    rules: [
      '引数には、1つのセルか、同じ大きさの範囲を渡します。範囲を渡すと、同じ形の範囲が返ります。',
      '空のセルには空が返ります。',
      '読めないセルがあると、そのセルにだけ「⚠」で始まる説明が入り、ほかのセルは計算されます。',
      '「いま」は引数で渡します。Sheets の関数では NOW() を使えないため、「設定」の「最終更新」のセルを指定してください。',
      '表を渡す引数には、見出しの行をふくめます。列の順番は自由で、「注文!A:BD」のような列全体でもかまいません。',
      'ルール・お休み・設定の表を渡すと、シートの列やサイドバーと同じ答えになります。渡さないと、出荷時のものを使います。',
    ],
  },
};
