import { NOTICE_KINDS, type NoticeKind } from '../../src/domain/orders/notice';
import type { Order } from '../../src/domain/orders/order';
import { SHIPPED_TEMPLATES } from '../../src/text/templates';
import { type Case, casesOf, compose, PROMISES, SITUATIONS, stumbles, TONES } from './support/everyText';
import { at, BLANK, COCONALA, FULL, MARKETS } from './support/facts';

const ORDERS = [
  { order: FULL, full: true },
  { order: BLANK, full: false },
];

describe.each(NOTICE_KINDS)('template %s', (kind) => {
  const cases = [...casesOf(ORDERS, kind)].map((one) => ({ one, composed: compose(one) }));

  it('reads whole with all facts and with none', () => {
    const wrong = cases.flatMap(({ one, composed: { text, unknownFields, missing } }) => {
      const found = [...stumbles(text, one.market.language), ...unknownFields, ...missing];
      return found.length ? [{ market: one.market.name, service: one.order.service, full: one.full, found, text }] : [];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('names the buyer, and never a number of ours, a rating to give or our own jargon', () => {
    for (const { one, composed } of cases) {
      const { text } = composed;
      if (kind !== 'N12')
        expect(text).toContain(one.full ? '田中' : one.market.language === 'ja' ? 'ご購入者様' : 'there,');
      expect(text).not.toMatch(/催促|沈黙|\bN\d{1,2}\b|★|無視|silent|silence|ignor/i);
    }
  });

  it('is shipped in both languages and tones', () => {
    for (const language of ['ja', 'en'])
      for (const tone of TONES)
        expect(SHIPPED_TEMPLATES.some((t) => t.kind === kind && t.language === language && t.tone === tone)).toBe(true);
  });
});

describe('what a notice must say', () => {
  const text = (kind: NoticeKind, extra: Partial<Case> = {}) =>
    compose({
      kind,
      market: COCONALA,
      order: { ...FULL, formalAt: undefined } as unknown as Order,
      wording: 1,
      tone: 'soft',
      phase: 'check',
      situation: 'silence',
      full: true,
      ...extra,
    }).text;

  it.each(PROMISES)('%s gives the deadline as date, weekday and hour', (kind) => {
    expect(text(kind)).toContain('11月27日（金）20時');
    const english = text(kind, { market: MARKETS.find(({ name }) => name === 'Upwork')! });
    expect(english).toContain('Friday, November 27 at 20:00 (Japan time, UTC+9)');
  });

  it('the notice of formal delivery says how long it can be sent back, what follows, and where to write later', () => {
    expect(text('N7')).toMatch(
      /お返事の期限[\s\S]*『正式な納品』をさせていただきます[\s\S]*72時間は承諾か差し戻し[\s\S]*どちらも選ばれないまま72時間がたつと、取引は自動で完了[\s\S]*期限を延ばす[\s\S]*完了したあとも、メッセージ機能/,
    );
  });

  it('takes the time for sending back from the rules of the market', () => {
    const slower = {
      ...COCONALA,
      clocks: {
        ...COCONALA.clocks,
        review: { ...COCONALA.clocks.review, length: { count: 5, unit: 'days' as const } },
      },
    };
    expect(text('N7', { market: slower })).toContain('5日は承諾か差し戻し');
  });

  it('says how an order ends in the first message', () => {
    expect(text('N0')).toMatch(
      /承諾か差し戻しをお選びください。どちらもないまま72時間がたつと、サイトのルールにより取引は自動で完了/,
    );
  });

  it.each(['N0', 'N1', 'N2', 'N3'] as const)(
    '%s repeats the open questions, so that one message is enough to answer',
    (kind) => {
      expect(text(kind)).toMatch(/・画像サイズ\n・ご希望の色/);
    },
  );

  it('promises no automatic end where the rules know of none', () => {
    const crowdWorks = MARKETS.find(({ name }) => name === 'CrowdWorks')!;
    for (const kind of NOTICE_KINDS) expect(text(kind, { market: crowdWorks })).not.toMatch(/自動で完了|がたつと/);
  });

  it.each([
    ['before', /キャンセルリクエスト/],
    ['progress', /お見せした内容/],
    ['check', /正式な納品/],
  ] as const)('the note on the deadline day recalls what was announced: %s', (phase, expected) => {
    const order = phase === 'before' ? { ...BLANK, buyer: '田中' } : FULL;
    expect(text('N8', { phase, order })).toMatch(expected);
  });

  it('recalls going on, not a cancellation, where work was shown before a question', () => {
    const order = { ...BLANK, buyer: '田中', progressAt: FULL.progressAt! };
    expect(text('N8', { phase: 'before', order })).not.toContain('キャンセル');
  });

  it.each(['chat', 'video', 'phone'] as const)('speaks of no files to a buyer of %s', (service) => {
    for (const kind of ['N0', 'N5', 'N6', 'N7', 'N9'] as const)
      for (const situation of SITUATIONS)
        expect(text(kind, { order: { ...FULL, service }, situation })).not.toMatch(/ファイル|データ|仮納品/);
  });

  it('calls things what the market calls them', () => {
    const lancers = MARKETS.find(({ name }) => name === 'Lancers')!;
    expect(text('N9', { market: lancers })).toContain('『完了報告』をさせていただきます');
    expect(text('N5', { market: lancers })).not.toContain('トークルーム');
    expect(text('N5')).toContain('トークルーム');
  });

  it('gives support the record of what was sent, and whether it was read', () => {
    const order = { ...FULL, formalAt: undefined, cancelRequestedAt: undefined } as unknown as Order;
    expect(text('N12', { order })).toMatch(
      /^ココナラ運営事務局 御中\n[\s\S]*トークルームNo：12345678[\s\S]*未読[\s\S]*・11月15日（日）　ご確認のお願い\n・11月20日（金）　正式な納品の予告（お返事の期限：11月27日（金）20時）[\s\S]*\n1\. 未読[^\n]*『正式な納品』をお送りしてよいでしょうか。\n2\. [^\n]*届いているか/,
    );
  });

  it('tells support that the promised time is over only once it is', () => {
    const order = { ...FULL, formalAt: undefined } as unknown as Order;
    const one = { kind: 'N12', market: COCONALA, order, wording: 1, tone: 'soft', phase: 'check' } as const;
    const over = '11月27日（金）20時を過ぎましたが、お返事はまだ届いていません。';
    const written = (when: string) => compose({ ...one, situation: 'silence', full: true }, at(when)).text;
    expect(written('2026-11-27T19:59')).not.toContain('過ぎました');
    expect(written('2026-11-27T20:00')).toContain(over);
  });

  it('names the buttons of ココナラ, and of no market where none are known', () => {
    expect(text('N9')).toContain('・このままでよろしければ、「承諾」を押してください。');
    const lancers = MARKETS.find(({ name }) => name === 'Lancers')!;
    expect(text('N9', { market: lancers })).not.toContain('押して');
  });

  it('lists the open questions, and none where the cell only says that a reply is awaited', () => {
    expect(text('N1')).toContain('・画像サイズ\n・ご希望の色');
    expect(text('N1', { order: { ...FULL, waitingFor: '返事' } })).not.toContain('・');
  });

  it('has two wordings where a kind comes twice', () => {
    for (const kind of ['N6', 'N15'] as const) expect(text(kind, { wording: 2 })).not.toBe(text(kind));
  });

  it.each(['N2', 'N6', 'N15'] as const)(
    '%s has a text of its own for a third check, of every service and tone',
    (kind) => {
      for (const service of ['work', 'chat', 'video', 'phone'] as const)
        for (const tone of TONES) {
          const order = { ...FULL, service, formalAt: undefined } as unknown as Order;
          const texts = ([1, 2, 3] as const).map((wording) => text(kind, { wording, tone, order }));
          expect(texts.slice(0, 2)).not.toContain(texts[2]);
        }
    },
  );

  it('drops the honorific that the seller typed', () => {
    expect(text('N6', { order: { ...FULL, buyer: '田中様' } })).toMatch(/^田中様\n/);
  });
});
