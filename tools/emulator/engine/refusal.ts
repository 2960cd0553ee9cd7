// The AuthMode × service matrix: what a call may do where it runs, and Google's words where it may not.
import type { AuthMode } from './AuthMode';
import type { CallKind } from './callKind';
import { type Language, permissionText } from './permissionText';
import { requiredScopes } from './requiredScopes';
import { publicName } from './signature';

export interface CallContext {
  mode: AuthMode;
  /** Still evaluating the files: no function has been entered. */
  loading: boolean;
  /** Whether the execution has a window to show things in. */
  hasUi: boolean;
  /** Scopes granted to this project by this user. */
  granted: ReadonlySet<string>;
  /** Scopes that the project asks for. */
  wanted: ReadonlySet<string>;
  /** The user's. */
  language: Language;
}

/** Services a custom function may use at all. */
const CUSTOM_FUNCTION_SERVICES = /^(?:Cache|HTML|Lock|Properties|Spreadsheet|Utilities)\.|^Base\.(?:Logger|Blob|User)$/;
const SESSION_WITHOUT_IDENTITY =
  /^(?:getScriptTimeZone|getActiveUserLocale|getActiveUser|getTemporaryActiveUserKey|getTimeZone)$/;

function mayInNone(key: string, method: string): boolean {
  if (key === 'Spreadsheet.SpreadsheetApp') return method === 'getUi';
  if (key === 'Base.Ui') return /^create/.test(method);
  if (key === 'Base.Session') return method === 'getActiveUserLocale' || method === 'getScriptTimeZone';
  return /^(?:Base\.(?:Menu|Logger|Blob)|Utilities\.Utilities)$/.test(key);
}

/** Google's refusal of the call, or null where it may go on. */
export function refusal(key: string, method: string, kind: CallKind, context: CallContext): string | null {
  const name = () => `${publicName(key)}.${method}`;
  const scopes = requiredScopes(key, method);
  const words = permissionText(context.language);
  const forbidden = () => words.forbidden(name(), scopes);
  if (context.loading && (context.mode === 'NONE' || context.mode === 'CUSTOM_FUNCTION')) return forbidden();
  if (key === 'Spreadsheet.SpreadsheetApp' && method === 'getUi' && !context.hasUi) {
    return 'Cannot call SpreadsheetApp.getUi() from this context.';
  }
  if (context.mode === 'NONE') return mayInNone(key, method) ? null : forbidden();
  if (context.mode === 'CUSTOM_FUNCTION') {
    if (key === 'Base.Session' && SESSION_WITHOUT_IDENTITY.test(method)) return null;
    if (!CUSTOM_FUNCTION_SERVICES.test(key)) {
      return words.service(publicName(key).split('.')[0]!);
    }
    const changesSheet = kind === 'write' && key.startsWith('Spreadsheet.');
    return changesSheet ? words.forbidden(method, []) : null;
  }
  const spreadsheet = scopes.some((scope) => scope.endsWith('/spreadsheets.currentonly'));
  if (context.mode === 'LIMITED') {
    if (key === 'Base.Session' && /^get(?:Active|Effective)User$/.test(method)) return null;
    if (scopes.length > 0 && !spreadsheet) return forbidden();
  }
  // Simple triggers run without anybody's consent: there it is enough that the project asks for the scope.
  const held = context.mode === 'LIMITED' ? context.wanted : context.granted;
  return scopes.length > 0 && !scopes.some((scope) => held.has(scope)) ? words.missing(name(), scopes) : null;
}
