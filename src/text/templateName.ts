// The 種類 cell of 文例: a notice's name, with the case in brackets where one kind has several texts.
import type { Situation } from '../domain/notices/compose';
import { NOTICE_KINDS, type NoticeKind, type Phase } from '../domain/orders/notice';
import { plainText } from '../domain/values/plainText';
import type { ListWords } from './areas/lists';
import { catalogueFor } from './catalogue';
import { LANGUAGES, type Language } from './language';
import { OLDER_WORDS } from './olderWords';

/** For which phase (N8) or situation (N9) a row of 文例 is meant. `any`: for all of them. */
export interface TemplateCase {
  readonly kind: NoticeKind;
  readonly phase: Phase | 'any';
  readonly situation: Situation | 'any';
}

/** 「期限当日のお知らせ（仮納品のあと）」, or the plain name where the text fits every case. */
export function templateName({ kind, phase, situation }: TemplateCase, language: Language): string {
  const { notices, phases, situations } = catalogueFor(language).lists;
  const cases = [phase === 'any' ? '' : phases[phase], situation === 'any' ? '' : situations[situation]].filter(
    Boolean,
  );
  if (cases.length === 0) return notices[kind];
  return language === 'ja' ? `${notices[kind]}（${cases.join('・')}）` : `${notices[kind]} (${cases.join(', ')})`;
}

const cellKey = (text: string): string => plainText(text).replace(/\s/g, '').toLowerCase();

/** The words of a list, in both languages, as they are looked up. */
function keysOf<K extends string>(list: (lists: ListWords) => Readonly<Record<K, string>>): ReadonlyMap<string, K> {
  const words = LANGUAGES.flatMap((language) => Object.entries(list(catalogueFor(language).lists)) as [K, string][]);
  return new Map(words.map(([key, word]) => [cellKey(word), key]));
}

function readers() {
  return {
    kinds: keysOf((lists) => lists.notices),
    phases: keysOf((lists) => lists.phases),
    situations: keysOf((lists) => lists.situations),
  };
}

let known: ReturnType<typeof readers> | null = null;

/** The name, and what stands in brackets behind it: NFKC makes （） of either width one. */
const NAME_AND_CASE = /^([^(]+)(?:\((.+)\))?$/;

/**
 * What a 種類 cell names, in either language, or null: `readTemplateName('正式な納品（OKのあと）')` is N9 after an approval. The
 * notice's number does as well, for those who know it.
 */
export function readTemplateName(text: string): TemplateCase | null {
  known ??= readers();
  const [, name = '', brackets] = NAME_AND_CASE.exec(cellKey(text)) ?? [];
  const older = Object.entries(OLDER_WORDS.notices ?? {}).find(([word]) => cellKey(word) === name)?.[1];
  const kind = known.kinds.get(name) ?? older ?? NOTICE_KINDS.find((number) => number.toLowerCase() === name);
  if (!kind) return null;
  const cases = brackets?.split(/[・,]/) ?? [];
  const phase = cases.flatMap((word) => known?.phases.get(word) ?? []);
  const situation = cases.flatMap((word) => known?.situations.get(word) ?? []);
  const understood = phase.length + situation.length === cases.length && phase.length <= 1 && situation.length <= 1;
  return understood ? { kind, phase: phase[0] ?? 'any', situation: situation[0] ?? 'any' } : null;
}
