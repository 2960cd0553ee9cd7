// HENJI_CLOCK: when a marketplace's clock runs out.
import { countsAgainstSeller } from '../../domain/assess/clocks';
import type { ClockRuleName } from '../../domain/markets/ruleFacts';
import { CLOCK_RULES } from '../../domain/markets/ruleFacts';
import { endOfLength } from '../../domain/time/length';
import type { Cell } from '../../sheet/cells';
import type { FunctionFault } from '../../text/areas/functions';
import { catalogueFor } from '../../text/catalogue';
import { LANGUAGES } from '../../text/language';
import { plain } from '../../text/lookup';
import { OLDER_RULES } from '../../text/olderWords';
import { momentOf, textOf } from './arguments';
import { type Call, fault, isFault } from './call';
import { cellByCell } from './cellByCell';
import { calendarFor, marketsOf } from './world';

/** A date-only start counts from 00:00 for a clock that runs against the seller, from 24:00 for one to wait for (product.md 2.1). */
export function clock(call: Call): Cell | Cell[][] {
  const { markets, marketName } = marketsOf(call);
  const calendar = calendarFor(call);
  return cellByCell(call, (marketCell, clockCell, fromCell): Cell | FunctionFault => {
    const written = textOf(marketCell!, 'market');
    if (isFault(written)) return written;
    const market = markets.get(marketName(written) ?? '');
    if (!market) return fault('unknown-market', 'market', written);
    const word = textOf(clockCell!, 'clock');
    if (isFault(word)) return word;
    const id = clockNamed(word);
    if (!id) return fault('unknown-clock', 'clock', word);
    const from = momentOf(fromCell!, 'from', call.zone);
    if (isFault(from)) return from;
    const isWait = id === 'cancelNotBefore' || id === 'nudgeWait';
    const rule = isWait ? market[id] : market.clocks[id];
    if (!rule.length) return fault('clock-not-known', 'clock', `${market.name} ${word}`);
    const against = !isWait && countsAgainstSeller(id, rule.result);
    const direction = against ? 'against-seller' : 'to-wait-for';
    return new Date(endOfLength(from, rule.length, direction, calendar, call.zone));
  });
}

/** By its name in either language, or as files write it (`review`). */
function clockNamed(word: string): ClockRuleName | undefined {
  const wanted = plain(word);
  return CLOCK_RULES.find(
    (id) =>
      id.toLowerCase() === wanted ||
      OLDER_RULES[wanted] === id ||
      LANGUAGES.some((language) => plain(catalogueFor(language).rules.rules[id]) === wanted),
  );
}
