// What the sheet says, whatever stands where: after the next whole run it must be what it would be if nobody had moved anything.
import type { HostSheet, World } from '../../../tools/emulator';
import { warning } from '../../app/desk/storedScene';

/** Where each table's rows are known by, and another header of it. */
const TABLES: Readonly<Record<string, readonly [key: string, other: string]>> = {
  注文: ['注文番号', '次にすること'],
  連絡文: ['記録番号', '状態'],
  設定: ['設定', '説明'],
  きょう: ['注文番号', '次にすること'],
};

export interface Said {
  /** `tab|row|header` and what stands there; what stands under no header, or in a row without a key, by its text. */
  readonly cells: ReadonlyMap<string, string>;
  readonly log: readonly string[];
  /** Mails, banners and what tells whether the add-on still runs. */
  readonly signs: readonly string[];
}

const BANNER = /^(最終更新 |⚠)/;

export function saidIn(world: World): Said {
  const cells = new Map<string, string>();
  for (const tab of Object.keys(TABLES)) cellsOf(sheetOf(world, tab), tab, cells);
  const log = world.workbook
    .sheet('履歴')
    .display()
    .slice(1)
    .filter((row) => row.some((text) => text !== ''))
    .map((row) => row.slice(1).join(' '))
    .sort();
  const banners = ['きょう', '設定'].map((tab) =>
    sheetOf(world, tab)
      .display()
      .flat()
      .find((text) => BANNER.test(text)),
  );
  const mails = world.mails.map(({ subject, body }) => `${subject} ${body.replace(/range=[^\s]*/g, '')}`);
  return { cells, log, signs: [...mails, ...banners.map((text) => text ?? 'no banner'), `sidebar: ${warning(world)}`] };
}

/** 注文 may have been renamed. */
const sheetOf = (world: World, tab: string): HostSheet =>
  world.workbook.sheet(tab === '注文' && !world.workbook.has(tab) ? '受注' : tab);

function cellsOf(sheet: HostSheet, tab: string, into: Map<string, string>): void {
  const [key, other] = TABLES[tab]!;
  const shown = sheet.display();
  const at = shown.findIndex((row) => row.includes(key) && row.includes(other));
  const headers = shown[at] ?? [];
  into.set(
    `${tab} headers`,
    headers
      .filter((text) => text !== '' && !BANNER.test(text))
      .sort()
      .join(),
  );
  shown.forEach((row, index) => {
    row.forEach((text, column) => {
      if (text === '' || text === 'FALSE' || index === at || BANNER.test(text)) return;
      const named = index > at ? row[headers.indexOf(key)] : '';
      const place = named && headers[column] ? `${named}|${headers[column]}` : `nowhere|${text}`;
      into.set(`${tab}|${place}`, text);
    });
  });
}

export interface Verdict {
  readonly damaged: readonly string[];
  readonly silenced: readonly string[];
}

export function judge(said: Said, wanted: Said): Verdict {
  const places = [...new Set([...said.cells.keys(), ...wanted.cells.keys()])];
  const cells = places.filter((place) => said.cells.get(place) !== wanted.cells.get(place));
  const lines = [...said.log, ...wanted.log].filter((line) => countOf(said.log, line) !== countOf(wanted.log, line));
  return {
    damaged: [...cells.map((place) => `${place}: ${wanted.cells.get(place)} -> ${said.cells.get(place)}`), ...lines],
    silenced: wanted.signs.filter((sign, index) => said.signs[index] !== sign).map((sign) => sign.slice(0, 80)),
  };
}

const countOf = (lines: readonly string[], line: string): number => lines.filter((one) => one === line).length;
