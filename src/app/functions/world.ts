// What orders are assessed against: the tables given as arguments, and what the product is shipped with for those that are not.
import type { AssessWorld } from '../../domain/assess/case';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/assess/settings';
import { marketNamed } from '../../domain/markets/marketNamed';
import type { SourcedMarket } from '../../domain/markets/ruleFacts';
import { SHIPPED_MARKETS } from '../../domain/markets/shipped/shippedMarkets';
import { type Calendar, calendarOf } from '../../domain/time/calendar';
import { readDaysOff } from '../../sheet/dayOffRows';
import { readRulesTab } from '../../sheet/rules/rules';
import { readSettings } from '../../sheet/settingRows';
import { rowsOf, tableOf } from './arguments';
import { type Call, complain, isFault } from './call';

export interface FunctionWorld extends AssessWorld {
  readonly markets: ReadonlyMap<string, SourcedMarket>;
  readonly marketName: (written: string) => string | null;
  /** Settings were given: their language counts. */
  readonly settingsGiven: boolean;
}

export function worldOf(call: Call): FunctionWorld {
  const settings = settingsOf(call);
  const { markets, marketName } = marketsOf(call);
  const calendar = calendarFor(call, settings);
  return {
    markets,
    marketName,
    calendar,
    settings,
    zone: call.zone,
    settingsGiven: rowsOf(call.argument('settings')).length > 0,
  };
}

function settingsOf(call: Call): Settings {
  const argument = call.argument('settings');
  if (rowsOf(argument).length === 0) return DEFAULT_SETTINGS;
  const table = tableOf(argument, 'settings', 'settings');
  return isFault(table) ? complain(call, table) : readSettings(table).settings;
}

/** The marketplaces by their own names. */
export function marketsOf(call: Call): Pick<FunctionWorld, 'markets' | 'marketName'> {
  const argument = call.argument('rules');
  if (rowsOf(argument).length === 0) {
    const markets = new Map(SHIPPED_MARKETS.map((market) => [market.name, market]));
    return { markets, marketName: (written) => marketNamed(written, markets)?.name ?? null };
  }
  const table = tableOf(argument, 'rules', 'rules');
  return isFault(table) ? complain(call, table) : readRulesTab(table, undefined, call.language, call.zone);
}

/** The Japanese calendar with the days off that were given. */
export function calendarFor(call: Call, settings: Settings = DEFAULT_SETTINGS): Calendar {
  const argument = call.argument('daysOff');
  if (rowsOf(argument).length === 0) return calendarOf([], settings.yearEndClosed, settings.obonClosed);
  const table = tableOf(argument, 'daysOff', 'daysOff');
  const days = isFault(table) ? complain(call, table) : readDaysOff(table, call.zone).days;
  return calendarOf(days, settings.yearEndClosed, settings.obonClosed);
}
