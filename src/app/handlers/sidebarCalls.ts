// What the sidebar can do. JSON text in, JSON text out: what changed, not the book.
import { EVENT_KEYS, type EventKey } from '../../domain/orders/event';
import { parseKey } from '../../domain/orders/noticeKey';
import type { Order } from '../../domain/orders/order';
import { timed } from '../../domain/time/moment';
import type { Catalogue } from '../../text/catalogue';
import { assessAll } from '../desk/assessAll';
import type { Desk } from '../desk/desk';
import { keepSent, type SentText } from '../events/keepSent';
import { type EventOutcome, recordOn } from '../events/recordEvents';
import { promise, saveText } from '../events/saveText';
import { undoLast } from '../events/undoEvent';
import { runProblemText, warningText } from '../health/explain';
import { PATIENT, refresh } from '../run/refresh';
import type { RefreshOptions, RefreshResult } from '../run/run';
import { openDraft } from '../texts/textToPaste';
import { dateQuestion } from '../views/noticeView';
import { orderPage } from '../views/orderPage';
import { sidebarState } from '../views/sidebarState';
import type { SidebarAnswer, SidebarState } from '../views/view';
import { begin } from './begin';
import { kindIn, parsed } from './sidebarInput';
import { assessedAs, ownWords, pageIn, readState } from './sidebarLook';

/** The order that was pressed: by its number and, where it was shown, its buyer. */
type Pressed = { readonly orderId: string; readonly buyer?: string };

/** What a press did for one order, in one sentence, with its page after it. */
function answer(
  result: RefreshResult,
  order: Pressed,
  message: (words: Catalogue) => string,
  ok: boolean,
  undoOrder = '',
): string {
  if (!result.ok) return refusedAnswer(result);
  const { desk, assessed } = result.refreshed;
  const one = assessedAs(assessed, order);
  return JSON.stringify({
    ...(one && { page: orderPage(desk, one) }),
    message: message(desk.book.words),
    undoOrder,
    ok,
  } satisfies SidebarAnswer);
}

/** The same after everything was brought up to date. `orderId`: the order that is open. */
function wholeAnswer(result: RefreshResult, order: Pressed, message: (words: Catalogue) => string): string {
  if (!result.ok) return refusedAnswer(result);
  const { desk, assessed, memory, toRemember } = result.refreshed;
  const state: SidebarState = {
    ...sidebarState(desk, assessed, warningText(desk.book, { ...memory, ...toRemember })),
    ...pageIn(desk, assessed, order),
  };
  return JSON.stringify({ state, message: message(desk.book.words), undoOrder: '', ok: true } satisfies SidebarAnswer);
}

function refusedAnswer({ problem }: Extract<RefreshResult, { ok: false }>): string {
  return refused(runProblemText(problem, ownWords()));
}

/** Whatever keeps a press from being done may keep everything from being read: the state says so. */
function refused(message: string): string {
  const state = JSON.parse(readState()) as SidebarState;
  return JSON.stringify({ state, message, undoOrder: '', ok: false } satisfies SidebarAnswer);
}

/**
 * `{orderId, event, key?, kind?, text?, anyway?}`: records an event; 送った of a text that has no draft records what it stands for, and keeps the
 * text. Of a text without a clear date it is asked first, unless `anyway`.
 */
export function record(input: string): string {
  const given = parsed(input);
  const { orderId, event, key } = given;
  const pressed = pressedIn(given);
  let message = '';
  let ok = false;
  let asks = '';
  let undoable = false;
  const result = change(orderId, (desk) => {
    asks = given.anyway === 'true' ? '' : questionOf(desk, given);
    if (asks) return;
    const { lists, setUp: setUpWords, problems } = desk.book.words;
    const chosen = EVENT_KEYS.find((one) => one === event) ?? null;
    const meant = chosen && standsFor(desk, pressed, chosen);
    const order = orderAs(desk, given);
    const word = meant ? lists.events[meant] : event;
    const sent = order && sentText(desk, given);
    const done = recordOn(desk, {
      ...{ ...pressed, word, key: meant, when: '' },
      ...(key && { draftKey: key }),
      ...(sent && { sent }),
    });
    // Of an order that takes no event any more (a thank-you after its end) the text is kept all the same.
    const keptOnly = !done.ok && done.refusal === 'closed-order' && sent !== undefined;
    if (keptOnly) keepSent(desk, order!, sent, timed(desk.book.now, desk.book.zone));
    undoable = done.ok;
    ok = done.ok || keptOnly;
    message = ok ? setUpWords.toasts.recorded(order?.buyer ?? '', word) : refusedText(done, problems, word);
  });
  if (asks && result.ok) return asking(result, pressed, asks);
  return answerFor(result, pressed, message, ok, undoable ? orderId : '');
}

