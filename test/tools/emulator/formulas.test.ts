import { scene } from './scene';

/** Shown text of a formula in E1 over a small table in A1:D5; column B holds amounts, C dates, D is blank. */
function shown(formula: string): string {
  const world = scene('function TWICE(x) { return x * 2 }');
  const sheet = world.workbook.sheet('Sheet');
  sheet.put(1, 1, [
    ['名前', '金額', '日付'],
    ['青木', 3000, new Date(Date.UTC(2026, 10, 22, 5))],
    ['井上', 8000, new Date(Date.UTC(2026, 10, 25, 0))],
    ['上田', 1500, new Date(Date.UTC(2026, 11, 1, 0))],
    ['青木', 500, '未定'],
  ]);
  sheet.type(1, 6, formula);
  return sheet.text(1, 6);
}

test.each([
  ['=1+2*3^2', '19'],
  ['=-2^2', '4'],
  ['=(1+2)*3%', '0.09'],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['=1<>2', 'TRUE'],
  ['="abc"="ABC"', 'TRUE'],
  ['=D9=""', 'TRUE'],
  ['=D9=0', 'TRUE'],
  ['=D9', ''],
  ['=1/0', '#DIV/0!'],
  ['=A1+1', '#VALUE!'],
  ['="5"+1', '6'],
  ['=NOSUCH(1)', '#NAME?'],
  ['=1+', '#ERROR!'],
  ['=IF(B2>1000,"大","小")', '大'],
  ['=IF(D9,"x","blank")', 'blank'],
  ['=IF(TRUE,,2)', ''],
  ['=IFS(B2>9000,"a",B2>1000,"b")', 'b'],
  ['=IFERROR(1/0,"誤")', '誤'],
  ['=IFNA(VLOOKUP("無",A:B,2,FALSE),"なし")', 'なし'],
  ['=SWITCH(A2,"青木",1,"井上",2,0)', '1'],
  ['=AND(TRUE,B2>1)', 'TRUE'],
  ['=OR(FALSE,B2<1)', 'FALSE'],
  ['=NOT(ISBLANK(D9))', 'FALSE'],
  ['=ISNUMBER(C2)', 'TRUE'],
  ['=ISTEXT(C5)', 'TRUE'],
  ['=SUM(B2:B5)', '13000'],
  ['=SUM(B:B)', '13000'],
  ['=AVERAGE(B2:B3)', '5500'],
  ['=MIN(B2:B5)&"/"&MAX(B2:B5)', '500/8000'],
  ['=COUNT(C:C)', '3'],
  ['=COUNTA(A2:A)', '4'],
  ['=COUNTBLANK(D1:D5)', '5'],
  ['=COUNTIF(A2:A5,"青木")', '2'],
  ['=COUNTIF(B2:B5,">=1500")', '3'],
  ['=COUNTIF(A2:A5,"*田")', '1'],
  ['=COUNTIF(D2:D5,"")', '4'],
  ['=COUNTIFS(A2:A5,"青木",B2:B5,"<1000")', '1'],
  ['=SUMIF(A2:A5,"青木",B2:B5)', '3500'],
  ['=SUMIFS(B2:B5,A2:A5,"<>青木")', '9500'],
  ['=VLOOKUP("井上",A2:B5,2,FALSE)', '8000'],
  ['=XLOOKUP("上田",A2:A5,B2:B5)', '1500'],
  ['=XLOOKUP("無",A2:A5,B2:B5,"なし")', 'なし'],
  ['=XLOOKUP("青木",A2:A5,B2:B5,"",0,-1)', '500'],
  ['=INDEX(A2:B5,3,2)', '1500'],
  ['=MATCH("井上",A1:A5,0)', '3'],
  ['=TEXTJOIN("、",TRUE,FILTER(A2:A5,B2:B5>1000))', '青木、井上、上田'],
  ['=JOIN("-",SORT(B2:B5))', '500-1500-3000-8000'],
  ['=JOIN("-",SORT(B2:B5,1,FALSE))', '8000-3000-1500-500'],
  ['=COUNTA(UNIQUE(A2:A5))', '3'],
  ['=SUM(ARRAYFORMULA(B2:B3*2))', '22000'],
  ['=SUMPRODUCT((A2:A5="青木")*B2:B5)', '3500'],
  ['=TEXT(C2,"m/d（ddd）h:mm")', '11/22（日）14:00'],
  ['=TEXT(8000,"#,##0円")', '8,000円'],
  ['=VALUE("1,234")', '1234'],
  ['=CONCATENATE("a",B2)', 'a3000'],
  ['=LEFT("返事まち",2)&RIGHT("返事まち",1)&MID("返事まち",2,2)', '返事ち事ま'],
  ['=LEN(TRIM("  a  b "))', '3'],
  ['=SUBSTITUTE("a-b-c","-","/",2)', 'a-b/c'],
  ['=REGEXMATCH("LINE交換","LINE|Zoom")', 'TRUE'],
  ['=REGEXEXTRACT("注文123号","[0-9]+")', '123'],
  ['=REGEXREPLACE("a1b2","[0-9]","")', 'ab'],
  ['=DATE(2026,11,22)', '2026/11/22'],
  ['=DATE(2026,13,1)', '2027/01/01'],
  ['=YEAR(C2)&MONTH(C2)&DAY(C2)&HOUR(C2)', '2026112214'],
  ['=C2+1', '2026/11/23 14:00:00'],
  ['=C3-C2', '2.7916666667'],
  ['=INT(C2)=DATE(2026,11,22)', 'TRUE'],
  ['=WEEKDAY(C2)', '1'],
  ['=WORKDAY(DATE(2026,11,20),1)', '2026/11/23'],
  ['=NETWORKDAYS(DATE(2026,11,20),DATE(2026,11,24))', '3'],
  ['=TODAY()', '2026/11/22'],
  ['=NOW()', '2026/11/22 14:00:00'],
  ['=TIME(9,30,0)', '9:30:00'],
  ['=ROUND(2.345,2)', '2.35'],
  ['=MOD(-1,3)', '2'],
  ['=ABS(-3)', '3'],
  ['=HYPERLINK("https://example.com","開く")', '開く'],
  ['=ROW(B7)*10+COLUMN(B7)', '72'],
  ['=ROW()', '1'],
  ['=INDIRECT("A"&2)', '青木'],
  ['=INDIRECT("\'Sheet\'!B2")', '3000'],
  ['=LET(x,B2,y,x*2,y+1)', '6001'],
  ['=TWICE(B2)', '6000'],
  ['=twice(B2)', '6000'],
  ['=F1', '#REF!'],
])('%s shows %s', (formula, text) => {
  expect(shown(formula)).toBe(text);
});

