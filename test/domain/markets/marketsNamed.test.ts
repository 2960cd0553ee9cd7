import { canonicalMarketName, marketNamed } from '../../../src/domain/markets/marketNamed';
import { SHIPPED_MARKETS } from '../../../src/domain/markets/shipped/shippedMarkets';

const MARKETS = new Map(SHIPPED_MARKETS.map((market) => [market.name, market]));

test.each([
  ['crowdworks', 'CrowdWorks'],
  ['ＣｒｏｗｄＷｏｒｋｓ', 'CrowdWorks'],
  ['クラウドワークス', 'CrowdWorks'],
  ['ｸﾗｳﾄﾞﾜｰｸｽ', 'CrowdWorks'],
  ['Crowd Works', 'CrowdWorks'],
  ['ランサーズ', 'Lancers'],
  ['LANCERS', 'Lancers'],
  ['Lancers(時間報酬)', 'Lancers（時間報酬）'],
  ['ランサーズ（時間報酬）', 'Lancers（時間報酬）'],
  ['coconala', 'ココナラ'],
  ['ｺｺﾅﾗ', 'ココナラ'],
  [' ココナラ　', 'ココナラ'],
  ['ココナラ(法人・検収)', 'ココナラ（法人・検収）'],
  ['ココナラ法人', 'ココナラ（法人・検収）'],
  ['fiverr', 'Fiverr'],
  ['アップワーク', 'Upwork'],
  ['direct', '直接取引'],
  ['skima', 'SKIMA'],
  ['スキマ', 'SKIMA'],
  ['ツナグ', 'つなぐ'],
  ['ファイバー', 'Fiverr'],
  ['Street  Academy', 'ストアカ'],
  ['リキュー', 'REQU'],
  ['skill-crowd', 'スキルクラウド'],
])('%p means %s', (typed, name) => {
  expect(marketNamed(typed, MARKETS)?.name).toBe(name);
});

test.each(['', '　', '存在しない市場', 'ココ', '__proto__', 'constructor'])('%p means no market', (typed) => {
  expect(marketNamed(typed, MARKETS)).toBeUndefined();
});

test('a market that the tab does not have is not found by its alias', () => {
  expect(marketNamed('ランサーズ', new Map([['ココナラ', 1]]))).toBeUndefined();
});

test('a blank name is no market, not even one whose name looks blank', () => {
  expect(marketNamed('', new Map([['　', 1]]))).toBeUndefined();
});

test("a market of the seller's own is found in any width and case, and keeps its spelling", () => {
  expect(marketNamed('ｍｉｎｎｅ', new Map([['Minne', 1]]))).toBe(1);
  expect(canonicalMarketName(' Minne ')).toBe('Minne');
});
