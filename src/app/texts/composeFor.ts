// The text of a notice for an order in the book.

import type { AssessedOrder, Assessment } from '../../domain/assess/assessment';
import { UNKNOWN_MARKET } from '../../domain/markets/unknownMarket';
import { dueToName, type Situation } from '../../domain/notices/compose';
import type { PlannedNotice } from '../../domain/orders/notice';
import { nextAbsence } from '../../domain/planning/absence';
import { dayOf } from '../../domain/time/zone';
import { noticeText } from '../../text/notice';
import type { Book } from '../desk/book';

/** Composes the planned notice in the language of the order's market and the tone of the settings. */
export function composeFor(
  { world, settings, templates, now, zone }: Pick<Book, 'world' | 'settings' | 'templates' | 'now' | 'zone'>,
  { order, assessment }: AssessedOrder,
  {
    kind,
    wording,
    phase,
    deadline,
    plannedAt,
  }: Pick<PlannedNotice, 'kind' | 'wording' | 'phase' | 'deadline'> & { plannedAt: number | null },
): string {
  const market = world.markets.get(order.market) ?? UNKNOWN_MARKET;
  const situation = situationOf(assessment, market.formalDelivery);
  // Which days are meant is in お休み; without any there the text speaks of slower answers.
  const absence = kind === 'N13' ? nextAbsence(world, dayOf(now, zone)) : null;
  const sendAt = Math.max(now, plannedAt ?? now);
  const dueAt = dueToName(order, kind, sendAt, zone);
  // A new delivery date is none that was promised for an answer.
  const said = kind === 'N11' ? { ...assessment.said, promise: null } : assessment.said;
  const facts = { order, dueAt, said, market, settings, deadline, sendAt, absence, now, zone };
  return noticeText({ ...facts, kind, wording, phase, situation, templates: templates() }).text;
}

/** Why the formal delivery comes: an approval, the market's way, or silence. */
export function situationOf({ stage }: Assessment, formalDelivery: 'after-notice' | 'at-hand-over'): Situation {
  if (stage === 'approved') return 'approved';
  return formalDelivery === 'at-hand-over' ? 'at-hand-over' : 'silence';
}
