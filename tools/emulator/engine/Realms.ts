// Whether executions share evaluated files (never on Google; for long simulations).
import type { WorldOptions } from '../api/WorldOptions';
import { Realm, type RealmHost } from './Realm';

/**
 * Where executions get their realms from. As on Google each gets a fresh one, unless the world keeps realms (see
 * WorldOptions.realm): then the evaluated files are used again by the next execution that does not run inside another.
 */
export class Realms {
  private kept: Realm | null = null;

  constructor(private readonly kind: NonNullable<WorldOptions['realm']>) {}

  take(host: RealmHost): Realm {
    const { kept } = this;
    this.kept = null;
    if (!kept) return new Realm(host);
    kept.host = host;
    return kept;
  }

  /** Back from an execution. A killed one may have left anything behind. */
  giveBack(realm: Realm, killed: boolean): void {
    const { kind } = this;
    if (realm.loaded && (kind === 'shared' || (kind === 'kept' && !killed))) this.kept = realm;
  }
}
