// Every text the product can hand over: kind x wording x tone x 種別 x phase x situation x market, for given orders.
import type { Market } from '../../../src/domain/markets/market';
import { dueToName, type Situation } from '../../../src/domain/notices/compose';
import { NOTICE_KINDS, type NoticeKind, type Phase, type Wording } from '../../../src/domain/orders/notice';
import type { Order, Service } from '../../../src/domain/orders/order';
import { noticeText } from '../../../src/text/notice';
import { at, MARKETS, NOW, SENT, SETTINGS, said, TOKYO } from './facts';

export const SERVICES: readonly Service[] = ['work', 'chat', 'video', 'phone'];
export const PHASES: readonly Phase[] = ['before', 'progress', 'check'];
export const SITUATIONS: readonly Situation[] = ['silence', 'approved', 'at-hand-over'];
export const TONES = ['soft', 'formal'] as const;
export const PROMISES: readonly NoticeKind[] = ['N3', 'N7', 'N8', 'N16'];
export const DEADLINE = at('2026-11-27T20:00');
const REPEATED: readonly NoticeKind[] = ['N2', 'N6', 'N15'];

export interface Case {
  readonly kind: NoticeKind;
  readonly market: Market;
  readonly order: Order;
  readonly wording: Wording;
  readonly tone: 'soft' | 'formal';
  readonly phase: Phase;
  readonly situation: Situation;
  /** With a seller's name, notices sent before and days off. */
  readonly full: boolean;
}

export interface Sample {
  readonly order: Order;
  readonly full: boolean;
}

/** `most`: so many of the orders for each case, in turn; without it every case meets every order. */
export function* casesOf(orders: readonly Sample[], kind: NoticeKind, most = orders.length): Generator<Case> {
  let count = NOTICE_KINDS.indexOf(kind);
  for (const market of MARKETS)
    for (const service of SERVICES)
      for (const tone of TONES)
        for (const phase of kind === 'N8' || kind === 'N14' ? PHASES : (['check'] as const))
          for (const situation of kind === 'N9' ? SITUATIONS : (['silence'] as const))
            for (const wording of REPEATED.includes(kind) ? ([1, 2, 3] as const) : ([1] as const))
              for (let n = 0; n < most; n++) {
                const { order, full } = orders[count++ % orders.length]!;
                yield { kind, market, order: { ...order, service }, wording, tone, phase, situation, full };
              }
}

export function compose({ full, tone, ...rest }: Case, sendAt = NOW) {
  return noticeText({
    ...rest,
    settings: full ? { ...SETTINGS, tone } : { ...SETTINGS, tone, sellerName: '' },
    deadline: PROMISES.includes(rest.kind) || (full && rest.kind === 'N11') ? DEADLINE : null,
    said: said(rest.order, full ? SENT : []),
    sendAt,
    dueAt: dueToName(rest.order, rest.kind, NOW, TOKYO),
    absence: full ? { from: '2026-12-01', to: '2026-12-05' } : null,
    now: NOW,
    zone: TOKYO,
    templates: [],
  });
}

/** Each distinct text once, with a case that yields it. */
export function distinctTexts(
  orders: readonly Sample[],
  most?: number,
): { readonly one: Case; readonly text: string }[] {
  const found = new Map<string, { one: Case; text: string }>();
  for (const kind of NOTICE_KINDS)
    for (const one of casesOf(orders, kind, most)) {
      const { text, unknownFields, missing } = compose(one);
      if (unknownFields.length + missing.length > 0)
        throw new Error(`${kind}: ${[...unknownFields, ...missing]}\n${text}`);
      const key = `${one.market.name}\n${one.kind}\n${text}`;
      if (!found.has(key)) found.set(key, { one, text });
    }
  return [...found.values()];
}

/** What a reader would stumble over. */
export function stumbles(text: string, language: 'ja' | 'en'): string[] {
  const found: string[] = [];
  const lines = text.split('\n');
  const expect = (is: boolean, what: string) => void (is || found.push(what));
  expect(!/\{\{|\}\}/.test(text), 'a mark is left');
  expect(!/undefined|null|NaN|Invalid|\[object/.test(text), 'a value is broken');
  expect(!/「」|『』|（）|""|\(\)/.test(text), 'an empty quotation');
  expect(!/「[^」]*「|『[^』]*『|"[^"\n]*“/.test(text), 'a quotation in one of its own kind');
  expect(!/[^\S\n]{2,}/.test(text) && !/^[^\S\n]|[^\S\n]$/m.test(text), 'stray spaces');
  expect(!/\n{3,}/.test(text), 'empty lines in a row');
  expect(!/^[、。，．！？）」』,.;:!?)]/m.test(text), 'a line begins with punctuation');
  expect(
    !/[、。，]{2,}|のの|にに|にの|をを|はは|、。| [,.;:!?]|,,|\.\.|\b(\w+) \1\b/.test(text),
    'doubled words or marks',
  );
  expect(!/(?:さん|先生|御中|様)(?:様|さん)|(?:Mr|Ms)\.? [^\n]*様/.test(text), 'a doubled honorific');
  lines.forEach((line, i) => {
    if (!/[：:、,]$/.test(line)) return;
    const next = lines.slice(i + 1).find((one) => one !== '');
    const isGreeting = i === 0 || /^(?:Hello|Kind regards),$/.test(line);
    if (!isGreeting && !(next && (/^・/.test(next) || (language === 'en' && /^(- |\w+, \w+ \d)/.test(next)))))
      found.push(`"${line}" leads nowhere`);
  });
  return found;
}
