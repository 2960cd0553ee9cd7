import type { World } from './api/World';
import type { WorldOptions } from './api/WorldOptions';

/** Builds a world. (Types first: the body follows.) */
export function createWorld(_options: WorldOptions): World {
  throw new Error('The emulator is being written: createWorld comes shortly.');
}
