// A document as plain data: opened in another world it is the same document, and what cannot be said is refused.
import { NOW, resultOf, scene } from './scene';

const menu = { surface: 'menu' } as const;

const FILL = `
  function work() {}
  function fill() {
    const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; const list = book.insertSheet('it\\'s a list');
    list.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
    list.hideSheet();
    sheet.getRange('A1:C2').setValues([[1, true, new Date(${NOW})], ['text', '', '2026/11/22']]).setNote('n').setBackground('#00ff00');
    sheet.getRange('A3').setFormula('=1/0'); sheet.getRange('A4').setFormula('=A1*2').setNumberFormat('0.00'); sheet.getRange('B4').setFormula('={1;2}');
    sheet.getRange('D1:D9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(list.getRange('A1:A3')).setAllowInvalid(false).build());
    sheet.getRange('E1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('link').setLinkUrl('https://example.com').build());
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>1').setBold(true).setRanges([sheet.getRange('A1:B9')]).build()]);
    sheet.getRange('G:H').shiftColumnGroupDepth(1); sheet.getColumnGroup(7, 1).collapse(); sheet.hideColumns(9); sheet.hideRows(5); sheet.setFrozenRows(1);
    sheet.setColumnWidth(1, 55); sheet.setRowHeight(2, 44); sheet.insertRowsAfter(1000, 7); sheet.setTabColor('#ff0000');
    PropertiesService.getDocumentProperties().setProperty('k', 'd'); PropertiesService.getUserProperties().setProperty('k', 'u');
    sheet.addDeveloperMetadata('tab', 't'); book.addDeveloperMetadata('book', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    book.setNamedRange('HERE', sheet.getRange('A2:B3'));
    book.setSpreadsheetTimeZone('America/New_York');
    ScriptApp.newTrigger('work').timeBased().everyHours(1).create();
  }
  function more() {
    SpreadsheetApp.getActive().insertSheet('more'); ScriptApp.newTrigger('work').timeBased().everyHours(2).create();
    return [SpreadsheetApp.getActive().getSheets().map((sheet) => sheet.getSheetId()), ScriptApp.getProjectTriggers().map((one) => one.getUniqueId())];
  }`;

function filled() {
  const world = scene(FILL);
  resultOf(world.run('fill', [], menu));
  return world;
}

test('opened in another world it is the same document, to the last cell', () => {
  const copy = filled().copyDocument();
  const other = scene(FILL, { seed: 9, sheetZone: 'Asia/Tokyo' });
  other.putDocument(JSON.parse(JSON.stringify(copy)));
  expect(other.copyDocument()).toEqual(copy);
  const sheet = other.workbook.sheet('Sheet');
  expect([sheet.text(4, 1), sheet.text(3, 1), sheet.text(5, 2)]).toEqual(['2.00', '#DIV/0!', '2']);
  expect(sheet.type(1, 4, 'd').ok).toBe(false);
  expect(sheet.type(1, 1, '4').ok).toBe(true);
  expect([sheet.text(4, 1), sheet.look(1, 1).bold, sheet.look(1, 5).link]).toEqual([
    '8.00',
    true,
    'https://example.com',
  ]);
});

test('a copy stays what it was when the world goes on', () => {
  const world = filled();
  const copy = world.copyDocument();
  const before = JSON.stringify(copy);
  const sheet = world.workbook.sheet('Sheet');
  sheet.type(1, 1, '99');
  sheet.insertColumn(1);
  world.runDueTriggers(world.clock.now() + 7_200_000);
  expect(JSON.stringify(copy)).toBe(before);
});

test('tabs and triggers made later have ids of their own', () => {
  const other = scene(FILL);
  other.putDocument(filled().copyDocument());
  const [sheets, triggers] = resultOf(other.run('more', [], menu)) as [number[], string[]];
  expect([new Set(sheets).size, new Set(triggers).size]).toEqual([3, 2]);
});

test('the trigger fires at the minute that Google picked once', () => {
  const world = filled();
  const other = scene(FILL, { seed: 9 });
  other.putDocument(world.copyDocument());
  const next = ({ triggers }: typeof world) => triggers.map(({ nextAt }) => nextAt);
  expect(next(other)).toEqual(next(world));
  expect(other.runDueTriggers(NOW + 3_600_000).map(({ at }) => at)).toEqual(next(world));
});

test.each([
  ['merged cells', "sheet.getRange('A1:B1').merge()"],
  ['protections', 'sheet.protect()'],
])('what a copy cannot say is refused: %s', (_what, source) => {
  const world = scene(
    `function f() { const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; ${source}; }`,
  );
  resultOf(world.run('f', [], menu));
  expect(() => world.copyDocument()).toThrow('cannot hold');
});

test('a document of somebody else is refused', () => {
  const other = scene(FILL, { owner: 'other@example.com' });
  expect(() => other.putDocument(filled().copyDocument())).toThrow('belongs to seller@example.com');
});
