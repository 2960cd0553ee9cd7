// Remembers a world and goes back to it.
import type { World, WorldSnapshot } from '../api/World';
import { captureState, type Restore } from '../engine/captureState';
import { Project } from '../engine/Project';
import { Realms } from '../engine/Realms';
import { ServiceObject } from '../engine/ServiceObject';
import type { WorldState } from '../engine/WorldState';
import { CellError } from '../model/CellError';

/** What never changes once it is made, or belongs to an execution that is over. */
const UNCHANGING = [Project, Realms, ServiceObject, CellError] as const;

/** Takes snapshots of one world and goes back to them. */
export class Snapshots {
  private readonly taken = new WeakMap<WorldSnapshot, Restore>();

  /** `view`: what the host holds, from which the whole world can be reached. */
  constructor(
    private readonly view: World,
    private readonly state: WorldState,
  ) {}

  private checkQuiet(): void {
    if (this.state.running.length > 0)
      throw new Error('An execution is under way: snapshots are for between executions.');
  }

  take(): WorldSnapshot {
    this.checkQuiet();
    const snapshot: WorldSnapshot = { at: this.state.clock.now() };
    // The outcome of the last run holds objects of its own realm, which nobody changes any more.
    const { last } = this.state.tally;
    const restore = captureState(
      this.view,
      (value) => value === last || value instanceof Snapshots || UNCHANGING.some((kind) => value instanceof kind),
    );
    this.taken.set(snapshot, restore);
    return snapshot;
  }

  goBack(snapshot: WorldSnapshot): void {
    this.checkQuiet();
    const restore = this.taken.get(snapshot);
    if (!restore) throw new Error('This snapshot was taken of another world.');
    restore();
  }
}
