import { isoIn, zoneNamed } from '../../../src/domain/time/zone';
import { readArguments } from '../../../tools/simulate/arguments';
import { readIso, readSheetMoment, readZone } from '../../../tools/simulate/readMoment';

const tokyo = zoneNamed('Asia/Tokyo');
const newYork = zoneNamed('America/New_York');

describe('the arguments of simulate', () => {
  const base = ['--orders', 'o.csv', '--now', '2026-11-24T10:00:00+09:00'];

  it('need orders and now; until is now, and the zone is Tokyo, unless said', () => {
    const result = readArguments([...base, '--json']);
    expect(result).toMatchObject({
      ok: true,
      value: { orders: 'o.csv', notices: null, events: null, zone: { name: 'Asia/Tokyo' }, json: true },
    });
    expect(result?.ok && result.value.now).toBe(Date.parse('2026-11-24T01:00:00Z'));
    expect(result?.ok && result.value.until).toBe(Date.parse('2026-11-24T01:00:00Z'));
  });

  it('take values after a space or an equals sign', () => {
    const result = readArguments([
      '--orders=a=b.csv',
      '--now=2026-11-24T10:00',
      '--zone=America/New_York',
      '--events',
      'e.csv',
    ]);
    expect(result?.ok && result.value.orders).toBe('a=b.csv');
    expect(result?.ok && result.value.events).toBe('e.csv');
    expect(result?.ok && isoIn(result.value.now, newYork)).toBe('2026-11-24T10:00:00-05:00');
  });

  it.each([
    ['nothing', [], '--orders が必要です'],
    ['no now', ['--orders', 'o.csv'], '--now が必要です'],
    ['an unknown option', [...base, '--foo', 'x'], '「--foo」という指定はありません'],
    ['a stray word', [...base, 'x.csv'], '「x.csv」という指定はありません'],
    ['an option twice', [...base, '--now', 'x'], '--now が2回あります'],
    ['no value', ['--orders', '--now', 'x'], '--orders のあとに値がありません'],
    ['no value at the end', [...base, '--until'], '--until のあとに値がありません'],
    [
      'a day that does not exist',
      ['--orders', 'o.csv', '--now', '2026-11-31T10:00:00+09:00'],
      '--now「2026-11-31T10:00:00+09:00」',
    ],
    ['a plain word for a time', ['--orders', 'o.csv', '--now', 'now'], '--now「now」'],
    ['an unknown zone', [...base, '--zone', 'Asia/Edo'], '--zone「Asia/Edo」'],
    ['an end before the start', [...base, '--until', '2026-11-24T09:59:00+09:00'], '--until が --now より前です'],
    ['a span of years', [...base, '--until', '2036-11-24T10:00:00+09:00'], '長すぎます'],
  ])('with %s are refused in one line', (_what, args, message) => {
    const result = readArguments(args);
    expect(result).toEqual({ ok: false, error: expect.stringContaining(message) });
    expect(result?.ok || result?.error).not.toContain('\n');
  });
});

describe('moments people write', () => {
  it.each([
    ['2026/11/22 14:00', '2026-11-22T14:00:00+09:00'],
    ['2026/1/2 9:05', '2026-01-02T09:05:00+09:00'],
    ['2026/11/22', '2026-11-22T00:00:00+09:00'],
    ['２０２６／１１／２２　１４：００', '2026-11-22T14:00:00+09:00'],
    ['2026-11-22T14:00:00Z', '2026-11-22T23:00:00+09:00'],
    ['2026-11-22T14:00:30-0500', '2026-11-23T04:00:30+09:00'],
  ])('%s is %s', (text, iso) => {
    expect(isoIn(readSheetMoment(text, tokyo)!, tokyo)).toBe(iso);
  });

  it.each(['2026/13/45', '2026/2/29', '2026/11/22 25:00', '2026/11/22 9:60', '11/22', '', 'きのう'])(
    '%s is none',
    (text) => {
      expect(readSheetMoment(text, tokyo)).toBeNull();
    },
  );

  it('an ISO time without offset is the wall clock of the zone, also on a day of changing clocks', () => {
    expect(readIso('2026-11-01T12:00', newYork)).toBe(Date.parse('2026-11-01T17:00:00Z'));
    expect(readIso('2026-11-24', tokyo)).toBeNull();
    expect(readZone('Nowhere')).toBeNull();
  });
});
