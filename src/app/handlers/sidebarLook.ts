// What the sidebar asks to see: the list, an order's page, orders that are over, a text composed on demand. Nothing is changed.
import { plainText } from '../../domain/values/plainText';
import { now } from '../../google/clock';
import { missingPermissions } from '../../google/permissions';
import { userLanguage } from '../../google/session';
import { activeSpreadsheet } from '../../google/spreadsheet';
import { hasTrigger } from '../../google/triggers';
import { type Catalogue, catalogueFor } from '../../text/catalogue';
import { type Assessed, assessAll } from '../desk/assessAll';
import { isProblem, openBook } from '../desk/book';
import { type Desk, deskOf } from '../desk/desk';
import { type Memory, readDocumentMemory } from '../desk/memory';
import { HOURLY } from '../desk/names';
import { troublesIn } from '../desk/rowTroubles';
import { isCopy } from '../health/copy';
import { runProblemText, warningText } from '../health/explain';
import { permissionText } from '../health/permissions';
import { openNarrow } from '../taps/narrowBook';
import { finishedOrders } from '../views/finishedOrders';
import { onDemand } from '../views/noticeView';
import { orderPage } from '../views/orderPage';
import { orderItem, sidebarState } from '../views/sidebarState';
import type { OrderView, SidebarState } from '../views/view';
import { kindIn, parsed } from './sidebarInput';

/** Before set-up there is no setting to tell the language: the person's own is used. */
function notSetUp(): SidebarState {
  return { language: userLanguage(), setUp: false, lastRun: '', warning: '', orders: [], need: 0, finished: 0 };
}

const copied = (): SidebarState => ({ ...notSetUp(), copied: true, warning: ownWords().health.copied });

/** Unreadable now: the problem in words, instead of an invitation to begin. */
const unreadable = (warning: string): SidebarState => ({ ...notSetUp(), setUp: true, broken: true, warning });

export const ownWords = (): Catalogue => catalogueFor(userLanguage());

interface Seen {
  readonly desk: Desk;
  readonly assessed: readonly Assessed[];
  readonly memory: Memory;
}

/** The document, or what is about one order, read without changing anything; the state to show where it cannot be read. */
function look(orderId = ''): Seen | SidebarState {
  const missing = missingPermissions();
  if (missing.includes('sheet')) return unreadable(permissionText(ownWords(), missing));
  const memory = readDocumentMemory();
  if (isCopy(memory) && (missing.includes('trigger') || !hasTrigger(HOURLY, memory.trigger))) return copied();
  const narrow = orderId && openNarrow(activeSpreadsheet(), memory, now(), { orderId, withOthers: true });
  const book = narrow || openBook(activeSpreadsheet(), memory, now());
  if (isProblem(book)) return memory.tabIds ? unreadable(runProblemText(book, ownWords())) : notSetUp();
  const desk = deskOf(book, troublesIn(book, memory.troubles ?? {}, new Map(), false));
  return { desk, assessed: assessAll(desk), memory };
}

/** `{orderId?}`: the list, with the page of an order that is open. */
export function readState(input?: string): string {
  const order = parsed(input);
  const seen = look();
  if (!('desk' in seen)) return JSON.stringify(seen);
  const { desk, assessed, memory } = seen;
  return JSON.stringify({
    ...sidebarState(desk, assessed, warningText(desk.book, memory)),
    ...pageIn(desk, assessed, order),
  } satisfies SidebarState);
}

/** `{orderId}`: an order's page; null where there is no such order. */
export function readOrder(input: string): string {
  const order = parsed(input);
  const seen = look(order.orderId);
  if (!('desk' in seen)) throw new Error(seen.warning || ownWords().problems.refusals['no-such-order'](''));
  return JSON.stringify(pageIn(seen.desk, seen.assessed, order));
}

/** `{search, from}`: orders that are over. */
export function readFinished(input: string): string {
  const { search, from } = parsed(input);
  const seen = look();
  if (!('desk' in seen)) return JSON.stringify({ orders: [], total: 0 });
  return JSON.stringify(finishedOrders(seen.desk.book, seen.assessed, search, Number(from) || 0));
}

/** The order of this number; of several the one whose buyer was seen. */
export function assessedAs(
  assessed: readonly Assessed[],
  { orderId, buyer = '' }: { readonly orderId: string; readonly buyer?: string },
): Assessed | undefined {
  const all = orderId === '' ? [] : assessed.filter(({ order }) => order.id === orderId);
  return all.find(({ order }) => order.buyer === buyer) ?? all[0];
}

/** The page with this buyer's other orders. */
export function pageIn(
  desk: Desk,
  assessed: readonly Assessed[],
  meant: Parameters<typeof assessedAs>[1],
): { readonly page?: OrderView } {
  const one = assessedAs(assessed, meant);
  if (!one) return {};
  const buyer = plainText(one.order.buyer);
  const others = assessed.filter((other) => other !== one && plainText(other.order.buyer) === buyer);
  return { page: { ...orderPage(desk, one), others: others.map((other) => orderItem(desk.book, other)) } };
}

/** `{orderId, kind, date?, text?}`: a text that no step asks for, with the date chosen for it; or one that the seller changed, looked at. */
export function compose(input: string): string {
  const given = parsed(input);
  const seen = look(given.orderId);
  const one = 'desk' in seen ? assessedAs(seen.assessed, given) : undefined;
  const known = kindIn(given);
  if (!('desk' in seen) || !one || !known) throw new Error(ownWords().problems.refusals['no-such-order'](given.kind));
  return JSON.stringify(onDemand(seen.desk.book, one, known, Number(given.date) || null, given.text));
}
