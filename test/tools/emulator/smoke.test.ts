import { createWorld } from '../../../tools/emulator';

const manifest = (extra: object = {}) =>
  JSON.stringify({ timeZone: 'Asia/Tokyo', runtimeVersion: 'V8', oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly','https://www.googleapis.com/auth/script.container.ui','https://www.googleapis.com/auth/script.scriptapp','https://www.googleapis.com/auth/script.send_mail','https://www.googleapis.com/auth/userinfo.email'], ...extra });

test('smoke', () => {
  const world = createWorld({ now: Date.UTC(2026, 10, 22, 1), files: [
    { name: 'Code.js', source: `
function onOpen(e) { SpreadsheetApp.getUi().createMenu('返事まち').addItem('準備', 'setUp').addToUi(); }
function setUp() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const s = ss.insertSheet('注文');
  s.getRange(1,1,2,3).setValues([['a','日付','2026/11/22 9:00'],[1, new Date(2026,10,22,14,0), '=B2+1']]);
  s.getRange(3,1).setValue('=DOUBLE(A2:A2)');
  SpreadsheetApp.flush();
  ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
  return s.getDataRange().getValues();
}
function hourly() { MailApp.sendEmail('seller@example.com','s','b',{htmlBody:'<p>'}); return new Date(); }
function onEdit(e) { e.range.getSheet().getRange(9,1).setValue(e.value + '!' ); }
/** @customfunction */
function DOUBLE(x) { return [[x*2, 'spill']]; }
` },
    { name: 'appsscript.json', source: manifest() },
  ] });
  const o = world.openDocument();
  if (!o?.ok) console.log(o);
  const out = world.ui.clickMenu(['返事まち', '準備']);
  console.log(JSON.stringify(out.ok ? out.value : out.error), out.startCostMs);
  console.log(world.calls.explain());
  const s = world.workbook.sheet('注文');
  console.log(s.values(), s.display(), s.formulas());
  console.log(s.type(5, 1, 'hello'), s.text(9, 1));
  console.log(world.runDueTriggers(world.clock.now() + 3 * 3600e3).length, world.mails, world.triggers);
});
