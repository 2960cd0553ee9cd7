// What google.script.run refuses to send (facts/apps-script.md 6).

/** The name of the first property that may not travel to the server, or null. Dates and functions are the usual ones. */
export function illegalValue(value: unknown, name = '0', above: readonly unknown[] = []): string | null {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return name;
  if (typeof value !== 'object' || value === null) return null;
  if (above.includes(value)) return name;
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]' && kind !== '[object Array]') return name;
  for (const [key, item] of Object.entries(value)) {
    const illegal = illegalValue(item, key, [...above, value]);
    if (illegal !== null) return illegal;
  }
  return null;
}
