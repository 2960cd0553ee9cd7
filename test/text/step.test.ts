import { type Assessment, STAGES, type Stage, type Step, type Until } from '../../src/domain/assess/assessment';
import { STEP_KINDS } from '../../src/domain/markets/stepKind';
import type { Service } from '../../src/domain/orders/order';
import { beforePressing, clockSentence, reasonText } from '../../src/text/reason';
import { outcomeText, stepText, untilShort, untilText } from '../../src/text/step';
import { at, COCONALA, FULL, MARKETS, market, NOW, TOKYO } from './support/facts';

const NEXT: { readonly [notice in string]?: Assessment['next'] } = {
  N4: 'cancel-request',
  N9: 'formal-delivery',
  N12: 'ask-support',
};

const say = (step: Partial<Step>, stage: Stage = 'awaiting-check', own: { market?: string; service?: Service } = {}) =>
  stepText(
    {
      step: { kind: 'wait', notice: null, due: null, ...step },
      next: step.notice ? (NEXT[step.notice] ?? 'send') : null,
      stage,
      service: own.service ?? 'work',
      market: own.market ?? 'ココナラ',
    },
    'ja',
  );

describe('次にすること', () => {
  it.each([
    [{ kind: 'send', notice: 'N6' }, 'awaiting-check', '『ご確認のお願い』を送る'],
    [{ kind: 'wait', notice: 'N7' }, 'awaiting-check', '返事を待つ（次：正式な納品の予告）'],
    [{ kind: 'wait', notice: 'N9' }, 'awaiting-check', '返事を待つ（次：『正式な納品』を押す）'],
    [{ kind: 'wait', notice: 'N4' }, 'awaiting-info', '返事を待つ（次：『キャンセルリクエスト』を送る）'],
    [{ kind: 'wait', notice: 'N12' }, 'awaiting-check', '返事を待つ（次：運営に問い合わせる）'],
    [{ kind: 'wait' }, 'formally-delivered', '完了を待つ'],
    [{ kind: 'wait', notice: 'N6' }, 'formally-delivered', '返事を待つ（次：ご確認のお願い）'],
    [{ kind: 'wait' }, 'cancel-requested', 'キャンセルの成立を待つ'],
    [{ kind: 'wait' }, 'scheduled', '予約の時刻を待つ'],
    [{ kind: 'formal-delivery', notice: 'N9' }, 'approved', '『正式な納品』を押す'],
    [{ kind: 'cancel-request', notice: 'N4' }, 'awaiting-info', '『キャンセルリクエスト』を送る'],
    [{ kind: 'deliver' }, 'working', '作業して納品する'],
    [{ kind: 'deliver' }, 'revising', '修正して渡す'],
    [{ kind: 'deliver' }, 'awaiting-feedback', '伝えたとおり作業を進める'],
    [{ kind: 'none' }, 'closed', ''],
  ] as const)('%j in %s', (step, stage, expected) => {
    expect(say(step, stage)).toBe(expected);
  });

  it('calls the button what the market calls it', () => {
    expect(say({ kind: 'formal-delivery' }, 'approved', { market: 'Lancers' })).toBe('『完了報告』を押す');
    expect(say({ kind: 'formal-delivery' }, 'approved', { market: 'ランサーズ' })).toBe('『完了報告』を押す');
    expect(say({ kind: 'formal-delivery' }, 'approved', { market: '直接取引' })).toBe('納品のご報告をする');
  });

  it('fits a narrow column, in every stage, and speaks of no work to deliver where none is made', () => {
    for (const stage of STAGES)
      for (const kind of STEP_KINDS)
        expect(say({ kind, notice: kind === 'send' ? 'N18' : null }, stage).length).toBeLessThanOrEqual(20);
    expect(say({ kind: 'deliver' }, 'working', { service: 'phone' })).toBe('サービスを提供する');
  });
});

it.each<[Until, string]>([
  [{ say: 'by', at: at('2026-11-25T20:00') }, 'あす 20:00'],
  [{ say: 'by', at: at('2026-11-27T09:00') }, '11/27（金） 9:00'],
  [{ say: 'by', at: at('2026-11-24T20:00') }, 'きょう 20:00'],
  [{ say: 'by', at: at('2026-11-25T00:00') }, 'きょう中'],
  [{ say: 'overdue', at: at('2026-11-24T09:59') }, '期限切れ（11/24 9:59）'],
  [{ say: 'overdue', at: at('2026-11-24T00:00') }, '期限切れ（11/23 24:00）'],
  [{ say: 'today' }, 'きょう中'],
  [{ say: 'since', at: at('2026-11-21T18:00') }, '11/21から'],
  [{ say: 'any-time' }, 'お手すきのときに'],
  [null, ''],
])('いつまで: %j', (until, expected) => {
  expect(untilText({ until, ends: null }, NOW, TOKYO, 'ja')).toBe(expected);
});

it.each(['ja', 'en'] as const)('いつまで fits into one line of a phone, whatever it says: %s', (language) => {
  const width = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '~' ? 2 : 1), 0);
  const days = ['2026-11-24T20:00', '2026-11-25T20:00', '2026-12-25T20:00', '2026-12-25T00:00', '2027-11-25T20:00'];
  const said: Until[] = [{ say: 'today' }, { say: 'any-time' }, null];
  for (const say of ['by', 'overdue', 'since'] as const) said.push(...days.map((day) => ({ say, at: at(day) })));
  const texts = said.map((until) => untilShort(until, NOW, TOKYO, language));
  expect(texts.filter((text) => width(text) > 12)).toEqual([]);
  expect(texts.filter((text) => text === '')).toHaveLength(1);
});