function refusedText(done: EventOutcome, { refusals }: Catalogue['problems'], word: string): string {
  return done.ok ? '' : refusals[done.refusal](word);
}

type Given = ReturnType<typeof parsed>;

const pressedIn = ({ orderId, buyer }: Given): Pressed => ({ orderId, ...(buyer && { buyer }) });

/** Of several orders with one number the one whose buyer was seen. */
function orderAs({ orders }: Desk, { orderId, buyer }: Given): Order | undefined {
  const all = orders.filter(({ id }) => id === orderId);
  return all.find((one) => one.buyer === buyer) ?? all[0];
}

/** What the seller sent that has no row yet. */
function sentText(desk: Desk, given: Given): SentText | undefined {
  const kind = kindIn(given);
  if (given.key || !kind || given.text.trim() === '') return undefined;
  const planned = assessedAs(assessAll(desk), given)?.assessment.notice;
  return { kind, text: given.text, ...(planned?.kind === kind && { key: planned.key }) };
}

/** About the date of the text that was sent: a draft that the seller changed, or one without a row. '' = nothing. */
function questionOf(desk: Desk, given: Given): string {
  const order = orderAs(desk, given);
  const kind = kindIn(given);
  const draft = given.key ? desk.notices.find(({ notice }) => notice.key === given.key)?.notice : undefined;
  const text = draft?.edited ? draft : kind && !given.key ? { kind, text: given.text } : undefined;
  return order && text ? dateQuestion(desk.book, order, text) : '';
}

function asking(result: Extract<RefreshResult, { ok: true }>, order: Pressed, message: string): string {
  const asked = JSON.parse(answer(result, order, () => message, false)) as SidebarAnswer;
  return JSON.stringify({ ...asked, asks: true } satisfies SidebarAnswer);
}

/** What was done for one order; told otherwise when its row could not be written. */
function answerFor(result: RefreshResult, order: Pressed, message: string, ok: boolean, undoOrder: string): string {
  const refused = result.ok ? result.refreshed.desk.troubles.failed.get(order.orderId) : undefined;
  if (refused === undefined) return answer(result, order, () => message, ok, undoOrder);
  return answer(result, order, ({ problems: { problems } }) => problems.failed({ column: '', value: refused }), false);
}

/** 送った without an open draft: the event that the step's text stands for. */
function standsFor(desk: Desk, order: Pressed, event: EventKey): EventKey {
  if (event !== 'sent-draft') return event;
  const one = assessedAs(assessAll(desk), order);
  if (!one || openDraft(one.notices)) return event;
  switch (one.assessment.step.notice) {
    case 'N9':
      return 'formally-delivered';
    case 'N4':
      return 'cancel-requested';
    case 'N12':
      return 'asked-support';
    default:
      return 'wrote-waiting';
  }
}

export function undo(input: string): string {
  const { orderId, buyer } = parsed(input);
  const order = { orderId, ...(buyer && { buyer }) };
  let message = '';
  let ok = false;
  const result = change(orderId, (desk) => {
    const { setUp: setUpWords, problems } = desk.book.words;
    const done = undoLast(desk, order);
    ok = !('refusal' in done);
    message = 'refusal' in done ? problems.refusals[done.refusal]('') : setUpWords.toasts.undone(done.buyer, done.word);
  });
  return answerFor(result, order, message, ok, '');
}

/** Takes the change, then brings its order up to date. */
function change(orderId: string, also: NonNullable<RefreshOptions['also']>): RefreshResult {
  return refresh({ waitMs: PATIENT, only: { orderId }, also });
}

/** `{orderId?}`: everything, with the page of the order that is open. */
export function refreshNow(input?: string): string {
  const result = refresh({ waitMs: PATIENT, drafts: 'prepare', stamp: true, retry: true });
  const count = result.ok ? result.refreshed.assessed.length : 0;
  return wholeAnswer(result, parsed(input), ({ setUp: { toasts } }) => toasts.updated(count));
}

/** `{samples}`: sets up, fills in samples if asked, and runs once. */
export function start(input: string): string {
  const { result, message } = begin(parsed(input).samples === 'true');
  return result?.ok ? wholeAnswer(result, { orderId: '' }, () => message) : refused(message);
}

/** `{key, text}` keeps a draft's text; `{key, date}` composes it anew for that deadline. */
export function save(input: string): string {
  const { key, text, date } = parsed(input);
  const orderId = parseKey(key)?.orderId ?? '';
  let ok = false;
  const result = change(orderId, (desk) => {
    ok = date ? promise(desk, key, Number(date)) : saveText(desk, key, text);
  });
  return answer(
    result,
    { orderId },
    ({ setUp: { toasts }, problems }) => (ok ? toasts.textSaved : problems.runErrors.unexpected),
    ok,
  );
}
