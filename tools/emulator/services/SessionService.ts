// Session: who is there, where Google tells.
import { ServiceObject } from '../engine/ServiceObject';
import { UserService } from './UserService';

type Gas = GoogleAppsScript.Base.Session;
type GasUser = GoogleAppsScript.Base.User;

/** Session: who is there and in which zone the script lives. */
export class SessionService
  extends ServiceObject
  implements
    Pick<
      Gas,
      'getActiveUser' | 'getEffectiveUser' | 'getScriptTimeZone' | 'getActiveUserLocale' | 'getTemporaryActiveUserKey'
    >
{
  readonly key = 'Base.Session';

  /** Without identity in simple triggers and custom functions. */
  getActiveUser(): GasUser {
    const { mode, user } = this.execution;
    return new UserService(this.execution, mode === 'FULL' ? user : '') as unknown as GasUser;
  }

  getEffectiveUser(): GasUser {
    return this.getActiveUser();
  }

  getScriptTimeZone(): string {
    return this.execution.world.project.manifest.timeZone;
  }

  getActiveUserLocale(): string {
    const { shared, workbook } = this.execution.world;
    return shared.spoken ?? workbook.locale.slice(0, 2);
  }

  getTemporaryActiveUserKey(): string {
    return Buffer.from(this.execution.user).toString('base64');
  }
}
