// Reads limits in a text: dates and relative ones (「あさっての正午まで」, "within 24 hours"), and whose act they limit.
import { type Day, daysBetween, plusDays, weekdayOf } from '../../time/day';
import { HOUR, type Instant } from '../../time/instant';
import { dayOf, wallTime, type Zone } from '../../time/zone';
import { around, isAboutWork } from './surroundings';

export interface Limit {
  readonly start: number;
  readonly end: number;
  /** Whether a deadline of the buyer at that moment is what was written. */
  readonly allows: (deadline: Instant, now: Instant, zone: Zone) => boolean;
  /** A named date limits the buyer unless it says otherwise; 「明日まで」 only if it says so. */
  readonly isDate: boolean;
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const WEEKDAYS = '日月火水木金土sunmontuewedthufrisat';
const DIGITS = '〇一二三四五六七八九';
/** Days from today by the words' beginnings. */
const NEAR_DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:あさって)/, 2],
  [/^(?:明|あす|tomorrow)/, 1],
  [/^(?:本日|今[日夜晩]|きょう|today|tonight|.*day$|eod|midnight)/, 0],
];

const NUMBER = '[\\d〇一二三四五六七八九十]{1,4}';
const TIME_JA = `(?:の|\\s)*(午前|午後|正午|お?昼|ひる|夕方|夜|よる|朝|晩)?(?:の|\\s)*(?:(${NUMBER})\\s*[時じ:](\\d{2}|半)?分?)?`;
const WEEKDAY_JA = '(?:\\s*\\([日月火水木金土](?:曜日?)?(?:・祝)?\\))?';
/** 「11月27日（金）20時まで」, 「12/9の夜10時がリミット」, 「あさっての正午まで」, 「来週の月曜まで」, 「48時間以内」. */
const JAPANESE = new RegExp(
  `(?:(?:(\\d{4})[年/])?(?<![\\d/])(${NUMBER})\\s*[月/]\\s*(${NUMBER}|いつか|なのか|ようか)日?|(あさって|明[日晩朝]|あす|本日|今[日夜晩]|きょう)|(今週|来週|再来週|週明け)?の?(?:([日月火水木金土])曜日?)?(?<=[週曜日け])末?)${WEEKDAY_JA}${TIME_JA}` +
    `\\s*(?:まで|以内|中(?=に|で|は|、)|いっぱい|[をが](?:期限|リミット|締め?切り?|しめきり)|[でに](?=し?締?め?き?切ら?|しめき)|(?=(?:と|に)さ?せて))|(?<![\\d])(${NUMBER})\\s?(日|時間|週間)(?:以内|後まで|(?:だけ|ほど)?(?=、?お?待))`,
  'g',
);
const TIME_EN = '(?:,?\\s*(?:at\\s+)?(\\d{1,2})(?::(\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?(?![\\d/]))?';
/** "by Friday, November 27, 20:00", "until Nov 27 at 8 pm", "by tomorrow", "in the next two days". */
const ENGLISH = new RegExp(
  `\\b(?:by|until|till|before|no later than|deadline(?: is|:)?)\\s+(?:(?:(?:\\w{3,9}[.,]*\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d{1,2}(?=/))(?:/|[a-z]*\\.?)(?:\\s*(\\d{1,2})(?:st|nd|rd|th)?)?(?!\\d)(?:,?\\s+(\\d{4}))?)${TIME_EN}` +
    `|((?:the )?end of (?:the |this )?(?:day|week)|eod|today|tonight|tomorrow|midnight|noon)\\b|(?:this |next )?(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?\\b)` +
    `|\\b(?:within|in|have|another)\\s+(?:the\\s+)?(?:next\\s+)?(\\d+|an?|one|two|three|four|five|seven)\\s+(hour|day|week)s?\\b`,
  'gi',
);

