// Runs the plan of drafts as the hourly run does: assess all, plan, carry out. Shared by the tests of the plan.
import { type AssessWorld, assess } from '../../../src/domain/assess/assess';
import { type DraftAction, planDrafts } from '../../../src/domain/notices/draftPlan';
import type { Notice } from '../../../src/domain/orders/notice';
import type { Order } from '../../../src/domain/orders/order';
import { at, moment, TOKYO, world, written } from '../assess/given';

/** The actions of one run. */
export function planned(
  orders: readonly Order[],
  notices: readonly Notice[],
  now: string,
  where: AssessWorld = world({}),
): DraftAction[] {
  const assessed = orders.map((order) => ({ order, assessment: assess(order, notices, where, at(now)) }));
  return planDrafts(assessed, notices, at(now), TOKYO);
}

/** `create 1001 N7 2026/11/16 10:00 until 2026/11/19 20:00`; `update`/`reopen` say `anew` or `as it was`; `withdraw` names the row. */
export function told(actions: readonly DraftAction[], notices: readonly Notice[] = []): string[] {
  return actions
    .map((action) => {
      if (action.do === 'withdraw') {
        const row = notices.find(({ key }) => key === action.key);
        return `withdraw ${row?.orderId} ${row?.kind}`;
      }
      const { order, planned: notice } = action;
      const until = notice.deadline === null ? '' : ` until ${written(notice.deadline)}`;
      const how = action.do === 'create' ? '' : action.compose ? ' anew' : ' as it was';
      return `${action.do} ${order.id} ${notice.kind} ${written(notice.plannedAt)}${until}${how}`;
    })
    .sort();
}

/** 連絡文 after the actions were carried out. */
export function carriedOut(actions: readonly DraftAction[], notices: readonly Notice[]): Notice[] {
  let rows = [...notices];
  const change = (key: string, changes: Partial<Notice>) => {
    if (!rows.some((row) => row.key === key)) throw new Error(`no row ${key}`);
    rows = rows.map((row) => (row.key === key ? { ...row, ...changes } : row));
  };
  for (const action of actions) {
    if (action.do === 'withdraw') {
      change(action.key, { state: 'withdrawn', withdrawnBy: 'add-on' });
      continue;
    }
    const { plannedAt, deadline, kind, phase } = action.planned;
    const composed = { plannedAt, deadline, text: '（作った文）', edited: false };
    if (action.do === 'create') {
      rows.push({
        ...composed,
        key: action.planned.key,
        orderId: action.order.id,
        buyer: action.order.buyer,
        kind,
        phase,
        state: 'draft',
        createdAt: 0,
        sentAt: null,
        withdrawnBy: null,
      });
    } else change(action.key, { state: 'draft', withdrawnBy: null, plannedAt, ...(action.compose && composed) });
  }
  return rows;
}

/** What a run at `now` leaves in 連絡文. */
export function afterRun(
  orders: readonly Order[],
  notices: readonly Notice[],
  now: string,
  where: AssessWorld = world({}),
): Notice[] {
  return carriedOut(planned(orders, notices, now, where), notices);
}

/** The open draft of an order, ticked as sent. */
export function sentAt(notices: readonly Notice[], orderId: string, when: string): Notice[] {
  return notices.map((row) =>
    row.orderId === orderId && row.state === 'draft' ? { ...row, state: 'sent', sentAt: moment(when) } : row,
  );
}

export function edited(notices: readonly Notice[]): Notice[] {
  return notices.map((row) => ({ ...row, edited: true, text: '（自分で直した文）' }));
}

/** Open drafts as `1001 N6`. */
export function open(notices: readonly Notice[]): string[] {
  return notices
    .filter(({ state }) => state === 'draft')
    .map(({ orderId, kind }) => `${orderId} ${kind}`)
    .sort();
}
