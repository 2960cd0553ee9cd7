// 文面チェックと、関数のエラー。
import type { FindingWords } from '../areas/findings';

export const findings: FindingWords = {
  findings: {
    'mail-address': (quote) =>
      `「${quote}」はメールアドレスのようです。サイトの外での連絡先は書けません。消してください。`,
    'phone-number': (quote) => `「${quote}」は電話番号のようです。サイトの外での連絡先は書けません。消してください。`,
    link: (quote) =>
      `「${quote}」は外のページへのリンクです。連絡先が載っていることがあるため書けません。消してください。`,
    'file-share': (quote) =>
      `「${quote}」はファイル共有のリンクです。名前や連絡先が見えることがあるため、サイトのファイル添付を使ってください。`,
    messenger: (quote) => `「${quote}」はサイトの外の連絡手段のようです。やりとりに使う意味なら消してください。`,
    'direct-deal': (quote) => `「${quote}」は、サイトの外での取引のさそいに見えることがあります。言いかえてください。`,
    'bank-transfer': (quote) => `「${quote}」は、サイトの外での支払いに見えることがあります。消してください。`,
    rating: (quote) => `「${quote}」は、評価を求めたり、評価で迫ったりしているように読めます。消してください。`,
    threat: (quote) => `「${quote}」は、おどしのように読まれることがあります。おだやかな言い方に直してください。`,
    legal: (quote) => `「${quote}」は法律の言葉で、強く受け取られます。消すか、事実だけを書いてください。`,
    placeholder: (quote) => `「${quote}」がまだ埋まっていません。実際の内容に書きかえてください。`,
    'deadline-past': (quote) => `期限（${quote}）がもう過ぎています。期限を先の日にしてください。`,
    'deadline-closed-day': (quote) => `期限（${quote}）がお休みの日です。平日の期限に変えてください。`,
    'deadline-too-close': (quote) => `期限（${quote}）まで48時間ありません。もう少し先の期限にしてください。`,
  },
  withSource: (sentence, source) => `${sentence}（${source}）`,
  functionErrors: {
    'no-header-row': () => '表の1行目に見出し（購入者 など）を含めて指定してください。',
    'missing-header': (what) => `見出し「${what}」が範囲の中にありません。`,
    'not-a-moment': (what) => `「${what}」は日時として読めません。「2026/11/22 14:00」のように入れてください。`,
    'not-a-number': (what) => `「${what}」は数として読めません。`,
    'no-as-of': () => '基準の日時がありません。「設定」の「最終更新」のセルを指定してください。',
    'unknown-market': (what) => `サイト「${what}」が「サイトのルール」にありません。`,
    'unknown-clock': (what) => `ルール「${what}」がわかりません。「サイトのルール」の名前で指定してください。`,
    'clock-not-known': (what) => `「${what}」の時間はわかっていません。「サイトのルール」に値を入れてください。`,
    'unknown-notice': (what) =>
      `連絡の種類「${what}」がわかりません。「ご確認のお願い」のように名前で指定してください。`,
    'not-one-row': () => '見出しの行と、注文1行を指定してください。',
    'no-open-day': () => '60日先まで、お休みでない日が見つかりません。',
  },
  clean: '気になる表現はありません',
};
