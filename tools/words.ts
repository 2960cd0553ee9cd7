// What the commands say. One sentence each: what happened, where, what to do.

const delimiterWords: Readonly<Record<string, string>> = { ',': 'カンマ', '\t': 'タブ', ';': 'セミコロン' };

/** Reading a table. `file` is the name as the user gave it; rows count as in a spreadsheet. */
export const csvWords = {
  missing: (file: string) => `${file}：ファイルが見つかりません。場所と名前を確かめてください。`,
  notAFile: (file: string) => `${file}：ファイルではありません。CSVファイルを指定してください。`,
  unreadable: (file: string, reason: string) => `${file}：読めません（${reason}）。`,
  empty: (file: string) => `${file}：空のファイルです。見出しの行と、その下に中身を入れてください。`,
  readAs: (file: string, encoding: string, delimiter: string, headerRow: number) =>
    `${file}：文字コードは${encoding}、区切りは${delimiterWords[delimiter] ?? `「${delimiter}」`}、見出しは${headerRow}行目として読みました。`,
  ownColumns: (file: string, headers: readonly string[]) =>
    `${file}：${headers.map((header) => `「${header}」`).join('')}は決まった見出しではないので、自分用の列としてそのまま残します。`,
  noColumn: (file: string, column: string) =>
    `${file}：「${column}」の列が見つかりません。はじめの10行のどこかに、見出しの行を入れてください。`,
  totals: (file: string, row: number) => `${file}：${row}行目は合計の行なので、注文として読みません。`,
  tooMany: (file: string, row: number, column: string, value: string, wanted: number) =>
    `${file}：${row}行目の${column}列「${value}」は見出しより右にあります（見出しは${wanted}列）。この行は読みません。カンマの数を確かめてください。`,
  beside: (file: string, row: number, column: string, value: string, wanted: number) =>
    `${file}：${row}行目の${column}列「${value}」は見出しより右にあるので、読みません（見出しは${wanted}列）。`,
  tooFew: (file: string, row: number, column: string, got: number, wanted: number) =>
    `${file}：${row}行目は${got}列で終わり、「${column}」から後がないので、空欄として読みました（見出しは${wanted}列）。`,
  badLetters: (file: string, row: number, column: string) =>
    `${file}：${row}行目の「${column}」に読めない文字があります。`,
  longCell: (file: string, row: number, column: string, length: number, most: number) =>
    `${file}：${row}行目の「${column}」は${length}文字あり、シートの1つのセルには${most}文字までしか入りません。先頭の${most}文字だけを入れます。`,
  badCell: (file: string, row: number, column: string, value: string) =>
    `${file}：${row}行目の「${column}」の「${value}」が読めません。`,
  openQuote: (file: string, row: number, column: string) =>
    `${file}：${row}行目の「${column}」で引用符（"）が閉じていないか、余分にあります。この行は読みません。`,
};

export const simulateWords = {
  workbook: '注文の記録',
  usage:
    '使い方：npm run simulate -- --orders FILE.csv [--notices FILE.csv] [--events FILE.csv] --now 2026-11-24T10:00:00+09:00 [--until ISO] [--zone Asia/Tokyo] [--json]',
  unknownOption: (name: string) => `「${name}」という指定はありません。`,
  noValue: (name: string) => `${name} のあとに値がありません。`,
  twice: (name: string) => `${name} が2回あります。`,
  required: (name: string) => `${name} が必要です。`,
  badMoment: (name: string, value: string) =>
    `${name}「${value}」を日時として読めません（例：2026-11-24T10:00:00+09:00）。`,
  badZone: (value: string) => `--zone「${value}」というタイムゾーンはありません（例：Asia/Tokyo）。`,
  untilBeforeNow: '--until が --now より前です。',
  tooLong: (days: number) => `--now から --until までが長すぎます（${days}日まで）。`,
  badEventMoment: (file: string, row: number, value: string) =>
    `${file}：${row}行目の「日時」の「${value}」を日時として読めないので、記録しませんでした（例：2026/11/22 14:00）。`,
  eventUnknownOrder: (row: number, id: string) =>
    `できごと${row}行目：注文番号「${id}」の行がないので、記録しませんでした。`,
  eventDoubleOrder: (row: number, id: string) =>
    `できごと${row}行目：注文番号「${id}」の行が2つ以上あるので、記録しませんでした。`,
  eventRefused: (row: number, message: string) => `できごと${row}行目：記録されませんでした。${message}`,
  eventAfterEnd: (row: number) => `できごと${row}行目：--until より後なので、記録しませんでした。`,
  cellRefused: (tab: string, row: number, message: string) =>
    `「${tab}」の${row}行目を貼り付けられませんでした（${message}）。`,
  setUpFailed: (message: string) => `準備に失敗しました：${message}`,
  noTrigger: '準備のあとに毎時の自動実行がありません。',
  runFailed: (at: string, message: string) => `${at} の自動実行が失敗しました：${message}`,
  exportFailed: (message: string) => `結果を読み出せませんでした：${message}`,
  noTab: (tab: string) => `シートに「${tab}」のタブがありません。`,
  noHeader: (tab: string, column: string) => `「${tab}」のタブに「${column}」の見出しがありません。`,
  columns: ['注文番号', 'いまの番', '状態', '緊急度', '次にすること', 'いつまで', '返事がなければ'],
  ordersTitle: (at: string) => `注文（${at} 現在）`,
  noticesTitle: '連絡文',
  mailsTitle: '自分へのメール',
  none: '（なし）',
  paid: '売上確定',
  refunded: '返金',
};

