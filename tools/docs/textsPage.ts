// docs/texts.ja.md and .en.md: every shipped text once, for an ordinary order, to be read aloud.

import { saidOf } from '../../src/domain/assess/said';
import { DEFAULT_SETTINGS } from '../../src/domain/assess/settings';
import type { Market } from '../../src/domain/markets/market';
import { SHIPPED_MARKETS } from '../../src/domain/markets/shipped/shippedMarkets';
import { dueToName, type TemplateSpec } from '../../src/domain/notices/compose';
import { historyOf } from '../../src/domain/orders/history';
import { NOTICE_KINDS, type NoticeKind } from '../../src/domain/orders/notice';
import type { Order } from '../../src/domain/orders/order';
import { catalogueFor } from '../../src/text/catalogue';
import type { Language } from '../../src/text/language';
import { noticeText } from '../../src/text/notice';
import { SHIPPED_TEMPLATES } from '../../src/text/templates';
import { DEADLINE, NEW_DATE, NOW, ordinaryOrder, SENT, STATES, ZONE } from './ordinaryOrder';

const WORDS = {
  ja: {
    title: '文面の一覧',
    lead: 'はじめに入っている文面を、ふつうの注文にあてはめたものです。同じ文面は一度だけ載せています。',
  },
  en: {
    title: 'All texts',
    lead: 'The texts that come with the product, filled in for an ordinary order. Each is shown once.',
  },
} as const;

/** Markets whose texts differ: most are shown for the first alone. */
const MARKETS: Readonly<Record<Language, readonly string[]>> = {
  ja: ['ココナラ', 'Lancers', '直接取引'],
  en: ['Fiverr', '直接取引', 'ココナラ'],
};
const PROMISES: readonly NoticeKind[] = ['N3', 'N7', 'N8', 'N16'];

function marketsOf(language: Language): Market[] {
  return MARKETS[language].map((name) => ({ ...SHIPPED_MARKETS.find((one) => one.name === name)!, language }));
}

/** In which markets a template says something else: where it asks for the market's way, or for a text to its staff. */
function marketsFor({ text, language, situation }: TemplateSpec): Market[] {
  const [home, ...others] = marketsOf(language) as [Market, ...Market[]];
  const asks = (field: string) => text.includes(`{{#${field}}}`) || text.includes(`{{^${field}}}`);
  const direct = ['取引サイト', 'marketplace'].some(asks);
  const atOnce = ['お渡しと同時', 'atHandOver'].some(asks);
  const differs = ({ name, formalDelivery }: Market) =>
    name === '直接取引' ? direct : atOnce && formalDelivery !== home.formalDelivery;
  // A delivery at hand-over is no step of a market that gives notice first.
  const fits = ({ formalDelivery }: Market) =>
    situation !== 'at-hand-over' && situation !== 'silence'
      ? true
      : (situation === 'at-hand-over') === (formalDelivery === 'at-hand-over');
  return [home, ...others].filter((market, row) =>
    row === 0 ? fits(market) : fits(market) && (differs(market) || !fits(home)),
  );
}

function textOf(spec: TemplateSpec, market: Market, order: Order): string {
  const notices = spec.kind === 'N12' || spec.kind === 'N9' || spec.kind === 'N4' ? SENT : [];
  return noticeText({
    kind: spec.kind,
    wording: spec.wording,
    phase: spec.phase === 'any' ? 'check' : spec.phase,
    situation: spec.situation === 'any' ? 'silence' : spec.situation,
    order: { ...order, service: spec.service === 'any' ? order.service : spec.service },
    market,
    settings: { ...DEFAULT_SETTINGS, tone: spec.tone, sellerName: spec.language === 'ja' ? 'あおい' : 'Aoi' },
    deadline: PROMISES.includes(spec.kind) ? DEADLINE : spec.kind === 'N11' && order.note === '' ? NEW_DATE : null,
    said: saidOf(order, notices, historyOf(order, notices)),
    sendAt: NOW,
    dueAt: dueToName(order, spec.kind, NOW, ZONE),
    absence: { from: '2026-12-28', to: '2027-01-04' },
    now: NOW,
    zone: ZONE,
    templates: [],
  }).text;
}

/** The whole page, with a line break at its end. */
export function textsPage(language: Language): string {
  const { title, lead } = WORDS[language];
  return `${[`# ${title}`, lead, ...NOTICE_KINDS.flatMap((kind) => sectionOf(kind, language))].join('\n\n')}\n`;
}

function sectionOf(kind: NoticeKind, language: Language): string[] {
  const { lists } = catalogueFor(language);
  const shown = new Set<string>();
  const parts = [`## ${lists.notices[kind]}`];
  for (const spec of SHIPPED_TEMPLATES.filter((one) => one.kind === kind && one.language === language))
    for (const market of marketsFor(spec))
      for (const service of servicesOf(spec))
        for (const state of statesOf(spec)) {
          const text = textOf(spec, market, { ...ordinaryOrder(language, kind, state), service, market: market.name });
          if (shown.has(text)) continue;
          shown.add(text);
          const { tones, services, situations, phases } = lists;
          const about = [
            tones[spec.tone],
            services[service],
            market.name,
            ...(spec.wording > 1 ? [String(spec.wording)] : []),
            ...(spec.phase === 'any' ? [] : [phases[spec.phase]]),
            ...(spec.situation === 'any' ? [] : [situations[spec.situation]]),
          ];
          parts.push(`**${about.join(language === 'ja' ? '・' : ', ')}**`, `\`\`\`text\n${text}\n\`\`\``);
        }
  return parts;
}

/** N8 is about what was announced: of a phase before anything was shown nothing is spoken of as shown. */
const statesOf = ({ kind, phase }: TemplateSpec) =>
  kind === 'N8' && phase !== 'progress' ? ([phase === 'before' ? 'asked' : 'handed-over'] as const) : STATES[kind];

/** Texts for any service that name the session are shown for a call, the others for work. */
function servicesOf({ service, text }: TemplateSpec): readonly Order['service'][] {
  if (service !== 'any') return [service];
  const forks = /\{\{[#^](?:相談|session)\}\}/.test(text);
  if (forks) return ['work', 'phone'];
  const calls = /\{\{[#^](?:通話|call)\}\}/.test(text);
  if (calls) return ['chat', 'video'];
  return /\{\{(?:相談|session)\}\}/.test(text) ? ['phone'] : ['work'];
}
