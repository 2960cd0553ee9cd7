// How people write dates and times of day: eras, halves of the day, weekdays. Compared after NFKC, in lower case.

/** Japanese eras that reach into this century, with the year before their first. */
export const ERAS: readonly { readonly names: readonly string[]; readonly before: number }[] = [
  { names: ['令和', 'r'], before: 2018 },
  { names: ['平成', 'h'], before: 1988 },
];
/** The first year of an era. */
export const FIRST_YEAR = '元';

export const BEFORE_NOON: readonly string[] = ['午前', 'am', 'a.m.'];
export const AFTER_NOON: readonly string[] = ['午後', 'pm', 'p.m.'];

/** From Sunday on. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['日', '日曜', '日曜日', 'sun', 'sunday'],
  ['月', '月曜', '月曜日', 'mon', 'monday'],
  ['火', '火曜', '火曜日', 'tue', 'tuesday'],
  ['水', '水曜', '水曜日', 'wed', 'wednesday'],
  ['木', '木曜', '木曜日', 'thu', 'thursday'],
  ['金', '金曜', '金曜日', 'fri', 'friday'],
  ['土', '土曜', '土曜日', 'sat', 'saturday'],
];
/** What may stand beside the weekday of a holiday. */
export const HOLIDAY_MARKS: readonly string[] = ['祝', '祝日', '休', '休日'];

/** 14:00頃 is 14:00. */
export const ABOUT: readonly string[] = ['頃', 'ごろ', 'ころ'];
