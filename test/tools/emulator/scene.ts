import { createWorld, type Outcome, type World, type WorldOptions } from '../../../tools/emulator';

const AUTH = 'https://www.googleapis.com/auth/';
export const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
].map((scope) => AUTH + scope);

/** 2026-11-22 14:00 in Tokyo, a Sunday. */
export const NOW = Date.UTC(2026, 10, 22, 5);

export function manifest(change: object = {}): string {
  return JSON.stringify({ timeZone: 'Asia/Tokyo', runtimeVersion: 'V8', oauthScopes: SCOPES, ...change });
}

/** A world with one script file. */
export function scene(source: string, options: Partial<WorldOptions> = {}, manifestChange: object = {}): World {
  return createWorld({
    now: NOW,
    files: [
      { name: 'Code.js', source },
      { name: 'page.html', source: '<p>hello</p>' },
      { name: 'appsscript.json', source: manifest(manifestChange) },
    ],
    firstSheetName: 'Sheet',
    ...options,
  });
}

/** Runs the body as a function from the menu and gives its value; throws its error's text. */
export function evaluate(body: string, options: Partial<WorldOptions> = {}, manifestChange: object = {}): unknown {
  return resultOf(scene(`function f() { ${body} }`, options, manifestChange).run('f', [], { surface: 'menu' }));
}

/** What the run gave. A run that failed throws its error's text, and the seed with which it fails again. */
export function resultOf(outcome: Outcome): unknown {
  if (!outcome.ok) throw new Error(`${outcome.error.name}: ${outcome.error.message} (seed ${outcome.seed})`);
  return outcome.value;
}

/** The error's text of a run that had to fail. */
export function failure(outcome: Outcome): string {
  if (outcome.ok) throw new Error(`expected a failure, got ${String(outcome.value)}`);
  return `${outcome.error.name}: ${outcome.error.message}`;
}

/** Runs the body from the menu and gives the text of the error it ends with. */
export function failureOf(body: string, options: Partial<WorldOptions> = {}, manifestChange: object = {}): string {
  return failure(scene(`function f() { ${body} }`, options, manifestChange).run('f', [], { surface: 'menu' }));
}
