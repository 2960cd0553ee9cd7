// `npm run deploy`, against a clasp that plays back recorded words.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../tools/deploy';
import { claspOf, installedClasp } from '../../../tools/deploy/clasp';
import { machineLanguage } from '../../../tools/deploy/words';
import { type Captured, captureOutput } from '../captured';
import { FILES, freshClone, type Place } from './place';
import { type StandIn, standIn } from './standIn';

const project = join(__dirname, '../../..');
const SCRIPT = 'a-script-that-was-there-before';
let place: Place;
let google: StandIn;
let said: Captured;

const deploy = (...args: string[]): number => main(place.root, ['--lang', 'ja', ...args], () => google.clasp);
const names = (): string[] => google.calls.map((call) => call.split(' ')[0]!);

beforeEach(() => {
  place = freshClone();
  google = standIn();
  said = captureOutput();
});
afterEach(() => {
  jest.restoreAllMocks();
  place.remove();
});

describe('the first time', () => {
  it('checks before it makes anything, makes sheet and script, sends, reads back, and says how to go on', () => {
    expect(deploy()).toBe(0);
    expect(google.calls).toEqual([
      'show-authorized-user --json',
      'list-scripts --json',
      'create-version probe',
      'create-script --type sheets --title 返事まち',
      'push -f',
      'pull',
    ]);
    expect(google.scripts.get('script-1')).toEqual(FILES);
    expect(place.ids()).toEqual({ scriptId: 'script-1', parentId: 'sheet-of-script-1', rootDir: 'dist' });
    expect(said.out).toContain('https://docs.google.com/spreadsheets/d/sheet-of-script-1/edit');
    expect(said.out).toContain('https://docs.google.com/spreadsheets/d/sheet-of-script-1/copy');
    expect(said.out).toContain('「返事まち」→「セットアップ / やり直す」');
    expect(said.err).toBe('');
  });

  it('leaves the committed .clasp.json as it was', () => {
    const before = readFileSync(join(place.root, '.clasp.json'), 'utf8');
    deploy();
    expect(readFileSync(join(place.root, '.clasp.json'), 'utf8')).toBe(before);
  });

  it('finds the ids in the words of a creation whose download failed', () => {
    google.scripts.set('c_2', {});
    google.play('create-script', {
      out: 'Created new document: https://drive.google.com/open?id=s-1\nCreated new script: https://script.google.com/d/c_2/edit\n',
      err: 'The service is currently unavailable.\n',
      code: 1,
    });
    expect(deploy()).toBe(0);
    expect(place.ids()).toMatchObject({ scriptId: 'c_2', parentId: 's-1' });
  });

  it('can give the zone of a shop that is not in Japan', () => {
    expect(deploy('--zone', 'Europe/Berlin')).toBe(0);
    expect(JSON.parse(google.scripts.get('script-1')!['appsscript.json']!)).toEqual({
      timeZone: 'Europe/Berlin',
      oauthScopes: [],
    });
  });
});

describe('the second time', () => {
  beforeEach(() => {
    deploy();
    google.calls.length = 0;
  });

  it('updates the same sheet, and makes none', () => {
    writeFileSync(join(place.root, 'dist/Code.js'), '// Henjimachi, newer\n');
    expect(deploy()).toBe(0);
    expect(google.calls).toEqual(['show-authorized-user --json', 'pull', 'push -f', 'pull']);
    expect(google.scripts.get('script-1')!['Code.js']).toContain('newer');
  });

  it('sends nothing where nothing changed', () => {
    expect(deploy()).toBe(0);
    expect(google.calls).toEqual(['show-authorized-user --json', 'pull']);
    expect(said.out).toContain('もう最新');
  });

  it('keeps the zone that somebody chose in the settings of the script', () => {
    google.scripts.get('script-1')!['appsscript.json'] = '{"timeZone": "Asia/Seoul", "oauthScopes": []}';
    writeFileSync(join(place.root, 'dist/Code.js'), '// Henjimachi, newer\n');
    expect(deploy()).toBe(0);
    expect(google.scripts.get('script-1')!['appsscript.json']).toContain('Asia/Seoul');
  });

  it('does not take away files that somebody put there, unless told to', () => {
    google.scripts.get('script-1')!['mine.js'] = 'function mine() { return 1; }';
    expect(deploy()).toBe(1);
    expect(said.err).toContain('mine.js');
    expect(google.scripts.get('script-1')).toHaveProperty(['mine.js']);
    expect(deploy('--replace')).toBe(0);
    expect(Object.keys(google.scripts.get('script-1')!).sort()).toEqual(Object.keys(FILES).sort());
  });

  it('makes another sheet for handing on, and knows both from then on', () => {
    expect(deploy('--template')).toBe(0);
    expect(place.ids('.clasp.template.local.json')).toMatchObject({ scriptId: 'script-2' });
    expect(place.ids()).toMatchObject({ scriptId: 'script-1' });
    expect(said.out).toContain('/sheet-of-script-2/copy');
    google.calls.length = 0;
    expect(deploy('--template')).toBe(0);
    expect(names()).not.toContain('create-script');
  });
});

