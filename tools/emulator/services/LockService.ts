// LockService and Lock.
import type { Execution } from '../engine/Execution';
import { GoogleError } from '../engine/GoogleError';
import { ServiceObject } from '../engine/ServiceObject';

type Gas = GoogleAppsScript.Lock.Lock;
type GasService = GoogleAppsScript.Lock.LockService;

/** LockService: mutual exclusion between executions. */
export class LockServiceImpl
  extends ServiceObject
  implements Pick<GasService, 'getDocumentLock' | 'getScriptLock' | 'getUserLock'>
{
  readonly key = 'Lock.LockService';

  private lock(name: string, of = ''): Gas {
    return new LockHandle(this.execution, name, `${name} ${of}`) as unknown as Gas;
  }

  getDocumentLock(): Gas {
    return this.lock('document', this.execution.world.workbook.id);
  }

  getScriptLock(): Gas {
    return this.lock('script');
  }

  getUserLock(): Gas {
    return this.lock(`user ${this.execution.user}`);
  }
}

/** One lock as an execution holds it. */
class LockHandle extends ServiceObject implements Pick<Gas, 'tryLock' | 'waitLock' | 'hasLock' | 'releaseLock'> {
  readonly key = 'Lock.Lock';

  constructor(
    execution: Execution,
    private readonly name: string,
    private readonly id: string,
  ) {
    super(execution);
  }

  override describe(): string {
    return this.name;
  }

  /** While one execution waits here nobody else can go on, so waiting only costs world time. */
  tryLock(timeoutInMillis: number): boolean {
    const { locks } = this.execution.world;
    if (timeoutInMillis < 0) return false;
    if (locks.take(this.id, this.execution)) return true;
    this.execution.sleep(timeoutInMillis);
    return false;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return this.execution.world.locks.holds(this.id, this.execution);
  }

  /** Buffered writes are not carried out by it: flush first. */
  releaseLock(): void {
    this.execution.world.locks.release(this.id, this.execution);
  }
}
