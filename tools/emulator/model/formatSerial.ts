// Shows a serial under a date, time or duration format.
import { wallOfSerial } from './serial';

const WEEKDAYS = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const TOKEN = /"([^"]*)"?|\\(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|am\/pm|a\/p|a{3,4}|y+|m+|d+|h+|s+(?:\.0+)?|[\s\S]/gi;

interface Token {
  text: string;
  literal: boolean;
}

function tokens(format: string): Token[] {
  const found: Token[] = [];
  for (const match of format.matchAll(TOKEN)) {
    const [all, quoted, escaped] = match;
    if (quoted !== undefined) found.push({ text: quoted, literal: true });
    else if (escaped !== undefined) found.push({ text: escaped, literal: true });
    else if (/^\[(?:h+|m+|s+)\]$/i.test(all)) found.push({ text: all.toLowerCase(), literal: false });
    else if (all.startsWith('[')) continue;
    else found.push({ text: all, literal: !/^(am\/pm|a\/p|a{3,4}|[ymdhs])/i.test(all) });
  }
  return found;
}

/** `m` means minutes after an hour or before a second, months elsewhere. */
function isMinute(all: readonly Token[], index: number): boolean {
  const codes = all.map((token, at) => ({ token, at })).filter(({ token }) => !token.literal);
  const here = codes.findIndex(({ at }) => at === index);
  const before = codes[here - 1]?.token.text ?? '';
  const after = codes[here + 1]?.token.text ?? '';
  return /^\[?h/i.test(before) || /^\[?s/i.test(after);
}

const two = (value: number) => String(value).padStart(2, '0');

function dayName(weekday: number, long: boolean, japanese: boolean): string {
  if (japanese) return `${WEEKDAYS.ja[weekday]}${long ? '曜日' : ''}`;
  const name = WEEKDAYS.en[weekday] ?? '';
  return long ? name : name.slice(0, 3);
}

function monthName(month: number, length: number, japanese: boolean): string {
  if (length <= 2) return length === 2 ? two(month) : String(month);
  if (japanese) return `${month}月`;
  return length === 3 ? (MONTHS[month - 1] ?? '').slice(0, 3) : (MONTHS[month - 1] ?? '');
}

/** The serial as the format shows it, e.g. `(46348.5, 'm/d h:mm')` → `11/22 12:00`. */
export function formatSerial(serial: number, format: string, locale: string): string {
  const japanese = locale.startsWith('ja');
  const wall = new Date(wallOfSerial(serial));
  const all = tokens(format.split(';')[0] ?? '');
  const halves = all.some(({ text, literal }) => !literal && /^a(m\/pm|\/p)$/i.test(text));
  const hour = wall.getUTCHours();
  return all
    .map(({ text, literal }, index) => {
      if (literal) return text;
      const code = text.toLowerCase();
      if (code === 'am/pm') return japanese ? (hour < 12 ? '午前' : '午後') : hour < 12 ? 'AM' : 'PM';
      if (code === 'a/p') return hour < 12 ? 'A' : 'P';
      if (code.startsWith('[h')) return String(Math.floor(serial * 24 + 1e-9)).padStart(code.length - 2, '0');
      if (code.startsWith('[m')) return String(Math.floor(serial * 1440 + 1e-9));
      if (code.startsWith('[s')) return String(Math.round(serial * 86_400));
      if (code.startsWith('a')) return dayName(wall.getUTCDay(), code.length > 3, true);
      if (code.startsWith('y')) {
        const year = wall.getUTCFullYear();
        return code.length <= 2 ? two(year % 100) : String(year).padStart(4, '0');
      }
      if (code.startsWith('d')) {
        if (code.length > 2) return dayName(wall.getUTCDay(), code.length > 3, japanese);
        return code.length === 2 ? two(wall.getUTCDate()) : String(wall.getUTCDate());
      }
      if (code.startsWith('h')) {
        const shown = halves ? hour % 12 || 12 : hour;
        return code.length > 1 ? two(shown) : String(shown);
      }
      if (code.startsWith('s')) {
        const whole = code.startsWith('ss') ? two(wall.getUTCSeconds()) : String(wall.getUTCSeconds());
        const decimals = (/\.(0+)/.exec(code)?.[1] ?? '').length;
        return decimals ? `${whole}.${String(wall.getUTCMilliseconds()).padStart(3, '0').slice(0, decimals)}` : whole;
      }
      if (isMinute(all, index)) return code.length > 1 ? two(wall.getUTCMinutes()) : String(wall.getUTCMinutes());
      return monthName(wall.getUTCMonth() + 1, code.length, japanese);
    })
    .join('');
}
