// Developer metadata of a spreadsheet and its tabs, as the reference describes it.
import { evaluate, failureOf, scene } from './scene';

const BOOK =
  'const b = SpreadsheetApp.getActive(); const s = b.getSheets()[0]; const V = SpreadsheetApp.DeveloperMetadataVisibility;';
const menu = { surface: 'menu' } as const;

test('a tab and the spreadsheet each have their own; it is changed and removed in place', () => {
  expect(
    evaluate(`${BOOK}
      s.addDeveloperMetadata('k', 'v').addDeveloperMetadata('bare'); b.addDeveloperMetadata('k', 'w', V.PROJECT);
      const [first, bare] = s.getDeveloperMetadata(); const [own] = b.getDeveloperMetadata();
      const before = [first.getKey(), first.getValue(), String(first.getVisibility()), bare.getValue(), own.getValue(), String(own.getVisibility())].join();
      first.setValue('x').setVisibility(V.PROJECT).setKey('l'); bare.remove();
      return [before, s.getDeveloperMetadata().map((m) => [m.getKey(), m.getValue(), m.getVisibility()].join()).join(), first.getId() !== own.getId()].join(' ')`),
  ).toBe('k,v,DOCUMENT,,w,PROJECT l,x,PROJECT true');
});

test('a finder looks through the whole spreadsheet, or through one tab', () => {
  expect(
    evaluate(`${BOOK} const t = b.insertSheet('t');
      s.addDeveloperMetadata('k', '1'); t.addDeveloperMetadata('k', '2'); b.addDeveloperMetadata('k', '3'); t.addDeveloperMetadata('other', '2');
      const values = (finder) => finder.find().map((m) => m.getValue()).join('');
      const T = SpreadsheetApp.DeveloperMetadataLocationType;
      return [values(b.createDeveloperMetadataFinder().withKey('k')), values(t.createDeveloperMetadataFinder().withKey('k')),
        values(t.createDeveloperMetadataFinder().withKey('k').onIntersectingLocations()), values(b.createDeveloperMetadataFinder().withValue('2')),
        values(b.createDeveloperMetadataFinder().withLocationType(T.SPREADSHEET)), values(b.createDeveloperMetadataFinder().withVisibility(V.PROJECT)),
        b.createDeveloperMetadataFinder().withKey('k').withValue('2').find()[0].getLocation().getSheet().getName()].join()`),
  ).toBe('123,2,23,22,3,,t');
});

test('it goes with its tab, and what is removed answers no more', () => {
  expect(
    evaluate(`${BOOK} const t = b.insertSheet('t'); t.addDeveloperMetadata('k'); b.deleteSheet(t);
      return b.createDeveloperMetadataFinder().find().length`),
  ).toBe(0);
  expect(
    failureOf(`${BOOK} s.addDeveloperMetadata('k'); const [m] = s.getDeveloperMetadata(); m.remove(); m.getKey()`),
  ).toContain('not found');
});

test('what is visible to a project only another script does not see', () => {
  const world = scene(`
    function mark() { ${BOOK} s.addDeveloperMetadata('open', '1').addDeveloperMetadata('mine', '2', V.PROJECT) }
    function seen() { ${BOOK} return s.getDeveloperMetadata().map((m) => m.getKey()).join() }`);
  world.run('mark', [], menu);
  expect(world.run('seen', [], menu)).toMatchObject({ value: 'open,mine' });
  expect(world.makeCopy().run('seen', [], menu)).toMatchObject({ value: 'open' });
});

test.each([
  [
    's.addDeveloperMetadata(1)',
    "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.addDeveloperMetadata.",
  ],
  ["s.addDeveloperMetadata('k', 1)", "The parameters (String,number) don't match"],
  [
    "b.addDeveloperMetadata('k', 'v', 'DOCUMENT')",
    "don't match the method signature for SpreadsheetApp.Spreadsheet.addDeveloperMetadata.",
  ],
  ["s.addDeveloperMetadata('k'); s.getDeveloperMetadata()[0].setValue(1)", "don't match"],
  ["s.addDeveloperMetadata('k', 'x'.repeat(30000))", '30000'],
])('%s is refused', (call, message) => {
  expect(failureOf(BOOK + call)).toContain(message);
});

test('simple triggers and custom functions may read it; custom functions may not write it', () => {
  const world = scene(`function R() { return SpreadsheetApp.getActive().createDeveloperMetadataFinder().find().length }
    function W() { SpreadsheetApp.getActive().addDeveloperMetadata('k') }`);
  expect(world.run('R', [], { surface: 'customFunction' })).toMatchObject({ ok: true, value: 0 });
  expect(world.run('W', [], { surface: 'customFunction' })).toMatchObject({
    error: { message: 'You do not have permission to call addDeveloperMetadata' },
  });
  expect(world.run('W', [], { surface: 'onEdit' })).toMatchObject({ ok: true });
});
