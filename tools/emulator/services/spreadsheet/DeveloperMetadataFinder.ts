// Adding developer metadata to a spreadsheet and its tabs, and finding it. Rows and columns have none here.
import { enumName } from '../../engine/EnumValue';
import type { Execution } from '../../engine/Execution';
import { GoogleError } from '../../engine/GoogleError';
import { ServiceObject } from '../../engine/ServiceObject';
import type { Metadata } from '../../model/Metadata';
import { checkRoom, DeveloperMetadata, locationType, visibilityOf } from './DeveloperMetadata';

type Gas = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GasFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GasVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type GasLocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;

/** `addDeveloperMetadata(key[, value][, visibility])`; visible in the document unless said otherwise. */
export function addMetadata(execution: Execution, sheetId: number | null, args: readonly unknown[]): void {
  execution.settle();
  const [key, ...rest] = args as [string, ...unknown[]];
  if (key === '') throw new GoogleError('Invalid argument: key');
  const value = typeof rest[0] === 'string' ? rest[0] : null;
  checkRoom(execution, sheetId, key.length + (value?.length ?? 0));
  const given = rest.find((arg) => arg !== null && typeof arg === 'object');
  const { workbook, script } = execution.world;
  workbook.addMetadata({ key, value, visibility: visibilityOf(given), scriptId: script.id, sheetId });
}

/** What this script may see of it. */
function visible(execution: Execution): Metadata[] {
  const { workbook, script } = execution.world;
  return workbook.metadata.filter(({ visibility, scriptId }) => visibility === 'DOCUMENT' || scriptId === script.id);
}

function shown(execution: Execution, items: readonly Metadata[]): Gas[] {
  return items.map((item) => new DeveloperMetadata(execution, item) as unknown as Gas);
}

/** Metadata of exactly this place: a tab, or (null) the spreadsheet itself. */
export function metadataAt(execution: Execution, sheetId: number | null): Gas[] {
  return shown(
    execution,
    visible(execution).filter((item) => item.sheetId === sheetId),
  );
}

/** A search within a tab, or (null) within the whole spreadsheet, its tabs included. */
export function metadataFinder(execution: Execution, sheetId: number | null): GasFinder {
  return new DeveloperMetadataFinder(execution, sheetId) as unknown as GasFinder;
}

/** A search; every condition narrows it. */
export class DeveloperMetadataFinder
  extends ServiceObject
  implements
    Pick<
      GasFinder,
      'find' | 'onIntersectingLocations' | 'withId' | 'withKey' | 'withValue' | 'withVisibility' | 'withLocationType'
    >
{
  readonly key = 'Spreadsheet.DeveloperMetadataFinder';
  private readonly conditions: ((item: Metadata) => boolean)[] = [];
  private intersecting = false;

  constructor(
    execution: Execution,
    private readonly sheetId: number | null,
  ) {
    super(execution);
  }

  private where(condition: (item: Metadata) => boolean): GasFinder {
    this.conditions.push(condition);
    return this.as<GasFinder>();
  }

  withId(id: number): GasFinder {
    return this.where((item) => item.id === id);
  }

  withKey(key: string): GasFinder {
    return this.where((item) => item.key === key);
  }

  withValue(value: string): GasFinder {
    return this.where((item) => item.value === value);
  }

  withVisibility(visibility: GasVisibility): GasFinder {
    return this.where((item) => item.visibility === enumName(visibility));
  }

  withLocationType(type: GasLocationType): GasFinder {
    return this.where((item) => locationType(item) === enumName(type));
  }

  /** A tab's search then also looks at what the whole spreadsheet wears. */
  onIntersectingLocations(): GasFinder {
    this.intersecting = true;
    return this.as<GasFinder>();
  }

  find(): Gas[] {
    const inside = ({ sheetId }: Metadata) =>
      this.sheetId === null || sheetId === this.sheetId || (this.intersecting && sheetId === null);
    const all = visible(this.execution).filter(inside);
    return shown(
      this.execution,
      all.filter((item) => this.conditions.every((holds) => holds(item))),
    );
  }
}
