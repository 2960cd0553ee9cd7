// Whether Google begins an installed trigger's run at all.
import { permissionText } from './permissionText';
import type { StoredTrigger } from './TriggerTable';

/**
 * Google's message where the creator has not granted all that the script asks for: unpublished scripts then do not
 * start; published ones run until the unauthorised line. Null where the run may begin.
 */
export function triggerRefusal({ home, user }: StoredTrigger): string | null {
  if (home.kind !== 'bound') return null;
  const wanted = home.project.manifest.oauthScopes ?? [];
  const granted = home.grantedScopes(user);
  return wanted.every((scope) => granted.has(scope)) ? null : permissionText(home.language).authorize;
}
