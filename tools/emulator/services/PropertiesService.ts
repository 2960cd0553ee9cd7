// PropertiesService and its limits.
import type { Execution } from '../engine/Execution';
import { GoogleError } from '../engine/GoogleError';
import { byteLength } from '../engine/KeyValueStore';
import { ServiceObject } from '../engine/ServiceObject';

type Gas = GoogleAppsScript.Properties.Properties;
type GasService = GoogleAppsScript.Properties.PropertiesService;

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** PropertiesService: texts that stay. */
export class PropertiesServiceImpl
  extends ServiceObject
  implements Pick<GasService, 'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties'>
{
  readonly key = 'Properties.PropertiesService';

  private store(name: string, map: Map<string, string>): Gas {
    return new PropertiesStore(this.execution, name, map) as unknown as Gas;
  }

  getDocumentProperties(): Gas {
    return this.store('document', this.execution.world.properties.document);
  }

  getScriptProperties(): Gas {
    return this.store('script', this.execution.world.properties.script);
  }

  /** In custom functions the spreadsheet owner's. */
  getUserProperties(): Gas {
    const { mode, user, world } = this.execution;
    return this.store('user', world.properties.user(mode === 'CUSTOM_FUNCTION' ? world.owner : user));
  }
}

/** One store. Values are texts of at most 9 KB, the whole at most 500 KB. */
class PropertiesStore
  extends ServiceObject
  implements
    Pick<
      Gas,
      | 'getProperty'
      | 'getProperties'
      | 'getKeys'
      | 'setProperty'
      | 'setProperties'
      | 'deleteProperty'
      | 'deleteAllProperties'
    >
{
  readonly key = 'Properties.Properties';

  constructor(
    execution: Execution,
    private readonly name: string,
    private readonly store: Map<string, string>,
  ) {
    super(execution);
  }

  override describe(): string {
    return this.name;
  }

  private checkKey(key: string): void {
    if (key === '' || key === null || key === undefined) {
      throw new GoogleError('When setting or getting a property value, the property name must not be null or empty.');
    }
  }

  getProperty(key: string): string | null {
    this.checkKey(key);
    return this.store.get(String(key)) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store);
  }

  getKeys(): string[] {
    return [...this.store.keys()];
  }

  setProperty(key: string, value: unknown): Gas {
    this.checkKey(key);
    const text = String(value);
    if (byteLength(text) > LARGEST_VALUE) throw new GoogleError('Argument too large: value');
    let size = byteLength(String(key)) + byteLength(text);
    for (const [other, stored] of this.store) if (other !== String(key)) size += byteLength(other) + byteLength(stored);
    if (size > LARGEST_STORE) {
      throw new GoogleError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.store.set(String(key), text);
    return this.as<Gas>();
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): Gas {
    if (deleteAllOthers) this.store.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this.as<Gas>();
  }

  deleteProperty(key: string): Gas {
    this.store.delete(String(key));
    return this.as<Gas>();
  }

  deleteAllProperties(): Gas {
    this.store.clear();
    return this.as<Gas>();
  }
}
