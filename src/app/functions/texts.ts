// HENJI_CHECK, HENJI_NOTICE: the wording check and the composed text, in a cell.
import { assess } from '../../domain/assess/assess';
import { deadlineFor } from '../../domain/assess/sending';
import type { Settings } from '../../domain/assess/settings';
import { DEFAULT_MARKET } from '../../domain/markets/shipped/shippedMarkets';
import { checkWording } from '../../domain/notices/wording/checkWording';
import type { NoticeKind } from '../../domain/orders/notice';
import type { Order } from '../../domain/orders/order';
import { phaseOfKind, promisesDeadline } from '../../domain/orders/rungs';
import type { Cell } from '../../sheet/cells';
import { textFromCell } from '../../sheet/cells';
import { readTemplates } from '../../sheet/templateRows';
import type { FunctionFault } from '../../text/areas/functions';
import { catalogueFor } from '../../text/catalogue';
import { readNoticeKind } from '../../text/lookup';
import { composeFor } from '../texts/composeFor';
import { rowsOf, tableOf, textOf, toneOf } from './arguments';
import { type Call, complain, complaintInCell, fault, isFault } from './call';
import { cellByCell } from './cellByCell';
import { type GivenOrders, givenOrders, perRow } from './orders';
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

/** The texts as the sidebar would offer them at that moment: of one order a cell, of several one beside each. */
export function notice(call: Call): Cell | Cell[][] {
  const kinds = rowsOf(call.argument('kind')).map(([cell]) => kindOf(cell ?? ''));
  const [single] = kinds;
  if (kinds.length === 0 || single === '') return '';
  if (kinds.length === 1 && isFault(single)) return complain(call, single);
  const tone = toneOf(call.argument('tone'));
  if (isFault(tone)) return complain(call, tone);
  const given = givenOrders(call, 'order');
  if (given.orders.length === 0) return complain(call, fault('no-order', 'order'));
  const below = given.table.rows.length;
  if (kinds.length > 1 && kinds.length !== below)
    return complain(call, fault('mixed-sizes', 'kind', `kind ${kinds.length}, order ${below}`));
  const settings = { ...given.world.settings, ...(tone && { tone }) };
  const templates = templatesOf(call);
  const texts = perRow(given, 1, (order, at) => {
    const kind = kinds.length > 1 ? kinds[at]! : single!;
    if (isFault(kind)) return [complaintInCell(call, kind)];
    return [kind === '' ? '' : textFor(given, order, kind, settings, templates)];
  });
  return texts.length === 1 ? texts[0]![0]! : texts;
}

function kindOf(cell: Cell): NoticeKind | '' | FunctionFault {
  const word = textFromCell(cell);
  return word === '' ? '' : (readNoticeKind(word) ?? fault('unknown-kind', 'kind', word));
}

function textFor(
  { noticesOf, now, world }: GivenOrders,
  order: Order,
  kind: NoticeKind,
  settings: Settings,
  templates: Templates,
): string {
  const assessment = assess(order, noticesOf(order), world, now);
  const shown = order.handedOverAt ? 'all' : order.progressAt ? 'progress' : 'nothing';
  const planned = assessment.notice?.kind === kind ? assessment.notice : null;
  const onDemand = {
    kind,
    wording: 1 as const,
    phase: phaseOfKind(kind, shown),
    deadline: promisesDeadline(kind) ? deadlineFor(now, settings.deadlineDays, world) : null,
    plannedAt: null,
  };
  return composeFor({ world, settings, templates, now, zone: world.zone }, { order, assessment }, planned ?? onDemand);
}

type Templates = () => ReturnType<typeof readTemplates>;

/** Read once, however many orders there are. */
function templatesOf(call: Call): Templates {
  const argument = call.argument('templates');
  if (rowsOf(argument).length === 0) return () => [];
  const table = tableOf(argument, 'templates', 'templates');
  if (isFault(table)) return complain(call, table);
  const templates = readTemplates(table);
  return () => templates;
}
