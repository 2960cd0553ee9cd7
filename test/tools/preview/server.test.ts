import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from '../../../tools/build';
import { main, startPreview } from '../../../tools/preview';
import type { PreviewState, Reply, RequestName, Requests, SheetWindow } from '../../../tools/preview/protocol';
import { linesOf } from '../../../tools/preview/rowHeights';
import type { RunningPreview } from '../../../tools/preview/server';
import { captureOutput } from '../captured';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '../../..');
const NOW = Date.parse('2026-11-24T10:00:00+09:00');
let preview: RunningPreview | undefined;

beforeAll(async () => {
  build(ROOT);
  const started = await startPreview({ root: ROOT, orders: null, now: NOW, port: 0 });
  if (!started.ok) throw new Error(started.error);
  preview = started.preview;
});
afterAll(() => preview?.close());
afterEach(() => jest.restoreAllMocks());

const origin = () => new URL(preview!.url).origin;
const get = async <T>(path: string) => (await (await fetch(`${origin()}${path}`)).json()) as T;
const state = () => get<PreviewState>('/api/state');

function send(name: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${origin()}/api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin(), ...headers },
    body: JSON.stringify(body),
  });
}
const act = async <Name extends RequestName>(name: Name, body: Requests[Name]) =>
  (await (await send(name, body)).json()) as Reply;

/** The answer to a request with a Host header of its own, which fetch does not allow. */
function statusWithHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(`${origin()}/api/state`, { headers: { Host: host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

/** The answer to a path that fetch would not send. */
function statusOfPath(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method: 'GET' }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

describe('the preview server', () => {
  it('tells what is on the screen: tabs, menu, sidebar, mails', async () => {
    const { wall, tabs, menus, sidebar, mails, phoneTab, failure } = await state();
    expect(wall).toBe('2026-11-24T10:00');
    expect(tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['きょう', '注文', '連絡文']));
    expect(menus.map(({ caption }) => caption)).toEqual(['返事まち']);
    expect(sidebar?.title).toBe('返事まち');
    expect(mails.length).toBeGreaterThan(0);
    expect([phoneTab, failure]).toEqual(['きょう', '']);
  });

  it('gives the asked rows and the frozen ones, and nothing of a tab that is not there', async () => {
    const window = await get<SheetWindow>(`/api/window?${new URLSearchParams({ tab: '注文', from: '5', to: '8' })}`);
    expect(window.rows.map(({ number }) => number)).toEqual([5, 6, 7, 8]);
    expect(window.frozen.at(-1)?.cells.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['購入者', '次にすること']),
    );
    expect(window.lists.flat()).toContain('返事が来た');
    expect((await fetch(`${origin()}/api/window?tab=x`)).status).toBe(404);
  });

  it("serves the product's own sidebar from another origin, without clipboard and network", async () => {
    const { sidebar } = await state();
    expect(new URL(sidebar!.url).origin).not.toBe(origin());
    const response = await fetch(sidebar!.url);
    const html = await response.text();
    expect(html.indexOf('henjiFrame=')).toBeLessThan(html.indexOf('<div id="app">'));
    expect(response.headers.get('permissions-policy')).toContain('clipboard-write=()');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('content-security-policy')).toContain(`frame-ancestors ${origin()}`);
  });

  it('answers to no other site and no other name', async () => {
    const body = { path: ['返事まち', 'いま更新する'] };
    expect((await send('menu', body, { Origin: 'https://example.com' })).status).toBe(403);
    expect((await send('menu', body, { 'Content-Type': 'text/plain' })).status).toBe(403);
    expect((await send('nothing', body)).status).toBe(404);
    expect(await statusWithHost('evil.example')).toBe(403);
    expect(await statusWithHost(new URL(origin()).host)).toBe(200);
  });

  it('outlives addresses that are none, on both ports', async () => {
    const { sidebar } = await state();
    const frame = Number(new URL(sidebar!.url).port);
    const statuses = await Promise.all(
      [Number(new URL(origin()).port), frame].map((port) => statusOfPath(port, '//[')),
    );
    expect(statuses).toEqual([400, 404]);
    expect((await state()).wall).toBe('2026-11-24T10:00');
    expect((await fetch(sidebar!.url)).status).toBe(200);
  });

  it('sends who comes as localhost to its own address', async () => {
    const answer = await fetch(`${origin().replace('127.0.0.1', 'localhost')}/?x=1`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${origin()}/?x=1`]);
  });

  it('passes calls of the sidebar on, and the error of one that fails', async () => {
    const reply = await act('run', { name: 'henjiState', args: [] });
    expect(reply.ok && JSON.parse(String(reply.value))).toMatchObject({ setUp: true });
    expect(await act('run', { name: 'henjiNothing', args: [] })).toMatchObject({ ok: false });
    expect((await state()).failure).not.toBe('');
    await act('select', { tab: '注文', row: 3, column: 1 });
    expect((await state()).failure).toBe('');
  });

  it('moves the clock forward only, with an hourly run at every full hour on the way', async () => {
    expect(await act('clock', { wall: '2026-11-24T09:00' })).toMatchObject({ ok: false });
    expect(await act('clock', { wall: '2027-11-24T09:00' })).toMatchObject({ ok: false });
    expect(await act('clock', { wall: 'soon' })).toMatchObject({ ok: false });
    expect(await act('clock', { wall: '2026-11-25T08:30' })).toEqual({ ok: true });
    const { wall, mails } = await state();
    expect(wall).toBe('2026-11-25T08:30');
    expect(mails[0]?.when).toBe('11/25 8:00'.replace(' 8:', ' 08:'));
    expect(await act('restart', {})).toEqual({ ok: true });
    expect((await state()).wall).toBe('2026-11-24T10:00');
  });

  it('takes the next port when one is in use', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const { port } = blocker.address() as { port: number };
    const second = await startPreview({ root: ROOT, orders: null, now: NOW, port });
    try {
      expect(second.ok && Number(new URL(second.preview.url).port)).toBeGreaterThan(port);
    } finally {
      if (second.ok) await second.preview.close();
      blocker.close();
    }
  });
});

describe('npm start', () => {
  it.each([
    ['two files', ['a.csv', 'b.csv'], 2, '1つだけ'],
    ['an unknown option', ['--port', '1'], 2, '「--port」'],
    ['a bad time', ['--now', 'x'], 2, '--now「x」'],
    ['a missing file', ['none.csv'], 1, 'none.csv：ファイルが見つかりません'],
  ])('with %s says so in one line', async (_what, args, code, message) => {
    const said = captureOutput();
    expect(await main(ROOT, args)).toBe(code);
    expect(said.err).toContain(message);
    expect(said.err.trim().split('\n')).toHaveLength(1);
  });
});

it.each([
  ['', 50, 1],
  ['ご確認', 50, 1],
  ['ご確認のお願い', 50, 3],
  ['one\ntwo\n\nfour', 500, 4],
  ['abcdefgh', 28, 2],
])('the text %j in %d pixels takes %d lines', (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});
