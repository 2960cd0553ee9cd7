/** Bytes of the text in UTF-8, as Google counts. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** Properties or cache entries: one map for the script, one for the document, one for each user. */
export class KeyValueStores<T> {
  readonly script = new Map<string, T>();
  readonly document = new Map<string, T>();
  private readonly users = new Map<string, Map<string, T>>();

  user(email: string): Map<string, T> {
    let store = this.users.get(email);
    if (!store) {
      store = new Map();
      this.users.set(email, store);
    }
    return store;
  }

  clear(): void {
    this.script.clear();
    this.document.clear();
    this.users.clear();
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
      user: Object.fromEntries([...this.users].map(([email, store]) => [email, plain(store)])),
    };
  }
}
