// Serves the page and, from a second origin as Google does, the product's sidebar. Only to this computer.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PageFiles } from './pageFiles';
import type { Reply, RequestName, Requests } from './protocol';
import type { Stage } from './Stage';

export interface RunningPreview {
  /** `http://127.0.0.1:8787/` */
  readonly url: string;
  close(): Promise<void>;
  readonly closed: Promise<void>;
}

const HOST = '127.0.0.1';
const PORTS_TRIED = 20;
const LARGEST_REQUEST = 8_000_000;

/** What Google's frame allows (facts/apps-script.md 6), and nothing else: no clipboard above all. */
const NO_PERMISSIONS = 'clipboard-write=(), clipboard-read=(), camera=(), microphone=(), geolocation=()';

/** Starts both servers; `port` 0 takes any free one, another the next free one from there. */
export async function servePreview(stage: Stage, files: PageFiles, port: number): Promise<RunningPreview> {
  const addresses = { page: '', frame: '' };
  const frame = createServer(answering((request, response) => serveFrame(stage, files, addresses, request, response)));
  const page = createServer(answering((request, response) => servePage(stage, files, addresses, request, response)));
  addresses.page = await listen(page, port);
  addresses.frame = await listen(frame, port === 0 ? 0 : Number(new URL(addresses.page).port) + 1);
  const closed = Promise.all([page, frame].map((server) => new Promise<void>((done) => server.once('close', done))));
  return {
    url: `${addresses.page}/`,
    closed: closed.then(() => undefined),
    async close() {
      for (const server of [page, frame]) {
        server.close();
        server.closeAllConnections();
      }
      await closed;
    },
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Whatever a request makes go wrong is its own answer: no page, ours or a foreign one, may end the preview. */
function answering(answer: Answer): (request: IncomingMessage, response: ServerResponse) => void {
  return async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else send(response, 500, 'text/plain', `${(error as Error).stack}`);
    }
  };
}

/** Where the request goes, or null for an address that is none (`//[`). */
function addressOf(request: IncomingMessage, origin: string): URL | null {
  return URL.canParse(request.url ?? '/', origin) ? new URL(request.url ?? '/', origin) : null;
}

async function listen(server: Server, port: number): Promise<string> {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, HOST, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return `http://${HOST}:${(server.address() as AddressInfo).port}`;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || candidate - port >= PORTS_TRIED) throw error;
    }
  }
}

async function servePage(
  stage: Stage,
  files: PageFiles,
  { page, frame }: { page: string; frame: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = addressOf(request, page);
  if (!url) return send(response, 400, 'text/plain', 'Not an address.');
  // `localhost` is this computer too, but not the origin that the frame and the page know each other by.
  if (request.method === 'GET' && `http://${request.headers.host}` === page.replace(HOST, 'localhost')) {
    return send(response, 302, 'text/plain', '', { Location: `${page}${url.pathname}${url.search}` });
  }
  // Another site must not reach in by a name that points here, nor by a form posted to us.
  if (`http://${request.headers.host}` !== page) return send(response, 403, 'text/plain', 'Only for this computer.');
  const file = files.page[url.pathname];
  if (request.method === 'GET' && file) {
    const policy = `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src ${frame} 'self'; object-src 'none'`;
    return send(response, 200, file.type, file.text, { 'Content-Security-Policy': policy });
  }
  if (request.method === 'GET' && url.pathname === '/api/state') return json(response, stage.state(frame));
  if (request.method === 'GET' && url.pathname === '/api/window') {
    const at = (name: string) => Math.max(1, Math.floor(Number(url.searchParams.get(name))) || 1);
    const window = stage.window(url.searchParams.get('tab') ?? '', at('from'), Math.min(at('to'), at('from') + 400));
    return window ? json(response, window) : send(response, 404, 'text/plain', 'No such tab.');
  }
  const name = /^\/api\/([a-z]+)$/.exec(url.pathname)?.[1];
  if (request.method !== 'POST' || !name || !isRequest(name)) return send(response, 404, 'text/plain', 'Not here.');
  if (request.headers.origin !== page || request.headers['content-type'] !== 'application/json') {
    return send(response, 403, 'text/plain', 'Only from the preview page.');
  }
  const reply: Reply = await stage.handle(name, JSON.parse(await bodyOf(request)) as Requests[RequestName] & never);
  return json(response, reply);
}

const REQUESTS: Readonly<Record<RequestName, true>> = {
  type: true,
  paste: true,
  check: true,
  clear: true,
  select: true,
  menu: true,
  clock: true,
  run: true,
  close: true,
  restart: true,
};

function isRequest(name: string): name is RequestName {
  return Object.hasOwn(REQUESTS, name);
}

/** The page the script opened, with google.script in front of it, able to talk to nobody but the page around it. */
function serveFrame(
  stage: Stage,
  files: PageFiles,
  { page, frame }: { page: string; frame: string },
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const isOurs = `http://${request.headers.host}` === frame;
  const what = /^\/(sidebar|dialog)$/.exec((isOurs && addressOf(request, frame)?.pathname) || '')?.[1];
  const html = what === 'sidebar' || what === 'dialog' ? stage.frameHtml(what) : null;
  if (html === null) {
    send(response, 404, 'text/plain', 'Nothing is open here.');
    return;
  }
  const settings = JSON.stringify({ page, functions: stage.functionNames }).replace(/</g, '\\u003c');
  const shim = `<script>var henjiFrame=${settings};${files.frameScript}</script>`;
  const policy = `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: https:; frame-ancestors ${page}`;
  const withShim = /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + shim) : shim + html;
  send(response, 200, 'text/html; charset=utf-8', withShim, {
    'Content-Security-Policy': policy,
    'Permissions-Policy': NO_PERMISSIONS,
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_REQUEST) throw new Error('The request is too large.');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function json(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json', JSON.stringify(value));
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers });
  response.end(text);
}
