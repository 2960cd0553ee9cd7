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
const WEEKDAYS = '日月火水木金土';
const WEEKDAYS_EN = 'sunmontuewedthufrisat';
const DIGITS = '〇一二三四五六七八九';
/** Days from today by how the words begin or end. */
const NEAR_DAYS = [/^(?:本日|今|きょう|to[dn]i?|.*day$|eod|midn)/, /^(?:明|あす|tom)/, /^あさ/];

const NUMBER = '[\\d〇一二三四五六七八九十]{1,4}';
/** 「11月27日（金）20時まで」, 「12/9の夜10時がリミット」, 「あさっての正午まで」, 「来週の月曜まで」, 「48時間以内」. */
const JAPANESE = new RegExp(
  `(?:(?:(?<year>\\d{4})[年/])?(?<![\\d/])(?<month>${NUMBER})\\s*[月/]\\s*(?<date>${NUMBER}|いつか|なのか|ようか)日?|(?<near>あさって|明[日晩朝]|あす|本日|今[日夜晩]|きょう)|(?<week>今週|再?来週|週明け)?の?(?:(?<weekday>[月火水木金土日])曜日?)?(?<=[週曜日け])末?)` +
    `(?:\\s*\\([日月火水木金土](?:曜日?)?(?:・祝)?\\))?[の\\s]*(?<half>午前|午後|正午|お?昼|ひる|夕方|夜|よる|朝|晩)?[の\\s]*(?:(?<hour>${NUMBER})\\s*[時じ:](?<minute>\\d{2}|半)?分?)?` +
    `\\s*(?:まで|以内|中(?=[にで、は])|いっぱい|[をが](?:期限|リミット|締め?切り?|しめきり)|[でに](?=し?締?め?き?切ら?|しめき)|(?=[とに]さ?せて))|(?<!\\d)(?<count>${NUMBER})\\s?(?<unit>日|時間|週間)(?:以内|後まで|(?:だけ|ほど)?(?=、?お?待))`,
  'g',
);
/** "by Friday, November 27, 20:00", "until Nov 27 at 8 pm", "by tomorrow", "in the next two days". */
const ENGLISH = new RegExp(
  `\\b(?:by|until|till|before|no later than|deadline(?: is|:)?)\\s+(?:(?:\\w{3,9}[.,]*\\s+)?(?:(?<first>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?<month>${MONTHS.replace(/...(?!$)/g, '$&|')}|\\d{1,2}(?=/))(?:/|[a-z]*\\.?)(?:\\s*(?<date>\\d{1,2})(?:st|nd|rd|th)?)?(?!\\d)(?:,?\\s+(?<year>\\d{4}))?(?:,?\\s*(?:at\\s+)?(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))?\\s*(?<half>[ap]\\.?m\\.?)?(?![\\d/]))?` +
    `|(?<near>(?:the )?end of (?:the |this )?(?:day|week)|eod|today|tonight|tomorrow|midnight|noon)\\b|(?:this |next )?(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?\\b)` +
    `|\\b(?:within|in|have|another)\\s+(?:the\\s+)?(?:next\\s+)?(?<count>\\d+|an?|one|two|three|four|five)\\s+(?<unit>hour|day|week)s?\\b`,
  'gi',
);
type Groups = { readonly [name: string]: string | undefined };

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const kana = ['いつか', '', 'なのか', 'ようか'].indexOf(text);
  if (kana >= 0) return kana + 5;
  const english = ['an', 'a', 'one', 'two', 'three', 'four', 'five'].indexOf(text.toLowerCase());
  if (english >= 0) return Math.max(1, english - 1);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['〇', text];
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

/** Minutes since midnight; undefined where only a day is named. */
function minutesOf({ hour, minute, half = '', near = '' }: Groups): number | undefined {
  if (half === '正午') return 12 * 60;
  if (hour === undefined) return undefined;
  const hours = numberOf(hour);
  const isLate = /^(?:午後|夕|夜|よ|晩|p)|[夜晩]$/i.test(half || near) && hours < 12;
  return (hours + (isLate ? 12 : 0)) * 60 + (minute === '半' ? 30 : Number(minute || 0));
}

