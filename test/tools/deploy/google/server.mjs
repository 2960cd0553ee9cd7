// As much of Google's Drive and Apps Script API as clasp asks for, in memory. Prints its port. What is refused is set by POST /refuse/NAME.
import http from 'node:http';

const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';
const NOT_FOUND = [404, 'Requested entity was not found.'];
const SHIPPED = [
  { name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York"}' },
  { name: 'コード', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
];

const scripts = new Map();
const asked = [];
let refused = '';
let made = 0;

/** [status, body or message of an error] */
function answer(method, host, path, body) {
  if (host.startsWith('oauth2.')) {
    return refused === 'login' ? [400, { error: 'invalid_grant' }] : [200, { access_token: 'a', expires_in: 3600 }];
  }
  if (path === '/oauth2/v2/userinfo') return [200, { id: '1', email: 'seller@example.com' }];
  if (path === '/drive/v3/files') return [200, method === 'GET' ? { files: [] } : { id: idOf('sheet') }];
  if (!host.startsWith('script.')) return NOT_FOUND;
  // Reading is answered where the setting is off; people were misled by that.
  if (refused === 'api' && method !== 'GET') return [403, API_OFF];
  if (path === '/v1/projects') return create();
  return ofScript(method, /^\/v1\/projects\/([^/]+)\/content$/.exec(path)?.[1], body);
}

function create() {
  if (refused === 'bind') return [400, 'Request contains an invalid argument.'];
  const scriptId = idOf('script');
  scripts.set(scriptId, SHIPPED);
  return [200, { scriptId }];
}

function ofScript(method, id, body) {
  if (!scripts.has(id)) return NOT_FOUND;
  if (method === 'PUT') {
    if (refused === 'syntax') return [400, "Syntax error: SyntaxError: Unexpected token 'static' line: 3 file: Code"];
    scripts.set(id, JSON.parse(body).files.map(setOut));
  }
  return [200, { scriptId: id, files: scripts.get(id) }];
}

/** A manifest may come back set out otherwise. */
const setOut = (file) =>
  file.type === 'JSON' ? { ...file, source: JSON.stringify(JSON.parse(file.source), null, 4) } : file;

const idOf = (what) => `${what}-${++made}-${'x'.repeat(24)}`;

const server = http.createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part) => {
    body += part;
  });
  request.on('end', () => {
    const { host } = request.headers;
    const path = decodeURIComponent(request.url.split('?')[0]);
    const send = (status, content) => {
      // Each connection for one question: the test waits for clasp with a still event loop, and would miss that one was closed.
      response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8', connection: 'close' });
      response.end(JSON.stringify(content));
    };
    if (path.startsWith('/refuse/')) {
      refused = path.slice('/refuse/'.length);
      return send(200, {});
    }
    if (path === '/state') return send(200, { asked: asked.splice(0), scripts: Object.fromEntries(scripts) });
    asked.push(`${request.method} ${path}`);
    const [status, content] = answer(request.method, host, path, body);
    const isError = typeof content === 'string';
    return send(
      status,
      isError ? { error: { code: status, message: content, errors: [{ message: content }] } } : content,
    );
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
