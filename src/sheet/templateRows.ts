// Rows of 文例 as templates. A row whose kind nobody knows is passed over: the shipped text is used.
import type { TemplateSpec } from '../domain/notices/compose';
import type { Wording } from '../domain/orders/notice';
import type { ColumnsOf } from '../text/areas/sheet';
import { catalogueFor } from '../text/catalogue';
import { LANGUAGES } from '../text/language';
import { keyInList, plain, readTemplateName } from '../text/lookup';
import { textFromCell } from './cells';
import { cellOf, type Table } from './table';

/** 「すべて」 and a blank cell fit every service. null: a word that is none. */
function readService(text: string, wordsForAny: readonly string[]): TemplateSpec['service'] | null {
  return text === '' || wordsForAny.includes(plain(text)) ? 'any' : keyInList('services', text);
}

function readWording(text: string): Wording {
  const wording = Number(plain(text));
  return wording === 2 || wording === 3 ? wording : 1;
}

/** All usable rows, in sheet order. Blank cells besides 種類 and 本文 mean: fits everything. */
export function readTemplates(table: Table<ColumnsOf['templates']>): TemplateSpec[] {
  const wordsForAny = LANGUAGES.map((language) => plain(catalogueFor(language).lists.anyService));
  return table.rows.flatMap((row): TemplateSpec[] => {
    const cell = (key: ColumnsOf['templates']) => textFromCell(cellOf(table, row, key));
    const named = readTemplateName(cell('kind'));
    const text = cell('text');
    if (!named || text === '') return [];
    const service = readService(cell('service'), wordsForAny);
    if (!service) return [];
    return [
      {
        ...named,
        wording: readWording(cell('wording')),
        tone: keyInList('tones', cell('tone')) ?? 'soft',
        language: keyInList('languages', cell('language')) ?? 'ja',
        service,
        text,
      },
    ];
  });
}
