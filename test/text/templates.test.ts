import type { Market } from '../../src/domain/markets/market';
import type { Situation } from '../../src/domain/notices/compose';
import { checkWording } from '../../src/domain/notices/wording/checkWording';
import { NOTICE_KINDS, type NoticeKind, type Phase } from '../../src/domain/orders/notice';
import type { Order, Service } from '../../src/domain/orders/order';
import { calendarOf } from '../../src/domain/time/calendar';
import { deadlineText } from '../../src/text/format';
import { noticeText } from '../../src/text/notice';
import { SHIPPED_TEMPLATES } from '../../src/text/templates';
import { at, BLANK, COCONALA, FULL, MARKETS, NOW, SENT, SETTINGS, said, TOKYO } from './support/facts';

const SERVICES: readonly Service[] = ['work', 'chat', 'video', 'phone'];
const PHASES: readonly Phase[] = ['before', 'progress', 'check'];
const SITUATIONS: readonly Situation[] = ['silence', 'approved', 'at-hand-over'];
const TONES = ['soft', 'formal'] as const;
const DEADLINE = at('2026-11-27T20:00');
const PROMISES: readonly NoticeKind[] = ['N3', 'N7', 'N8', 'N16'];

interface Case {
  readonly kind: NoticeKind;
  readonly market: Market;
  readonly order: Order;
  readonly wording: 1 | 2 | 3;
  readonly tone: 'soft' | 'formal';
  readonly phase: Phase;
  readonly situation: Situation;
  readonly full: boolean;
}

function* casesOf(kind: NoticeKind): Generator<Case> {
  for (const market of MARKETS)
    for (const full of [true, false])
      for (const service of SERVICES)
        for (const tone of TONES)
          for (const phase of kind === 'N8' || kind === 'N14' ? PHASES : (['check'] as const))
            for (const situation of kind === 'N9' ? SITUATIONS : (['silence'] as const))
              for (const wording of [1, 2, 3] as const)
                yield {
                  kind,
                  market,
                  order: { ...(full ? FULL : BLANK), service },
                  wording,
                  tone,
                  phase,
                  situation,
                  full,
                };
}

function compose({ full, tone, ...rest }: Case) {
  return noticeText({
    ...rest,
    settings: full ? { ...SETTINGS, tone } : { ...SETTINGS, tone, sellerName: '' },
    deadline: full || PROMISES.includes(rest.kind) ? DEADLINE : null,
    said: said(rest.order, full ? SENT : []),
    sendAt: NOW,
    dueAt: rest.order.dueAt ?? null,
    absence: full ? { from: '2026-12-01', to: '2026-12-05' } : null,
    now: NOW,
    zone: TOKYO,
    templates: [],
  });
}

/** What a reader would stumble over. */
function stumbles(text: string, language: 'ja' | 'en'): string[] {
  const found: string[] = [];
  const lines = text.split('\n');
  if (/\{\{|\}\}/.test(text)) found.push('a mark is left');
  if (/undefined|null|NaN|Invalid|\[object/.test(text)) found.push('a value is broken');
  if (/「」|『』|（）|""|\(\)/.test(text)) found.push('an empty quotation');
  if (/[^\S\n]{2,}/.test(text) || /^[^\S\n]|[^\S\n]$/m.test(text)) found.push('stray spaces');
  if (/\n{3,}/.test(text)) found.push('empty lines in a row');
  if (/^[、。，．！？）」』,.;:!?)]/m.test(text)) found.push('a line begins with punctuation');
  if (/[、。，]{2,}|のの|にに|をを|はは|、。| [,.;:!?]|,,|\.\./.test(text)) found.push('doubled words or marks');
  lines.forEach((line, i) => {
    if (!/[：:、,]$/.test(line)) return;
    const next = lines.slice(i + 1).find((one) => one !== '');
    const isGreeting = i === 0 || /^Hello,$/.test(line);
    if (!isGreeting && !(language === 'en' && next && /^(- |\w+, \w+ \d)/.test(next)))
      found.push(`"${line}" leads nowhere`);
  });
  return found;
}

describe.each(NOTICE_KINDS)('template %s', (kind) => {
  const cases = [...casesOf(kind)];

  it('reads whole with all facts and with none', () => {
    const wrong = cases.flatMap((one) => {
      const { text, unknownFields, missing } = compose(one);
      const found = [...stumbles(text, one.market.language), ...unknownFields, ...missing];
      return found.length ? [{ market: one.market.name, service: one.order.service, full: one.full, found, text }] : [];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('passes its own wording check', () => {
    const wrong = cases.flatMap((one) => {
      const { text } = compose(one);
      const findings = checkWording(text, {
        market: one.market,
        kind,
        deadline: DEADLINE,
        deadlineText: deadlineText(DEADLINE, TOKYO, one.market.language),
        now: NOW,
        calendar: calendarOf([], true),
        zone: TOKYO,
        title: one.order.title,
        buyer: one.order.buyer,
      });
      return findings.map(({ code, quote }) => `${one.market.name}: ${code} ${quote}`);
    });
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('names the buyer, and never a number of ours, a rating to give or our own jargon', () => {
    for (const one of cases) {
      const { text } = compose(one);
      if (kind !== 'N12')
        expect(text).toContain(one.full ? '田中' : one.market.language === 'ja' ? 'ご購入者様' : 'Hi there');
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

  it('the notice of formal delivery says that it does not close at once, how long it can be sent back, and where to write later', () => {
    expect(text('N7')).toMatch(
      /正式な納品をさせていただきます[\s\S]*すぐに完了になるわけではなく[\s\S]*72時間は差し戻し[\s\S]*クローズ[\s\S]*メッセージ機能/,
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
    expect(text('N7', { market: slower })).toContain('5日は差し戻し');
  });

  it('says how an order ends in the first message', () => {
    expect(text('N0')).toMatch(/72時間以内に承諾か差し戻し[\s\S]*お返事がない場合は、サイトの決まりでそのまま完了/);
  });

  it.each(['N0', 'N1', 'N2', 'N3'] as const)(
    '%s repeats the open questions, so that one message is enough to answer',
    (kind) => {
      expect(text(kind)).toMatch(/・画像サイズ\n・ご希望の色/);
    },
  );

  it('promises no automatic end where the rules know of none', () => {
    const crowdWorks = MARKETS.find(({ name }) => name === 'CrowdWorks')!;
    for (const kind of NOTICE_KINDS) expect(text(kind, { market: crowdWorks })).not.toMatch(/そのまま完了/);
  });

  it.each([
    ['before', /キャンセルリクエスト/],
    ['progress', /お見せしている内容のまま/],
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
    expect(text('N9', { market: lancers })).toContain('完了報告をさせていただきます');
    expect(text('N5', { market: lancers })).not.toContain('トークルーム');
    expect(text('N5')).toContain('トークルーム');
  });

  it('gives support the record of what was sent, and whether it was read', () => {
    expect(text('N12')).toMatch(
      /トークルームNo：12345678[\s\S]*未読[\s\S]*・11\/15 12:00　ご確認のお願い\n・11\/20 12:00　正式な納品の予告/,
    );
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
