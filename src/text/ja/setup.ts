// メニュー、セットアップ、動き続けるためのことば。
import type { SetUpWords } from '../areas/setup';
import { called } from '../buyerName';

export const setUp = (): SetUpWords => ({
  menu: '返事まち',
  menuItems: {
    openSidebar: 'サイドバーを開く',
    updateNow: 'いま更新する',
    setUp: 'セットアップ / やり直す',
    addSamples: '見本の注文を入れる',
    undo: '取り消す',
    resetRules: 'サイトのルールを初期値に戻す',
    check: '動作チェック',
    testMail: 'テストメールを送る',
    examples: '関数の例',
  },
  productName: '返事まち',
  toasts: {
    setUpDone: '準備ができました。「注文」に購入者の名前を入れると始まります。',
    setUpAgain: '足りないところを整えました。入力したものはそのままです。',
    updated: (orders) => `${orders}件の注文を更新しました。`,
    samplesAdded: (count) => `見本の注文を${count}件入れました。いつ消してもかまいません。`,
    samplesExist: '見本の注文はもう入っています。',
    textSaved: '文面を保存しました。',
    rulesReset: (market) => `${market}のルールを初期値に戻しました。`,
    chooseRule: (tab) => `「${tab}」のタブで、戻したいサイトの行を選んでから、もう一度押してください。`,
    nothingShipped: (market) => `「${market}」はご自分で足したサイトなので、初期値がありません。何も変えていません。`,
    undone: (buyer, event) => `${called(buyer)}の「${event}」を取り消しました。`,
    recorded: (buyer, event) => `${called(buyer)}：「${event}」を記録しました。`,
    marked: (buyer, notice) => `${called(buyer)}：『${notice}』を送信済みにしました。`,
  },
  firstRun: {
    what: '「はじめる」を押すと、必要なタブと、1時間ごとの自動更新を用意します。',
    data: '入力した内容はこのスプレッドシートの中だけに置かれ、メールはあなた自身のアドレスにだけ届きます。購入者やサイトへ自動で何かが送られることはありません。',
    samples: 'まず試してみたいときは、見本の注文を入れられます。',
  },
  stale: {
    cell: '⚠ 自動更新が止まっています',
    advice: 'パソコンでこのシートを開き、メニュー「返事まち」→「セットアップ / やり直す」を選ぶと、また動きだします。',
    seeToday: (today) => `更新のようすは「${today}」のいちばん上に出ます。ここが赤いときは、自動更新が止まっています。`,
  },
  confirmSetUp: 'タブと自動更新を用意します。すでに入力したものはそのまま残ります。始めますか？',
  confirmReset: (market) =>
    `${market}の行を、はじめに入っていた内容に戻します。${market}で書きかえた値と足した行はなくなります。ほかのサイトはそのままです。`,
  sampleMark: '（見本）',
});
