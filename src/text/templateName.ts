// The 種類 cell of 文例: a notice's name, with the case in brackets where one kind has several texts.
import type { Situation } from '../domain/compose';
import { NOTICE_KINDS, type NoticeKind, type Phase } from '../domain/notice';
import { plainText } from '../domain/plainText';
import { catalogueFor } from './catalogue';
import { LANGUAGES, type Language } from './language';

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

function allCases(kind: NoticeKind): TemplateCase[] {
  const phases = ['any', 'before', 'progress', 'check'] as const;
  const situations = ['any', 'silence', 'approved', 'at-hand-over'] as const;
  return phases.flatMap((phase) => situations.map((situation) => ({ kind, phase, situation })));
}

const cellKey = (text: string): string => plainText(text).replace(/\s/g, '').toLowerCase();
let names: ReadonlyMap<string, TemplateCase> | null = null;

/** Every name that can stand in the cell, in both languages, and the notice's number for those who know it. */
function allNames(): ReadonlyMap<string, TemplateCase> {
  const map = new Map<string, TemplateCase>();
  for (const kind of NOTICE_KINDS) {
    map.set(cellKey(kind), { kind, phase: 'any', situation: 'any' });
    for (const language of LANGUAGES) {
      for (const one of allCases(kind)) map.set(cellKey(templateName(one, language)), one);
    }
  }
  return map;
}

/** What a 種類 cell names, or null: `readTemplateName('正式な納品（OKのあと）')` is N9 after an approval. */
export function readTemplateName(text: string): TemplateCase | null {
  names ??= allNames();
  return names.get(cellKey(text)) ?? null;
}