it('says how it ends, with the money only where it comes', () => {
  expect(outcomeText({ at: at('2026-12-03T20:00'), day: '2026-12-03', outcome: 'paid' }, 8000, NOW, TOKYO, 'ja')).toBe(
    '12/3 売上確定 ¥8,000',
  );
  expect(outcomeText({ at: at('2026-12-03T20:00'), day: '2026-12-03', outcome: 'paid' }, null, NOW, TOKYO, 'ja')).toBe(
    '12/3 売上確定',
  );
  expect(
    outcomeText({ at: at('2026-11-25T10:00'), day: '2026-11-25', outcome: 'refunded' }, 8000, NOW, TOKYO, 'ja'),
  ).toBe('11/25 全額返金（キャンセル）');
  expect(outcomeText(null, 8000, NOW, TOKYO, 'ja')).toBe('');
});

describe('why', () => {
  const clock = {
    id: 'review',
    startsAt: NOW,
    endsAt: at('2026-11-27T20:00'),
    result: 'paid',
    over: false,
    punishes: false,
  } as const;

  it('names the rule, its length, its end, what then happens, and the source', () => {
    expect(clockSentence(clock, COCONALA.clocks.review, NOW, TOKYO, 'ja')).toBe(
      '「正式な納品の確認」は72時間で、11/27 20:00まで。過ぎると自動的に完了し、売上が確定します（公式、2026-11-22時点、https://example.test/rule）。',
    );
  });

  it('names it only where the step follows from it and the market is known', () => {
    const reason = (decidedBy: Assessment['decidedBy'], of: typeof COCONALA | null) =>
      reasonText({ stage: 'formally-delivered', waitingDays: 3, decidedBy, problems: [] }, FULL, of, NOW, TOKYO, 'ja');
    expect(reason({ by: 'clock', clock }, COCONALA)).toContain('72時間');
    expect(reason(null, COCONALA)).not.toContain('72時間');
    expect(reason({ by: 'clock', clock }, null)).not.toContain('72時間');
    expect(reason(null, COCONALA)).toContain('3日');
  });
});

describe('押す前に', () => {
  const list = (own: Partial<Parameters<typeof beforePressing>[0]> = {}, language: 'ja' | 'en' = 'ja') =>
    beforePressing(
      {
        step: 'formal-delivery',
        situation: 'silence',
        market: COCONALA,
        deadline: at('2026-11-27T20:00'),
        workShown: false,
        today: '2026-11-24',
        ...own,
      },
      TOKYO,
      language,
    ).join('\n');

  it('after silence asks for the work, the deadline and a reply', () => {
    expect(list()).toMatch(
      /渡しましたか\n伝えた期限（11月27日（金）20時）を過ぎましたか\n購入者から返事は来ていませんか\n[\s\S]*72時間[\s\S]*公式/,
    );
  });

  it('says of an old rule that it has to be looked up, and of a fresh one nothing', () => {
    const stale = '「正式な納品の確認」は2026-11-22時点のものです。公式ページで確認してください';
    // 180 days after Nov 22 is May 21.
    expect(list({ today: '2027-05-21' })).not.toContain('公式ページで');
    expect(list({ today: '2027-05-22' }).split('\n').pop()).toBe(stale);
    expect(list({ step: 'cancel-request', today: '2027-05-22' })).toContain('「キャンセルの自動合意」は');
    const undated = { ...COCONALA.clocks.review, asOf: '' };
    expect(list({ market: { ...COCONALA, clocks: { ...COCONALA.clocks, review: undated } } })).toContain(
      'いつのものかわかりません。公式ページで確認してください',
    );
  });

  it('asks for no deadline after an approval or where the market wants it at hand-over', () => {
    expect(list({ situation: 'approved' })).not.toContain('期限');
    expect(list({ situation: 'at-hand-over' })).toContain('先に予告はいりません');
  });

  it('lets the market’s own words take the place of ours', () => {
    const own = market('ココナラ', {
      how: { 'formal-delivery': 'チェックを入れて送ります（公式）。\n押す前に：全部渡しましたか。' },
    });
    expect(list({ market: own }).split('\n')).toEqual([
      '全部渡しましたか。',
      '伝えた期限（11月27日（金）20時）を過ぎましたか',
      '購入者から返事は来ていませんか',
      'チェックを入れて送ります（公式）。',
    ]);
    expect(list({ market: own }, 'en')).not.toMatch(/[ぁ-ん]/);
  });

  it('says what a cancellation costs once work was shown', () => {
    expect(list({ step: 'cancel-request', workShown: true })).toContain('売上は0円');
    expect(list({ step: 'cancel-request' })).not.toContain('0円');
    expect(list({ step: 'cancel-request' })).toMatch(/24時間返事がなければ合意[\s\S]*公式/);
  });

  it('promises nothing where the rules know nothing', () => {
    for (const of of MARKETS.filter(({ clocks }) => clocks.review.result !== 'paid'))
      expect(list({ market: of })).not.toContain('お返事がなければ完了');
  });
});
