import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv, readCsv } from '../../tools/csv';

const need = ['購入者', '注文番号'];

function errorOf(text: string): string {
  const result = parseCsv(text, 'my.csv', need);
  if (result.ok) throw new Error('expected an error');
  return result.error;
}

function tableOf(text: string) {
  const result = parseCsv(text, 'my.csv', need);
  if (!result.ok) throw new Error(result.error);
  return result.table;
}

describe('a CSV text', () => {
  it('gives its rows by header, in any order of columns, with the row numbers of a spreadsheet', () => {
    const { rows } = tableOf('注文番号,購入者,メモ\n1,あおい,"2行の\nメモ"\n\n2,みどり,\n');
    expect(rows.map((row) => [row.number, row.cell('購入者'), row.cell('メモ'), row.cell('サイト')])).toEqual([
      [2, 'あおい', '2行の\nメモ', ''],
      [4, 'みどり', '', ''],
    ]);
  });

  it('takes headers in full or half width, with spaces around them', () => {
    const { rows } = tableOf('購入者 ,　注文番号,既読/未読\nあおい,1,既読');
    expect(rows[0]?.cell('既読／未読')).toBe('既読');
  });

  it('takes empty cells beyond the header, which Excel adds', () => {
    expect(tableOf('購入者,注文番号,,\nあおい,1,,\nみどり,2,,,\n').rows).toHaveLength(2);
  });

  it('takes Windows line ends and a file without a last line end', () => {
    expect(tableOf('購入者,注文番号\r\nあおい,1\r\nみどり,2').rows.map((row) => row.cell('注文番号'))).toEqual([
      '1',
      '2',
    ]);
  });

  it('may have a header and no rows', () => {
    expect(tableOf('購入者,注文番号\n').rows).toEqual([]);
  });

  it.each([
    ['nothing in it', '', 'my.csv：空のファイルです'],
    ['only empty lines', '\n , \n', 'my.csv：'],
    ['no buyer column', '注文番号\n1', '「購入者」の列がありません'],
    ['no id column', '購入者\nあおい', '「注文番号」の列がありません'],
    ['a column twice', '購入者,注文番号,購入者\na,1,b', '「購入者」が2つあります（A列とC列）'],
    [
      'a row that is too short',
      '購入者,注文番号,サイト\nあおい,1,ココナラ\nみどり,2',
      '3行目は2列で終わり、「サイト」から後がありません',
    ],
    ['a row that is too long', '購入者,注文番号\nあおい,1,余り', '2行目のC列「余り」は見出しより右にあります'],
    ['a quotation mark left open', '購入者,注文番号\n"あおい,1\nみどり,2\n', '2行目の「購入者」で引用符'],
  ])('with %s is refused in one line that says where', (_what, text, message) => {
    const error = errorOf(text);
    expect(error).toContain(message);
    expect(error).toContain('my.csv：');
    expect(error).not.toContain('\n');
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

  it.each([
    ['with a BOM', '\ufeff購入者,注文番号\nあおい,1\n'],
    ['without a BOM', '購入者,注文番号\nあおい,1\n'],
  ])('in UTF-8 %s is read', (_what, text) => {
    const result = readCsv(fileWith(text), need);
    expect(result.ok && result.table.rows[0]?.cell('購入者')).toBe('あおい');
  });

  it.each([
    // 購入者 in Shift_JIS, as Excel's plain 「CSV」 writes it
    ['Shift_JIS', new Uint8Array([0x8d, 0x77, 0x93, 0xfc, 0x8e, 0xd2, 0x0a]), 1],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x60, 0x4f, 0x0a, 0x00]), 1],
    ['one broken row', Buffer.concat([Buffer.from('購入者,注文番号\n'), Buffer.from([0x82, 0xa0, 0x2c, 0x31])]), 2],
  ])('in %s is refused and the way to save it is named', (_what, bytes, row) => {
    const file = fileWith(bytes);
    const result = readCsv(file, need);
    expect(result).toEqual({
      ok: false,
      error: expect.stringMatching(new RegExp(`^${file}：${row}行目がUTF-8ではありません。.*CSV UTF-8`)),
    });
  });

  it('that is missing, or a folder, is named', () => {
    const missing = join(folder, 'none.csv');
    expect(readCsv(missing, need)).toEqual({
      ok: false,
      error: expect.stringContaining(`${missing}：ファイルが見つかりません`),
    });
    expect(readCsv(folder, need)).toEqual({ ok: false, error: expect.stringContaining('ファイルではありません') });
  });
});
