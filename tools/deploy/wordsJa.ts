// `npm run login` と `npm run deploy` の日本語。
import type { DeployWords } from './words';

const SETTINGS = 'https://script.google.com/home/usersettings';
const RECENT = 'https://drive.google.com/drive/recent';

export const wordsJa: DeployWords = {
  usage: [
    '使い方：npm run deploy [-- --dry-run] [--template] [--script アドレス] [--sheet アドレス] [--zone Asia/Tokyo] [--replace] [--lang ja|en]',
    '  指定なし          はじめてならシートとスクリプトを作り、2回目からは同じシートを新しくします',
    '  --dry-run         Googleには何もせず、することを順に表示します',
    '  --template        コピーして配るための、別のシートを作ります（次からは、それを新しくします）',
    '  --script アドレス すでにあるスクリプトに送ります（番号だけでもかまいません）',
    '  --sheet アドレス  すでにあるスプレッドシートに、スクリプトを付けます',
    '  --zone 名前       スクリプトのタイムゾーン（指定がなければ Asia/Tokyo）',
    '  --replace         スクリプトに別のファイルがあっても、置きかえます',
  ].join('\n'),
  loginUsage:
    '使い方：npm run login [-- --again] [--no-localhost]（--again：別のアカウントで入り直す、--no-localhost：ブラウザーがこのパソコンで開けないとき）',
  unknownOption: (text) => `「${text}」という指定はありません。`,
  badZone: (zone) => `--zone「${zone}」というタイムゾーンはありません（例：Asia/Tokyo）。`,
  badLanguage: (text) => `--lang「${text}」は使えません。ja か en を指定してください。`,
  badSheet: (text) =>
    `--sheet「${text}」はスプレッドシートのアドレスではありません。シートを開いたときのアドレス（https://docs.google.com/spreadsheets/d/…）を指定してください。`,
  badScript: (text) =>
    `--script「${text}」はスクリプトのアドレスではありません。Apps Script の画面のアドレス（https://script.google.com/…）を指定してください。シートのアドレスなら --sheet です。`,
  scriptOrSheet: '--script と --sheet は、どちらか1つにしてください。',
  noClasp: 'clasp が入っていません。npm ci を実行してから、もう一度どうぞ。',
  badProject: (detail) => `番号を書いたファイルが読めません（${detail}）。そのファイルを消すか、中身を直してください。`,
  noFile: (detail) => `送るファイルが読めません（${detail}）。npm run build を実行してから、もう一度どうぞ。`,
  steps: {
    login: 'ログインを確かめます',
    reach: 'Googleにつながることを確かめます',
    api: 'Apps Script API がオンになっていることを確かめます（何も作りません）',
    create: 'スプレッドシート「返事まち」と、そのスクリプトを作ります',
    bind: 'そのスプレッドシートに、スクリプト「返事まち」を付けます',
    look: 'スクリプトに別のファイルがないことを確かめます',
    keep: 'シートとスクリプトの番号を、このフォルダーに控えます',
    push: '3つのファイルを送ります',
    verify: '読み戻して、送ったとおりに届いたことを確かめます',
  },
  checked: (node, clasp) => `Node.js ${node} と clasp ${clasp} で動きます。`,
  toSend: (files, zone) => `送るファイル：${files}（タイムゾーン ${zone}）`,
  dryRun: '試しに、することを順に表示します。Googleには何もしません。',
  dryRunEnd: 'ここまでです。何も作らず、何も送っていません。実際に行うときは npm run deploy をどうぞ。',
  wouldSendOther: (files) =>
    `clasp が送ろうとするファイルが、3つのファイルとちがいます（${files}）。npm ci でclaspを入れ直してください。`,
  loggedInAs: (email) => `ログイン中のアカウント：${email}`,
  using: (address) => `送り先：${address}`,
  before: (address) => `これまでの送り先（${address}）は、そのまま残ります。`,
  alreadyThere: 'もう最新なので、送りませんでした。',
  strangers: (files, script) =>
    `スクリプト（${script}）に、返事まちのものではないファイルがあります（${files}）。送ると消えるので、止めました。別のスクリプトを選ぶか、消えてよければ npm run deploy -- --replace をどうぞ。`,
  differs: (files, script) =>
    `送ったあとに読み戻すと、ちがうところがありました（${files}）。スクリプトの画面（${script}）を閉じてから、もう一度 npm run deploy をどうぞ。`,
  failures: {
    notLoggedIn: () => 'Googleにログインしていません。npm run login を実行してから、もう一度 npm run deploy をどうぞ。',
    loginLapsed: () =>
      'ログインの期限が切れています。npm run login -- --again を実行してから、もう一度 npm run deploy をどうぞ。',
    loginNarrow: () =>
      'ログインのときに、許可のチェックが足りませんでした。npm run login -- --again を実行し、すべての項目にチェックを入れてください。',
    apiOff: () =>
      `Apps Script API がオフです。${SETTINGS} でオンにして、数分待ってから、もう一度 npm run deploy をどうぞ。`,
    offline: () => 'Googleにつながりません。ネットワーク（会社のプロキシなども）を確かめてから、もう一度どうぞ。',
    noAnswer: () => 'Googleの返事がないので、待つのをやめました。少し待ってから、もう一度どうぞ。',
    projectThere: () =>
      '一時フォルダーかその上のフォルダーに .clasp.json があるため、clasp が新しく作れません。その .clasp.json をほかの場所へ移してから、もう一度どうぞ。',
    projectMissing: () => 'clasp が送り先の番号を見つけられません。npm ci でclaspを入れ直してから、もう一度どうぞ。',
    projectBroken: (detail) =>
      `clasp が設定を読めません（${detail}）。.clasp.json を git checkout .clasp.json で元に戻してから、もう一度どうぞ。`,
    filesConflict: () =>
      '送るフォルダーに、同じ名前のファイルが2つあります。git status で余分なファイルを見つけて消してから、もう一度どうぞ。',
    skipped: () => 'clasp が送るのをやめました。npm ci でclaspを入れ直してから、もう一度どうぞ。',
    manifest: (detail) =>
      `Googleが appsscript.json を受け取りませんでした（${detail}）。appsscript.json を元に戻して npm run build のあと、もう一度どうぞ。`,
    syntax: (detail) =>
      `Googleがプログラムを読めませんでした（${detail}）。npm run build のあと、もう一度どうぞ。それでも同じなら、この行を添えてお知らせください。`,
    quota: () =>
      'Googleの、1日または1分あたりの回数の上限に達しました。しばらく（長ければ翌日まで）待って、もう一度どうぞ。',
    notFound: () =>
      'そのスクリプトが見つかりません。ログイン中のアカウントが作ったときと同じか確かめ、ちがえば npm run login -- --again で入り直してください。もう使わないスクリプトなら、.clasp.local.json を消すと新しく作れます。',
    noPermission: () =>
      'ログイン中のアカウントには、そのシートかスクリプトを変える権限がありません。編集者にしてもらうか、npm run login -- --again で別のアカウントにしてください。',
    invalidArgument: (detail) =>
      `Googleが依頼を受け取りませんでした（${detail}）。--script や --sheet に渡したアドレスを確かめて、もう一度どうぞ。`,
    googleDown: () => 'Googleの側で、いまうまくいっていません。少し待ってから、もう一度どうぞ。',
    otherClasp: () => 'clasp の版がちがいます。npm ci を実行してから、もう一度どうぞ。',
    other: (detail) => `うまくいきませんでした（claspの返事：${detail}）。npm run deploy をもう一度試してください。`,
  },
  whileCreating: {
    notFound:
      'できたばかりのスプレッドシートに、スクリプトを付けられませんでした。そのシートを開いてどこかのセルに1文字入れ、npm run deploy -- --sheet アドレス をどうぞ。',
    invalidArgument:
      'できたばかりのスプレッドシートに、スクリプトを付けられませんでした。そのシートを開いてどこかのセルに1文字入れ、npm run deploy -- --sheet アドレス をどうぞ。',
  },
  left: {
    nothing: '何も作っていません。',
    perhapsSheet: `空のスプレッドシート「返事まち」が、Googleドライブに1つ残っていることがあります（${RECENT}）。続けて使うなら npm run deploy -- --sheet そのアドレス、使わないなら消してかまいません。`,
    sheet: (address, file) =>
      `シートとスクリプトはできていて（${address}）、${file} に控えました。次の npm run deploy は、そこに続きを送ります。`,
  },
  done: (isUpdate) => (isUpdate ? '新しくしました。' : 'できました。'),
  open: (address) => `シート：${address}`,
  openUnknown: (script) => `スクリプト：${script}（シートは、その画面の左上の「概要」から開けます）`,
  firstClick:
    '次にすること：シートを開き（開いていたら再読み込みし）、数秒待って、メニュー「返事まち」→「セットアップ / やり直す」を選びます。Googleの許可の画面の進み方は docs/guide.ja.md にあります。',
  updateClick:
    '次にすること：シートを再読み込みし、メニュー「返事まち」→「セットアップ / やり直す」を選びます（足りないものだけが足されます）。',
  copyLink: (address) =>
    `コピー用のリンク：${address}（渡す前に、シートの「共有」を「リンクを知っている全員」「閲覧者」にします。ご自分の注文を入れたシートは渡さないでください。配るためのシートは npm run deploy -- --template で作れます）`,
  templateLink: (address) => `コピー用のリンク：${address}`,
  templateNext:
    '次にすること：シートを開き、「共有」→「一般的なアクセス」を「リンクを知っている全員」「閲覧者」にして、コピー用のリンクを渡します。このシートではセットアップをせず、何も入れないでください。',
  kept: (file) => `番号は ${file} に控えました（gitには入りません）。`,
  login: {
    begin: 'ブラウザーが開きます。使うアカウントを選び、すべての項目にチェックを入れて許可してください。',
    already: (email) => `${email} でログインしています。別のアカウントにするには npm run login -- --again をどうぞ。`,
    done: (email) => `${email} でログインしました。`,
    failed:
      'ログインが終わりませんでした。もう一度 npm run login をどうぞ。ブラウザーが開かないときは npm run login -- --no-localhost をどうぞ。',
    next: `次にすること：${SETTINGS} で「Google Apps Script API」をオンにし（はじめの1回だけ）、npm run deploy を実行します。`,
  },
};