function numberOf(text: string | undefined): number {
  if (text === undefined) return Number.NaN;
  if (/^\d+$/.test(text)) return Number(text);
  const kana = ['いつか', '', 'なのか', 'ようか'].indexOf(text);
  if (kana >= 0) return kana + 5;
  const english = ['an', 'a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'].indexOf(text.toLowerCase());
  if (english >= 0) return Math.max(1, english - 1);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['〇', text];
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

/** Minutes since midnight; undefined where only a day is named. */
function minutesOf(hour: string | undefined, minute: string | undefined, half = ''): number | undefined {
  if (half === '正午') return 12 * 60;
  if (hour === undefined) return undefined;
  const hours = numberOf(hour);
  const isLate = /^(?:午後|夕|夜|よ|晩|p)/i.test(half) && hours < 12;
  return (hours + (isLate ? 12 : 0)) * 60 + (minute === '半' ? 30 : Number(minute || 0));
}

/** Midnight may be written as 24:00 of the day that it ends. */
function at(fits: (day: Day, today: Day) => boolean, minutes?: number): Limit['allows'] {
  return (deadline, now, zone) => {
    const { day, hour, minute } = wallTime(deadline, zone);
    const today = dayOf(now, zone);
    const is = (time: number) => minutes === undefined || minutes === time;
    if (hour + minute === 0 && fits(plusDays(day, -1), today) && is(24 * 60)) return true;
    return fits(day, today) && is(hour * 60 + minute);
  };
}

const onDate =
  (year: string | undefined, month: number, date: number) =>
  (day: Day): boolean => {
    const [itsYear, ...rest] = day.split('-').map(Number);
    return (year === undefined || Number(year) === itsYear) && rest[0] === month && rest[1] === date;
  };

const onNearDay =
  (words: string) =>
  (day: Day, today: Day): boolean =>
    NEAR_DAYS.some(([word, days]) => word.test(words.toLowerCase()) && daysBetween(today, day) === days) ||
    (/week/i.test(words) && daysBetween(today, day) < 7);

/** Any such weekday, or any day of the week that is named. */
function onWeekday(week: string | undefined, weekday: number): (day: Day, today: Day) => boolean {
  const weeks = week === undefined ? -1 : /^[来週]/.test(week) ? 1 : week === '今週' ? 0 : 2;
  return (day, today) => {
    const monday = plusDays(today, -((weekdayOf(today) + 6) % 7));
    const isInWeek = weeks < 0 || Math.floor(daysBetween(monday, day) / 7) === weeks;
    return isInWeek && (weekday < 0 || weekdayOf(day) === weekday);
  };
}

/** About so long from now: a day more or less, a few hours where hours are meant. */
function after(count: number, unit: string): Limit['allows'] {
  const hours = /時間|hour/i.test(unit) ? 1 : /週|week/i.test(unit) ? 168 : 24;
  const near = hours === 1 && count < 48 ? 6 : 30;
  return (deadline, now) => Math.abs((deadline - now) / HOUR - count * hours) <= near;
}

function japaneseLimit(match: RegExpMatchArray): Limit['allows'] | undefined {
  const [, year, month, date, near, week, weekday, half, hour, minute, count, unit] = match;
  if (count !== undefined) return after(numberOf(count), unit!);
  const minutes = minutesOf(hour, minute, half || (near && /[夜晩]/.test(near) ? '夜' : ''));
  if (month !== undefined) return at(onDate(year, numberOf(month), numberOf(date)), minutes);
  if (near !== undefined) return at(onNearDay(near), minutes);
  return at(onWeekday(week, week === '週明け' ? 1 : weekday === undefined ? -1 : WEEKDAYS.indexOf(weekday)), minutes);
}

function englishLimit(match: RegExpMatchArray): Limit['allows'] | undefined {
  const [, first, month, second, year, hour, minute, half, near, weekday, count, unit] = match;
  if (count !== undefined) return after(numberOf(count), unit!);
  if (near !== undefined) return at(onNearDay(near));
  if (weekday !== undefined)
    return at(onWeekday(undefined, (WEEKDAYS.indexOf(weekday.slice(0, 3).toLowerCase()) - 7) / 3));
  const date = first || second;
  if (date === undefined) return undefined;
  const monthNumber = Number(month) || MONTHS.indexOf(month!.toLowerCase()) / 3 + 1;
  return at(onDate(year, monthNumber, Number(date)), minutesOf(hour, minute, half));
}

/** The buyer's acts, and the seller's own: what stands nearest to a limit says whose it is. */
const BUYERS =
  /お?返[事答信]|ご(?!用意|紹介|注文|購入|依頼|希望|要望|指定)[一-鿿]{2}(?!し(?:ます|て)|いたし|させて|差し)|お知らせ(?:くだ|いただ|願)|お聞かせ|教えて|お?待ち(?!してお?り?まし)|待って|待た|ください|いただけ|反応|検収|検品|承認|(?<!\bI(?:(?:'|’)ll)? )(?:hear|reply|answer|response|respond|get(?:ting)? back|let me know|confirm|tell me|your|you have|I(?:'|’)ll wait)/gi;
const OWN =
  /お?送り(?:し|いたし)|お?届け|納品(?:し|いた)|仕上|お?返[事信](?:し(?:ます|て)|いたし|を?差し|をお?待た|でき)|ご(?:連絡|対応|用意|報告)(?:し(?:ます|て)|いたし|させて|差し)|お渡し|対応(?:し|いた)|整え|直し|修正(?:し|いた)|お?休[みま業]|不在|差し戻|お選び|自動|お?待ち?してお?り?まし|にいただい|とお?伝え|でした|営業|\b(?:I(?:'|’)ll|I will|I can|I(?:'|’)m|we(?:'|’)ll)(?! wait)(?: be)? \w+|\bI (?:usually |always )?(?:repl|answer|waited|finish|have )|\b(?:away|closed|off|holiday|sale|open)\b/gi;

/** What the marketplace gives time for. */
const TERMS = /差し戻|承諾|自動/;

function nearest(pattern: RegExp, text: string, fromEnd: boolean): number {
  const places = [...text.matchAll(pattern)].map(({ 0: word, index }) =>
    fromEnd ? text.length - index - word.length : index,
  );
  return Math.min(...places, 99);
}

/** Whether the buyer is to do something until then: undefined where the sentence does not say. */
function limitsBuyer(text: string, { start, end, isDate }: Limit): boolean | undefined {
  const near = around(text, start, end);
  if (!isDate && TERMS.test(near.after)) return false;
  const isEnglish = /^\w/.test(text.slice(start, end)) && /[a-z]/i.test(text.slice(start, start + 2));
  const first = isEnglish ? near.before : near.after;
  const then = isEnglish ? near.after : near.before;
  for (const [words, fromEnd] of [
    [first, isEnglish],
    [then, !isEnglish],
  ] as const) {
    const buyers = nearest(BUYERS, words, fromEnd);
    const own = nearest(OWN, words, fromEnd);
    if (Math.min(buyers, own) < 99) return buyers < own;
  }
  return undefined;
}

/** Every limit of the buyer's in a text. */
export function limitsIn(text: string): Limit[] {
  const limits: Limit[] = [];
  for (const [pattern, read] of [
    [JAPANESE, japaneseLimit],
    [ENGLISH, englishLimit],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const allows = read(match);
      if (!allows) continue;
      const isDate = match[2] !== undefined;
      const limit = { start: match.index, end: match.index + match[0].length, allows, isDate };
      const its = limitsBuyer(text, limit);
      if (its === undefined ? isDate && !isAboutWork(around(text, limit.start, limit.end)) : its) limits.push(limit);
    }
  }
  return limits;
}
