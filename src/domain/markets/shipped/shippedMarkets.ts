// The marketplaces that come with the product. They are only the first filling of サイトのルール: what is used is what that tab says.

import type { SourcedMarket } from '../ruleFacts';
import { COCONALA, COCONALA_CORPORATE } from './coconala';
import { CROWDWORKS } from './crowdWorks';
import { DIRECT_CLIENTS } from './directClients';
import { FIVERR } from './fiverr';
import { LANCERS, LANCERS_HOURLY } from './lancers';
import { REQU, SKILL_CROWD, SKIMA, STREET_ACADEMY } from './smallMarkets';
import { TSUNAGU } from './tsunagu';
import { UPWORK } from './upwork';

/** In the order of the tab. The first is the one an order without a サイト belongs to. */
export const SHIPPED_MARKETS: readonly SourcedMarket[] = [
  COCONALA,
  COCONALA_CORPORATE,
  LANCERS,
  LANCERS_HOURLY,
  CROWDWORKS,
  TSUNAGU,
  SKIMA,
  FIVERR,
  UPWORK,
  DIRECT_CLIENTS,
  STREET_ACADEMY,
  REQU,
  SKILL_CROWD,
];

/** Where nothing tells the market of a row: the first one shipped. */
export const DEFAULT_MARKET = SHIPPED_MARKETS[0]!.name;
