// Which notice drafts to prepare, keep, withdraw or bring back (product.md 5). Facts and ledger in, actions out.
// A draft is withdrawn for three reasons: it is no longer the step's (the buyer answered, the phase is over); another check goes to this buyer on
// that day; it was asked for by hand, and the step's own is there now. The first holds for drafts made by themselves only. It comes back in the
// same row when it is due again, unless the seller withdrew it. Every run withdraws, taps included; only whole runs prepare (app/run/drafts.ts).
import { type AssessedOrder, SEVERITIES } from '../assess/assessment';
import { SHORTEST_NOTICE } from '../assess/sending';
import type { Notice, PlannedNotice } from '../orders/notice';
import type { Order } from '../orders/order';
import { isManaged, isNudge, isStepText, promisesDeadline } from '../orders/rungs';
import type { Day } from '../time/day';
import { HOUR, type Instant } from '../time/instant';
import { dayOf, type Zone } from '../time/zone';
import { plainText } from '../values/plainText';

export type DraftAction =
  /** A new row, composed. */
  | { readonly do: 'create'; readonly order: Order; readonly planned: PlannedNotice }
  /** The same row is open again: composed anew unless the user had edited it. */
  | {
      readonly do: 'reopen';
      readonly order: Order;
      readonly planned: PlannedNotice;
      readonly key: string;
      readonly compose: boolean;
    }
  /** The row stays open; its moment moved, or its text is gone or its deadline came too close, and it is composed anew. */
  | {
      readonly do: 'update';
      readonly order: Order;
      readonly planned: PlannedNotice;
      readonly key: string;
      readonly compose: boolean;
    }
  /** No longer the step's: 取りやめ（自動）. */
  | { readonly do: 'withdraw'; readonly key: string };

/** Drafts are prepared this long before their moment, so that a night owl finds tomorrow's text tonight. */
const AHEAD = 24 * HOUR;

/** Plans all drafts. `orders` in sheet order; `notices` all rows of 連絡文. */
export function planDrafts(
  orders: readonly AssessedOrder[],
  notices: readonly Notice[],
  now: Instant,
  zone: Zone,
): DraftAction[] {
  const byKey = new Map(notices.map((notice) => [notice.key, notice]));
  const ranked = [...orders].map((one, row) => ({ ...one, row })).sort(byUrgency);
  const wanted = new Set(ranked.flatMap(({ assessment }) => (assessment.notice ? [assessment.notice.key] : [])));
  const slots = slotsOfSentNudges(orders, notices);
  const actions: DraftAction[] = notices
    .filter((notice) => notice.state === 'draft' && isManaged(notice.kind) && !wanted.has(notice.key))
    .map(({ key }) => ({ do: 'withdraw', key }));
  // Drafts that are open already keep their day; only then are new ones given the days that are left.
  for (const open of [true, false]) {
    for (const { order, assessment } of ranked) {
      const planned = assessment.notice;
      const existing = planned ? byKey.get(planned.key) : undefined;
      if (!planned || (existing?.state === 'draft') !== open) continue;
      const action = actionFor(order, planned, existing, now);
      if (!action && !open) continue;
      if (isNudge(planned.kind) && !takeSlot(slots, order, laterDay(planned.plannedAt, now, zone))) {
        if (open) actions.push({ do: 'withdraw', key: planned.key });
      } else if (action) actions.push(action);
    }
  }
  return [...actions, ...makeRoom(actions, wanted, notices)];
}

/** At most one open draft an order: one that was asked for gives way, its text kept, when the step's own is there. */
function makeRoom(
  actions: readonly DraftAction[],
  wanted: ReadonlySet<string>,
  notices: readonly Notice[],
): DraftAction[] {
  const closing = new Set(actions.flatMap((action) => (action.do === 'withdraw' ? [action.key] : [])));
  const kept = notices.filter(({ state, key }) => state === 'draft' && wanted.has(key) && !closing.has(key));
  const opened = actions.flatMap((action) =>
    action.do === 'create' || action.do === 'reopen' ? [action.order.id] : [],
  );
  const orders = new Set([...opened, ...kept.map(({ orderId }) => orderId)]);
  return notices
    .filter(
      ({ state, kind, key, orderId }) => state === 'draft' && !isManaged(kind) && key !== '' && orders.has(orderId),
    )
    .map(({ key }) => ({ do: 'withdraw', key }));
}

function actionFor(
  order: Order,
  planned: PlannedNotice,
  existing: Notice | undefined,
  now: Instant,
): DraftAction | null {
  const ripe = isStepText(planned.kind) ? now >= planned.plannedAt : planned.plannedAt - now <= AHEAD;
  if (!existing) return ripe ? { do: 'create', order, planned } : null;
  const { key } = existing;
  if (existing.state === 'withdrawn') {
    return ripe && existing.withdrawnBy === 'add-on'
      ? { do: 'reopen', order, planned, key, compose: !existing.edited }
      : null;
  }
  if (existing.state === 'sent') return null;
  const isGone = existing.text.trim() === '';
  const compose = !existing.edited && (isGone || planned.deadline !== existing.deadline);
  return compose || planned.plannedAt !== existing.plannedAt ? { do: 'update', order, planned, key, compose } : null;
}

/** The user's own text promises a deadline that is too close: said, never changed. */
export function deadlineTooClose(notice: Notice, now: Instant): boolean {
  if (!promisesDeadline(notice.kind) || notice.state !== 'draft' || notice.deadline === null) return false;
  return notice.deadline - now < SHORTEST_NOTICE;
}

type Ranked = AssessedOrder & { readonly row: number };

/** The worst first; then the earlier due; then the earlier row. */
export function byUrgency(a: Ranked, b: Ranked): number {
  const severity = (one: Ranked) => SEVERITIES.indexOf(one.assessment.severity);
  const due = (one: Ranked) => one.assessment.step.due ?? Number.POSITIVE_INFINITY;
  return severity(b) - severity(a) || compare(due(a), due(b)) || a.row - b.row;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The days on which a buyer has been nudged already. */
function slotsOfSentNudges(orders: readonly AssessedOrder[], notices: readonly Notice[]): Set<string> {
  const byId = new Map(orders.map(({ order }) => [order.id, order]));
  const slots = new Set<string>();
  for (const { kind, orderId, sentAt } of notices) {
    const order = byId.get(orderId);
    if (sentAt && order && isNudge(kind)) slots.add(slotOf(order, sentAt.day));
  }
  return slots;
}

function slotOf({ buyer, market }: Order, day: Day): string {
  return [market, plainText(buyer), day].join('\n');
}

/** True and taken when no other nudge goes to this buyer that day. */
function takeSlot(slots: Set<string>, order: Order, day: Day): boolean {
  const slot = slotOf(order, day);
  if (slots.has(slot)) return false;
  slots.add(slot);
  return true;
}

function laterDay(planned: Instant, now: Instant, zone: Zone): Day {
  return dayOf(Math.max(planned, now), zone);
}
