// CacheService and its limits.
import type { Execution } from '../engine/Execution';
import { GoogleError } from '../engine/GoogleError';
import { byteLength } from '../engine/KeyValueStore';
import { ServiceObject } from '../engine/ServiceObject';
import type { CacheEntry } from '../engine/WorldState';

type Gas = GoogleAppsScript.Cache.Cache;
type GasService = GoogleAppsScript.Cache.CacheService;

const LONGEST_KEY = 250;
const LARGEST_VALUE = 102_400;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ITEMS = 1000;
const KEPT_ITEMS = 900;

/** CacheService: texts that may vanish. */
export class CacheServiceImpl
  extends ServiceObject
  implements Pick<GasService, 'getDocumentCache' | 'getScriptCache' | 'getUserCache'>
{
  readonly key = 'Cache.CacheService';

  private store(map: Map<string, CacheEntry>): Gas {
    return new CacheStore(this.execution, map) as unknown as Gas;
  }

  getDocumentCache(): Gas {
    return this.store(this.execution.world.cache.document);
  }

  getScriptCache(): Gas {
    return this.store(this.execution.world.cache.script);
  }

  getUserCache(): Gas {
    return this.store(this.execution.world.cache.user(this.execution.user));
  }
}

/** One cache. */
class CacheStore
  extends ServiceObject
  implements Pick<Gas, 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll'>
{
  readonly key = 'Cache.Cache';

  constructor(
    execution: Execution,
    private readonly store: Map<string, CacheEntry>,
  ) {
    super(execution);
  }

  private get now(): number {
    return this.execution.world.clock.now();
  }

  private checkKey(key: unknown): string {
    if (typeof key !== 'string' || key === '') throw new GoogleError('Invalid argument: key');
    if (key.length > LONGEST_KEY) throw new GoogleError('Argument too large: key');
    return key;
  }

  get(key: string): string | null {
    const entry = this.store.get(this.checkKey(key));
    if (!entry) return null;
    if (entry.expiresAt > this.now) return entry.value;
    this.store.delete(key);
    return null;
  }

  getAll(keys: string[]): Record<string, string> {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.get(key);
        return value === null ? [] : [[key, value]];
      }),
    );
  }

  put(key: string, value: unknown, expirationInSeconds = DEFAULT_SECONDS): void {
    const name = this.checkKey(key);
    if (value === null || value === undefined) throw new GoogleError('Invalid argument: value');
    const text = String(value);
    if (byteLength(text) > LARGEST_VALUE) throw new GoogleError('Argument too large: value');
    const seconds = Math.min(MOST_SECONDS, Math.max(1, expirationInSeconds));
    this.store.delete(name);
    this.store.set(name, { value: text, expiresAt: this.now + seconds * 1000, writtenAt: this.now });
    // Beyond a thousand items the oldest go.
    if (this.store.size > MOST_ITEMS) {
      for (const oldest of [...this.store.keys()].slice(0, this.store.size - KEPT_ITEMS)) this.store.delete(oldest);
    }
  }

  putAll(values: Record<string, unknown>, expirationInSeconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    this.store.delete(this.checkKey(key));
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
}
