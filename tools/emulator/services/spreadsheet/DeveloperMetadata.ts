// One item of developer metadata, and where it is.
import { enumName, googleEnum } from '../../engine/EnumValue';
import type { Execution } from '../../engine/Execution';
import { GoogleError } from '../../engine/GoogleError';
import { ServiceObject } from '../../engine/ServiceObject';
import type { Metadata } from '../../model/Metadata';

type Gas = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GasLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type GasVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type GasLocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Characters of keys and values together, for the spreadsheet and for each tab. */
const MOST_CHARACTERS = 30_000;

/** Throws where the place has no room for so many characters more. */
export function checkRoom(execution: Execution, sheetId: number | null, added: number): void {
  const there = execution.world.workbook.metadata.filter((item) => item.sheetId === sheetId);
  const size = there.reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
  if (size + added > MOST_CHARACTERS) {
    throw new GoogleError(`The developer metadata would exceed the limit of ${MOST_CHARACTERS} characters.`);
  }
}

/** The enum value as it is stored; anything else means visible in the document. */
export function visibilityOf(value: unknown): Metadata['visibility'] {
  return enumName(value) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
}

/** The name of the enum value for where the item is. */
export function locationType({ sheetId }: Metadata): 'SPREADSHEET' | 'SHEET' {
  return sheetId === null ? 'SPREADSHEET' : 'SHEET';
}

/** One item. */
export class DeveloperMetadata
  extends ServiceObject
  implements
    Pick<
      Gas,
      | 'getId'
      | 'getKey'
      | 'getValue'
      | 'getVisibility'
      | 'getLocation'
      | 'setKey'
      | 'setValue'
      | 'setVisibility'
      | 'moveToSheet'
      | 'moveToSpreadsheet'
      | 'remove'
    >
{
  readonly key = 'Spreadsheet.DeveloperMetadata';

  constructor(
    execution: Execution,
    private readonly known: Metadata,
  ) {
    super(execution);
  }

  override describe(): string {
    return this.known.key;
  }

  private get item(): Metadata {
    if (!this.execution.world.workbook.metadata.includes(this.known)) {
      throw new GoogleError(`Developer metadata ${this.known.id} not found`);
    }
    return this.known;
  }

  private change(change: Partial<Metadata>): Gas {
    this.execution.settle();
    const before = this.item;
    const size = ({ key, value }: Metadata) => key.length + (value?.length ?? 0);
    const after = { ...before, ...change };
    const leaves = after.sheetId === before.sheetId ? size(before) : 0;
    checkRoom(this.execution, after.sheetId, size(after) - leaves);
    Object.assign(before, change);
    return this.as<Gas>();
  }

  getId(): number {
    return this.item.id;
  }

  getKey(): string {
    return this.item.key;
  }

  getValue(): string | null {
    return this.item.value;
  }

  getVisibility(): GasVisibility {
    const all = googleEnum<Record<string, GasVisibility>>('Spreadsheet.DeveloperMetadataVisibility');
    return all[this.item.visibility]!;
  }

  getLocation(): GasLocation {
    return new DeveloperMetadataLocation(this.execution, this.item) as unknown as GasLocation;
  }

  setKey(key: string): Gas {
    if (key === '') throw new GoogleError('Invalid argument: key');
    return this.change({ key });
  }

  setValue(value: string): Gas {
    return this.change({ value });
  }

  setVisibility(visibility: GasVisibility): Gas {
    return this.change({ visibility: visibilityOf(visibility) });
  }

  moveToSheet(sheet: GasSheet): Gas {
    return this.change({ sheetId: sheet.getSheetId() });
  }

  moveToSpreadsheet(): Gas {
    return this.change({ sheetId: null });
  }

  remove(): void {
    this.execution.settle();
    const { metadata } = this.execution.world.workbook;
    metadata.splice(metadata.indexOf(this.item), 1);
  }
}

/** Where an item is. */
export class DeveloperMetadataLocation
  extends ServiceObject
  implements Pick<GasLocation, 'getLocationType' | 'getSheet' | 'getSpreadsheet' | 'getRow' | 'getColumn'>
{
  readonly key = 'Spreadsheet.DeveloperMetadataLocation';

  constructor(
    execution: Execution,
    private readonly item: Metadata,
  ) {
    super(execution);
  }

  getLocationType(): GasLocationType {
    const all = googleEnum<Record<string, GasLocationType>>('Spreadsheet.DeveloperMetadataLocationType');
    return all[locationType(this.item)]!;
  }

  getSheet(): GasSheet | null {
    const { sheetId } = this.item;
    const model = sheetId === null ? undefined : this.execution.world.workbook.sheetById(sheetId);
    return model ? this.execution.objects.sheet(model) : null;
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.item.sheetId === null ? this.execution.objects.spreadsheet() : null;
  }

  getRow(): null {
    return null;
  }

  getColumn(): null {
    return null;
  }
}
