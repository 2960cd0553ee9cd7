// 設定: what can be used is used, what cannot is named and the default applies (product.md 2, 4.2, 6).
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/assess/settings';
import type { Cell } from '../../src/sheet/cells';
import { type ReadSettings, readSettings, settingText } from '../../src/sheet/settingRows';
import type { SettingKey } from '../../src/text/areas/settings';
import { catalogueFor } from '../../src/text/catalogue';
import { tableOf } from './fakeSheet';
import { ALL_SETTING_HEADERS } from './headers';

const WORDS = catalogueFor('ja').settings.settings;
type Key = SettingKey;

function read(rows: readonly (readonly [Key | '' | 'わたしの設定', Cell])[]): ReadSettings {
  const cells = rows.map(([key, value]) => [key in WORDS ? WORDS[key as Key].name : key, value]);
  return readSettings(tableOf('settings', [['設定', '値'], ...cells], ALL_SETTING_HEADERS));
}

test('the numbers that product.md names are the defaults', () => {
  expect(read([]).settings).toMatchObject({
    sendingHours: 'standard',
    windowStartHour: 9,
    windowEndHour: 20,
    checks: 2,
    gaps: [3, 2, 2],
    deadlineDays: 3,
    deadlineDaysAfterStall: 7,
    deadlineHour: 20,
    replyHours: 24,
    revisionDays: 3,
    supportDays: 3,
    unknownClockDays: 7,
    digestHour: 8,
    digestOn: true,
    alertOn: true,
    yearEndClosed: true,
    obonClosed: false,
  });
});

test.each<[keyof Settings, Cell, unknown]>([
  ['windowStartHour', 10, 10],
  ['windowStartHour', '10', 10],
  ['windowStartHour', '１０', 10],
  ['windowEndHour', 24, 24],
  ['checks', '３', 3],
  ['sendingHours', ' 夜型 ', 'night'],
  ['obonClosed', 'はい', true],
  ['gaps', '4・3・1', [4, 3, 1]],
  ['gaps', '４，３，１', [4, 3, 1]],
  ['deadlineDays', 5, 5],
  ['deadlineDaysAfterStall', 10, 10],
  ['deadlineHour', 18, 18],
  ['digestHour', 0, 0],
  ['digestOn', 'いいえ', false],
  ['digestOn', false, false],
  ['alertOn', 'はい', true],
  ['yearEndClosed', 'No', false],
  ['language', '英語', 'en'],
  ['tone', 'きっちり', 'formal'],
  ['sellerName', '山田🎨', '山田🎨'],
])('%s written as %p is %p', (key, value, wanted) => {
  const { settings, problems } = read([[key, value]]);
  expect([settings[key], problems]).toEqual([wanted, []]);
});

test.each<[keyof Settings, Cell]>([
  ['windowStartHour', 24],
  ['windowStartHour', -1],
  ['windowStartHour', 9.5],
  ['windowStartHour', '朝'],
  ['windowEndHour', 25],
  ['sendingHours', '朝型'],
  ['checks', 0],
  ['checks', 4],
  ['gaps', '3'],
  ['gaps', '0・2・2'],
  ['gaps', '3・2・2・2'],
  ['gaps', '毎週'],
  ['deadlineDays', 0],
  ['deadlineDays', '三日'],
  ['deadlineHour', 24],
  ['digestHour', 24],
  ['digestHour', '8:00ごろ'],
  ['digestHour', new Date(Date.UTC(1899, 11, 29, 23))],
  ['digestOn', 'ときどき'],
  ['language', 'ドイツ語'],
  ['tone', '🙏'],
  ['deadlineDays', '9'.repeat(10_000)],
  ['replyHours', '#REF!'],
])('%s cannot be %p: it is named with its row, and the default applies', (key, value) => {
  const { settings, problems } = read([
    ['わたしの設定', 1],
    [key, value],
  ]);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems.map(({ setting, row }) => [setting, row])).toEqual([[key, 3]]);
});

test('one bad value spoils no other', () => {
  const { settings, problems } = read([
    ['deadlineDays', 'x'],
    ['digestHour', 7],
  ]);
  expect([settings.digestHour, problems.length]).toEqual([7, 1]);
});

test('a blank value is the default and no problem; a blank name is no name', () => {
  const blank = (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).map((key) => [key, ''] as const);
  const { settings, problems } = read(blank);
  expect([settings, problems]).toEqual([DEFAULT_SETTINGS, []]);
});

test('a sending window that never opens is named, and the default window applies', () => {
  for (const [start, end] of [
    [20, 9],
    [10, 10],
  ]) {
    const { settings, problems } = read([
      ['windowStartHour', start!],
      ['windowEndHour', end!],
    ]);
    expect([settings.windowStartHour, settings.windowEndHour]).toEqual([9, 20]);
    expect(problems).toHaveLength(1);
  }
});

test('rows in any order, blank ones and foreign ones between, give the same', () => {
  const { settings, problems, statusRows } = read([
    ['digestHour', 7],
    ['', ''],
    ['わたしの設定', '何か'],
    ['lastRun', new Date(0)],
    ['deadlineHour', 18],
  ]);
  expect([settings.digestHour, settings.deadlineHour, problems, statusRows.lastRun]).toEqual([7, 18, [], 5]);
});

test('where 最終更新 was deleted there is no row of it', () => {
  expect(read([]).statusRows).toEqual({ lastRun: null, nextRun: null, health: null, lastMail: null });
});

test('every setting as it is written in the tab reads back the same, in both languages', () => {
  const wanted: Settings = {
    sendingHours: 'night',
    windowStartHour: 10,
    windowEndHour: 24,
    checks: 3,
    gaps: [4, 3, 1],
    deadlineDays: 5,
    deadlineDaysAfterStall: 9,
    deadlineHour: 18,
    replyHours: 12,
    revisionDays: 4,
    supportDays: 2,
    unknownClockDays: 8,
    digestHour: 7,
    digestOn: false,
    alertOn: false,
    language: 'en',
    tone: 'formal',
    sellerName: '山田',
    yearEndClosed: false,
    obonClosed: true,
  };
  for (const language of ['ja', 'en'] as const) {
    const rows = (Object.keys(wanted) as (keyof Settings)[]).map(
      (key) => [key, settingText(key, wanted, catalogueFor(language))] as const,
    );
    expect(read(rows)).toMatchObject({ settings: wanted, problems: [] });
  }
});