export const previewCommand = {
  usage: '使い方：npm start [-- my-orders.csv] [--now 2026-11-24T10:00:00+09:00]',
  unknownOption: (name: string) => `「${name}」という指定はありません。${previewCommand.usage}`,
  noValue: (name: string) => `${name} のあとに値がありません。`,
  twice: (name: string) => `${name} が2回あります。`,
  oneFile: 'CSVファイルは1つだけ指定してください。',
  badNow: (value: string) => `--now「${value}」を日時として読めません（例：2026-11-24T10:00:00+09:00）。`,
  badPort: (value: string) => `PORT「${value}」はポート番号ではありません。`,
  running: (url: string, file: string | null, now: string) =>
    [
      `${url}`,
      `返事まちのプレビューです（${file ?? '見本の注文'}、時計は ${now} から）。ブラウザーで開いてください。Ctrl+C で終わります。`,
      'The preview of Henjimachi: open the address in a browser. Ctrl+C ends it.',
      '',
    ].join('\n'),
};

export const previewProblems = {
  noTab: (tab: string) => `「${tab}」のタブがありません。`,
  onlyForward: '時計は先にだけ進められます。戻すには「はじめから」を押してください。',
  tooFar: (days: number) => `一度に進められるのは${days}日までです。`,
  alreadyMoving: 'いま時計を進めています。',
  restarted: 'はじめからやり直しました。',
};

const pageJa = {
  title: '返事まち プレビュー',
  about: 'Googleなしで動く、本物と同じプログラムです。どこへも何も送りません。',
  clock: '時計',
  hour: '＋1時間',
  day: '＋1日',
  choose: '日時を選ぶ',
  go: '進める',
  cancel: 'やめる',
  restart: 'はじめから',
  mail: 'メール',
  mailTitle: '自分あてのメール',
  noMail: 'まだメールはありません。時計を進めると、必要な日の朝に届きます。',
  from: '差出人',
  to: '宛先',
  phone: 'スマホで見る',
  desktop: 'パソコンで見る',
  language: 'English',
  close: '閉じる',
  menu: 'メニュー',
  tabs: 'シート',
  sheet: (name: string) => `シート「${name}」`,
  rows: '行',
  choices: '選ぶ',
  clearCell: '（空にする）',
  tick: 'チェック',
  openGroup: 'くわしい記録を開く',
  closeGroup: 'くわしい記録を閉じる',
  cell: 'セルの中身',
  working: '動いています …',
  failure: '実行エラー',
  answered: (answer: string) => `（プレビューでは ${answer} と答えました）`,
  ok: 'OK',
  lost: 'プレビューのサーバーにつながりません。npm start が動いているか見てください。',
  kept: (count: number) => `入力した${count}件はここに残っていて、つながったら書き込みます。`,
};
export type PageWords = typeof pageJa;

const pageEn: PageWords = {
  title: 'Henjimachi preview',
  about: 'The very program that runs on Google, without Google. Nothing is sent anywhere.',
  clock: 'Clock',
  hour: '+1 hour',
  day: '+1 day',
  choose: 'Pick a time',
  go: 'Go',
  cancel: 'Cancel',
  restart: 'Start over',
  mail: 'Mail',
  mailTitle: 'Mail to yourself',
  noMail: 'No mail yet. Move the clock: it comes in the morning of a day that needs it.',
  from: 'From',
  to: 'To',
  phone: 'Phone view',
  desktop: 'Desktop view',
  language: '日本語',
  close: 'Close',
  menu: 'Menu',
  tabs: 'Sheets',
  sheet: (name) => `Sheet “${name}”`,
  rows: 'Row',
  choices: 'Choose',
  clearCell: '(clear)',
  tick: 'Tick',
  openGroup: 'Show details',
  closeGroup: 'Hide details',
  cell: 'Cell content',
  working: 'Working …',
  failure: 'Execution error',
  answered: (answer) => `(The preview answered ${answer}.)`,
  ok: 'OK',
  lost: 'The preview’s server does not answer. Is npm start still running?',
  kept: (count) =>
    count === 1
      ? 'What you typed is kept, and written as soon as it answers.'
      : `Your ${count} entries are kept, and written as soon as it answers.`,
};

/** The preview's own page. What the product says is the product's. */
export const pageWords: Readonly<Record<'ja' | 'en', PageWords>> = { ja: pageJa, en: pageEn };
