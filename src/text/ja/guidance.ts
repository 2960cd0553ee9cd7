// なぜその一歩なのか、そして、戻せないボタンを押す前に確かめること。
import type { ChecklistInfo, ClockReason, GuidanceWords, PossibleFrom, RuleReason } from '../areas/guidance';

const RESULTS = {
  paid: '自動的に完了し、売上が確定します',
  refunded: '自動的にキャンセルになり、購入者に全額返金されます',
  'may-cancel': '購入者がキャンセルを頼めるようになります',
  none: '自動では何も起きません',
  'no-cancelling': 'サイトのシステムではキャンセルできなくなります',
} as const;

function origin({ certainty, source, asOf }: RuleReason): string {
  return [certainty, asOf && `${asOf}時点`, source].filter(Boolean).join('、');
}

const lookUp = ({ stale }: RuleReason): string => (stale ? '公式ページで確認してください。' : '');

function clock(info: ClockReason): string {
  const { rule, length, end, over, result } = info;
  const what = over ? `${end}に過ぎました。ルールでは、${RESULTS[result]}` : `${end}まで。過ぎると${RESULTS[result]}`;
  const gone =
    over && result === 'refunded'
      ? '取引ページで、まだ続いているか確かめてください。キャンセルになっていたら、できごとの「キャンセルが成立した」を選びます。'
      : '';
  return `「${rule}」は${length}で、${what}（${origin(info)}）。${gone}${lookUp(info)}`;
}

/** What the next step needs or sets off. */
function possibleFrom(info: PossibleFrom): string {
  const { rule, length, from, result } = info;
  const what =
    result === 'none'
      ? `は${length}なので、進めるのは${from}からです`
      : `は${from}から使えます。使って${length}たつと${RESULTS[result]}`;
  return `「${rule}」${what}（${origin(info)}）。${lookUp(info)}`;
}

/** What silence does after the formal delivery, as far as the rules say. */
function afterwards({ terms, review, reviewCertainty }: ChecklistInfo): string {
  const what = `押してもすぐには終わりません。購入者は${terms.accept}か${terms.sendBack}を選べます`;
  return review ? `${what}。どちらもないまま${review}たつと完了します（${reviewCertainty}）` : what;
}

const passed = ({ deadline }: ChecklistInfo): string =>
  deadline ? `伝えた期限（${deadline}）を過ぎましたか` : '伝えた期限を過ぎましたか';

export const guidance = (): GuidanceWords => ({
  because: {
    'needs-fix': '記録に確かめたいところがあります。「注意」の文を見て直すと、次にすることが出ます。',
    cancelled: 'キャンセルが成立しています。',
    closed: '取引は完了しています。',
    ended: 'サイトが決めた期間が終わっています。取引ページで完了を確かめて、記録してください。',
    'cancel-requested': '自分からキャンセルを頼み、購入者の答えを待っています。',
    'formally-delivered': '正式な納品をして、購入者の確認を待っています。',
    'cancel-asked':
      '購入者からキャンセルリクエストが来ています。メッセージだけでは答えたことになりません。サイトのボタンで答えてください。',
    'sent-back': '正式な納品が差し戻されたので、直してもう一度渡す番です。',
    'first-contact-due': '購入されてから、まだ最初のメッセージを送っていません。',
    approved: '購入者からOKをもらっているので、正式な納品に進めます。',
    'reply-due': '購入者のメッセージに、まだ返信していません。',
    revising: '購入者から修正を頼まれています。',
    'awaiting-check': '仮納品（または実施）をして、購入者の確認を待っています。',
    'awaiting-feedback': '途中経過を見せて、購入者の返事を待っています。',
    scheduled: '予約の日時を待っています。',
    'awaiting-info': '購入者に聞いたことの返事を待っています。',
    working: '自分の作業の番です。',
  },
  waitingSince: (days) => `返事を待って${days}日になります。`,
  clock,
  possibleFrom,
  gap: ({ from, days, at, moved, check }) => {
    const when = moved ? `${days}日がたち、送れる時間になる${at}` : `${days}日たった${at}`;
    const count = check ? `（${check.of}回のうち${check.nth}回目）` : '';
    return `最後のやりとり（${from}）から${when}に送ります${count}。`;
  },
  promised: (deadline) => `伝えた期限は${deadline}です。`,
  formalDelivery: {
    silence: (info) => ({
      complete: '完成品を、すべて渡しましたか',
      questions: [passed(info), '購入者から返事は来ていませんか'],
      facts: [afterwards(info)],
    }),
    approved: (info) => ({
      complete: '完成品を、すべて渡しましたか',
      questions: ['OKのあとに、修正の希望は来ていませんか'],
      facts: [afterwards(info)],
    }),
    'at-hand-over': (info) => ({
      complete: '完成品を、すべて渡しましたか',
      questions: [],
      facts: [
        `このサイトでは、渡したらすぐ『${info.terms.formalDelivery}』に進みます。先に予告はいりません`,
        afterwards(info),
      ],
    }),
  },
  cancelRequest: (info) => ({
    complete: '',
    questions: [
      ...(info.workShown ? ['すでに作品を見せています。キャンセルすると売上は0円になります。それでも進めますか'] : []),
      passed(info),
      '購入者から返事は来ていませんか',
    ],
    facts: [
      ...(info.notBefore
        ? [
            `理由は、連絡がつかないことを表すものを選びます。最後のメッセージから${info.notBefore}で選べます（${info.notBeforeCertainty}）`,
          ]
        : []),
      info.autoAgree
        ? `${info.autoAgree}返事がなければ合意とみなされ、購入者に全額返金されます（${info.autoAgreeCertainty}）`
        : '合意になると、購入者に返金されます',
    ],
  }),
  lookUp: (rule, asOf) => {
    const when = asOf ? `${asOf}時点のものです` : 'いつのものかわかりません';
    return `「${rule}」は${when}。公式ページで確認してください`;
  },
  beforePressing: '押す前に',
  noDate: {
    none: '文面に期限の日と時刻が見つかりません。期限を選ぶと、文面に入ります。',
    several: '文面に日にちがいくつかあり、どれが期限か読み取れません。期限を選ぶと、文面をつくり直します。',
    past: '文面の日にちは、もう過ぎています。これからの日を選ぶと、文面をつくり直します。',
  },
  reassurance: 'よくあることです。手順どおり進めれば大丈夫です。',
});
