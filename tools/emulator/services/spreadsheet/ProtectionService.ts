// Protection: whom a protected range or tab lets through.
import { googleEnum } from '../../engine/EnumValue';
import type { Execution } from '../../engine/Execution';
import { ServiceObject } from '../../engine/ServiceObject';
import type { Protection, SheetModel } from '../../model/SheetModel';

type Gas = GoogleAppsScript.Spreadsheet.Protection;

/** A protected range or tab. Until editors are removed it stops nobody. */
export class ProtectionService
  extends ServiceObject
  implements
    Pick<
      Gas,
      | 'remove'
      | 'getDescription'
      | 'setDescription'
      | 'isWarningOnly'
      | 'setWarningOnly'
      | 'getProtectionType'
      | 'canEdit'
      | 'getRange'
      | 'removeEditors'
      | 'addEditor'
    >
{
  readonly key = 'Spreadsheet.Protection';

  constructor(
    execution: Execution,
    private readonly sheet: SheetModel,
    private readonly protection: Protection,
  ) {
    super(execution);
  }

  remove(): void {
    this.sheet.protections = this.sheet.protections.filter((one) => one !== this.protection);
  }

  getDescription(): string {
    return this.protection.description;
  }

  setDescription(description: string): Gas {
    this.protection.description = description;
    return this.as<Gas>();
  }

  isWarningOnly(): boolean {
    return this.protection.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Gas {
    this.protection.warningOnly = warningOnly;
    return this.as<Gas>();
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    const types = googleEnum<typeof GoogleAppsScript.Spreadsheet.ProtectionType>('Spreadsheet.ProtectionType');
    return this.protection.area ? types.RANGE : types.SHEET;
  }

  canEdit(): boolean {
    const { user, world } = this.execution;
    return user === world.owner || this.protection.warningOnly || this.protection.editors.includes(user);
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.execution.objects.range(this.protection.area ?? this.sheet.area());
  }

  removeEditors(emailAddresses: unknown[]): Gas {
    const gone = emailAddresses.map((one) =>
      typeof one === 'string' ? one : (one as { getEmail(): string }).getEmail(),
    );
    this.protection.editors = this.protection.editors.filter((editor) => !gone.includes(editor));
    return this.as<Gas>();
  }

  addEditor(user: unknown): Gas {
    this.protection.editors.push(typeof user === 'string' ? user : (user as { getEmail(): string }).getEmail());
    return this.as<Gas>();
  }
}