test('INDIRECT takes the name of a range, too', () => {
  const world = scene(
    "function name() { const s = SpreadsheetApp.getActive(); s.setNamedRange('PRICES', s.getRange('B1:B2')) }",
  );
  const sheet = world.workbook.sheet('Sheet');
  sheet.put(1, 2, [[3], [4]]);
  expect(world.run('name', [], { surface: 'menu' }).ok).toBe(true);
  sheet.type(1, 1, '=SUM(INDIRECT("PRICES"))');
  expect(sheet.text(1, 1)).toBe('7');
});

describe('recalculation', () => {
  const start = () => {
    const world = scene('');
    return { world, sheet: world.workbook.sheet('Sheet') };
  };

  test('follows the cells that a formula reads, through other formulas and tabs with quoted names', () => {
    const { world, sheet } = start();
    world.workbook.addSheet('お休み 2026').put(1, 1, [[5]]);
    sheet.type(1, 1, "='お休み 2026'!A1*2");
    sheet.type(1, 2, '=A1+1');
    expect(sheet.text(1, 2)).toBe('11');
    world.workbook.sheet('お休み 2026').type(1, 1, '7');
    expect(sheet.text(1, 2)).toBe('15');
  });

  test('follows the world’s clock for NOW and TODAY', () => {
    const { world, sheet } = start();
    sheet.type(1, 1, '=IF(NOW()-B1>3/24,"⚠","ok")');
    sheet.type(1, 2, '2026/11/22 12:00');
    expect(sheet.text(1, 1)).toBe('ok');
    world.clock.advance(2 * 3_600_000);
    expect(sheet.text(1, 1)).toBe('⚠');
  });

  test('notices circles', () => {
    const { sheet } = start();
    sheet.type(1, 1, '=B1+1');
    sheet.type(1, 2, '=A1+1');
    expect([sheet.text(1, 1), sheet.text(1, 2)]).toEqual(['#REF!', '#REF!']);
    expect(sheet.errorMessage(1, 1)).toContain('Circular dependency');
  });

  test('moves references with inserted and deleted rows, renamed tabs and moved columns', () => {
    const { world, sheet } = start();
    sheet.put(1, 1, [
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    sheet.type(5, 5, '=SUM(A1:A3)+B2');
    sheet.insertRow(2);
    expect(sheet.formula(6, 5)).toBe('=SUM(A1:A4)+B3');
    sheet.deleteRow(3);
    expect(sheet.formula(5, 5)).toBe('=SUM(A1:A3)+#REF!');
    expect(sheet.text(5, 5)).toBe('#REF!');
    sheet.type(6, 5, '=Sheet!A1');
    sheet.rename('注文');
    expect(sheet.formula(6, 5)).toBe("='注文'!A1");
    world.workbook.sheet('注文').moveColumn(1, 3);
    expect(sheet.formula(6, 5)).toBe("='注文'!B1");
    expect(sheet.text(6, 5)).toBe('1');
  });

  test('spills arrays, refuses to overwrite, and spills again when there is room', () => {
    const { sheet } = start();
    sheet.put(1, 1, [[3], [1], [2]]);
    sheet.type(1, 3, '=SORT(A1:A3)');
    expect([1, 2, 3].map((row) => sheet.text(row, 3))).toEqual(['1', '2', '3']);
    sheet.type(2, 3, 'in the way');
    expect(sheet.text(1, 3)).toBe('#REF!');
    expect(sheet.errorMessage(1, 3)).toBe('Array result was not expanded because it would overwrite data in C2.');
    sheet.clear(2, 3);
    expect(sheet.text(3, 3)).toBe('3');
    sheet.type(999, 5, '=SORT(A1:A3)');
    expect(sheet.errorMessage(999, 5)).toBe('Result was not automatically expanded, please insert more rows (1).');
  });

  test('lets other formulas read what was spilled', () => {
    const { sheet } = start();
    sheet.type(1, 5, '=SUM(C1:C9)');
    sheet.type(1, 3, '=SEQUENCE(3)');
    expect(sheet.text(1, 5)).toBe('6');
  });
});

test('conditional formats by formula give each row its colour, the first rule that holds wins', () => {
  const world = scene(`function f() { const s = SpreadsheetApp.getActiveSheet();
    const rule = (formula, color) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(color).setRanges([s.getRange('A2:C9')]).build();
    s.setConditionalFormatRules([rule('=$B2="遅れ"', '#f4cccc'), rule('=AND($B2<>"",$C2<TODAY())', '#fff2cc')]) }`);
  world.run('f', [], { surface: 'menu' });
  const sheet = world.workbook.sheet('Sheet');
  sheet.put(2, 1, [
    ['a', '遅れ', 1],
    ['b', '待ち', 1],
    ['c', '待ち', 99_999],
    ['d', null, 1],
  ]);
  expect([2, 3, 4, 5].map((row) => sheet.look(row, 1).background)).toEqual(['#f4cccc', '#fff2cc', null, null]);
});