describe('what is there already', () => {
  it('is a script that is given, by address or id', () => {
    google.scripts.set(SCRIPT, { 'コード.js': 'function myFunction() {\n  \n}\n' });
    expect(deploy('--script', `https://script.google.com/u/0/home/projects/${SCRIPT}/edit`)).toBe(0);
    expect(google.scripts.get(SCRIPT)).toEqual(FILES);
    expect(place.ids()).toEqual({ scriptId: SCRIPT, rootDir: 'dist' });
    expect(said.out).toContain(`https://script.google.com/d/${SCRIPT}/edit`);
  });

  it('is a script that the committed file names', () => {
    google.scripts.set('mine', {});
    writeFileSync(join(place.root, '.clasp.json'), '{"scriptId": "mine", "rootDir": "dist"}');
    expect(deploy()).toBe(0);
    expect(google.scripts.get('mine')).toEqual(FILES);
  });

  it('is a sheet without a script: it gets one', () => {
    const sheet = '1AbCdEfGhIjKlMnOpQrStUvWxYz-0123456789';
    expect(deploy('--sheet', `https://docs.google.com/spreadsheets/d/${sheet}/edit#gid=0`)).toBe(0);
    expect(google.calls).toContain(`create-script --type standalone --title 返事まち --parentId ${sheet}`);
    expect(place.ids()).toEqual({ scriptId: 'script-1', parentId: sheet, rootDir: 'dist' });
  });

  it('is no sheet where a script is asked for, nor the other way round', () => {
    expect(deploy('--script', 'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWx/edit')).toBe(1);
    expect(said.err).toContain('--sheet');
    expect(deploy('--sheet', 'my sheet')).toBe(1);
    expect(google.calls).toEqual([]);
  });

  it('stays where another target is chosen, and is named', () => {
    deploy();
    google.scripts.set(SCRIPT, {});
    expect(deploy('--script', SCRIPT)).toBe(0);
    expect(said.out).toContain('これまでの送り先（https://docs.google.com/spreadsheets/d/sheet-of-script-1/edit）');
    expect(google.scripts.get('script-1')).toEqual(FILES);
  });
});

describe('--dry-run', () => {
  it('shows every step with its command and asks Google for nothing', () => {
    expect(deploy('--dry-run')).toBe(0);
    expect(google.calls).toEqual(['show-file-status --json']);
    expect(place.ids()).toBeNull();
    for (const command of ['list-scripts', 'create-version', 'create-script', 'push -f', 'pull'])
      expect(said.out).toContain(`clasp ${command}`);
  });

  it('shows the steps of an update where there is one to make', () => {
    deploy();
    google.calls.length = 0;
    said.out = '';
    expect(deploy('--dry-run')).toBe(0);
    expect(said.out).toContain('sheet-of-script-1');
    expect(said.out).not.toContain('create-script');
    expect(google.calls).toEqual(['show-file-status --json']);
  });
});

describe('what is wrong on this computer is said before Google is asked', () => {
  test.each([
    ['a file of ids that cannot be read', '.clasp.local.json', '{', '.clasp.local.json'],
    ['a .clasp.json that cannot be read', '.clasp.json', '{', '.clasp.json'],
  ])('%s', (_what, name, text, told) => {
    writeFileSync(join(place.root, name), text);
    expect(deploy()).toBe(1);
    expect(said.err).toContain(told);
    expect(google.calls).toEqual([]);
  });

  test('a file of dist that is missing', () => {
    rmSync(join(place.root, 'dist/sidebar.html'));
    expect(deploy()).toBe(1);
    expect(said.err).toContain('npm run build');
  });

  test('a clasp that is not installed', () => {
    rmSync(join(place.root, 'node_modules'), { recursive: true });
    expect(deploy()).toBe(1);
    expect(said.err).toContain('npm ci');
  });

  test.each([[['--frob']], [['--zone']], [['--lang', 'fr']]])('an option that is not known: %j', (args) => {
    expect(main(place.root, args, () => google.clasp)).toBe(2);
  });

  test('a zone that there is not', () => {
    expect(deploy('--zone', 'Asia/Kyoto')).toBe(1);
    expect(said.err).toContain('Asia/Kyoto');
  });
});

test.each([
  [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LC_ALL: 'ja_JP.UTF-8', LANG: 'en_US.UTF-8' }, 'ja'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'ja'],
  [{}, 'ja'],
])('a machine with %j is spoken to in %s', (env, language) => {
  expect(machineLanguage(env, '')).toBe(language);
});

test('the real clasp, run by hand, would push exactly the three files of dist', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'henji-clasp-')));
  const clasp = claspOf(installedClasp(project)!.file);
  try {
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'fake', rootDir: 'dist' }));
    writeFileSync(join(folder, '.claspignore'), readFileSync(join(project, '.claspignore')));
    mkdirSync(join(folder, 'dist'));
    for (const name of [...Object.keys(FILES), 'notes.js', 'Code.js.12.draft'])
      writeFileSync(join(folder, 'dist', name), '{}');
    const status = JSON.parse(clasp(['show-file-status', '--json'], folder).out) as { filesToPush: string[] };
    expect(status.filesToPush.sort()).toEqual(['dist/Code.js', 'dist/appsscript.json', 'dist/sidebar.html']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 30_000);

test('a clasp that does not answer is stopped', () => {
  const file = join(place.root, 'sleeps.cjs');
  writeFileSync(file, 'setInterval(() => {}, 1000)');
  const { status, said: words } = claspOf(file, 300)([], place.root);
  expect([status, words]).toEqual([null, expect.stringContaining('ETIMEDOUT')]);
});

test('an older Node is named before anything else is tried', () => {
  const pretend = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.20.1"})';
  const run = join(project, 'tools/run.mjs');
  const { status, stderr } = spawnSync(process.execPath, ['--import', pretend, run, 'deploy'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, expect.stringContaining('18.20.1')]);
});