/** Whether a day is the one that is named; any such weekday, or any day of a week that is. */
function isNamed({ year, month, date, first, near, week, weekday }: Groups, day: Day, today: Day): boolean {
  const days = daysBetween(today, day);
  if (month !== undefined) {
    const [itsYear, itsMonth, itsDate] = day.split('-').map(Number);
    const named = /^[a-z]/i.test(month) ? MONTHS.indexOf(month.toLowerCase()) / 3 + 1 : numberOf(month);
    return (
      (year === undefined || Number(year) === itsYear) && named === itsMonth && numberOf(first || date!) === itsDate
    );
  }
  if (near !== undefined)
    return /week/i.test(near) ? days < 7 : NEAR_DAYS.findIndex((one) => one.test(near.toLowerCase())) === days;
  const weeks = week === undefined ? -1 : ['今週', '来週', '再来週'].indexOf(week === '週明け' ? '来週' : week);
  const fromMonday = days + ((weekdayOf(today) + 6) % 7);
  if (weeks >= 0 && Math.floor(fromMonday / 7) !== weeks) return false;
  const name = week === '週明け' ? '月' : weekday;
  if (name === undefined) return true;
  const japanese = WEEKDAYS.indexOf(name);
  return weekdayOf(day) === (japanese < 0 ? WEEKDAYS_EN.indexOf(name.slice(0, 3).toLowerCase()) / 3 : japanese);
}

/** Midnight may be written as 24:00 of the day that it ends; 「3日以内」 is a day more or less, 「24時間以内」 a few hours. */
function allows(groups: Groups, deadline: Instant, now: Instant, zone: Zone): boolean {
  const { count, unit = '' } = groups;
  if (count !== undefined) {
    const hours = numberOf(count) * (/時間|hour/i.test(unit) ? 1 : /週|week/i.test(unit) ? 168 : 24);
    return Math.abs((deadline - now) / HOUR - hours) <= (hours < 48 && /時間|hour/i.test(unit) ? 6 : 30);
  }
  const { day, hour, minute } = wallTime(deadline, zone);
  const today = dayOf(now, zone);
  const minutes = minutesOf(groups);
  const is = (time: number) => minutes === undefined || minutes === time;
  if (hour + minute === 0 && isNamed(groups, plusDays(day, -1), today) && is(24 * 60)) return true;
  return isNamed(groups, day, today) && is(hour * 60 + minute);
}

/** The buyer's acts, and the seller's own: what stands nearest to a limit says whose it is. */
const BUYERS =
  /お?返[事答信]|ご(?!用意|紹介|注文|購入|依頼|希望|要望|指定)[一-鿿]{2}(?!し(?:ます|て)|いたし|させて|差し)|お知らせ(?:くだ|いただ|願)|お聞かせ|教えて|お?待ち(?!してお?り?まし)|待って|待た|ください|いただけ|反応|検収|検品|承認|(?<!\bI(?:(?:'|’)ll)? )(?:hear|reply|answer|response|respond|get(?:ting)? back|let me know|confirm|tell me|your|you have|I(?:'|’)ll wait)/gi;
const OWN =
  /お?送り(?:し|いたし)|お?届け|納品(?:し|いた)|仕上|お?返[事信](?:し(?:ます|て)|いたし|を?差し|をお?待た|でき)|ご(?:連絡|対応|用意|報告)(?:し(?:ます|て)|いたし|させて|差し)|お渡し|対応(?:し|いた)|整え|直し|修正(?:し|いた)|お?休[みま業]|不在|差し戻|お選び|自動|お?待ち?してお?り?まし|にいただい|とお?伝え|でした|営業|\b(?:I(?:'|’)ll|I will|I can|I(?:'|’)m|we(?:'|’)ll)(?! wait)(?: be)? \w+|\bI (?:usually |always )?(?:repl|answer|waited|finish|have )|\b(?:away|closed|off|holiday|sale|open)\b/gi;

/** What the marketplace gives time for. */
const TERMS = /差し戻|承諾|自動|^ (?:after|of) (?:that|then|it)\b|goes through|refund/;

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
  for (const match of [...text.matchAll(JAPANESE), ...text.matchAll(ENGLISH)]) {
    const groups: Groups = match.groups!;
    if (groups.month && !groups.date && !groups.first) continue;
    const isDate = groups.month !== undefined;
    const limit: Limit = {
      start: match.index,
      end: match.index + match[0].length,
      isDate,
      allows: (deadline, now, zone) => allows(groups, deadline, now, zone),
    };
    const its = limitsBuyer(text, limit);
    if (its === undefined ? isDate && !isAboutWork(around(text, limit.start, limit.end)) : its) limits.push(limit);
  }
  return limits;
}
