// Where properties and cache entries are kept: by script, by document and by user.

/** Bytes of the text in UTF-8, as Google counts. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** The part of the stores that belongs to the script: one map for all, one for each user. */
export interface Stores<T> {
  readonly script: Map<string, T>;
  readonly users: Map<string, Map<string, T>>;
}

export function storesOfScript<T>(): Stores<T> {
  return { script: new Map(), users: new Map() };
}

/** Properties or cache entries as one document sees them: its own map, and those of its script. */
export class KeyValueStores<T> {
  readonly document = new Map<string, T>();

  constructor(private readonly ofScript: Stores<T>) {}

  get script(): Map<string, T> {
    return this.ofScript.script;
  }

  user(email: string): Map<string, T> {
    const { users } = this.ofScript;
    let store = users.get(email);
    if (!store) {
      store = new Map();
      users.set(email, store);
    }
    return store;
  }

  clear(): void {
    this.script.clear();
    this.document.clear();
    this.ofScript.users.clear();
  }

  snapshot(show: (value: T) => string | null) {
    const plain = (store: Map<string, T>) =>
      Object.fromEntries(
        [...store].flatMap(([key, value]) => {
          const text = show(value);
          return text === null ? [] : [[key, text]];
        }),
      ) as Record<string, string>;
    return {
      script: plain(this.script),
      document: plain(this.document),
      user: Object.fromEntries([...this.ofScript.users].map(([email, store]) => [email, plain(store)])),
    };
  }
}
