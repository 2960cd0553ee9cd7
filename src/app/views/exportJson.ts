// The document as data (product.md 9): every order assessed at the last run, every notice.
import { assess } from '../../domain/assess/assess';
import { forecast } from '../../domain/assess/forecast';
import type { Notice } from '../../domain/orders/notice';
import type { Instant } from '../../domain/time/instant';
import { isoIn, type Zone } from '../../domain/time/zone';
import { problemText } from '../../text/problem';
import { noticesById } from '../desk/assessAll';
import type { Book } from '../desk/book';
import { checkNotice } from '../texts/checkNotice';

/** JSON text. Every key is always there; what is unknown or does not apply is null. Times carry the sheet's offset. */
export function exportJson(book: Book): string {
  const { zone } = book;
  const now = book.lastRunAt ?? book.now;
  const notices = book.notices.map(({ notice }) => notice);
  const byId = noticesById(notices);
  const orders = book.orders.map(({ order }) => exportOrder(book, order, byId.get(order.id) ?? [], now));
  return JSON.stringify({
    now: isoIn(now, zone),
    orders,
    notices: notices.map((notice) => exportNotice(book, notice)),
  });
}

function exportOrder(book: Book, order: Book['orders'][number]['order'], notices: readonly Notice[], now: Instant) {
  const { world, zone, words } = book;
  const seen = assess(order, notices, world, now);
  const { settlement } = forecast(order, notices, world, now);
  return {
    id: order.id,
    amount: order.amount,
    dueAt: order.dueAt?.day ?? null,
    turn: seen.turn,
    stage: seen.stage,
    severity: seen.severity,
    step: { kind: seen.step.kind, notice: seen.step.notice, due: iso(seen.step.due, zone) },
    waitingDays: seen.waitingDays,
    clocks: seen.clocks.map(({ id, endsAt, result }) => ({ id, endsAt: isoIn(endsAt, zone), result })),
    settlement: settlement && { at: isoIn(settlement.at, zone), outcome: settlement.outcome },
    problems: seen.problems.map((problem) => ({
      column: words.sheet.headers.orders[problem.column],
      message: problemText(problem, order, now, zone, words.language),
    })),
  };
}

function exportNotice(book: Book, notice: Notice) {
  const { zone } = book;
  return {
    key: notice.key,
    order: notice.orderId,
    kind: notice.kind,
    state: notice.state,
    deadline: iso(notice.deadline, zone),
    plannedAt: iso(notice.plannedAt, zone),
    createdAt: iso(notice.createdAt, zone),
    sentAt: iso(notice.sentAt?.at ?? null, zone),
    text: notice.text,
    findings: notice.state === 'draft' ? checkNotice(book, notice) : [],
  };
}

function iso(at: Instant | null, zone: Zone): string | null {
  return at === null ? null : isoIn(at, zone);
}
