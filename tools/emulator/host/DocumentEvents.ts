// What users do to the document starts triggers: this file starts them.
import type { Outcome } from '../api/Outcome';
import { changeEvent, type EditEvent, editEvent, openEvent } from '../engine/events';
import { runExecution } from '../engine/runExecution';
import type { TriggerEvent } from '../engine/TriggerTable';
import { triggerRefusal } from '../engine/triggerRefusal';
import type { WorldState } from '../engine/WorldState';

const LONGEST_QUEUE = 2;

/** Fires simple and installed triggers for what users do to the document. */
export class DocumentEvents {
  private readonly queue: EditEvent[] = [];
  private busy = false;
  private holding = false;

  constructor(private readonly world: WorldState) {}

  private installed(event: TriggerEvent) {
    return this.world.triggers.stored.filter(
      (trigger) =>
        trigger.event === event && trigger.home === this.world && !trigger.disabled && triggerRefusal(trigger) === null,
    );
  }

  /** The document opens: the simple onOpen, then installed ones. Gives the outcome of the simple one. */
  opened(user: string): Outcome | null {
    const { world } = this;
    const simple = world.project.isCallable('onOpen')
      ? runExecution(world, 'onOpen', { surface: 'onOpen', user }, (execution) => [openEvent(execution, null)]).outcome
      : null;
    for (const trigger of this.installed('ON_OPEN')) {
      runExecution(world, trigger.handler, { surface: 'trigger', user: trigger.user }, (execution) => [
        openEvent(execution, trigger),
      ]);
    }
    return simple;
  }

  /** A user changed cells. While onEdit is running two more edits wait; what comes beyond that is lost. */
  edited(event: EditEvent): void {
    if (this.busy || this.holding) {
      const room = this.holding && !this.busy ? LONGEST_QUEUE + 1 : LONGEST_QUEUE;
      if (this.queue.length < room) this.queue.push(event);
      return;
    }
    this.queue.push(event);
    this.drain();
  }

  /** Edits in quick succession: the script starts on the first when all have been made. */
  burst(edits: () => void): void {
    this.holding = true;
    try {
      edits();
    } finally {
      this.holding = false;
    }
    this.drain();
  }

  private drain(): void {
    if (this.busy) return;
    this.busy = true;
    try {
      for (let event = this.queue.shift(); event; event = this.queue.shift()) this.fireEdit(event);
    } finally {
      this.busy = false;
    }
  }

  private fireEdit(event: EditEvent): void {
    const { world } = this;
    // An add-on that is installed but not enabled in this document gets no edits.
    if (world.kind !== 'addon-installed' && world.project.isCallable('onEdit')) {
      runExecution(world, 'onEdit', { surface: 'onEdit', user: event.user }, (execution) => [
        editEvent(execution, event, null),
      ]);
    }
    for (const trigger of this.installed('ON_EDIT')) {
      runExecution(world, trigger.handler, { surface: 'trigger', user: trigger.user }, (execution) => [
        editEvent(execution, event, trigger),
      ]);
    }
    this.changed('EDIT');
  }

  /** Rows, columns or tabs came or went (onEdit does not fire for that). */
  changed(changeType: string): void {
    for (const trigger of this.installed('ON_CHANGE')) {
      runExecution(this.world, trigger.handler, { surface: 'trigger', user: trigger.user }, (execution) => [
        changeEvent(execution, changeType, trigger),
      ]);
    }
  }
}
