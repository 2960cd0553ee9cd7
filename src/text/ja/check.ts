// 動作チェックのことば。
import type { CheckWords } from '../areas/check';

export const check = (): CheckWords => ({
  tab: '動作チェック',
  title: '動作チェックの結果',
  scratchTab: '動作チェック（一時）',
  howToRead:
    '○＝期待どおり　△＝期待とちがう（困るとはかぎりません）　－＝まだ試していない。このタブは、いつ消してもかまいません。',
  phoneInstruction:
    'スマホで試す：スマホのスプレッドシートのアプリで、右の黄色いセルに何か入力し、そのあとパソコンでもう一度「動作チェック」を選んでください。',
  clipboard:
    '手で試す：サイドバーで注文を開き、「コピー」を押して、別の場所に貼り付けられるか見てください（ここからは試せません）。',
  line: (mark, name, expected, found) => `${mark} ${name}｜期待：${expected}｜結果：${found}`,
  points: {
    grid: { name: '新しいタブの大きさ', expected: '1000行×26列、使われた範囲はA1、5行目に書くと最終行は5' },
    safeText: { name: '数式・日付・数字に見える文字', expected: 'どれも書いたとおりに読める' },
    markedFormula: { name: '書式なしテキストのセルに、印を付けて書いた「=1+1」', expected: '文字のまま' },
    bareFormula: { name: '書式なしテキストのセルに、印なしで書いた「=1+1」', expected: '数式になる' },
    refusedWrite: {
      name: '入力規則が断る書き込みのエラー',
      expected: '書いたとき、または書き出し（flush）のときに分かる',
    },
    advisingList: { name: '警告だけのプルダウンに、一覧にない言葉', expected: '書ける' },
    todayArgument: { name: '関数の引数に TODAY()', expected: '日時が返る' },
    dateResult: { name: '関数が返した日時の、書式なしのセルでの見え方', expected: '2026/11/20 20:00:00 と見える' },
    midnight: { name: '0:00ちょうどの時刻と、日付だけのセル', expected: '0:00は時刻つき、日付だけは日付だけ' },
    foreignZone: {
      name: 'ニューヨークの夏と冬の時刻',
      expected: '2026-07-01T08:00:00-04:00、2026-11-22T07:00:00-05:00',
    },
    columns: { name: '隠した列と、たたんだ列のまとまり', expected: 'どちらも読み返せる' },
    property: { name: '記憶できる値の長さ（9・12・20KBを試す）', expected: '9KBまで' },
    lock: { name: '同時に動かないためのロック', expected: 'はい' },
    trigger: { name: '1時間ごとの自動更新が入っている（なければセットアップで入ります）', expected: 'はい' },
    quota: { name: 'きょうのメールがまだ送れる', expected: 'はい' },
    recalculation: { name: '自動更新が止まった知らせのための再計算', expected: '1時間ごと' },
    marks: { name: 'タブをコピーしたときの、タブの目印', expected: 'どちらでもよい（コピーの見分け方が変わるだけ）' },
    phone: { name: 'スマホでの入力が、すぐに読み取られる', expected: '黄色いセルの右に時刻が入る' },
  },
  found: {
    failed: (message) => `エラー（${message}）`,
    yes: 'はい',
    no: 'いいえ',
    grid: (rows, columns, used, lastRow) =>
      `${rows}行×${columns}列、使われた範囲は${used}、5行目に書くと最終行は${lastRow}`,
    allKept: (count) => `${count}個とも書いたとおり`,
    changed: (texts) => `変わった：${texts}`,
    formula: '数式になった',
    text: '文字のまま',
    atOnce: '書いたときに分かった',
    atFlush: '書き出しのときに分かった',
    taken: '書けた',
    refused: '断られた',
    moment: '日時が返った',
    shown: (text) => `「${text}」と見えた`,
    midnight: (first, second) => `0:00は${first}、日付だけは${second}`,
    timed: '時刻つき',
    dateOnly: '日付だけ',
    kilobytes: (count) => `${count}KBまで`,
    busy: 'ほかの更新が動いていた。もう一度選んでください',
    hourly: '1時間ごと',
    copied: '目印もコピーされた',
    notCopied: '目印はコピーされなかった',
    notTried: 'まだ試していない',
    stamped: '時刻が入った',
    notStamped: '入力はあるが、時刻が入らなかった。スマホで選んだできごとは、1時間ごとの自動更新で読み取られます',
  },
  toast: (asExpected, different, open) =>
    `期待どおり${asExpected}・ちがう${different}・まだ${open}。くわしくはタブ「動作チェック」を見てください。`,
  tabTaken: (name) => `「${name}」という名前のタブがもうあります。そのタブの名前を変えてから、もう一度選んでください。`,
});
