// The screens that a seller meets on the way in, in both languages: sketches for docs/guide.*.md. Google's own words change now and then.

import { catalogueFor } from '../../src/text/catalogue';
import type { Language } from '../../src/text/language';
import { drawn, type Item, type Sketch } from './sketch';

/** By name without folder: docs/sketches/NAME.LANGUAGE.svg. */
export function sketchFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const language of ['ja', 'en'] as const)
    for (const [name, sketch] of Object.entries(sketchesIn(language))) files[`${name}.${language}.svg`] = drawn(sketch);
  return files;
}

function sketchesIn(language: Language): Record<string, Sketch> {
  const words = catalogueFor(language);
  const say = (ja: string, en: string): string => (language === 'ja' ? ja : en);
  const { menu, menuItems } = words.setUp;
  const name = say('返事まち', 'Henjimachi');
  const bar: Item = {
    kind: 'bar',
    words:
      language === 'ja'
        ? ['ファイル', '編集', '拡張機能', 'ヘルプ', menu]
        : ['File', 'Edit', 'Extensions', 'Help', menu],
    at: 4,
    mark: 1,
  };
  return {
    copy: {
      title: say('リンクを開いたところ', 'The link, opened'),
      items: [
        { kind: 'heading', text: say('ドキュメントをコピー', 'Copy document') },
        {
          kind: 'line',
          text: say(`「${name}」のコピーを作成しますか？`, `Would you like to make a copy of “${name}”?`),
        },
        {
          kind: 'soft',
          text: say(
            '添付の Apps Script ファイルもコピーされます。',
            'The attached Apps Script file will also be copied.',
          ),
        },
        { kind: 'buttons', words: [say('コピーを作成', 'Make a copy')], at: 0, mark: 1 },
      ],
    },
    editor: {
      title: say('Apps Script の画面', 'The Apps Script page'),
      items: [
        { kind: 'heading', text: say('無題のプロジェクト', 'Untitled project'), mark: 1 },
        { kind: 'soft', text: say('↑ ここを押して「返事まち」にします', '↑ click it and name it Henjimachi') },
        { kind: 'line', text: say('ファイル　＋', 'Files  +'), mark: 3 },
        { kind: 'box', lines: [say('コード.gs', 'Code.gs')], mark: 2 },
        { kind: 'box', lines: ['sidebar.html'] },
        { kind: 'box', lines: ['appsscript.json'] },
      ],
    },
    menu: {
      title: say('シートのメニュー', 'The sheet’s menu'),
      items: [
        bar,
        { kind: 'menu', text: menuItems.openSidebar },
        { kind: 'menu', text: menuItems.updateNow },
        { kind: 'menu', text: menuItems.undo },
        { kind: 'menu', text: menuItems.setUp, mark: 2 },
      ],
    },
    authorise: {
      title: say('はじめに出る画面', 'What comes first'),
      items: [
        { kind: 'heading', text: say('承認が必要です', 'Authorization required') },
        {
          kind: 'line',
          text: say('このスクリプトを実行するには、許可が必要です。', 'A script needs your permission to run.'),
        },
        { kind: 'buttons', words: [say('キャンセル', 'Cancel'), 'OK'], at: 1, mark: 1 },
      ],
    },
    account: {
      title: say('アカウントを選ぶ画面', 'Choosing the account'),
      items: [
        { kind: 'heading', text: say('アカウントの選択', 'Choose an account') },
        { kind: 'soft', text: say(`「${name}」に移動`, `to continue to ${name}`) },
        {
          kind: 'box',
          lines: [say('このシートを開いているアカウント', 'the account that has the sheet open'), 'you@gmail.com'],
          mark: 1,
        },
        { kind: 'box', lines: [say('別のアカウントを使用', 'Use another account')] },
      ],
    },
    unverified: {
      title: say('確認されていない、という画面', 'The warning'),
      items: [
        {
          kind: 'heading',
          text: say('このアプリは Google で確認されていません', 'Google hasn’t verified this app'),
        },
        {
          kind: 'line',
          text: say(
            'アプリが機密情報へのアクセスを求めています。…',
            'The app is requesting access to sensitive info …',
          ),
        },
        { kind: 'link', text: say('詳細', 'Advanced'), mark: 1 },
        { kind: 'soft', text: say('（押すと、下に次の行が出ます）', '(the line below then appears)') },
        { kind: 'link', text: say(`${name}（安全ではないページ）に移動`, `Go to ${name} (unsafe)`), mark: 2 },
        { kind: 'buttons', words: [say('安全なページに戻る', 'Back to safety')], at: -1 },
      ],
    },
    permissions: {
      title: say('許可を選ぶ画面', 'Choosing permissions'),
      items: [
        { kind: 'heading', text: say(`${name} がアクセスできる情報を選択`, `Select what ${name} can access`) },
        { kind: 'tick', text: say('すべて選択', 'Select all'), mark: 1 },
        ...PERMISSIONS.map((text): Item => ({ kind: 'tick', text: text[language] })),
        { kind: 'buttons', words: [say('キャンセル', 'Cancel'), say('続行', 'Continue')], at: 1, mark: 2 },
      ],
    },
    phone: {
      title: say('スマートフォンの「きょう」', 'Today on a phone'),
      items: [
        {
          kind: 'bar',
          words: (['buyer', 'nextStep', 'event', 'text'] as const).map((key) => words.sheet.headers.today[key]),
          at: -1,
        },
        { kind: 'soft', text: say('「文面」のセルを2回すばやくタップ', 'tap the cell under Message twice, quickly') },
        {
          kind: 'box',
          lines:
            language === 'ja'
              ? ['さくら様', '', 'お送りしたデータは、無事に開けましたでしょうか。']
              : ['Hello Sakura,', '', 'Were you able to open the files I sent?'],
          mark: 1,
        },
        {
          kind: 'bar',
          words: language === 'ja' ? ['切り取り', 'すべて選択', 'コピー'] : ['Cut', 'Select all', 'Copy'],
          at: 1,
          mark: 2,
        },
        { kind: 'soft', text: say('「すべて選択」のあとで「コピー」', 'Select all, then Copy') },
      ],
    },
  };
}

/** What Google lists, shortened to what can be told apart. docs/privacy.md says what each is for. */
const PERMISSIONS: readonly Readonly<Record<Language, string>>[] = [
  { ja: 'このスプレッドシートの表示と管理', en: 'See and manage this spreadsheet' },
  { ja: 'Google アプリケーション内でのサイドバーの表示', en: 'Show a sidebar inside Google’s applications' },
  { ja: '不在時のこのアプリケーションの実行', en: 'Run when you are not present' },
  { ja: '自分の代わりにメールを送信', en: 'Send email as you' },
  { ja: '自分のメールアドレスの参照', en: 'See your email address' },
];
