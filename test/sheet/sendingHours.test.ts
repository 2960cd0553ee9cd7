// 設定: the sending hours by one choice or hour by hour, and what the tab offers to choose from.
import { DEFAULT_SETTINGS } from '../../src/domain/assess/settings';
import type { Cell } from '../../src/sheet/cells';
import { readSettings, settingChoices, shippedSettingText } from '../../src/sheet/settingRows';
import { catalogueFor } from '../../src/text/catalogue';
import { tableOf } from './fakeSheet';
import { ALL_SETTING_HEADERS } from './headers';

const WORDS = catalogueFor('ja').settings.settings;
type Key = 'sendingHours' | 'windowStartHour' | 'windowEndHour';

function read(rows: readonly (readonly [Key, Cell])[]) {
  const cells = rows.map(([key, value]) => [WORDS[key].name, value]);
  return readSettings(tableOf('settings', [['設定', '値'], ...cells], ALL_SETTING_HEADERS));
}

test.each<[string, readonly (readonly [Key, Cell])[], readonly [number, number]]>([
  [
    '夜型, the hours left blank',
    [
      ['sendingHours', '夜型'],
      ['windowStartHour', ''],
      ['windowEndHour', ''],
    ],
    [9, 22],
  ],
  [
    '夜型 in a row below the hours',
    [
      ['windowEndHour', ''],
      ['sendingHours', '夜型'],
    ],
    [9, 22],
  ],
  [
    '夜型 with both hours of one’s own, even if they are the standard ones',
    [
      ['sendingHours', '夜型'],
      ['windowStartHour', 9],
      ['windowEndHour', 20],
    ],
    [9, 20],
  ],
  [
    '夜型 with a start of one’s own',
    [
      ['sendingHours', '夜型'],
      ['windowStartHour', 12],
    ],
    [12, 22],
  ],
  [
    '夜型 with an end of one’s own',
    [
      ['sendingHours', '夜型'],
      ['windowEndHour', 23],
    ],
    [9, 23],
  ],
  ['夜型 in English', [['sendingHours', 'late evening']], [9, 22]],
  [
    '標準 with an end of one’s own',
    [
      ['sendingHours', '標準'],
      ['windowEndHour', 18],
    ],
    [9, 18],
  ],
  ['a choice that nobody knows', [['sendingHours', '朝型']], [9, 20]],
  [
    '夜型 with hours that never open',
    [
      ['sendingHours', '夜型'],
      ['windowStartHour', 23],
    ],
    [9, 22],
  ],
])('the sending hours: %s', (_name, rows, hours) => {
  const { settings } = read(rows);
  expect([settings.windowStartHour, settings.windowEndHour]).toEqual(hours);
});

test('set-up leaves the hours to 送る時間帯, and offers a choice where there is one', () => {
  const words = catalogueFor('ja');
  expect(shippedSettingText('windowEndHour', DEFAULT_SETTINGS, words)).toBe('');
  expect(shippedSettingText('sendingHours', DEFAULT_SETTINGS, words)).toBe('標準');
  expect(settingChoices('sendingHours', words)).toEqual(['標準', '夜型']);
  expect(settingChoices('obonClosed', words)).toEqual(['はい', 'いいえ']);
  expect(settingChoices('checks', words)).toEqual(['1', '2', '3']);
  expect(settingChoices('gaps', words)).toBeNull();
});
