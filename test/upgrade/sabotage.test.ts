// Would a loss be found? The built bundle with a run that spoils one thing in the kept sheet must be found out, and the honest one not.
import type { ProjectFile } from '../../tools/emulator';
import { besideOwnScript } from '../app/shop';
import { HOUR, live, now, opened, sheetOf } from './keptFiles';
import { brokenPromises } from './promises';
import { lossesOf } from './sellersOwn';

interface Sabotage {
  readonly name: string;
  /** Done before the honest run. */
  readonly before?: string;
  /** Done after it. */
  readonly after?: string;
  /** The only complaint, or all of them. */
  readonly found: RegExp;
}

const SABOTAGES: readonly Sabotage[] = [
  { name: 'nothing', found: /^$/ },
  {
    name: 'a cell of a column of the seller’s',
    after: "cell('注文', 'G4').setValue('済')",
    found: /^注文!G4: "未請求" became "済"$/,
  },
  {
    name: 'a cell of such a column that was blank',
    after: "cell('連絡文', 'H9').setValue('x')",
    found: /^連絡文!H9: nothing/,
  },
  { name: 'a fact typed by hand', after: "cell('注文', 'U6').setValue(new Date(2026, 9, 13))", found: /^注文!U6: / },
  {
    name: 'a bad date mended',
    after: "cell('注文', 'AJ21').setValue('')",
    found: /^注文!AJ21: "11\/31" became nothing$/,
  },
  { name: 'a formula made a value', after: "cell('注文', 'T3').setValue(2340)", found: /^注文!T3: =IF/ },
  { name: 'a header of the seller’s', after: "cell('注文', 'G2').setValue('請求')", found: /^注文!G2: / },
  { name: 'a note', after: "cell('経費', 'B3').clearNote()", found: /^notes of 経費!B3: / },
  { name: 'a number format', after: "cell('注文', 'T3').setNumberFormat('0')", found: /^formats of 注文!T3: / },
  { name: 'a colour', after: "cell('注文', 'A4').setBackground(null)", found: /^looks of 注文!A4: / },
  {
    name: 'a drop-down of the seller’s',
    after: "cell('注文', 'P9').clearDataValidations()",
    found: /^validations of 注文!P9: /,
  },
  { name: 'a hidden column shown', after: "tab('注文').showColumns(23)", found: /^columns of 注文: / },
  { name: 'a hidden row shown', after: "tab('経費').showRows(3)", found: /^hiddenRows of 経費: / },
  {
    name: 'the colour rules',
    after: "tab('注文').clearConditionalFormatRules()",
    found: /^conditionalFormats of 注文: /,
  },
  { name: 'a row moved', after: "tab('注文').deleteRow(20)", found: /^注文!A20: "さくら" became "りく"/ },
  { name: 'a text of 文例', after: "cell('文例', 'F2').setValue('…')", found: /^文例!F2: / },
  {
    name: 'a rule of the seller’s',
    after: "tab('サイトのルール').deleteRow(tab('サイトのルール').getLastRow())",
    found: /^サイトのルール!/,
  },
  { name: 'a setting', after: "cell('設定', 'B13').setValue(24)", found: /^設定!B13: 36 became 24$/ },
  { name: 'a line of 履歴', after: "cell('履歴', 'D5').setValue('')", found: /^履歴!D5: / },
  {
    name: 'a draft edited by the seller composed anew',
    after: "cell('連絡文', 'G29').setValue('かんな様')",
    found: /^連絡文!G29: /,
  },
  {
    name: 'what other scripts remember',
    after: 'PropertiesService.getUserProperties().deleteAllProperties()',
    found: /^properties of others: /,
  },
  { name: 'the tab’s name', after: "tab('休みの予定').setName('お休み')", found: /^tabs: / },
  { name: 'an assessment', after: "cell('注文', 'I4').setValue('')", found: /^no assessment of もり$/ },
  {
    name: 'a choice that waits',
    before: "cell('注文', 'E31').setValue('')",
    found: /^the choice of 山田 太郎／やまだ was not taken$/,
  },
  {
    name: 'a notice drafted twice',
    after: "tab('連絡文').appendRow(tab('連絡文').getRange('A23:N23').getValues()[0])",
    found: /^two notices .+$|^drafted again: ご質問の再確認 of 5006$/,
  },
  {
    name: 'a notice withdrawn by hand brought back',
    after: "cell('連絡文', 'F22').setValue('下書き')",
    found: /^withdrawn by hand and brought back: ご確認のお願い of 5020$/,
  },
  {
    name: 'the ledger of mails',
    before: "PropertiesService.getDocumentProperties().deleteProperty('henjimachi.mails')",
    found: /^two digests on 2026-11-19$/,
  },
  {
    name: 'the trigger',
    after: 'ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one))',
    found: /^trigger gone: /,
  },
  {
    name: 'a second trigger',
    after: "ScriptApp.newTrigger('henjiHourly').timeBased().everyHours(1).create()",
    found: /^trigger added: /,
  },
];

/** The product with its hourly run inside another one. */
function spoiled({ before = '', after = '' }: Sabotage): ProjectFile[] {
  const own = `
    const tab = (name) => SpreadsheetApp.getActive().getSheetByName(name);
    const cell = (name, a1) => tab(name).getRange(a1);
    function henjiHourly() { ${before}; honestHourly(); ${after}; }`;
  return besideOwnScript(own).map(({ name, source }) => {
    if (name !== 'Code.js') return { name, source };
    // The last one is what Google calls: the bundle before it has a function of that name, too.
    const [stub, ...bundle] = source.split('\nfunction henjiHourly()').reverse();
    expect(bundle.length).toBeGreaterThan(0);
    return { name, source: `${bundle.reverse().join('\nfunction henjiHourly()')}\nfunction honestHourly()${stub}` };
  });
}

test.each(SABOTAGES)('found out: $name', (sabotage) => {
  const kept = sheetOf('0.1.0.json');
  const world = opened(kept, spoiled(sabotage));
  live(world, HOUR);
  const after = now(world, kept);
  const complaints = [...lossesOf(kept, after), ...brokenPromises(kept, after)];
  if (sabotage.name === 'nothing') expect(complaints).toEqual([]);
  else expect(complaints).toContainEqual(expect.stringMatching(sabotage.found));
});
