// 関数のエラーと説明。
import type { FunctionWords } from '../areas/functions';

export const functions = (): FunctionWords => ({
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
});
