// Tables that somebody else made, as cells: coconala's sales CSV, rows that only add others up (product.md 9.1).
import type { OrderColumn } from '../../../src/columns';
import type { ForeignTable } from '../../../src/sheet/foreign/foreignRows';
import { foreignTable } from '../../../src/sheet/foreign/foreignTable';

const SALES = [
  '売上確定日',
  'トークルームNo',
  '決済No',
  'サービス名/見積り・仕事の相談名',
  '購入者ID',
  '購入者名',
  '内訳',
  '売上金額',
];

function records(table: ForeignTable<OrderColumn>): Record<string, string>[] {
  return table.rows.map(({ cells }) =>
    Object.fromEntries(table.columns.map(({ key, header }, at) => [key ?? header, cells[at]!])),
  );
}

const sales = (...rows: string[][]) => records(foreignTable([SALES, ...rows], 'orders'));

describe('coconala’s sales CSV', () => {
  test('several rows of one room are one finished order', () => {
    expect(
      sales(
        ['2026/11/15', '4707685', '5372134', '名刺の件', '777001', 'buyer01', '基本料金', '36,500'],
        ['2026/11/17', '4707685', '5504060', '名刺の件', '777001', 'buyer01', 'おひねり(追加)', '2,190'],
        ['2026/11/16', '4707690', '5372140', 'ロゴの件', '777002', 'buyer02', '基本料金', '5,000'],
      ),
    ).toEqual([
      {
        ...{ closedAt: '2026/11/17', id: '4707685', title: '名刺の件', buyer: 'buyer01', amount: '38690' },
        ...{ 決済No: '5372134、5504060', 購入者ID: '777001', 内訳: '基本料金、おひねり(追加)', market: 'ココナラ' },
      },
      {
        ...{ closedAt: '2026/11/16', id: '4707690', title: 'ロゴの件', buyer: 'buyer02', amount: '5000' },
        ...{ 決済No: '5372140', 購入者ID: '777002', 内訳: '基本料金', market: 'ココナラ' },
      },
    ]);
  });

  test('what cannot be read stays to be seen, so that nothing wrong is added up and no end is lost', () => {
    const [row] = sales(
      ['11月中', '1', '', '', '', 'a', '', '36,500'],
      ['2026/11/17', '1', '', '', '', 'a', '', '応相談'],
    );
    expect([row!.closedAt, row!.amount]).toEqual(['11月中', '36,500、応相談']);
  });

  test('rows without a room are orders of their own, and the totals none', () => {
    const rows = sales(
      ['2026/11/15', '', '', '', '', 'a', '', '100'],
      ['2026/11/15', '', '', '', '', 'b', '', '100'],
      ['', '合計', '', '', '', '', '', '200'],
    );
    expect(rows.map(({ buyer }) => buyer)).toEqual(['a', 'b']);
  });
});

test('where no header is known, nothing is', () => {
  const table = foreignTable(
    [
      ['あ', 'い'],
      ['1', '2'],
    ],
    'orders',
  );
  expect(table.columns.every(({ key }) => key === null)).toBe(true);
});
