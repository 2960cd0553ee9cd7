// Drafts are there when they are due, are gone when the buyer has spoken, and promise days on which people can answer.
import holidayJp from '@holiday-jp/holiday_jp';
import type { Absence } from '../attention';
import type { Exported, ExportedNotice, ExportedOrder } from '../exported';
import { isEnd } from '../happening';
import { standing } from '../marketplace';
import type { OrderCase } from '../orderCase';
import { HOUR, hourOf, isoDay, weekdayOf } from '../time';
import { owesReply } from '../turn';
import { demand } from '../violation';
import type { AfterRun } from './afterRun';

const LADDER: ReadonlySet<string> = new Set(['N1', 'N2', 'N3', 'N4', 'N6', 'N7', 'N8', 'N15', 'N16']);
/** One of these a buyer and day: with several orders of one buyer the others wait. */
const NUDGES: ReadonlySet<string> = new Set(['N1', 'N2', 'N6', 'N15']);
const PROMISES: ReadonlySet<string> = new Set(['N3', 'N7', 'N16']);
/** Prepared only when their step is due. */
const ON_THE_DOT: ReadonlySet<string> = new Set(['N4', 'N9', 'N12']);

export class Drafts {
  private readonly promised = new Set<string>();

  verify({ shop, at, exported, settled }: AfterRun): void {
    if (!exported) return;
    const byId = new Map(
      shop.cases.filter((order) => order.isTold && !order.doubled && !order.blurred).map((one) => [one.id, one]),
    );
    for (const notice of exported.notices) {
      const order = byId.get(notice.order);
      if (notice.state !== 'draft' || !order) continue;
      shop.tally.add('drafts looked at');
      this.verifyOpen(notice, order, at);
      if (!shop.retold.has(notice.key)) this.verifyPromise(notice, shop.daysOff, at);
    }
    if (!settled) return;
    for (const product of exported.orders) {
      const order = byId.get(product.id);
      if (order && !order.broken && isDue(product, at)) {
        shop.tally.add('drafts expected');
        verifyThere(product, order, exported, shop.cases, at);
      }
    }
  }

  /** No draft of the ladder stands open once the buyer has spoken or the order is over. */
  private verifyOpen({ kind, key }: ExportedNotice, { told }: OrderCase, at: number): void {
    const over = told.some(isEnd);
    const spoken = owesReply(told) || standing(told, 'buyer-asked-cancel', 'seller-refused-cancel') !== undefined;
    demand(!over && !(spoken && LADDER.has(kind)), 'no draft outlives the answer', at, () => {
      return `${key} ${kind}; told ${JSON.stringify(told)}`;
    });
  }

  /** A promised deadline is looked at when it first appears: at 20:00, no closed day, at least 48 h ahead. */
  private verifyPromise(notice: ExportedNotice, daysOff: readonly Absence[], at: number): void {
    const { key, kind, deadline } = notice;
    if (!PROMISES.has(kind) || deadline === null || this.promised.has(`${key} ${deadline}`)) return;
    this.promised.add(`${key} ${deadline}`);
    const end = Date.parse(deadline);
    const day = isoDay(end);
    const weekend = [0, 6].includes(weekdayOf(end));
    const newYear = ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'].includes(day.slice(5));
    const away = daysOff.some(({ from, until }) => end >= from && end < until);
    const closed = weekend || newYear || away || holidayJp.isHoliday(new Date(`${day}T00:00:00`));
    demand(!closed && hourOf(end) === 20, 'a promised deadline lies on an open day', at, () => `${kind} ${deadline}`);
    demand(end - at >= 48 * HOUR, 'a promised deadline leaves 48 hours', at, () => `${kind} ${deadline}`);
  }
}

/** The step asks for a text now, or will within 24 h. */
function isDue({ step }: ExportedOrder, at: number): boolean {
  if (step.notice === null) return false;
  if (['send', 'formal-delivery', 'cancel-request', 'ask-support'].includes(step.kind)) return true;
  return step.kind === 'wait' && !ON_THE_DOT.has(step.notice) && Date.parse(step.due ?? '') - at <= 24 * HOUR;
}

function verifyThere(
  { id, step }: ExportedOrder,
  order: OrderCase,
  { notices }: Exported,
  cases: readonly OrderCase[],
  at: number,
): void {
  const own = notices.filter((notice) => notice.order === id && notice.kind === step.notice);
  const there = own.some(({ state, createdAt }) => state === 'draft' || (state === 'withdrawn' && createdAt !== null));
  const shares =
    NUDGES.has(step.notice!) && cases.some((one) => one !== order && one.arrival.buyer === order.arrival.buyer);
  demand(there || shares, 'what is due is drafted', at, () => {
    const all = notices
      .filter((notice) => notice.order === id)
      .map(({ kind, state, key }) => `${key} ${kind} ${state}`);
    return `${order.mark} ${step.kind} ${step.notice} ${step.due}; notices ${all.join(', ')}; told ${JSON.stringify(order.told)}`;
  });
}
