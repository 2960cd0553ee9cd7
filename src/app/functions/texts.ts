// HENJI_CHECK, HENJI_NOTICE: the wording check and the composed text, in a cell.
import { assess } from '../../domain/assess/assess';
import { deadlineFor } from '../../domain/assess/sending';
import { DEFAULT_MARKET } from '../../domain/markets/shipped/shippedMarkets';
import { checkWording } from '../../domain/notices/wording/checkWording';
import { phaseOfKind, promisesDeadline } from '../../domain/orders/rungs';
import type { Cell } from '../../sheet/cells';
import { textFromCell } from '../../sheet/cells';
import { readTemplates } from '../../sheet/templateRows';
import type { FunctionFault } from '../../text/areas/functions';
import { catalogueFor } from '../../text/catalogue';
import { readNoticeKind } from '../../text/lookup';
import { composeFor } from '../texts/composeFor';
import { rowsOf, singleOf, tableOf, textOf, toneOf } from './arguments';
import { type Call, complain, fault, isFault } from './call';
import { cellByCell } from './cellByCell';
import { givenOrders } from './orders';
import { calendarFor, marketsOf } from './world';

/** One sentence a finding, with its source; that there is nothing where there is nothing. */
export function check(call: Call): Cell | Cell[][] {
  const { markets, marketName } = marketsOf(call);
  const calendar = calendarFor(call);
  const words = catalogueFor(call.language);
  return cellByCell(call, (textCell, marketCell): Cell | FunctionFault => {
    const text = textOf(textCell!, 'text');
    if (isFault(text)) return text;
    const written = textOf(marketCell!, 'market');
    if (isFault(written)) return written;
    const market = markets.get(marketName(written || DEFAULT_MARKET) ?? '');
    if (!market) return fault('unknown-market', 'market', written);
    // No deadline of ours is known here, so any kind that promises none will do.
    const context = { market, kind: 'N14', deadline: null, now: 0, calendar, zone: call.zone } as const;
    const found = checkWording(text, context).map(({ code, quote, source }) => {
      const sentence = words.findings.findings[code](quote);
      return source ? words.findings.withSource(sentence, source) : sentence;
    });
    return found.length > 0 ? found.join('\n') : words.functions.clean;
  });
}

/** The text as the sidebar would offer it at that moment. */
export function notice(call: Call): Cell {
  const word = textFromCell(singleOf(call.argument('kind')));
  if (word === '') return '';
  const kind = readNoticeKind(word);
  if (!kind) return complain(call, fault('unknown-kind', 'kind', word));
  const tone = toneOf(call.argument('tone'));
  if (isFault(tone)) return complain(call, tone);
  const given = givenOrders(call, 'order');
  if (given.orders.length !== 1) return complain(call, fault('not-one-order', 'order', given.orders.length));
  const { order } = given.orders[0]!;
  const { world, now } = given;
  const settings = { ...world.settings, ...(tone && { tone }) };
  const notices = given.noticesOf(order);
  const assessment = assess(order, notices, world, now);
  const shown = order.handedOverAt ? 'all' : order.progressAt ? 'progress' : 'nothing';
  const planned = assessment.notice?.kind === kind ? assessment.notice : null;
  const onDemand = {
    kind,
    wording: 1 as const,
    phase: phaseOfKind(kind, shown),
    deadline: promisesDeadline(kind) ? deadlineFor(now, settings.deadlineDays, world) : null,
    plannedAt: null,
  };
  const templates = templatesOf(call);
  return composeFor({ world, settings, templates, now, zone: call.zone }, { order, assessment }, planned ?? onDemand);
}

function templatesOf(call: Call): () => ReturnType<typeof readTemplates> {
  const argument = call.argument('templates');
  if (rowsOf(argument).length === 0) return () => [];
  const table = tableOf(argument, 'templates', 'templates');
  if (isFault(table)) return complain(call, table);
  return () => readTemplates(table);
}
