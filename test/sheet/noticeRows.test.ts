// Rows of 連絡文 as notices: drafts, sent ones, and those typed by hand (product.md 5).

import { NOTICE_KINDS } from '../../src/domain/orders/notice';
import { formatKey } from '../../src/domain/orders/noticeKey';
import type { Order } from '../../src/domain/orders/order';
import { fingerprint } from '../../src/domain/values/fingerprint';
import type { Cell } from '../../src/sheet/cells';
import { type NoticeRow, readNotices } from '../../src/sheet/noticeRows';
import { catalogueFor } from '../../src/text/catalogue';
import { at, moment, order, TOKYO } from '../domain/assess/given';
import { tableOf } from './fakeSheet';
import { ALL_NOTICE_HEADERS, NOTICE_HEADERS } from './headers';

type Header = (typeof NOTICE_HEADERS)[keyof typeof NOTICE_HEADERS] | '文面の控え';
type Written = { readonly [header in Header]?: Cell };

const ORDERS = [order({}), { ...order({ handedOverAt: '2026/11/18 15:00' }), id: 'B-2' }];

function read(rows: readonly Written[], orders: readonly Order[] = ORDERS): NoticeRow[] {
  const headers: Header[] = [...Object.values(NOTICE_HEADERS), '文面の控え'];
  const cells = rows.map((row) => headers.map((header) => row[header] ?? ''));
  const table = tableOf('notices', [headers, ...cells], ALL_NOTICE_HEADERS);
  return readNotices(table, new Map(orders.map((one) => [one.id, one])), TOKYO);
}

