// AuthorizationInfo: what is granted and what is still to be asked for.
import { googleEnum } from '../../engine/EnumValue';
import type { Execution } from '../../engine/Execution';
import { ServiceObject } from '../../engine/ServiceObject';

type Gas = GoogleAppsScript.Script.AuthorizationInfo;

/** Whether the user still has to consent to something. */
export class AuthorizationInfoService
  extends ServiceObject
  implements Pick<Gas, 'getAuthorizationStatus' | 'getAuthorizationUrl'>
{
  readonly key = 'Script.AuthorizationInfo';

  constructor(
    execution: Execution,
    private readonly isRequired: boolean,
    private readonly granted: readonly string[],
  ) {
    super(execution);
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    const all = googleEnum<typeof GoogleAppsScript.Script.AuthorizationStatus>('Script.AuthorizationStatus');
    return this.isRequired ? all.REQUIRED : all.NOT_REQUIRED;
  }

  getAuthorizationUrl(): string {
    return (this.isRequired ? 'https://script.google.com/macros/authorize' : null) as string;
  }

  /** Of the scopes that were asked about, those that are granted. */
  getAuthorizedScopes(): string[] {
    return [...this.granted];
  }
}
