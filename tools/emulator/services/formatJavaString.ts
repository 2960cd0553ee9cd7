// Java's format strings.

/** Fills `%s`, `%d`, `%05.2f`, `%x` and `%%`, as Utilities.formatString does. */
export function formatJavaString(template: string, values: readonly unknown[]): string {
  let at = 0;
  return template.replace(
    /%(-?)(0?)(\d*)(?:\.(\d+))?([sdfx%])/g,
    (_all, left: string, zero: string, width: string, decimals: string | undefined, code: string) => {
      if (code === '%') return '%';
      const value = values[at];
      at += 1;
      let text = String(value);
      if (code === 'd') text = String(Math.trunc(Number(value)));
      if (code === 'f') text = Number(value).toFixed(decimals === undefined ? 6 : Number(decimals));
      if (code === 'x') text = Math.trunc(Number(value)).toString(16);
      if (left) return text.padEnd(Number(width || 0));
      return text.padStart(Number(width || 0), zero ? '0' : ' ');
    },
  );
}
