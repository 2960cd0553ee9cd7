// Files as people have them: encodings, separators, titles above the header, other words for the columns (product.md 9.1).
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CsvTable, parseCsv, readCsv } from '../../tools/csv';

function tableOf(text: string): CsvTable {
  const result = parseCsv(text, 'my.csv', 'orders');
  if (!result.ok) throw new Error(result.error);
  return result.table;
}

const buyers = (table: CsvTable) => table.rows.map((row) => row.cell('購入者'));

describe('a CSV text', () => {
  it('with a cell longer than a sheet can hold names it, and takes as much of it as fits', () => {
    const { rows, told } = tableOf(`購入者,メモ\nあおい,${'長'.repeat(50_001)}\nみどり,短い\n`);
    expect(told).toEqual([expect.stringMatching(/^my\.csv：2行目の「メモ」は50001文字あり/)]);
    expect(rows.map((row) => row.cell('メモ').length)).toEqual([50_000, 2]);
  });

  it('gives its rows by header, in any order of columns, with the row numbers of a spreadsheet', () => {
    const { rows, told } = tableOf('注文番号,購入者,メモ\n1,あおい,"2行の\nメモ"\n\n2,みどり,\n');
    expect(rows.map((row) => [row.number, row.cell('購入者'), row.cell('メモ'), row.cell('サイト')])).toEqual([
      [2, 'あおい', '2行の\nメモ', ''],
      [4, 'みどり', '', ''],
    ]);
    expect(told).toEqual([]);
  });

  it('takes headers in full or half width, with spaces around them, and other words for a column', () => {
    const { rows } = tableOf('取引相手 ,　トークルームNo,既読/未読\nあおい,1,既読');
    expect(['購入者', '注文番号', '既読／未読'].map((header) => rows[0]?.cell(header))).toEqual([
      'あおい',
      '1',
      '既読',
    ]);
  });

  it('takes a column’s own name before another word for it, and of two other words the left one', () => {
    const { rows, columns, told } = tableOf('購入者名,トークルームNo,注文番号,依頼者\nあおい,9,1,みどり');
    expect([rows[0]?.cell('購入者'), rows[0]?.cell('注文番号')]).toEqual(['あおい', '1']);
    expect(columns.map(({ header, own }) => [header, own])).toEqual([
      ['購入者', false],
      ['トークルームNo', true],
      ['注文番号', false],
      ['依頼者', true],
    ]);
    expect(told).toEqual([expect.stringContaining('「トークルームNo」「依頼者」は決まった見出しではない')]);
  });

  it('takes empty cells beyond the header, which Excel adds', () => {
    const table = tableOf('購入者,注文番号,,\nあおい,1,,\nみどり,2,,,\n');
    expect([table.rows.length, table.told]).toEqual([2, []]);
  });

  it('takes Windows line ends and a file without a last line end', () => {
    expect(buyers(tableOf('購入者,注文番号\r\nあおい,1\r\nみどり,2'))).toEqual(['あおい', 'みどり']);
  });

  it('may have a header and no rows, and no 注文番号', () => {
    expect(tableOf('購入者,内容\n').rows).toEqual([]);
  });

  it('has its header where the most known names stand, of equals the first', () => {
    const title = '注文番号の表,\n'.repeat(3);
    expect(buyers(tableOf(`${title}購入者,注文番号\n購入者,注文番号\nあおい,1\n`))).toEqual(['購入者', 'あおい']);
  });

  it.each([
    ['nothing in it', '', 'my.csv：空のファイルです'],
    ['only empty lines', '\n , \n', 'my.csv：'],
    ['no buyer column', '注文番号\n1', '「購入者」の列が見つかりません'],
  ])('with %s is refused in one line that says why', (_what, text, message) => {
    const result = parseCsv(text, 'my.csv', 'orders');
    if (result.ok) throw new Error('expected an error');
    expect(result.error).toContain(message);
    expect(result.error).toContain('my.csv：');
    expect(result.error).not.toContain('\n');
  });
});

