// Eight weeks of one shop, recorded on a phone, cell by cell: every Sunday at 21:00 きょう says exactly what product.md 4 says, worked out by hand.
import { WEEKS } from './acts';
import { openStory, type TodayLine } from './story';

const CHECK = '返事を待つ（次：ご確認のお願い）';
const ASK_AGAIN = '返事を待つ（次：ご質問の再確認）';
const LAST_DAY = '返事を待つ（次：期限当日のお知らせ）';
const CLOSING = '完了を待つ';
const WORK = '作業して納品する';

/** The whole of きょう, the worst first; behind each line why. */
const SUNDAYS: readonly { readonly until: string; readonly today: readonly TodayLine[] }[] = [
  {
    until: '10/11 21:00',
    today: [
      // Due 10/10 15:12; the same buyer got the other orders' nudges on 10/10 and 10/11.
      ['なつき', '『ご質問の確認』を送る', '10/10から'],
      // Soon: rung 1 went out on 10/10 at 15:30, the second comes two days later.
      ['なつき', ASK_AGAIN, 'あす 15:30'],
      // Calm, the earlier due first. あおい: formal delivery 10/9 12:10 + 72 h; it is the market's turn, so never "soon".
      ['あおい', CLOSING, 'あす 12:10'],
      ['なつき', ASK_AGAIN, '10/13 10:00'],
      ['もり', ASK_AGAIN, '10/13 13:00'],
      ['さくら', CHECK, '10/13 14:00'],
      ['けいた', WORK, ''],
      ['そうた', WORK, ''],
    ],
  },
  {
    until: '10/18 21:00',
    today: [
      // The cancellation was announced on 10/15 for 10/18, a Sunday: the deadline is Monday 20:00, the reminder its 9:00.
      ['もり', LAST_DAY, 'あす 9:00'],
      ['ゆうと', CHECK, 'あす 10:20'],
      // The sticker of 10/15 moved nothing: 10/14 10:10 + 3 days, sent 10/17 10:30, + 2 days.
      ['はると', ASK_AGAIN, 'あす 10:30'],
      ['なつき', CHECK, 'あす 12:00'],
      ['そうた', CHECK, 'あす 17:00'],
      // Answered the stall on 10/16 at 20:30; 10/19 20:30 is after the window.
      ['れん', CHECK, '10/20 9:00'],
      // The second revision was handed over on 10/17 at 11:00: the count began anew.
      ['さくら', CHECK, '10/20 11:00'],
      ['なつき', WORK, ''],
      ['なつき', WORK, ''],
      ['みお', WORK, ''],
    ],
  },
  {
    until: '10/25 21:00',
    today: [
      // 24 h from 10/25 19:00, else cancelled and punished.
      ['いつき', 'キャンセルリクエストに答える', 'あす 19:00'],
      // Announced on 10/21 for 10/24, a Saturday: Monday.
      ['ゆうと', LAST_DAY, 'あす 9:00'],
      ['なつき', CHECK, 'あす 18:00'],
      ['なつき', CHECK, 'あす 18:05'],
      ['みお', CLOSING, '10/27 10:00'],
      // The second part was shown on 10/24 at 16:00.
      ['かえで', '返事を待つ（次：途中経過の確認）', '10/27 16:00'],
      // Announced on 10/25 with seven days after a stall: 11/1 is a Sunday, so Monday.
      ['れん', LAST_DAY, '11/2 9:00'],
      ['はると', WORK, ''],
      ['ことね', WORK, ''],
    ],
  },
  {
    until: '11/1 21:00',
    today: [
      ['ことね', '『ご確認のお願い』を送る', 'きょう中'],
      ['はると', CHECK, 'あす 15:00'],
      ['いつき', CHECK, '11/3 10:00'],
      // The third "not yet" (10/28) voided the deadline; announced again on 10/31 for 11/7, a Saturday: Monday 11/9.
      ['れん', LAST_DAY, '11/9 9:00'],
      // 11/4 12:00 lies in the trip of 11/4 to 11/8.
      ['つばさ', CHECK, '11/9 9:00'],
      ['ひかり', '予約の時刻を待つ', '11/10 20:00'],
      ['かえで', WORK, ''],
      ['だいち', WORK, ''],
    ],
  },
  {
    until: '11/8 21:00',
    today: [
      // 72 h after the formal deliveries of 11/2: to be recorded when home again.
      ['ことね', '完了を記録する', '11/5から'],
      ['はると', '完了を記録する', '11/5から'],
      ['れん', LAST_DAY, 'あす 9:00'],
      ['かえで', CHECK, 'あす 9:00'],
      ['いつき', CHECK, 'あす 9:00'],
      ['ひなた', '返事を待つ（次：ご質問の確認）', 'あす 9:00'],
      // Sent back on 11/6: to the end of the third day after it.
      ['つばさ', '修正して渡す', 'あす中'],
      ['ひかり', '予約の時刻を待つ', '11/10 20:00'],
      ['だいち', WORK, ''],
      ['あかり', WORK, ''],
    ],
  },
  {
    until: '11/15 21:00',
    today: [
      // Bought at 20:00: 48 h for the first message.
      ['にこ', '最初のメッセージを送る', '11/17 20:00'],
      ['たいが', '返事を待つ（次：ご質問の確認）', 'あす 9:05'],
      ['あかり', CHECK, 'あす 15:00'],
      ['めい', WORK, 'あす中'],
      ['ひなた', CHECK, '11/17 12:00'],
      ['りく', WORK, ''],
    ],
  },
  {
    until: '11/22 21:00',
    today: [
      ['しおん', '返信する', 'あす 20:00'],
      ['かんな', CHECK, 'あす 12:10'],
      ['たいが', CHECK, 'あす 18:00'],
      ['りく', CLOSING, 'あす 9:05'],
      ['にこ', WORK, ''],
      ['ゆな', WORK, ''],
    ],
  },
  {
    until: '11/29 21:00',
    today: [
      ['まお', '『ご質問の再確認』を送る', 'きょう中'],
      ['ふうか', WORK, 'きょう中'],
      ['ゆな', CHECK, 'あす 12:00'],
      ['しおん', WORK, ''],
      ['いろは', WORK, ''],
    ],
  },
];

