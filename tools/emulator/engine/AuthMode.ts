// Which AuthMode and time limit an execution has, by where it starts.
import type { Surface } from '../api/RunOptions';
import type { ProjectKind } from '../api/WorldOptions';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** The mode in which code runs that starts at the surface. */
export function authModeOf(surface: Surface, kind: ProjectKind): AuthMode {
  if (surface === 'customFunction') return 'CUSTOM_FUNCTION';
  if (surface === 'onOpen' || surface === 'onEdit') return kind === 'addon-installed' ? 'NONE' : 'LIMITED';
  return 'FULL';
}

/** Time an execution gets, ms. */
export function timeLimitOf(surface: Surface): number {
  return surface === 'customFunction' || surface === 'onOpen' || surface === 'onEdit' ? 30_000 : 360_000;
}
