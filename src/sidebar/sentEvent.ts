// Which event a text composed on demand stands for once it was sent (a drafted one is always `sent-draft`).
import type { OrderView } from '../app/views/view';
import type { EventKey } from '../domain/orders/event';
import type { NoticeKind } from '../domain/orders/notice';

const EVENTS: Partial<Record<NoticeKind, EventKey>> = {
  N4: 'cancel-requested',
  N5: 'handed-over',
  N9: 'formally-delivered',
  N10: 'wrote',
  N12: 'asked-support',
  N14: 'wrote',
  N17: 'wrote',
  N18: 'cancel-answered',
};

/** Anything else asks the buyer for an answer. Days off ask for nothing, but what was asked before stays asked. */
export function sentEvent(kind: NoticeKind, stage: OrderView['stage']): EventKey {
  if (kind === 'N13') return stage === 'awaiting-info' ? 'wrote-waiting' : 'wrote';
  return EVENTS[kind] ?? 'wrote-waiting';
}

/** What the order calls this event, or ''. */
export function eventName(order: OrderView, event: EventKey): string {
  return order.events.find((candidate) => candidate.key === event)?.label ?? '';
}