const MOST_TAPS = 8;

describe('eight weeks of one shop, recorded in cells alone', () => {
  const story = openStory('10/5 8:00');

  it.each(SUNDAYS.map((sunday, index) => ({ week: index + 1, ...sunday })))(
    'week $week: きょう says on $until what is next for every open order',
    ({ week, until, today }) => {
      story.live(WEEKS[week - 1]!, until);
      expect(story.today()).toEqual(today);
      expect(story.warnings()).toEqual([]);
    },
    180_000,
  );

  it('never had nothing to paste when a notice was to be sent', () => {
    expect(story.withoutText).toEqual([]);
  });

  it('told of everything that came due in that morning’s mail, with its text, and of nothing in the afternoon', () => {
    const { due, withText, missing, afternoons, digests, alerts } = story.mails;
    const weekly = (count: number) => (count / SUNDAYS.length).toFixed(1);
    console.info(
      `${withText} of ${due} orders that came due stood in that morning's mail with their text; afternoon mails other than alerts: ${afternoons}; mails a week: ${weekly(digests)} in the morning, ${weekly(alerts)} alerts`,
    );
    expect(missing).toEqual([]);
    expect(due).toBeGreaterThan(30);
    expect(withText).toBe(due);
    expect(afternoons).toBe(0);
  });

  it('ended the silent ones as announced: refunded before the work, paid after it', () => {
    expect(story.cell('もり', '状態')).toBe('キャンセル済み');
    expect(story.cell('もり', '自分からのキャンセルリクエスト')).toBe('2026/10/19 21:05');
    expect(story.cell('ゆうと', '状態')).toBe('完了');
    expect(story.cell('ゆうと', '正式な納品日時')).toBe('2026/10/26 21:10');
  });

  it(`took at most ${MOST_TAPS} taps an order on average`, () => {
    const orders = WEEKS.flat().flatMap(([, who, what]) => (what === '新しい注文' ? [who.replace(/×3$/, '1')] : []));
    const all = [...orders, 'なつき2', 'なつき3'];
    const over = all.filter((who) => ['完了', 'キャンセル済み'].includes(story.cell(who, '状態')));
    const of = (who: string) => story.taps.get(who) ?? 0;
    const sum = over.reduce((total, who) => total + of(who), 0) + of('');
    const most = [...over].sort((a, b) => of(b) - of(a))[0]!;
    const average = sum / over.length;
    console.info(
      `${over.length} orders from purchase to end, ${sum} taps: ${average.toFixed(2)} on average, most ${of(most)} (${most}); ${story.runs} hourly runs`,
    );
    expect(over.length).toBe(25);
    expect(average).toBeLessThanOrEqual(MOST_TAPS);
  });
});
