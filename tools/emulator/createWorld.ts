// The one way in: makes a world.
import type { World } from './api/World';
import type { WorldOptions } from './api/WorldOptions';
import { WorldState } from './engine/WorldState';
import { WorldView } from './host/WorldView';

/**
 * Builds a small Google around the pushed files: an empty spreadsheet of one tab, one owner, a clock at `now`. Throws
 * where Google would refuse the push (syntax, manifest).
 *
 * Example: `createWorld({ now: Date.UTC(2026, 10, 22), files: 'dist' }).run('hourly', [], { surface: 'trigger' })`
 */
export function createWorld(options: WorldOptions): World {
  return new WorldView(WorldState.first(options));
}
