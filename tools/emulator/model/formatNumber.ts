// Shows a number as its number format tells.
import { isDateFormat } from './formatKind';
import { formatSerial } from './formatSerial';

/** Up to ten decimals, no thousands: the automatic format. */
export function automaticNumber(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'E')
      .replace(/E\+?(-?)(\d)$/, 'E+$10$2')
      .replace('+-', '-');
  }
  return String(Number(value.toFixed(10)));
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

function fillNumber(value: number, pattern: string): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const decimals = fraction.replace(/[^0#?]/g, '');
  const least = decimals.replace(/[#?]/g, '').length;
  let [left = '0', right = ''] = Math.abs(value).toFixed(decimals.length).split('.') as [string, string?];
  while (right.length > least && right.endsWith('0')) right = right.slice(0, -1);
  const minimum = whole.replace(/[^0]/g, '').length;
  if (minimum === 0 && left === '0') left = '';
  left = left.padStart(minimum, '0');
  if (whole.includes(',')) left = grouped(left);
  return right === '' ? left : `${left}.${right}`;
}

function exponent(value: number, pattern: string): string {
  const decimals = (/\.(0+)/.exec(pattern)?.[1] ?? '').length;
  return value
    .toExponential(decimals)
    .replace(/e([+-])(\d)$/, 'e$10$2')
    .toUpperCase();
}

const PARKED = 0xe000;

/** One section of a format: literals around one run of number codes. */
function fillSection(value: number, section: string): string {
  const literals: string[] = [];
  // Literals are parked behind private characters, which no number code looks like.
  const keep = (text: string) => String.fromCharCode(PARKED + literals.push(text) - 1);
  let pattern = section
    .replace(/"([^"]*)"?/g, (_all, text: string) => keep(text))
    .replace(/\\(.)/g, (_all, text: string) => keep(text))
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_all, text: string) => keep(text))
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_./g, ' ')
    .replace(/\*./g, '');
  const percent = pattern.includes('%');
  const number = percent ? value * 100 : value;
  if (/general/i.test(pattern)) pattern = pattern.replace(/general/i, keep(automaticNumber(number)));
  else if (/[0#?]/.test(pattern)) {
    pattern = pattern.replace(/[0#?,.]+(?:e[+-]0+)?/i, (codes) =>
      keep(/e[+-]/i.test(codes) ? exponent(number, codes) : fillNumber(number, codes)),
    );
  }
  return pattern.replace(/[\ue000-\uf8ff]/g, (mark) => literals[mark.charCodeAt(0) - PARKED] ?? mark);
}

/** Texts by locale and format, then by number: whoever looks at a tab looks at all its dates again and again. */
const shown = new Map<string, Map<number, string>>();
const MOST_REMEMBERED = 20_000;

/** The number as shown under the format (null: automatic) in the locale. */
export function formatNumber(value: number, format: string | null, locale: string): string {
  const key = `${locale} ${format}`;
  let texts = shown.get(key);
  if (!texts || texts.size > MOST_REMEMBERED) {
    texts = new Map();
    shown.set(key, texts);
  }
  let text = texts.get(value);
  if (text === undefined) {
    text = formatted(value, format, locale);
    texts.set(value, text);
  }
  return text;
}

function formatted(value: number, format: string | null, locale: string): string {
  if (format === null || /^general$/i.test(format) || format === '@') return automaticNumber(value);
  if (isDateFormat(format)) return formatSerial(value, format, locale);
  const sections = format.split(';');
  if (value < 0 && sections.length > 1) return fillSection(-value, sections[1] ?? '');
  if (value === 0 && sections.length > 2) return fillSection(0, sections[2] ?? '');
  const text = fillSection(Math.abs(value), sections[0] ?? '');
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
