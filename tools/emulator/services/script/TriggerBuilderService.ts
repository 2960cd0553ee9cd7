// TriggerBuilder, and how many triggers a user may have.
import type { Execution } from '../../engine/Execution';
import { GoogleError } from '../../engine/GoogleError';
import { permissionText } from '../../engine/permissionText';
import { ServiceObject } from '../../engine/ServiceObject';
import type { StoredTrigger, TriggerEvent } from '../../engine/TriggerTable';
import { ClockTriggerBuilderService } from './ClockTriggerBuilderService';
import { TriggerService } from './TriggerService';

type Gas = GoogleAppsScript.Script.TriggerBuilder;
type GasSheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type GasTrigger = GoogleAppsScript.Script.Trigger;

const MOST = 20;
const ALL_SPREADSHEETS = 'https://www.googleapis.com/auth/spreadsheets';

/** Throws Google's message where the user may have no more triggers. */
export function checkTriggerCount(execution: Execution, event: TriggerEvent): void {
  const { world, user } = execution;
  const own: StoredTrigger[] = world.triggers.of(user, world.script);
  if (own.length >= MOST) {
    throw new GoogleError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  // An add-on has one trigger of each type per user and document.
  if (world.kind !== 'bound' && own.some((trigger) => trigger.event === event && trigger.home === world)) {
    throw new GoogleError(
      event === 'CLOCK'
        ? 'This add-on has created too many time-based triggers in this document for this Google user account.'
        : 'This add-on has created too many triggers of this type in this document for this Google user account.',
    );
  }
}

/** The first step of building a trigger. */
export class TriggerBuilderService extends ServiceObject implements Pick<Gas, 'timeBased' | 'forSpreadsheet'> {
  readonly key = 'Script.TriggerBuilder';

  constructor(
    execution: Execution,
    private readonly handler: string,
  ) {
    super(execution);
  }

  timeBased(): GoogleAppsScript.Script.ClockTriggerBuilder {
    const builder = new ClockTriggerBuilderService(this.execution, this.handler);
    return builder as unknown as GoogleAppsScript.Script.ClockTriggerBuilder;
  }

  forSpreadsheet(sheet: unknown): GasSheetBuilder {
    // By id it could be any spreadsheet, so the scope for this one alone is not enough.
    if (typeof sheet === 'string' && !this.execution.context.granted.has(ALL_SPREADSHEETS)) {
      const words = permissionText(this.execution.world.language);
      throw new GoogleError(words.missing('TriggerBuilder.forSpreadsheet', [ALL_SPREADSHEETS]));
    }
    return new SpreadsheetTriggerBuilderService(this.execution, this.handler) as unknown as GasSheetBuilder;
  }
}

/** Builds a trigger on something that happens to the document. */
class SpreadsheetTriggerBuilderService
  extends ServiceObject
  implements Pick<GasSheetBuilder, 'onOpen' | 'onEdit' | 'onChange' | 'onFormSubmit' | 'create'>
{
  readonly key = 'Script.SpreadsheetTriggerBuilder';
  private event: TriggerEvent | null = null;

  constructor(
    execution: Execution,
    private readonly handler: string,
  ) {
    super(execution);
  }

  private on(event: TriggerEvent): GasSheetBuilder {
    this.event = event;
    return this.as<GasSheetBuilder>();
  }

  onOpen(): GasSheetBuilder {
    return this.on('ON_OPEN');
  }

  onEdit(): GasSheetBuilder {
    return this.on('ON_EDIT');
  }

  onChange(): GasSheetBuilder {
    return this.on('ON_CHANGE');
  }

  onFormSubmit(): GasSheetBuilder {
    return this.on('ON_FORM_SUBMIT');
  }

  create(): GasTrigger {
    const { world, user } = this.execution;
    if (!this.event) throw new GoogleError('An event must be selected for the trigger.');
    checkTriggerCount(this.execution, this.event);
    const stored = world.triggers.add(world, this.handler, this.event, user, null, null);
    return new TriggerService(this.execution, stored) as unknown as GasTrigger;
  }
}
