// Rows of 文例 as templates, and the shipped ones as rows. A row whose kind nobody knows is passed over: the shipped text is used.
import { TEMPLATE_COLUMNS } from '../columns';
import type { TemplateSpec } from '../domain/notices/compose';
import type { Wording } from '../domain/orders/notice';
import type { ColumnsOf } from '../text/areas/sheet';
import { type Catalogue, catalogueFor } from '../text/catalogue';
import { LANGUAGES } from '../text/language';
import { keyInList, plain, readTemplateName } from '../text/lookup';
import { templateName } from '../text/templateName';
import { SHIPPED_TEMPLATES } from '../text/templates';
import { isEarlierText } from '../text/templates/earlier';
import { textFromCell } from './cells';
import { cellOf, type Table, type TableRow } from './table';
import type { CellChange } from './writes';

/** 「すべて」 and a blank cell fit every service. null: a word that is none. */
function readService(text: string, wordsForAny: readonly string[]): TemplateSpec['service'] | null {
  return text === '' || wordsForAny.includes(plain(text)) ? 'any' : keyInList('services', text);
}

function readWording(text: string): Wording {
  const wording = Number(plain(text));
  return wording === 2 || wording === 3 ? wording : 1;
}

type Templates = Table<ColumnsOf['templates']>;

function readRow(table: Templates, row: TableRow, wordsForAny: readonly string[]): TemplateSpec | null {
  const cell = (key: ColumnsOf['templates']) => textFromCell(cellOf(table, row, key));
  const named = readTemplateName(cell('kind'));
  const text = cell('text');
  if (!named || text === '') return null;
  const service = readService(cell('service'), wordsForAny);
  if (!service) return null;
  return {
    ...named,
    wording: readWording(cell('wording')),
    tone: keyInList('tones', cell('tone')) ?? 'soft',
    language: keyInList('languages', cell('language')) ?? 'ja',
    service,
    text,
  };
}

function specsOf(table: Templates): { readonly row: TableRow; readonly spec: TemplateSpec }[] {
  const wordsForAny = LANGUAGES.map((language) => plain(catalogueFor(language).lists.anyService));
  return table.rows.flatMap((row) => {
    const spec = readRow(table, row, wordsForAny);
    return spec ? [{ row, spec }] : [];
  });
}

/**
 * All usable rows, in sheet order. Blank cells besides 種類 and 本文 mean: fits everything. A row with the text of an earlier version
 * was never edited: the shipped texts speak for it.
 */
export function readTemplates(table: Templates): TemplateSpec[] {
  return specsOf(table).flatMap(({ spec }) => (isEarlierText(spec.text) ? [] : [spec]));
}

const CASE = ['kind', 'wording', 'tone', 'language', 'service', 'phase', 'situation'] as const;

/** The cells of rows that were never edited since an earlier version, with the text as it is shipped now. */
export function renewedTexts(table: Templates): CellChange<ColumnsOf['templates']>[] {
  return specsOf(table).flatMap(({ row, spec }): CellChange<ColumnsOf['templates']>[] => {
    if (!isEarlierText(spec.text)) return [];
    const present = SHIPPED_TEMPLATES.find((one) => CASE.every((key) => one[key] === spec[key]));
    return present ? [{ row: row.row, key: 'text', value: present.text }] : [];
  });
}

/** The shipped texts as rows of 文例. */
export function shippedTemplateRows(words: Catalogue): string[][] {
  return SHIPPED_TEMPLATES.map((spec) => {
    const { lists } = words;
    const cells: Record<(typeof TEMPLATE_COLUMNS)[number], string> = {
      kind: templateName(spec, words.language),
      wording: String(spec.wording),
      tone: lists.tones[spec.tone],
      language: lists.languages[spec.language],
      service: spec.service === 'any' ? lists.anyService : lists.services[spec.service],
      text: spec.text,
    };
    return TEMPLATE_COLUMNS.map((column) => cells[column]);
  });
}
