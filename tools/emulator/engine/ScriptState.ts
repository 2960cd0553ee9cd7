// One script project: a bound script belongs to one document, an add-on's is shared by all documents of the account.
import type { ProjectFile, WorldOptions } from '../api/WorldOptions';
import { Consent } from './Consent';
import { type Stores, storesOfScript } from './KeyValueStore';
import { LockTable } from './LockTable';
import { Project } from './Project';
import { Realms } from './Realms';
import { readProjectFolder } from './readProjectFolder';
import type { CacheEntry } from './WorldState';

/** What belongs to a script project and not to a document. */
export class ScriptState {
  readonly id: string;
  readonly project: Project;
  /** What each user has let this script do. */
  readonly consent = new Consent();
  readonly realms: Realms;
  readonly locks = new LockTable();
  readonly properties: Stores<string> = storesOfScript();
  readonly cache: Stores<CacheEntry> = storesOfScript();

  /** `number` makes the id; consent, triggers and project-visible metadata are kept by it. */
  constructor(
    files: readonly ProjectFile[] | string | Project,
    readonly realmKind: NonNullable<WorldOptions['realm']>,
    number: number,
  ) {
    if (files instanceof Project) this.project = files;
    else this.project = new Project(typeof files === 'string' ? readProjectFolder(files) : files);
    this.realms = new Realms(realmKind);
    this.id = `1HenjimachiEmulatorScript${String(number).padStart(33, '0')}`;
  }
}
