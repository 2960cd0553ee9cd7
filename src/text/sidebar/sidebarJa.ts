// サイドバーの言葉。形（SidebarWords）もここで決まる。
import { called } from '../buyerName';
import type { FailureKind } from './failureKind';

export const sidebarJa = {
  appName: '返事まち',
  tabList: '画面の切りかえ',
  tabs: { today: 'きょう', all: 'すべて', settings: '設定' },
  ordersCount: (count: number) => `${count}件`,
  refresh: '更新',
  refreshing: '更新しています…',
  loading: '注文を読んでいます…',
  asOf: (when: string) => `${when} 時点`,
  notRunYet: 'まだ自動更新は動いていません',
  opensNewTab: '（新しいタブで開きます）',
  source: '出典',
  close: '閉じる',
  details: 'くわしく',
  retry: 'もう一度試す',
  working: '記録しています…',

  firstRun: {
    heading: '返事を待つ時間を、\n安心できる時間に。',
    lead: '注文ごとに「いま誰の番か」「次に何をするか」「返事がなければどう終わるか」をお知らせします。',
    data: 'データはこのシートの中だけに置き、購入者やサイトには何も送りません。メールが届くのは、あなただけです。',
    samples: '見本の注文を入れて試す',
    samplesHint: '見本は、あとで行ごと消せます。',
    start: 'はじめる',
    copied: 'このシートはコピーです',
    startCopy: 'このシートでも使う',
    starting: '準備しています…',
    startingHint: 'シートを整えています。30秒ほどかかることがあります。',
  },

  today: {
    heading: 'きょうすること',
    emptyHeading: 'きょう、することはありません',
    empty: '返事待ちの注文は見ています。次の番が来たら、ここに出ます。',
    moreDays: (days: number) => `のこり${days}日分を見る`,
    whileAway: 'お休み中に起こりうること',
    composeFor: (buyer: string, title: string) => `${called(buyer)}への文面をつくる${title && `（${title}）`}`,
    broken: 'いまシートを読めません。入力したものは、そのまま残っています。',
    noOrders: '「注文」タブに購入者の名前を書くと、ここに出ます。',
  },

  all: {
    heading: 'すべての注文',
    search: '購入者・内容・注文番号でさがす',
    turn: '誰の番',
    turns: { any: 'すべて', seller: '自分の番', buyer: '購入者の番', market: 'サイトの番' },
    openness: '進みぐあい',
    opennesses: { open: '進行中', closed: '終わった注文', any: '終わった注文も' },
    none: 'あてはまる注文はありません。',
    clear: '条件を元に戻す',
    more: (rest: number) => `もっと見る（のこり${rest}件）`,
  },

  settings: {
    heading: '設定',
    runs: '自動更新',
    lastRun: '前回',
    nextRun: '次回',
    unknown: '―',
    runNow: 'いま更新する',
    where: '変えたいときは',
    whereLead: 'シートの次のタブを書きかえると、次の更新から使われます。',
    places: [
      ['設定', '送る時間帯、お知らせの時刻、言語'],
      ['サイトのルール', 'サイトごとの締切と手順'],
      ['文例', '文面のひな形'],
      ['お休み', 'あなたのお休みの日'],
    ] as readonly (readonly [string, string])[],
    data: 'データについて',
    links: 'リンク',
  },

  order: {
    back: (tab: string) => `${tab}に戻る`,
    number: (id: string) => `注文番号 ${id}`,
    openRoom: '取引ページを開く',
    nextStep: '次にすること',
    until: 'いつまで',
    silence: '返事がなければ',
    why: 'なぜ？',
    problems: '注意',
    gone: 'この注文は見つかりません',
    goneHint: '行が消されたか、注文番号が変わったようです。',
    timeline: 'これまでと、このあと',
    timelineHint: 'このあとは、返事がないままの場合です。',
    timelineAlt: (start: string, end: string) => `${start}から始まり、いまを通って、${end}までの流れ`,
    timelineKinds: { past: '', now: 'いま', future: '予定', paid: '売上', refunded: '返金' },
    sameBuyer: 'この購入者のほかの注文',
  },

  notice: {
    label: (name: string) => `${name}の文面`,
    deadline: '伝える期限',
    otherDay: 'ほかの日に変える',
    anyway: 'この文のまま進める',
    findings: '貼る前に、ここを見直してください',
    beforePressing: '押す前に',
    gate: '上の確認がまだ残っています。',
    copy: 'コピー',
    copied: 'コピーしました。貼って送ったら「送った」を押してください。',
    copyByHand: 'コピーできなかったので、文面を選んであります。Ctrl+C（Macは⌘+C）を押してください。',
    sent: '送った',
    sentAs: (event: string) => `「${event}」として記録します。`,
    edited: '書きかえた文面は、まだ保存されていません。',
    save: '保存する',
    revert: '元の文面に戻す',
    mail: 'Gmailで開く',
    later: (name: string) => `次の文面を見ておく（${name}）`,
    laterHint: 'まだ送る時刻ではありません。',
    more: 'ほかの文面をつくる',
    moreLabel: '文面の種類',
    compose: 'つくる',
    composing: 'つくっています…',
  },

  events: {
    heading: '何かありましたか？',
    others: 'ほかのできごと',
    last: '最後のできごと',
    undo: '取り消す',
    undoing: '取り消しています…',
  },

  bar: { label: 'お知らせ', done: 'できました', refused: 'できませんでした' },

  /** What happened, and what to do. */
  failures: {
    'no-google': [
      'Googleスプレッドシートにつながっていません',
      'シートのメニュー「返事まち」からサイドバーを開きなおしてください。',
    ],
    'multi-login': [
      'Googleに断られました',
      '複数のGoogleアカウントでログインしていると起こります。このシートのアカウントだけでログインしたウィンドウ（別のプロフィールかシークレット）で開いてください。',
    ],
    permission: [
      '許可が必要です',
      'シートのメニュー「返事まち」から「セットアップ / やり直す」を選び、出てくる画面で許可してください。',
    ],
    offline: ['ネットワークにつながりません', '接続を確かめて、もう一度試してください。'],
    'no-answer': ['Googleから答えが返ってきません', '少し待ってから「更新」を押してください。'],
    'old-page': ['この画面が古くなっています', 'サイドバーを閉じて、メニュー「返事まち」から開きなおしてください。'],
    busy: ['ほかの更新が動いています', '1分ほど待ってから、もう一度試してください。'],
    unreadable: [
      '答えを読み取れませんでした',
      '「更新」を押してください。続くときは、サイドバーを開きなおしてください。',
    ],
    failed: ['うまくいきませんでした', '少し待ってから、もう一度試してください。'],
  } as Record<FailureKind, readonly [string, string]>,
  /** Added when it is not known whether the last press was recorded. */
  uncertain: '記録されたかどうかは、「最後のできごと」を見て確かめてください。',
};

export type SidebarWords = typeof sidebarJa;
