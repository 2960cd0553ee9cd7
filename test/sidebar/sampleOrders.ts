// Twelve orders over all severities, as the server would tell them on 2026-11-24 at 10:00.
import type { EventView, NoticeView, OrderView, TimelinePoint } from '../../src/app/view';
import type { EventKey } from '../../src/domain/event';
import { lists } from '../../src/text/ja/lists';

export const NOW = '2026-11-24T10:00:00+09:00';

export function events(...likely: EventKey[]): EventView[] {
  const keys = Object.keys(lists.events) as EventKey[];
  const view = (key: EventKey, first: boolean) => ({ key, label: lists.events[key], likely: first });
  return [
    ...likely.map((key) => view(key, true)),
    ...keys.filter((key) => !likely.includes(key)).map((key) => view(key, false)),
  ];
}

/** `point('11/20 21:05', '購入')`; `*` marks now, `+` the future, `¥` paid, `-` refunded. */
function point(when: string, label: string, mark = ''): TimelinePoint {
  const [day = '', time = '00:00'] = when.split(' ');
  const [month = '1', date = '1'] = day.split('/');
  const year = Number(month) < 6 ? 2027 : 2026;
  const kind = ({ '*': 'now', '+': 'future', '¥': 'paid', '-': 'refunded' } as const)[mark] ?? 'past';
  return { at: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}T${time}:00+09:00`, label, when, kind };
}

const NOW_POINT = point('11/24 10:00', 'いま', '*');

const N7: NoticeView = {
  key: '20481125|check|2026-11-15|3',
  kind: 'N7',
  name: '正式な納品の予告',
  text: `こはる様

いつもお世話になっております。
先日お送りしたバナー画像について、その後いかがでしょうか。

お忙しいところ恐れ入りますが、11月27日（金）20時までにご連絡がないようでしたら、いまお渡ししているものを正式な納品とさせていただきます。
正式な納品のあとも72時間は差し戻しができますので、気になる点があれば遠慮なくお知らせください。クローズ後も、メッセージでのご連絡は可能です。

どうぞよろしくお願いいたします。`,
  deadline: '11月27日（金）20時',
  findings: [],
};

const N9: NoticeView = {
  key: '20469902|check|N9',
  kind: 'N9',
  name: '正式な納品',
  text: `ゆきうさぎ様

先日お伝えしたとおり、お渡ししたロゴデータを正式な納品とさせていただきます。
ご確認のうえ、問題がなければ「承諾」をお願いいたします。修正が必要なときは、72時間以内に「差し戻し」からお知らせください。

このたびはご依頼いただき、ありがとうございました。`,
  deadline: '',
  findings: [],
};

const N4: NoticeView = {
  key: '20466318|before|N4',
  kind: 'N4',
  name: 'キャンセルのご連絡',
  text: `クロネコ様

先日お伝えした期限までにお返事を確認できませんでしたので、キャンセルリクエストをお送りします。
ご都合がよくなりましたら、またいつでもご相談ください。LINEでも大丈夫です。`,
  deadline: '',
  findings: ['「LINE」：外部の連絡先への誘導と受け取られます（ココナラ利用規約・禁止行為）。'],
};

const N6: NoticeView = {
  key: '20483377|check|2026-11-22|1',
  kind: 'N6',
  name: 'ご確認のお願い',
  text: 'まめしば様\n\n先日お渡しした紹介文はご覧いただけましたでしょうか。お時間のあるときにご確認いただけますと幸いです。',
  deadline: '',
  findings: [],
};

const BASE: OrderView = {
  id: '',
  buyer: '',
  title: '',
  market: 'ココナラ',
  amount: '',
  url: '',
  turn: 'seller',
  stage: 'working',
  severity: 'calm',
  step: 'deliver',
  turnText: '自分',
  stageText: '',
  severityText: '大丈夫',
  stepText: '',
  untilText: '',
  outcomeText: '',
  waitingText: '',
  reason: '',
  notice: null,
  beforePressing: [],
  timeline: [],
  events: [],
  problems: [],
  lastEvent: '',
  canUndo: false,
  sameBuyer: [],
  open: true,
  reassurance: '',
  moreTexts: [
    { kind: 'N5', name: '仮納品のご連絡' },
    { kind: 'N11', name: '納期のご相談' },
    { kind: 'N13', name: 'お休みのお知らせ' },
  ],
};

const CALM_WORDS = 'よくあることです。手順どおり進めれば大丈夫です。';

/** Worst first, as the server sorts them. */
export const SAMPLE_ORDERS: readonly OrderView[] = [
  {
    ...BASE,
    id: '20484410',
    buyer: 'そら豆 さん',
    title: '名刺デザイン',
    amount: '¥6,000',
    url: 'https://coconala.com/talkrooms/20484410',
    stage: 'cancel-asked',
    severity: 'danger',
    step: 'answer-cancel',
    stageText: 'キャンセルの返事が必要',
    severityText: '至急',
    stepText: 'キャンセルの依頼に答える',
    untilText: 'きょう 13:40',
    outcomeText: '11/24 全額返金（キャンセル）',
    reason:
      'キャンセルを頼まれてから24時間返事がないと、自動でキャンセルになり、評価★1と出品停止がつくことがあります（ココナラ公式ヘルプ、2021年8月時点）。メッセージだけでは返事になりません。',
    events: events('cancel-answered', 'cancelled', 'replied'),
    lastEvent: '11/23 13:40 キャンセルを頼まれた',
    canUndo: true,
    timeline: [
      point('11/19 20:15', '購入'),
      point('11/19 22:02', '最初の連絡'),
      point('11/23 13:40', 'キャンセルを頼まれた'),
      NOW_POINT,
      point('11/24 13:40', '自動キャンセル（全額返金）', '-'),
    ],
  },
  {
    ...BASE,
    id: '20485021',
    buyer: 'みかん さん',
    title: 'SNSアイコン制作',
    amount: '¥3,500',
    url: 'https://coconala.com/talkrooms/20485021',
    stage: 'reply-due',
    severity: 'danger',
    step: 'reply',
    stageText: '返信が必要',
    severityText: '至急',
    stepText: '返信する',
    untilText: '期限切れ（11/21 21:30）',
    outcomeText: '3/17 売上確定 ¥3,500',
    reason: '4日返信がないと、購入者がキャンセルを申請できるようになります（ココナラ公式）。',
    events: events('wrote-waiting', 'wrote', 'handed-over'),
    lastEvent: '11/20 21:30 返事が来た',
    canUndo: true,
    sameBuyer: ['20310077'],
    timeline: [
      point('11/17 9:12'.replace(' 9', ' 09'), '購入'),
      point('11/20 21:30', '返事が来た'),
      NOW_POINT,
      point('3/17 09:12', '120日で自動クローズ（売上確定）', '¥'),
    ],
  },
  {
    ...BASE,
    id: '20478853',
    buyer: 'ひなた さん',
    title: 'ブログ記事の執筆（3000文字）とアイキャッチ画像の制作',
    amount: '¥12,000',
    severity: 'late',
    stageText: '進行中',
    severityText: '期限切れ',
    stepText: '作業して納品する',
    untilText: '期限切れ（11/22）',
    outcomeText: '3/10 売上確定 ¥12,000',
    reason: '納品予定日は11/22でした。遅れるときは、先に納期のご相談を送ると安心してもらえます。',
    events: events('handed-over', 'showed-progress', 'wrote-waiting'),
  },
  {
    ...BASE,
    id: '20481125',
    buyer: 'こはる さん',
    title: 'バナー画像',
    amount: '¥8,000',
    url: 'https://coconala.com/talkrooms/20481125',
    stage: 'awaiting-check',
    severity: 'now',
    step: 'send',
    stageText: '仮納品の確認待ち',
    severityText: 'きょうやる',
    stepText: '『正式な納品の予告』を送る',
    untilText: 'きょう 20:00',
    outcomeText: '11/30 売上確定 ¥8,000',
    waitingText: '返事待ち9日',
    reason:
      '仮納品から9日、2回の確認にお返事がありません。期限を伝えてから正式な納品に進むと、あとで困りません（サイトのルール：after-notice）。',
    reassurance: CALM_WORDS,
    notice: N7,
    events: events('replied', 'approved', 'revision-asked', 'stalled', 'reacted'),
    lastEvent: '11/22 10:05 下書きの文を送った',
    canUndo: true,
    timeline: [
      point('11/10 21:05', '購入'),
      point('11/15 18:30', '仮納品した'),
      point('11/18 19:00', '『ご確認のお願い』'),
      point('11/22 10:05', '『ご確認のお願い』2回目'),
      NOW_POINT,
      point('11/27 20:00', '伝えた期限・正式な納品', '+'),
      point('11/30 20:00', '売上確定 ¥8,000', '¥'),
    ],
  },
  {
    ...BASE,
    id: '20469902',
    buyer: 'ゆきうさぎ さん',
    title: 'ロゴ制作',
    amount: '¥25,000',
    url: 'https://coconala.com/talkrooms/20469902',
    stage: 'awaiting-check',
    severity: 'now',
    step: 'formal-delivery',
    stageText: '仮納品の確認待ち',
    severityText: 'きょうやる',
    stepText: '『正式な納品』を押す',
    untilText: 'きょう中',
    outcomeText: '11/27 売上確定 ¥25,000',
    waitingText: '返事待ち10日',
    reason: '伝えた期限（11/23 20時）を過ぎました。正式な納品から72時間で自動承諾になります（ココナラ公式）。',
    reassurance: CALM_WORDS,
    notice: N9,
    beforePressing: ['完成品を渡した', '伝えた期限（11/23 20時）を過ぎた', 'トークルームに返事は来ていない'],
    events: events('replied', 'formally-delivered', 'approved', 'revision-asked'),
    timeline: [
      point('11/02 12:00', '購入'),
      point('11/12 20:00', '仮納品した'),
      point('11/23 20:00', '伝えた期限'),
      NOW_POINT,
      point('11/27 10:00', '売上確定 ¥25,000', '¥'),
    ],
  },
  {
    ...BASE,
    id: '20466318',
    buyer: 'クロネコ さん',
    title: '動画編集',
    amount: '¥15,000',
    stage: 'awaiting-info',
    severity: 'now',
    step: 'cancel-request',
    stageText: '返事待ち',
    severityText: 'きょうやる',
    stepText: '『キャンセルリクエスト』を送る',
    untilText: 'きょう中',
    outcomeText: '11/25 全額返金（キャンセル）',
    waitingText: '返事待ち11日',
    reason:
      '期限（11/23 20時）までに素材が届きませんでした。24時間返事がなければキャンセルが成立します（第三者情報）。',
    reassurance: CALM_WORDS,
    notice: N4,
    beforePressing: [
      '理由は「購入者と連絡がつかない」を選ぶ（「出品者都合」は選ばない）',
      'キャンセルの3日後にトークルームが読めなくなるので、必要なものは保存した',
    ],
    events: events('replied', 'cancel-requested', 'stalled'),
    timeline: [
      point('11/10 08:00', '購入'),
      point('11/13 09:00', '素材をお願いした'),
      NOW_POINT,
      point('11/25 10:00', '全額返金（キャンセル）', '-'),
    ],
  },
  {
    ...BASE,
    id: '(自動) 7',
    buyer: 'なな さん',
    title: '似顔絵',
    stage: 'needs-fix',
    severity: 'now',
    step: 'fix',
    stageText: '確認が必要',
    severityText: 'きょうやる',
    stepText: '「注意」を見て直す',
    untilText: '',
    problems: ['「購入日時」の「11/31」は読めません。「2026/11/30」のように書いてください。'],
    events: events(),
  },
  {
    ...BASE,
    id: '20485500',
    buyer: '青葉デザイン室 さん',
    title: 'LPデザイン',
    market: 'ランサーズ',
    amount: '¥60,000',
    severity: 'soon',
    stageText: '進行中',
    severityText: 'もうすぐ',
    stepText: '作業して納品する',
    untilText: 'あす中',
    outcomeText: '',
    events: events('handed-over', 'showed-progress', 'wrote-waiting'),
    timeline: [point('11/16 10:00', '購入'), NOW_POINT, point('11/26 00:00', '納品予定日', '+')],
  },
  {
    ...BASE,
    id: '20483377',
    buyer: 'まめしば さん',
    title: '商品紹介文',
    amount: '¥4,000',
    turn: 'buyer',
    stage: 'awaiting-check',
    step: 'wait',
    turnText: '購入者',
    stageText: '仮納品の確認待ち',
    stepText: '返事を待つ（次：ご確認のお願い）',
    untilText: 'あす 9:00',
    outcomeText: '12/10 売上確定 ¥4,000',
    waitingText: '返事待ち2日',
    reassurance: CALM_WORDS,
    notice: N6,
    events: events('replied', 'approved', 'revision-asked', 'reacted'),
    timeline: [
      point('11/18 10:00', '購入'),
      point('11/22 08:30', '仮納品した'),
      NOW_POINT,
      point('12/10 20:00', '売上確定 ¥4,000', '¥'),
    ],
  },
  {
    ...BASE,
    id: '20470001',
    buyer: 'あんず さん',
    title: 'ロゴ修正',
    amount: '¥5,000',
    turn: 'market',
    stage: 'formally-delivered',
    step: 'wait',
    turnText: 'サイト',
    stageText: '正式な納品済み',
    stepText: '完了を待つ',
    untilText: '11/26 18:00',
    outcomeText: '11/26 売上確定 ¥5,000',
    events: events('closed', 'sent-back', 'replied-no-answer-needed'),
  },
  {
    ...BASE,
    id: 'FO-8821',
    buyer: 'alexandria_featherstone',
    title: 'Japanese translation of a product page',
    market: 'Fiverr',
    amount: '$120',
    turn: 'nobody',
    stage: 'scheduled',
    step: 'wait',
    turnText: '―',
    stageText: '予約済み',
    stepText: '予約の時刻を待つ',
    untilText: '11/28 21:00',
    events: events('handed-over', 'wrote'),
  },
  {
    ...BASE,
    id: '20310077',
    buyer: 'みかん さん',
    title: 'ヘッダー画像',
    amount: '¥5,000',
    turn: 'nobody',
    stage: 'closed',
    step: 'none',
    turnText: '―',
    stageText: '完了',
    outcomeText: '9/30 売上確定 ¥5,000',
    sameBuyer: ['20485021'],
    open: false,
    events: events(),
    lastEvent: '9/30 8:00 完了した',
    moreTexts: [{ kind: 'N10', name: '完了のお礼' }],
  },
];

export const SAMPLE_NEED = 8;
