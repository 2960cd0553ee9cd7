// The documents of one world, and the clock that fires the triggers of all of them.
import type { CopyOptions, DocumentOptions } from '../api/WorldOptions';
import { ScriptState } from '../engine/ScriptState';
import type { SharedState } from '../engine/SharedState';
import { WorldState } from '../engine/WorldState';
import { copyWorkbook, nameOfCopy } from '../model/copySheets';
import { TriggerClock } from './TriggerClock';
import type { WorldView } from './WorldView';

/** All documents, in the order in which they were made. */
export class Documents {
  readonly views: WorldView[] = [];
  readonly triggerClock: TriggerClock;

  constructor(private readonly shared: SharedState) {
    this.triggerClock = new TriggerClock(shared);
  }

  /** A bound script is the document's own; an add-on's is the same everywhere. */
  private script(of: WorldState, files: DocumentOptions['files']): ScriptState {
    if (this.shared.kind !== 'bound') {
      if (files !== undefined) throw new Error('An add-on has one script for all documents.');
      return of.script;
    }
    return new ScriptState(files ?? of.project, of.script.realmKind, this.shared.documentIds.length);
  }

  added(beside: WorldState, options: DocumentOptions): WorldState {
    const { files, ...document } = options;
    return new WorldState({ owner: beside.owner, ...document }, this.shared, this.script(beside, files));
  }

  copied(from: WorldState, { name, by, metadata = true }: CopyOptions): WorldState {
    const { workbook } = from;
    const document = {
      owner: by ?? from.owner,
      name: name ?? nameOfCopy(workbook.name, workbook.locale),
      sheetZone: workbook.zone,
      locale: workbook.locale,
    };
    const copy = new WorldState(document, this.shared, this.script(from, undefined));
    copyWorkbook(workbook, copy.workbook, metadata);
    return copy;
  }
}
