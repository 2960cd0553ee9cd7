import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../tools/deploy';
import { type Captured, captureOutput } from './captured';

const project = join(__dirname, '../..');
let root = '';
let said: Captured;

/** A clasp that does as `script` says; it notes its arguments and folder in calls.json. */
function fakeClasp(script: string): void {
  const folder = join(root, 'node_modules/@google/clasp');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ bin: { clasp: 'fake.cjs' } }));
  writeFileSync(
    join(folder, 'fake.cjs'),
    `const fs = require('fs');
     const [command, ...args] = process.argv.slice(2);
     fs.appendFileSync(${JSON.stringify(join(root, 'calls.txt'))}, [command, ...args].join(' ') + '\\n');
     const project = fs.existsSync('.clasp.json') ? JSON.parse(fs.readFileSync('.clasp.json', 'utf8')) : null;
     const say = (text, code = 0) => { console.log(text); process.exitCode = code; };
     const fail = (text) => { console.error(text); process.exitCode = 1; };
     ${script}`,
  );
}

const loggedIn = `if (command === 'show-authorized-user') say('{"loggedIn": true}'); `;
const creates = `else if (command === 'create-script') {
  if (project) say('Project file already exists.');
  else {
    fs.writeFileSync('.clasp.json', '{"scriptId": "new-script", "rootDir": "", "scriptExtensions": [".js"]}');
    say('Created new document: https://drive.google.com/open?id=new-sheet\\nCreated new script: https://script.google.com/d/new-script/edit');
  }
} `;
const pushes = `else if (command === 'push') say('Pushed 3 files at 10:00. to ' + project.scriptId); `;

const calls = () => readFileSync(join(root, 'calls.txt'), 'utf8').trim().split('\n');
const settings = () => JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'henji-deploy-'));
  cpSync(join(project, '.claspignore'), join(root, '.claspignore'));
  writeFileSync(join(root, '.clasp.json'), '{"scriptId": "", "rootDir": "dist"}');
  said = captureOutput();
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(root, { recursive: true });
});

describe('npm run deploy', () => {
  it('makes a sheet with its script, keeps the ids, pushes with -f and says how to go on', () => {
    fakeClasp(loggedIn + creates + pushes);
    expect(main(root)).toBe(0);
    expect(calls()).toEqual(['show-authorized-user --json', 'create-script --type sheets --title 返事まち', 'push -f']);
    expect(settings()).toEqual({ scriptId: 'new-script', parentId: 'new-sheet', rootDir: 'dist' });
    expect(said.out).toContain('https://docs.google.com/spreadsheets/d/new-sheet/edit');
    expect(said.out).toContain('再読み込み');
    expect(said.out).toContain('メニュー「返事まち」');
  });

  it('uses the script that .clasp.json names and makes none', () => {
    writeFileSync(join(root, '.clasp.json'), '{"scriptId": "mine", "rootDir": "dist"}');
    fakeClasp(loggedIn + creates + pushes);
    expect(main(root)).toBe(0);
    expect(calls()).toEqual(['show-authorized-user --json', 'push -f']);
    expect(settings().scriptId).toBe('mine');
    expect(said.out).toContain('https://script.google.com/d/mine/edit');
  });

  it('keeps the new sheet when the push fails, so that the next try makes no second one', () => {
    fakeClasp(`${loggedIn}${creates}else if (command === 'push') fail('Unexpected error.')`);
    expect(main(root)).toBe(1);
    expect(settings().scriptId).toBe('new-script');
    fakeClasp(loggedIn + creates + pushes);
    expect(main(root)).toBe(0);
    expect(calls().filter((call) => call.startsWith('create-script'))).toHaveLength(1);
  });

  it('finds the ids in the words of a creation whose download failed', () => {
    fakeClasp(
      `${loggedIn}else if (command === 'create-script') { console.log('Created new document: https://drive.google.com/open?id=s-1\\nCreated new script: https://script.google.com/d/c_2/edit'); fail('timeout'); } ${pushes}`,
    );
    expect(main(root)).toBe(0);
    expect(settings()).toMatchObject({ scriptId: 'c_2', parentId: 's-1' });
  });

  it.each([
    ['nobody is logged in', `say('{"loggedIn": false}')`, 'npx clasp login'],
    ['clasp prints plain words', `say('Not logged in.')`, 'npx clasp login'],
    ['the question itself fails', `fail('getaddrinfo ENOTFOUND')`, 'ENOTFOUND'],
    [
      'the API is off at creation',
      `${loggedIn}else fail('User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings')`,
      'https://script.google.com/home/usersettings',
    ],
    [
      'the API is off at the push',
      `${loggedIn}${creates}else fail('User has not enabled the Apps Script API.')`,
      'https://script.google.com/home/usersettings',
    ],
    ['the credentials have lapsed', `${loggedIn}${creates}else fail('invalid_grant')`, 'npx clasp login'],
    ['the script is not there', `${loggedIn}${creates}else fail('Requested entity was not found.')`, 'scriptId'],
    ['the push was skipped', `${loggedIn}${creates}else say('Skipping push.')`, 'Skipping push.'],
    ['the creation failed', `${loggedIn}else fail('The user has exceeded a quota.')`, 'exceeded a quota'],
  ])('when %s says so in one line and fails', (_what, script, message) => {
    fakeClasp(script);
    expect(main(root)).toBe(1);
    expect(said.err).toContain(message);
    expect(said.err.trim().split('\n')).toHaveLength(1);
  });

  it('names a .clasp.json that cannot be read', () => {
    writeFileSync(join(root, '.clasp.json'), '{');
    fakeClasp(loggedIn);
    expect(main(root)).toBe(1);
    expect(said.err).toContain('.clasp.json を読めません');
  });

  it('says what is missing where clasp is not installed', () => {
    expect(main(root)).toBe(1);
    expect(said.err).toContain('npm ci');
  });
});

it('the real clasp, offline, would push exactly the three files of dist', () => {
  writeFileSync(
    join(root, '.clasp.json'),
    JSON.stringify({ ...JSON.parse(readFileSync(join(project, '.clasp.json'), 'utf8')), scriptId: 'fake' }),
  );
  mkdirSync(join(root, 'dist'));
  for (const name of ['Code.js', 'appsscript.json', 'sidebar.html', 'notes.js', 'Code.js.12.draft']) {
    writeFileSync(join(root, 'dist', name), '{}');
  }
  const clasp = join(project, 'node_modules/@google/clasp/build/src/index.js');
  const { stdout } = spawnSync(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  const status = JSON.parse(stdout) as { filesToPush: string[] };
  expect(status.filesToPush.sort()).toEqual(['dist/Code.js', 'dist/appsscript.json', 'dist/sidebar.html']);
}, 20_000);
