// Which of the permissions that the manifest asks for the running account has given. Single ones can be left unticked (facts/apps-script.md 15.1).

const AUTH = 'https://www.googleapis.com/auth/';

/** The permissions of the standard manifest, by what they are for. */
const SCOPES = {
  sheet: `${AUTH}spreadsheets.currentonly`,
  sidebar: `${AUTH}script.container.ui`,
  trigger: `${AUTH}script.scriptapp`,
  mail: `${AUTH}script.send_mail`,
  address: `${AUTH}userinfo.email`,
} as const;

/** `other`: one that a manifest with more permissions asks for. */
export type Permission = keyof typeof SCOPES | 'other';

/** The types of the service do not have the second argument yet. */
interface WithScopes {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes?: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

/** What is missing; nothing where Google cannot be asked. Asking needs no permission and costs one call while all are there. */
export function missingPermissions(): Permission[] {
  try {
    if (!isMissing()) return [];
    const missing = (Object.keys(SCOPES) as (keyof typeof SCOPES)[]).filter((key) => isMissing([SCOPES[key]]));
    return missing.length > 0 ? missing : ['other'];
  } catch {
    return [];
  }
}

function isMissing(scopes?: readonly string[]): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  const script = ScriptApp as unknown as WithScopes;
  const info = scopes ? script.getAuthorizationInfo(AuthMode.FULL, scopes) : script.getAuthorizationInfo(AuthMode.FULL);
  return info.getAuthorizationStatus() === AuthorizationStatus.REQUIRED;
}

/**
 * Lets Google ask for everything that is missing. Where something is, this ends the execution, and its window opens: never to be called
 * inside a try block, nor while a lock is held.
 */
export function askForPermissions(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}

/** An add-on that is not enabled in this document: its functions may read nothing then. */
export function isUnenabled(mode: GoogleAppsScript.Script.AuthMode | undefined): boolean {
  return mode === ScriptApp.AuthMode.NONE;
}
