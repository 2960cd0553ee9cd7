// Trigger: an installed trigger as its owner sees it.
import { googleEnum } from '../../engine/EnumValue';
import type { Execution } from '../../engine/Execution';
import { ServiceObject } from '../../engine/ServiceObject';
import type { StoredTrigger } from '../../engine/TriggerTable';

type Gas = GoogleAppsScript.Script.Trigger;

/** An installed trigger as its owner sees it. */
export class TriggerService
  extends ServiceObject
  implements
    Pick<Gas, 'getEventType' | 'getHandlerFunction' | 'getTriggerSource' | 'getTriggerSourceId' | 'getUniqueId'>
{
  readonly key = 'Script.Trigger';

  constructor(
    execution: Execution,
    readonly stored: StoredTrigger,
  ) {
    super(execution);
  }

  override describe(): string {
    return this.stored.handler;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return googleEnum<typeof GoogleAppsScript.Script.EventType>('Script.EventType')[this.stored.event];
  }

  getHandlerFunction(): string {
    return this.stored.handler;
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    const sources = googleEnum<typeof GoogleAppsScript.Script.TriggerSource>('Script.TriggerSource');
    return this.stored.event === 'CLOCK' ? sources.CLOCK : sources.SPREADSHEETS;
  }

  getTriggerSourceId(): string {
    return (this.stored.event === 'CLOCK' ? null : this.stored.home.workbook.id) as string;
  }

  getUniqueId(): string {
    return this.stored.id;
  }
}
