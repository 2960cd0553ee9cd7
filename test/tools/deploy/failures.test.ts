// Every failure of clasp that is known gets one plain sentence with a way on, and names what it leaves behind.
import { main } from '../../../tools/deploy';
import { KINDS, kindOf } from '../../../tools/deploy/failures';
import { deployWords, type Language } from '../../../tools/deploy/words';
import { type Captured, captureOutput } from '../captured';
import { freshClone, type Place } from './place';
import { type Case, cases } from './recordings';
import { type StandIn, standIn } from './standIn';

let place: Place;
let google: StandIn;
let said: Captured;

beforeEach(() => {
  place = freshClone();
  google = standIn();
  said = captureOutput();
});
afterEach(() => {
  jest.restoreAllMocks();
  place.remove();
});

const run = (language: Language, ...args: string[]): number =>
  main(place.root, ['--lang', language, ...args], () => google.clasp);

/** Brings it to the point where clasp says so. Returns the lines of stderr. */
function meet({ command, answer, during }: Case, language: Language): string[] {
  if (during === 'update') {
    run(language);
    google.scripts.get('script-1')!['Code.js'] = '// Henjimachi, older\n';
  }
  said.err = '';
  google.play(command, answer);
  expect(run(language)).toBe(1);
  return said.err.trim().split('\n');
}

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  test.each(cases.map((one) => [one.when, one] as const))('%s', (_when, one) => {
    const lines = meet(one, language);
    const words = deployWords[language];
    const plain = words.failures[one.kind]('…').split('…')[0]!;
    const creating = one.left === 'perhaps' ? words.whileCreating[one.kind] : undefined;
    expect(lines[0]).toContain(creating ?? plain);
    const left = {
      nothing: words.left.nothing,
      perhaps: words.left.perhapsSheet,
      sheet: 'https://docs.google.com/spreadsheets/d/sheet-of-script-1/edit',
    };
    if (one.left) expect(lines[1]).toContain(left[one.left]);
    expect(lines).toHaveLength(one.left ? 2 : 1);
  });
});

test('every kind of failure is met by a recorded case', () => {
  expect([...new Set(cases.map(({ kind }) => kind))].sort()).toEqual([...KINDS].sort());
});

test.each(cases.map((one) => [one.when, one] as const))('told apart: %s', (_when, { answer, kind }) => {
  const said = `${answer.err ?? ''} ${answer.out ?? ''}`;
  if (!/"loggedIn"/.test(said)) expect(kindOf({ said })).toBe(kind);
});

test('what failed after the creation goes on with the same sheet, and makes no second one', () => {
  google.play('push', { err: 'Internal error encountered.\n', code: 1 });
  expect(run('ja')).toBe(1);
  const healed = standIn();
  healed.scripts.set('script-1', google.scripts.get('script-1')!);
  expect(main(place.root, ['--lang', 'ja'], () => healed.clasp)).toBe(0);
  expect(healed.calls.filter((call) => call.startsWith('create-script'))).toEqual([]);
  expect([...healed.scripts.keys()]).toEqual(['script-1']);
});

test('a creation that may have left a sheet says how to go on with that very sheet', () => {
  google.play('create-script', { err: 'User has not enabled the Apps Script API.\n', code: 1 });
  expect(run('ja')).toBe(1);
  expect(said.err).toContain('--sheet');
  const left = '1Left-behind-0123456789abcdefghijk';
  const healed = standIn();
  const again = main(
    place.root,
    ['--sheet', `https://docs.google.com/spreadsheets/d/${left}/edit`],
    () => healed.clasp,
  );
  expect(again).toBe(0);
  expect(place.ids()).toMatchObject({ parentId: left });
});

test('what clasp calls pushed is read back, and a file that is not there as sent is named', () => {
  google.play('push', { out: 'Pushed 3 files at 10:00:00.\n', code: 0 });
  expect(run('ja')).toBe(1);
  expect(said.err).toContain('Code.js, sidebar.html, appsscript.json');
  expect(said.err).toContain('https://script.google.com/d/script-1/edit');
  expect(said.err).toContain(deployWords.ja.left.sheet('x', '.clasp.local.json').slice(-20));
});

test('no sentence of a failure is blank or stays a stranger to the reader: each tells what to do', () => {
  for (const { failures } of Object.values(deployWords))
    for (const [kind, sentence] of Object.entries(failures))
      expect([kind, sentence('x')]).toEqual([
        kind,
        expect.stringMatching(/どうぞ|ください|npm run|try again|then run|Wait/),
      ]);
});
