// The real clasp of the lockfile against a Google of ours: what the stand-in of the other tests plays back is what clasp does.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main } from '../../../tools/deploy';
import { claspOf, installedClasp } from '../../../tools/deploy/clasp';
import { type Captured, captureOutput } from '../captured';
import { freshClone, type Place } from './place';

const program = installedClasp(join(__dirname, '../../..'))!;
const google = join(__dirname, 'google');

interface State {
  readonly asked: readonly string[];
  readonly scripts: Readonly<Record<string, readonly { readonly name: string; readonly source: string }[]>>;
}

let server: ChildProcess;
let port = '';
let place: Place;
let said: Captured;

beforeAll(async () => {
  server = spawn(process.execPath, [join(google, 'server.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
  port = await new Promise((resolve) => server.stdout!.once('data', (text) => resolve(String(text).trim())));
});
afterAll(() => {
  server.kill();
});

beforeEach(() => {
  place = freshClone();
  mkdirSync(join(place.root, 'home'));
  const login = { client_id: 'x', client_secret: 'y', type: 'authorized_user', refresh_token: 'r' };
  writeFileSync(join(place.root, 'home/.clasprc.json'), JSON.stringify({ tokens: { default: login } }));
  said = captureOutput();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await ask('/refuse/');
  await ask('/state');
  place.remove();
});

const ask = async (path: string): Promise<State> =>
  (await (await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST' })).json()) as State;

function deploy(...args: string[]): number {
  const home = join(place.root, 'home');
  const env = {
    ...{ PATH: process.env.PATH, HOME: home, USERPROFILE: home, STAND_IN_PORT: port },
    NODE_OPTIONS: `--import ${pathToFileURL(join(google, 'redirect.mjs')).href}`,
  };
  said.out = '';
  said.err = '';
  return main(place.root, ['--lang', 'en', ...args], () => claspOf(program.file, 120_000, env));
}

test('makes a sheet, sends, reads back; then updates; then has nothing to do', async () => {
  expect([deploy(), said.err]).toEqual([0, '']);
  const first = await ask('/state');
  expect(first.asked.filter((line) => /^(?:POST|PUT) \/(?:drive|v1)/.test(line))).toEqual([
    expect.stringMatching(/^POST \/v1\/projects\/10+\/versions$/),
    'POST /drive/v3/files',
    'POST /v1/projects',
    expect.stringMatching(/^PUT \/v1\/projects\/script-\d+-x+\/content$/),
  ]);
  writeFileSync(join(place.root, 'dist/Code.js'), '// Henjimachi, newer\n');
  expect([deploy(), said.err]).toEqual([0, '']);
  const { scripts } = await ask('/state');
  const [files] = Object.values(scripts);
  expect(files!.map(({ name }) => name).sort()).toEqual(['Code', 'appsscript', 'sidebar']);
  expect(files!.find(({ name }) => name === 'Code')!.source).toContain('newer');
  expect(deploy()).toBe(0);
  expect((await ask('/state')).asked.filter((line) => /^(?:PUT|POST) \/v1/.test(line))).toEqual([]);
}, 600_000);

test.each([
  ['api', 'The Apps Script API is off', 'Nothing was made'],
  ['bind', 'could not be given its script', '--sheet'],
  ['login', 'The login has lapsed', 'Nothing was made'],
  ['syntax', 'Google could not read the program', 'https://docs.google.com/spreadsheets/d/sheet-'],
])(
  'where Google refuses (%s) it says so, and what is left',
  async (what, sentence, left) => {
    await ask(`/refuse/${what}`);
    expect(deploy()).toBe(1);
    expect(said.err).toContain(sentence);
    expect(said.err).toContain(left);
    await ask('/refuse/');
  },
  120_000,
);

test('agrees to a dry run without being asked anything', async () => {
  expect(deploy('--dry-run')).toBe(0);
  expect((await ask('/state')).asked).toEqual([]);
}, 300_000);
