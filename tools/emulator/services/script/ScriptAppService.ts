// ScriptApp: triggers and consent.
import { enumName } from '../../engine/EnumValue';
import { GoogleError } from '../../engine/GoogleError';
import { permissionText } from '../../engine/permissionText';
import { ServiceObject } from '../../engine/ServiceObject';
import type { StoredTrigger } from '../../engine/TriggerTable';
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

  private shown(triggers: readonly StoredTrigger[]): GasTrigger[] {
    return triggers.map((trigger) => new TriggerService(this.execution, trigger) as unknown as GasTrigger);
  }

  /** Only those of the user who asks; nobody sees another's. In an add-on those of all the user's documents. */
  getProjectTriggers(): GasTrigger[] {
    const { world, user } = this.execution;
    return this.shown(world.triggers.of(user, world.script));
  }

  /** The same, but of the one document. */
  getUserTriggers(document: { getId(): string }): GasTrigger[] {
    const { world, user } = this.execution;
    const id = document.getId();
    return this.shown(world.triggers.of(user, world.script).filter(({ home }) => home.workbook.id === id));
  }

  deleteTrigger(trigger: GasTrigger): void {
    const { stored } = trigger as unknown as TriggerService;
    const { world, user } = this.execution;
    if (!world.triggers.of(user, world.script).includes(stored)) {
      throw new GoogleError('Unexpected error while getting the method or property deleteTrigger on object ScriptApp.');
    }
    world.triggers.remove(stored.id);
  }

  /** The scopes of the list (without one: all that the manifest asks for), by whether the user granted them. */
  private scopes(list?: readonly string[]): { granted: string[]; missing: string[] } {
    const { world, user } = this.execution;
    const has = world.grantedScopes(user);
    const all = list ?? world.wantedScopes;
    return { granted: all.filter((scope) => has.has(scope)), missing: all.filter((scope) => !has.has(scope)) };
  }

  /** In no other mode than FULL does anybody have to consent. */
  getAuthorizationInfo(...args: unknown[]): GoogleAppsScript.Script.AuthorizationInfo {
    const { granted, missing } = this.scopes(args[1] as string[] | undefined);
    const isRequired = enumName(args[0]) === 'FULL' && missing.length > 0;
    const info = new AuthorizationInfoService(this.execution, isRequired, granted);
    return info as unknown as GoogleAppsScript.Script.AuthorizationInfo;
  }

  /**
   * "If any of the specified consents are missing, then this method ends the current execution and renders an
   * authorization prompt": no catch of the script sees it. Where there is no window nobody is asked.
   */
  private require(missing: readonly string[]): void {
    const { execution } = this;
    if (missing.length === 0) return;
    const { world, user } = execution;
    if (execution.hasUi) world.script.consent.grant(user, world.ui.askConsent(user, missing));
    execution.kill(permissionText(world.language).authorize, true);
  }

  requireScopes(_authMode: GoogleAppsScript.Script.AuthMode, oAuthScopes: string[]): void {
    this.require(this.scopes(oAuthScopes).missing);
  }

  requireAllScopes(_authMode: GoogleAppsScript.Script.AuthMode): void {
    this.require(this.scopes().missing);
  }

  getScriptId(): string {
    return this.execution.world.script.id;
  }
}
