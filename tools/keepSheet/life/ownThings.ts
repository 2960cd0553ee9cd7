// What the seller made of the sheet besides orders: columns, tabs, texts, rules and settings of their own.
import type { HostSheet, World } from '../../emulator';
import { a1, columnLetters } from '../../emulator/model/a1';
import { choose, freeRow, headerOf, noticesTab, ordersTab, rowWith, taken, typeInto } from './hands';

/** When, and what. */
export type Change = readonly [when: string, change: (world: World) => void];

const below = (sheet: HostSheet, header: string): string => {
  const { row, column } = headerOf(sheet, header);
  return `${a1(row + 1, column)}:${a1(row + 40, column)}`;
};

/** A column of one's own left of one of the product's. */
function ownColumn(sheet: HostSheet, before: string, header: string): number {
  const { row, column } = headerOf(sheet, before);
  sheet.insertColumn(column);
  taken(sheet.type(row, column, header));
  return column;
}

function arrangeOrders(world: World): void {
  const sheet = ordersTab(world);
  ownColumn(sheet, 'いまの番', '請求メモ');
  ownColumn(sheet, '購入日時', '手取り');
  ownColumn(sheet, '正式な納品日時', 'ファイル名');
  sheet.moveColumn(headerOf(sheet, 'メモ').column, headerOf(sheet, '次にすること').column);
  sheet.moveColumn(headerOf(sheet, '納品予定日').column, headerOf(sheet, 'サイト').column);
  choose(world, 'format', sheet.name, below(sheet, '手取り'), '"¥"#,##0');
  choose(world, 'format', sheet.name, below(sheet, '納品予定日'), 'm"月"d"日"');
  choose(world, 'width', sheet.name, a1(1, headerOf(sheet, 'メモ').column), '180');
  choose(world, 'hideColumn', sheet.name, a1(1, headerOf(sheet, '既読／未読').column));
  choose(world, 'colourBy', sheet.name, below(sheet, '請求メモ'), '未請求');
  choose(world, 'note', sheet.name, a1(2, headerOf(sheet, '請求メモ').column), '請求書を出したら「済」');
}

function arrangeOthers(world: World): void {
  const [notices, today] = [noticesTab(world), world.workbook.sheet('きょう')];
  ownColumn(notices, '送れる時刻', '反応');
  ownColumn(today, '文面', '段取り');
  notices.moveColumn(headerOf(notices, '作成日時').column, headerOf(notices, '種類').column);
  const log = world.workbook.sheet('履歴');
  taken(log.type(1, log.lastColumn + 1, '振り返り'));
  world.workbook.sheet('お休み').rename('休みの予定');
}

/** A tab of the seller's own, computing from ours and by our function. */
function keepBooks(world: World): void {
  const orders = ordersTab(world);
  const amounts = columnLetters(headerOf(orders, '金額').column);
  const books = world.workbook.addSheet('経費');
  const rows = [
    ['項目', '金額', '日付', '次に出せる期限'],
    ['フォント代', '3300', '2026/10/6', "=HENJI_DEADLINE(C2,3,20,'休みの予定'!A1:B20)"],
    ['ペンタブ', '29800', '2026/10/20 18:30', ''],
    ['売れた額', `=SUM('注文'!${amounts}3:${amounts}12)`, '', ''],
  ];
  taken(books.paste(1, 1, rows));
  choose(world, 'bold', '経費', 'A1:D1');
  choose(world, 'colour', '経費', 'A4:B4', '#fff2cc');
  choose(world, 'format', '経費', 'B2:B4', '#,##0"円"');
  choose(world, 'note', '経費', 'B3', '3年で使う');
  choose(world, 'hideRow', '経費', 'A3');
}

function change(
  world: World,
  tab: string,
  cells: Readonly<Record<string, string>>,
  header: string,
  text: string,
): void {
  const sheet = world.workbook.sheet(tab);
  typeInto(sheet, rowWith(sheet, cells), header, text);
}

function add(world: World, tab: string, cells: Readonly<Record<string, string>>): void {
  const sheet = world.workbook.sheet(tab);
  const row = freeRow(sheet, Object.keys(cells)[0]!);
  for (const [header, text] of Object.entries(cells)) typeInto(sheet, row, header, text);
}

const SETTINGS = { 文体: 'きっちり', 自分の名前: 'みどり工房', '返信の目安（時間）': '36', '期限の時刻（時）': '19' };
function changeSettings(world: World): void {
  for (const [設定, value] of Object.entries(SETTINGS)) change(world, '設定', { 設定 }, '値', value);
}

const MARKET = 'どこでもマルシェ';

function changeRules(world: World): void {
  const rules = world.workbook.sheet('サイトのルール');
  const here = (ルール: string) => ({ サイト: 'ココナラ', ルール });
  change(world, rules.name, here('期間終了のお知らせ（何日前から）'), '値', '14');
  change(world, rules.name, { サイト: 'Lancers', ルール: 'サイトからの連絡' }, '値', '8日');
  change(world, rules.name, here('手数料'), '補足', '2026年から。自分で確かめた');
  add(world, rules.name, {
    サイト: MARKET,
    ルール: '購入者への返信',
    値: '3日',
    出典: '利用規約 第8条',
    確かさ: '公式',
  });
  add(world, rules.name, { サイト: MARKET, ルール: '手数料', 値: '10%', 補足: '友人に聞いた' });
}

