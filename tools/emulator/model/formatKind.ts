// What a number format says about the number under it.

const dateFormats = new Map<string, boolean>();

/** The format's codes without quoted text, escapes and bracketed colours or conditions. */
function codes(format: string): string {
  return format
    .replace(/"[^"]*"?/g, '')
    .replace(/\\./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
}

/** True where a number in the cell is a date, a time or a duration, so that getValue gives a Date. */
export function isDateFormat(format: string | null): boolean {
  if (format === null) return false;
  let is = dateFormats.get(format);
  if (is === undefined) {
    const bare = codes(format.split(';')[0] ?? '');
    is = !/general|[#0@]/i.test(bare.replace(/s\.0+/g, 's')) && /[ymdhs]|a{3,4}/i.test(bare);
    dateFormats.set(format, is);
  }
  return is;
}
