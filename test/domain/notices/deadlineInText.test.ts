// What a buyer reads as the deadline, in whatever form a seller writes it. Dec 2 2026 is a Wednesday.
import { deadlinesIn } from '../../../src/domain/notices/wording/deadlineInText';
import { at, TOKYO, written } from '../assess/given';

const named = (text: string, sentOn = '2026-11-22') => deadlinesIn(text, sentOn, TOKYO).map((one) => written(one));

test.each([
  ['12月2日（水）20時', '2026/12/02 20:00'],
  ['12月2日(水)20時', '2026/12/02 20:00'],
  ['１２月２日（水）２０時３０分', '2026/12/02 20:30'],
  ['12月2日 20:00', '2026/12/02 20:00'],
  ['12月2日（水曜日）の20時', '2026/12/02 20:00'],
  ['12月2日午後8時', '2026/12/02 20:00'],
  ['12月2日20時半', '2026/12/02 20:30'],
  ['12/2（水）20:00', '2026/12/02 20:00'],
  ['2026年12月2日（水）20時', '2026/12/02 20:00'],
  ['2026/12/2 20:00', '2026/12/02 20:00'],
  ['12月2日（水）24時', '2026/12/03 00:00'],
  ['Wednesday, December 2 at 20:00 (Japan time, UTC+9)', '2026/12/02 20:00'],
  ['Dec 2, 2026 at 8:00 PM', '2026/12/02 20:00'],
  ['Dec. 2nd, 8 pm', '2026/12/02 20:00'],
])('%s', (text, expected) => {
  expect(named(`お返事がなければ、${text}に正式な納品をします。`)).toEqual([expected]);
});

test.each([
  ['a date without an hour', '12月2日（水）'],
  ['an hour without a date', '20時まで'],
  ['a weekday that does not fit', '12月2日（木）20時'],
  ['a day that there is not', '11月31日20時'],
  ['an hour that there is not', '12月2日25時'],
  ['a length', '72時間'],
  ['a month and a day alone, in English', 'December 2 and 20 more'],
])('%s is no deadline', (_name, text) => {
  expect(named(text)).toEqual([]);
});

test('without a year the first such day from the sending on', () => {
  expect(named('1月5日20時', '2026-12-30')).toEqual(['2027/01/05 20:00']);
  expect(named('12月30日20時', '2026-12-30')).toEqual(['2026/12/30 20:00']);
  expect(named('12月29日20時', '2026-12-30')).toEqual(['2027/12/29 20:00']);
});

test('one deadline told twice is one; two are two', () => {
  expect(named('期限：12月2日（水）20時\nつまり12/2 20:00です')).toHaveLength(1);
  expect(named('12月2日20時か12月3日20時')).toEqual(['2026/12/02 20:00', '2026/12/03 20:00']);
  expect(deadlinesIn('12月2日20時', '2026-11-22', TOKYO)).toEqual([at('2026/12/02 20:00')]);
});