describe('what cannot be read is named with file, row and column, and everything else is read', () => {
  it.each<[string, string, readonly string[], string]>([
    [
      'a row that is too short',
      '購入者,注文番号,サイト\nあおい,1,ココナラ\nみどり,2',
      ['あおい', 'みどり'],
      '3行目は2列で終わり、「サイト」から後がないので、空欄として読みました',
    ],
    [
      'a comma too many',
      '購入者,注文番号,金額\nあおい,1,36,500\nみどり,2,5000',
      ['みどり'],
      '2行目のD列「500」は見出しより右にあります（見出しは3列）。この行は読みません。',
    ],
    [
      'a note beside a table with tabs',
      '購入者\t注文番号\nあおい\t1\t急ぎ\nみどり\t2',
      ['あおい', 'みどり'],
      '2行目のC列「急ぎ」は見出しより右にあるので、読みません',
    ],
    ['a quotation mark left open', '購入者,注文番号\n"あおい,1\nみどり,2\n', ['みどり'], '2行目の「購入者」で引用符'],
    [
      'a quotation mark in the middle',
      '購入者,注文番号\nあおい,1\nみどり,"2"番\nあか,3\n"くろ,4\n',
      ['あおい', 'あか'],
      '3行目の「注文番号」で引用符',
    ],
    [
      'a date that is none',
      '購入者,購入日\nあおい,11月末\nみどり,11/22',
      ['あおい', 'みどり'],
      '2行目の「購入日時」の「11月末」',
    ],
    ['an amount that is none', '購入者,価格\nあおい,応相談', ['あおい'], '2行目の「金額」の「応相談」'],
    ['a row of totals', '購入者,金額\nあおい,5000\n合計,5000', ['あおい'], '3行目は合計の行'],
  ])('%s', (_what, text, read, message) => {
    const table = tableOf(text);
    expect(buyers(table)).toEqual(read);
    expect(table.told.find((line) => line.includes(message))).toContain('my.csv：');
  });

  it('a buyer called 合計 whose order has a date is one', () => {
    expect(buyers(tableOf('購入者,購入日\n合計,2026/11/22\nTotal,2026/11/22\n小計,\n'))).toEqual(['合計', 'Total']);
  });
});

describe('separators are found out and said', () => {
  it.each([
    ['a tab', '購入者\t注文番号\tメモ\nあおい\t1\ta,b;c', 'タブ'],
    ['a semicolon', '購入者;注文番号;メモ\nあおい;1;"a,b"', 'セミコロン'],
    ['told by the file', 'sep=;\r\n購入者;メモ,購入日\r\nあおい;a', 'セミコロン'],
    ['told by the file, another one', 'sep=|\n購入者|注文番号\nあおい|1', '「|」'],
  ])('%s', (_what, text, word) => {
    const { rows, told } = tableOf(text);
    expect(rows.map((row) => [row.number, row.cell('購入者')])).toEqual([[2, 'あおい']]);
    expect(told[0]).toContain(`区切りは${word}`);
  });
});

describe('a CSV file', () => {
  let folder = '';
  const fileWith = (bytes: string | Uint8Array) => {
    const file = join(folder, 'orders.csv');
    writeFileSync(file, bytes);
    return file;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'henji-csv-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const TEXT = '購入者,注文番号\nあおい,1\n';
  // 購入者,注文番号,金額 / あおい,1,\8,000 as Excel's plain 「CSV」 writes it.
  const SHIFT_JIS = Buffer.from(
    '8d7793fc8ed22c928d95b694d48d862c8be08a7a0d0a82a082a882a22c312c225c382c303030220d0a',
    'hex',
  );
  const utf16 = (text: string, bigEndian: boolean) => {
    const bytes = Buffer.from(text, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };

  it.each([
    ['UTF-8 with a BOM', `\ufeff${TEXT}`, null],
    ['UTF-8 without a BOM', TEXT, null],
    ['UTF-16 as Excel writes it', utf16(`\ufeff${TEXT}`, false), 'UTF-16'],
    ['UTF-16, the other way round', utf16(`\ufeff${TEXT}`, true), 'UTF-16'],
    ['UTF-16 without a BOM', utf16(TEXT, false), 'UTF-16'],
    ['Shift_JIS', SHIFT_JIS, 'Shift_JIS'],
  ])('in %s is read', (_what, bytes, said) => {
    const result = readCsv(fileWith(bytes), 'orders');
    expect(result.ok && buyers(result.table)).toEqual(['あおい']);
    const told = result.ok ? result.table.told : [];
    if (said === null) expect(told).toEqual([]);
    else expect(told[0]).toContain(`文字コードは${said}`);
  });

  it('in Shift_JIS has yen signs where others see backslashes', () => {
    const result = readCsv(fileWith(SHIFT_JIS), 'orders');
    expect(result.ok && result.table.rows[0]?.cell('金額')).toBe('¥8,000');
  });

  it('with a broken letter names its row and column, and is read', () => {
    const bytes = Buffer.concat([Buffer.from('購入者,注文番号\nあ'), Buffer.from([0x82]), Buffer.from(',1\nみどり,2')]);
    const result = readCsv(fileWith(bytes), 'orders');
    expect(result.ok && buyers(result.table)).toEqual(['あ\ufffd', 'みどり']);
    expect(result.ok && result.table.told).toEqual([expect.stringContaining('2行目の「購入者」に読めない文字')]);
  });

  it('that is missing, or a folder, is named', () => {
    const missing = join(folder, 'none.csv');
    expect(readCsv(missing, 'orders')).toEqual({
      ok: false,
      error: expect.stringContaining(`${missing}：ファイルが見つかりません`),
    });
    expect(readCsv(folder, 'orders')).toEqual({ ok: false, error: expect.stringContaining('ファイルではありません') });
  });
});
