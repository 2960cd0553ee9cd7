// What the person has not allowed, named in words, with the way to allow it.
import { missingPermissions, type Permission } from '../../google/permissions';
import type { Catalogue } from '../../text/catalogue';

const named = (missing: readonly Permission[], { health }: Catalogue): string[] =>
  missing.map((permission) => health.permissions[permission]);

/** '' = nothing is missing. */
export function permissionText(words: Catalogue, missing: readonly Permission[] = missingPermissions()): string {
  return missing.length === 0 ? '' : words.health.permissionsMissing(named(missing, words));
}

/** Said right before Google asks. `item`: the menu item to be chosen once more. */
export function askedText(words: Catalogue, missing: readonly Permission[], item: string): string {
  return words.health.permissionsAsked(named(missing, words), item);
}
