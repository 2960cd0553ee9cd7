import { enumName } from '../../engine/EnumValue';
import { GoogleError } from '../../engine/GoogleError';
import { ServiceObject } from '../../engine/ServiceObject';
import { AuthorizationInfoService } from './AuthorizationInfoService';
import { TriggerBuilderService } from './TriggerBuilderService';
import { TriggerService } from './TriggerService';

type Gas = GoogleAppsScript.Script.ScriptApp;
type GasTrigger = GoogleAppsScript.Script.Trigger;

/** ScriptApp: triggers, authorisation, the project itself. */
export class ScriptAppService
  extends ServiceObject
  implements
    Pick<
      Gas,
      | 'newTrigger'
      | 'getProjectTriggers'
      | 'getUserTriggers'
      | 'deleteTrigger'
      | 'getAuthorizationInfo'
      | 'requireScopes'
      | 'requireAllScopes'
      | 'getScriptId'
    >
{
  readonly key = 'Script.ScriptApp';

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    return new TriggerBuilderService(this.execution, functionName) as unknown as GoogleAppsScript.Script.TriggerBuilder;
  }

  /** Only those of the user who asks; nobody sees another's. */
  getProjectTriggers(): GasTrigger[] {
    const { world, user } = this.execution;
    return world.triggers
      .of(user)
      .map((trigger) => new TriggerService(this.execution, trigger) as unknown as GasTrigger);
  }

  getUserTriggers(): GasTrigger[] {
    return this.getProjectTriggers();
  }

  deleteTrigger(trigger: GasTrigger): void {
    const { stored } = trigger as unknown as TriggerService;
    const { world, user } = this.execution;
    if (!world.triggers.of(user).includes(stored)) {
      throw new GoogleError('Unexpected error while getting the method or property deleteTrigger on object ScriptApp.');
    }
    world.triggers.remove(stored.id);
  }

  /** Which of the manifest's scopes the user has not granted. */
  private missing(scopes: readonly string[] | null): string[] {
    const { world, user } = this.execution;
    const granted = world.grantedScopes(user);
    return (scopes ?? world.project.manifest.oauthScopes ?? []).filter((scope) => !granted.has(scope));
  }

  getAuthorizationInfo(...args: unknown[]): GoogleAppsScript.Script.AuthorizationInfo {
    const scopes = enumName(args[0]) === 'FULL' ? this.missing((args[1] as string[] | undefined) ?? null) : [];
    const info = new AuthorizationInfoService(this.execution, scopes.length > 0);
    return info as unknown as GoogleAppsScript.Script.AuthorizationInfo;
  }

  requireScopes(_authMode: GoogleAppsScript.Script.AuthMode, oAuthScopes: string[]): void {
    // Google stops the execution and shows the consent screen; here the execution ends with its message.
    if (this.missing(oAuthScopes).length > 0)
      throw new GoogleError('Authorization is required to perform that action.');
  }

  requireAllScopes(): void {
    if (this.missing(null).length > 0) throw new GoogleError('Authorization is required to perform that action.');
  }

  getScriptId(): string {
    return '1HenjimachiEmulatorScript000000000000000000000000000000000';
  }
}
