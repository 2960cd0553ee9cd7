// Words are many, and most executions need few of them: an edit says a sentence, a cell the names of columns.

/** An object whose parts are made when they are first asked for, each once. */
export function madeWhenAsked<T extends object>(makers: { readonly [key in keyof T]: () => T[key] }): T {
  const whole = {} as T;
  for (const key of Object.keys(makers) as (keyof T & string)[]) {
    const get = (): T[typeof key] => {
      const value = makers[key]();
      Object.defineProperty(whole, key, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(whole, key, { get, enumerable: true, configurable: true });
  }
  return whole;
}