function one(row: Written): NoticeRow {
  const rows = read([{ 注文番号: '1001', 種類: 'N6', 本文: '文', ...row }]);
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

test('a kind is known by its name in either language and by its number', () => {
  for (const language of ['ja', 'en'] as const) {
    const names = catalogueFor(language).lists.notices;
    expect(NOTICE_KINDS.map((kind) => one({ 種類: names[kind] }).notice.kind)).toEqual(NOTICE_KINDS);
  }
  expect(NOTICE_KINDS.map((kind) => one({ 種類: kind }).notice.kind)).toEqual(NOTICE_KINDS);
  expect(one({ 種類: ' Ｎ１６　' }).notice.kind).toBe('N16');
  expect(one({ 種類: 'ご確認のお願い' }).notice.kind).toBe('N6');
});

test('a drafted row is read whole', () => {
  const key = formatKey({ orderId: '1001', phase: 'check', start: '2026-11-16T12:00', rung: '3' });
  const { notice, newlySent, problem } = one({
    記録番号: key,
    購入者: 'テスト',
    種類: '正式な納品の予告',
    状態: '下書き',
    本文: '11月30日（月）20時までに',
    送れる時刻: new Date(at('2026/11/25 15:00')),
    伝えた期限: new Date(at('2026/11/30 20:00')),
    作成日時: new Date(at('2026/11/25 9:00')),
    送信済み: false,
    文面の控え: fingerprint('11月30日（月）20時までに'),
  });
  expect(notice).toEqual({
    key,
    orderId: '1001',
    buyer: 'テスト',
    kind: 'N7',
    phase: 'check',
    state: 'draft',
    text: '11月30日（月）20時までに',
    plannedAt: at('2026/11/25 15:00'),
    deadline: at('2026/11/30 20:00'),
    createdAt: at('2026/11/25 9:00'),
    sentAt: null,
    edited: false,
    withdrawnBy: null,
  });
  expect([newlySent, problem]).toEqual([false, null]);
});

describe('whether it was sent', () => {
  const sentAt = new Date(at('2026/11/25 15:10'));
  test.each<[string, Written, string, boolean]>([
    ['a blank 状態 is a draft', {}, 'draft', false],
    ['下書き is a draft', { 状態: '下書き', 送信済み: false }, 'draft', false],
    ['a tick says so, its time is still to be stamped', { 状態: '下書き', 送信済み: true }, 'sent', true],
    ['the word says so, too', { 状態: '送信済み' }, 'sent', true],
    ['a 送信日時 says so', { 状態: '', 送信日時: sentAt }, 'sent', false],
    ['with tick and 送信日時 nothing is left to stamp', { 送信済み: true, 送信日時: sentAt }, 'sent', false],
    ['取りやめ is withdrawn', { 状態: '取りやめ' }, 'withdrawn', false],
    ['English words are read', { 状態: catalogueFor('en').lists.noticeStates.withdrawn }, 'withdrawn', false],
  ])('%s', (_name, row, state, newlySent) => {
    const found = one(row);
    expect([found.notice.state, found.newlySent]).toEqual([state, newlySent]);
  });

  test('a 送信日時 without a time of day is some time that day', () => {
    expect(one({ 送信日時: '2026/11/25' }).notice.sentAt).toEqual(moment('2026/11/25'));
    expect(one({ 送信日時: '２０２６/11/25 15:10' }).notice.sentAt).toEqual(moment('2026/11/25 15:10'));
  });
});

test('a 取りやめ is the user’s own unless it carries the mark （自動）', () => {
  expect(one({ 状態: '取りやめ' }).notice.withdrawnBy).toBe('user');
  expect(one({ 状態: '取りやめ', 注意: '電話で話した' }).notice.withdrawnBy).toBe('user');
  expect(one({ 状態: '取りやめ', 注意: '（自動）返事が来た' }).notice.withdrawnBy).toBe('add-on');
  expect(one({ 状態: '下書き', 注意: '（自動）' }).notice.withdrawnBy).toBeNull();
});

test('a deadline without an hour is the end of that day', () => {
  expect(one({ 伝えた期限: '2026/11/30' }).notice.deadline).toBe(at('2026/12/01 0:00'));
});

test('a text that differs from what was composed is the user’s, and so is one typed by hand', () => {
  const composed = fingerprint('作った文');
  expect(one({ 本文: '作った文', 文面の控え: composed }).notice.edited).toBe(false);
  expect(one({ 本文: '作った文 ', 文面の控え: composed }).notice.edited).toBe(false);
  expect(one({ 本文: '作った文！', 文面の控え: composed }).notice.edited).toBe(true);
  expect(one({ 本文: '手で書いた文' }).notice.edited).toBe(true);
});

test.each([
  ['line breaks of another system', 'a\nb', 'a\r\nb', true],
  ['one changed letter', 'a\nb', 'a\nc', false],
  ['two letters exchanged', 'ab', 'ba', false],
])('the fingerprint of a text: %s', (_name, first, second, same) => {
  expect(fingerprint(first) === fingerprint(second)).toBe(same);
});

describe('the order of a row', () => {
  test.each<[string, Cell, string]>([
    ['as a number', 1001, '1001'],
    ['in full width', '１００１', '1001'],
    ['with spaces', ' B-2 ', 'B-2'],
  ])('is found %s', (_name, id, orderId) => {
    expect(one({ 注文番号: id })).toMatchObject({ notice: { orderId }, problem: null });
  });

  test('that is not in the sheet is named', () => {
    expect(one({ 注文番号: '9999' }).problem).toEqual({ code: 'unknown-order', value: '9999' });
  });
});

test('a kind nobody knows is named, and the other rows are read', () => {
  const rows = read([
    { 注文番号: '1001', 種類: '年賀状', 本文: 'x' },
    { 注文番号: '1001', 種類: 'N6', 本文: 'y' },
  ]);
  expect(rows.map(({ problem }) => problem)).toEqual([{ code: 'unknown-kind', value: '年賀状' }, null]);
});

test('the phase of a hand-typed row follows from its kind; of N8, from what had been handed over when it was sent', () => {
  const phase = (kind: string, orderId: string, sentAt: string) =>
    one({ 種類: kind, 注文番号: orderId, 送信日時: sentAt }).notice.phase;
  expect(['N1', 'N2', 'N3', 'N4'].map((kind) => phase(kind, 'B-2', '2026/11/20'))).toEqual(Array(4).fill('before'));
  expect(['N15', 'N16'].map((kind) => phase(kind, 'B-2', '2026/11/20'))).toEqual(Array(2).fill('progress'));
  expect(['N5', 'N6', 'N7', 'N9'].map((kind) => phase(kind, '1001', '2026/11/20'))).toEqual(Array(4).fill('check'));
  expect(phase('N8', '1001', '2026/11/20 9:00')).toBe('before');
  expect(phase('N8', 'B-2', '2026/11/20 9:00')).toBe('check');
  expect(phase('N8', 'B-2', '2026/11/17 9:00')).toBe('before');
});

test('blank rows, also with an unticked box, are no notices; rows know their place', () => {
  const rows = read([{}, { 注文番号: '1001', 種類: 'N6' }, { 送信済み: false }, { 注文番号: '1001', 種類: 'N7' }]);
  expect(rows.map(({ row, notice }) => [row, notice.kind])).toEqual([
    [3, 'N6'],
    [5, 'N7'],
  ]);
});

test('10,000 characters, emoji and formula-like text are read as they stand', () => {
  for (const text of ['あ'.repeat(10_000), '🙏\n\n=1+1', '=HYPERLINK("x")'])
    expect(one({ 本文: text }).notice.text).toBe(text);
});

test('order and kind of a row are taken from its key where their cells are blank', () => {
  const key = formatKey({ orderId: 'B-2', phase: 'check', start: '2026-11-18T15:00', rung: '3' });
  const { notice, problem } = one({ 記録番号: key, 注文番号: '', 種類: '' });
  expect([notice.orderId, notice.kind, problem]).toEqual(['B-2', 'N7', null]);
});

test('a text that is gone is nobody’s own wording', () => {
  expect(one({ 記録番号: 'k', 本文: '', 文面の控え: fingerprint('前の文') }).notice.edited).toBe(false);
});