function changeTemplates(world: World): void {
  const first = { 種類: 'ご確認のお願い', 何通目: '1', 文体: 'きっちり', 言語: '日本語' };
  change(
    world,
    '文例',
    first,
    '本文',
    '{{購入者}}様\n\nお世話になっております。\n先日お渡しした作品はいかがでしたでしょうか。\n\nみどり工房',
  );
  add(world, '文例', {
    ...first,
    種別: 'ビデオ',
    本文: '{{購入者}}様\n\n先日はお話しできて楽しかったです。{{続きの案内}}',
  });
}

/** The cell refuses what the product writes there: three runs try, then the row is set aside and remembered. */
function lockCell(world: World, id: string, header: string): void {
  const sheet = ordersTab(world);
  const row = rowWith(sheet, { 注文番号: id });
  choose(world, 'list', sheet.name, a1(row, headerOf(sheet, header).column), '対応中、保留中');
}

function fillOwnCells(world: World): void {
  const sheet = ordersTab(world);
  const { row: headerRow, column } = headerOf(sheet, '手取り');
  const amounts = columnLetters(headerOf(sheet, '金額').column);
  for (const [index, text] of ['済', '未請求', '', '済（11/2）', '=TODAY()-DATE(2026,11,1)'].entries()) {
    if (text !== '') typeInto(sheet, headerRow + 1 + index, '請求メモ', text);
  }
  for (let row = headerRow + 1; row <= headerRow + 12; row++) {
    taken(sheet.type(row, column, `=IF(${amounts}${row}="","",ROUND(${amounts}${row}*0.78))`));
  }
  typeInto(sheet, headerRow + 2, 'ファイル名', 'logo_v2_最終.ai');
  choose(world, 'colour', sheet.name, a1(headerRow + 2, 1), '#d9ead3');
  choose(world, 'note', sheet.name, a1(headerRow + 3, 1), 'リピーター。急がない');
  const today = world.workbook.sheet('きょう');
  typeInto(today, headerOf(today, '段取り').row + 1, '段取り', '朝いちばん');
  typeInto(today, headerOf(today, '段取り').row + 3, '段取り', 'お茶のあと');
  typeInto(noticesTab(world), 3, '反応', '即レス');
  const log = world.workbook.sheet('履歴');
  typeInto(log, 5, '振り返り', 'もう少し早く出せた');
}

/** One notice that was sent before there was a draft, and one that is not sent yet. */
function typeNotices(world: World): void {
  const sent = { 注文番号: '5009', 種類: '購入のお礼とヒアリング', 本文: 'ありがとうございます。構図の希望を…' };
  add(world, '連絡文', { ...sent, 送信日時: '2026/10/19 13:05' });
  const open = { 注文番号: '5012', 種類: 'お休みのお知らせ', 本文: '12/28から1/4までお休みします。' };
  add(world, '連絡文', open);
}

function trashTrial(world: World): void {
  const sheet = ordersTab(world);
  const row = freeRow(sheet, '購入者');
  typeInto(sheet, row, '購入者', 'ためし');
  sheet.deleteRow(row);
}

function sortOrders(world: World): void {
  const sheet = ordersTab(world);
  sheet.sortBy(headerOf(sheet, '購入日時').column);
}

/** Other scripts of the seller keep things in the same document. */
function rememberElsewhere(world: World): void {
  choose(world, 'remember', '経費', 'A1', '請求書 112まで');
}

/** A choice made without a network: onEdit never heard of it. */
function chooseUnheard(world: World): void {
  const sheet = ordersTab(world);
  const row = rowWith(sheet, { 購入者: '山田 太郎／やまだ' });
  sheet.put(row, headerOf(sheet, 'できごと').column, [['返事が来た']]);
}

export const CHANGES: readonly Change[] = [
  ['10/5 9:50', trashTrial],
  ['10/5 12:00', arrangeOrders],
  ['10/5 12:10', arrangeOthers],
  ['10/5 12:20', changeSettings],
  ['10/5 12:30', changeRules],
  ['10/6 8:00', changeTemplates],
  ['10/6 8:10', keepBooks],
  ['10/20 21:00', (world) => add(world, '休みの予定', { 初日: '2026/11/4', 最終日: '2026/11/8', メモ: '京都' })],
  ['10/20 21:01', (world) => add(world, '休みの予定', { 初日: '2026年12月28日' })],
  [
    '11/10 9:00',
    (world) => change(world, 'サイトのルール', { サイト: 'Lancers', ルール: 'サイトからの連絡' }, '値', '一週間くらい'),
  ],
  ['11/12 12:50', rememberElsewhere],
  ['11/12 13:00', sortOrders],
  ['11/13 9:00', fillOwnCells],
  ['11/14 9:00', typeNotices],
  ['11/14 12:00', (world) => lockCell(world, '5022', '次にすること')],
  ['11/19 10:39', chooseUnheard],
];
