// What follows from a method alone is worked out once: every service call asks for it.

/** The same function with a memory, by declaration and method. */
export function rememberingCalls<T>(work: (key: string, method: string) => T): (key: string, method: string) => T {
  const known = new Map<string, Map<string, T>>();
  return (key, method) => {
    let methods = known.get(key);
    if (!methods) {
      methods = new Map();
      known.set(key, methods);
    }
    let result = methods.get(method);
    if (result === undefined) {
      result = work(key, method);
      methods.set(method, result);
    }
    return result;
  };
}
