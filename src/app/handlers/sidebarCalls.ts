// What the sidebar can ask for. JSON text in, JSON text out; every input is checked, because anybody with the sheet can call.
import { EVENT_KEYS, type EventKey } from '../../domain/orders/event';
import { NOTICE_KINDS, type NoticeKind } from '../../domain/orders/notice';
import { timed } from '../../domain/time/moment';
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
import { keepSent, type SentText } from '../events/keepSent';
import { type EventOutcome, recordOn } from '../events/recordEvents';
import { promise, saveText } from '../events/saveText';
import { undoLast } from '../events/undoEvent';
import { isCopy } from '../health/copy';
import { runProblemText, warningText } from '../health/explain';
import { permissionText } from '../health/permissions';
import { PATIENT, refresh } from '../run/refresh';
import type { RefreshOptions, RefreshResult } from '../run/run';
import { openDraft } from '../texts/textToPaste';
import { dateQuestion, onDemand } from '../views/noticeView';
import { sidebarState } from '../views/sidebarState';
import type { SidebarAnswer, SidebarState } from '../views/view';
import { begin } from './begin';

/** Before set-up there is no setting to tell the language: the person's own is used. */
function notSetUp(): SidebarState {
  return { language: userLanguage(), setUp: false, lastRun: '', warning: '', orders: [], need: 0 };
}

const copied = (): SidebarState => ({ ...notSetUp(), copied: true, warning: ownWords().health.copied });

/** Unreadable now: the problem in words, instead of an invitation to begin. */
const unreadable = (warning: string): SidebarState => ({ ...notSetUp(), setUp: true, broken: true, warning });

const ownWords = (): Catalogue => catalogueFor(userLanguage());

interface Seen {
  readonly desk: Desk;
  readonly assessed: readonly Assessed[];
  readonly memory: Memory;
}

/** The document read without changing anything; the state to show where it cannot be read. */
function look(): Seen | SidebarState {
  const missing = missingPermissions();
  if (missing.includes('sheet')) return unreadable(permissionText(ownWords(), missing));
  const memory = readDocumentMemory();
  if (isCopy(memory) && (missing.includes('trigger') || !hasTrigger(HOURLY, memory.trigger))) return copied();
  const book = openBook(activeSpreadsheet(), memory, now());
  if (isProblem(book)) return memory.tabIds ? unreadable(runProblemText(book, ownWords())) : notSetUp();
  const desk = deskOf(book, troublesIn(book, memory.troubles ?? {}, new Map(), false));
  return { desk, assessed: assessAll(desk), memory };
}

export function readState(): string {
  const seen = look();
  if (!('desk' in seen)) return JSON.stringify(seen);
  const { desk, assessed, memory } = seen;
  return JSON.stringify(sidebarState(desk, assessed, warningText(desk.book, memory)));
}

/** What a call did, in one sentence, with the state after it. */
function answer(result: RefreshResult, message: (words: Catalogue) => string, ok: boolean, undoOrder = ''): string {
  if (result.ok) {
    const { desk, assessed, memory, toRemember } = result.refreshed;
    const state = sidebarState(desk, assessed, warningText(desk.book, { ...memory, ...toRemember }));
    return JSON.stringify({ state, message: message(desk.book.words), undoOrder, ok } satisfies SidebarAnswer);
  }
  return refusedAnswer(runProblemText(result.problem, ownWords()));
}

function refusedAnswer(message: string): string {
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
  let message = '';
  let ok = false;
  let asks = '';
  let undoable = false;
  const result = change((desk) => {
    asks = given.anyway === 'true' ? '' : questionOf(desk, given);
    if (asks) return;
    const { lists, setUp: setUpWords, problems } = desk.book.words;
    const chosen = EVENT_KEYS.find((one) => one === event) ?? null;
    const meant = chosen && standsFor(desk, orderId, chosen);
    const order = desk.orders.find(({ id }) => id === orderId);
    const word = meant ? lists.events[meant] : event;
    const sent = order && sentText(desk, given);
    const done = recordOn(desk, {
      ...{ orderId, word, key: meant, when: '' },
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
  if (asks && result.ok) return asking(result, asks);
  return answerFor(result, orderId, message, ok, undoable ? orderId : '');
}

function refusedText(done: EventOutcome, { refusals }: Catalogue['problems'], word: string): string {
  return done.ok ? '' : refusals[done.refusal](word);
}

type Given = ReturnType<typeof parsed>;

const kindIn = ({ kind }: Pick<Given, 'kind'>): NoticeKind | undefined => NOTICE_KINDS.find((each) => each === kind);

/** What the seller sent that has no row yet. */
function sentText(desk: Desk, given: Given): SentText | undefined {
  const kind = kindIn(given);
  if (given.key || !kind || given.text.trim() === '') return undefined;
  const planned = assessAll(desk).find(({ order }) => order.id === given.orderId)?.assessment.notice;
  return { kind, text: given.text, ...(planned?.kind === kind && { key: planned.key }) };
}

/** About the date of the text that was sent: a draft that the seller changed, or one without a row. '' = nothing. */
function questionOf(desk: Desk, given: Given): string {
  const order = desk.orders.find(({ id }) => id === given.orderId);
  const kind = kindIn(given);
  const draft = given.key ? desk.notices.find(({ notice }) => notice.key === given.key)?.notice : undefined;
  const text = draft?.edited ? draft : kind && !given.key ? { kind, text: given.text } : undefined;
  return order && text ? dateQuestion(desk.book, order, text) : '';
}

function asking(result: Extract<RefreshResult, { ok: true }>, message: string): string {
  const asked = JSON.parse(answer(result, () => message, false)) as SidebarAnswer;
  return JSON.stringify({ ...asked, asks: true } satisfies SidebarAnswer);
}

/** What was done for one order; told otherwise when its row could not be written. */
function answerFor(result: RefreshResult, orderId: string, message: string, ok: boolean, undoOrder: string): string {
  const refused = result.ok ? result.refreshed.desk.troubles.failed.get(orderId) : undefined;
  if (refused === undefined) return answer(result, () => message, ok, undoOrder);
  return answer(result, ({ problems: { problems } }) => problems.failed({ column: '', value: refused }), false);
}

/** 送った without an open draft: the event that the step's text stands for. */
function standsFor(desk: Desk, orderId: string, event: EventKey): EventKey {
  if (event !== 'sent-draft') return event;
  const one = assessAll(desk).find(({ order }) => order.id === orderId);
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
  const { orderId } = parsed(input);
  let message = '';
  let ok = false;
  const result = change((desk) => {
    const { setUp: setUpWords, problems } = desk.book.words;
    const done = undoLast(desk, { orderId });
    ok = !('refusal' in done);
    message = 'refusal' in done ? problems.refusals[done.refusal]('') : setUpWords.toasts.undone(done.buyer, done.word);
  });
  return answerFor(result, orderId, message, ok, '');
}

/** Takes the change, then brings the whole sheet up to date. */
function change(also: NonNullable<RefreshOptions['also']>): RefreshResult {
  return refresh({ waitMs: PATIENT, also });
}

export function refreshNow(): string {
  const result = refresh({ waitMs: PATIENT, drafts: 'prepare', stamp: true, retry: true });
  const count = result.ok ? result.refreshed.assessed.length : 0;
  return answer(result, ({ setUp: { toasts } }) => toasts.updated(count), result.ok);
}

/** `{samples}`: sets up, fills in samples if asked, and runs once. */
export function start(input: string): string {
  const { result, message } = begin(parsed(input).samples === 'true');
  return result?.ok ? answer(result, () => message, true) : refusedAnswer(message);
}

/** `{orderId, kind, date?, text?}`: a text that no step asks for, with the date chosen for it; or one that the seller changed, looked at. */
export function compose(input: string): string {
  const given = parsed(input);
  const seen = look();
  const one = 'desk' in seen ? seen.assessed.find(({ order }) => order.id === given.orderId) : undefined;
  const known = kindIn(given);
  if (!('desk' in seen) || !one || !known) throw new Error(ownWords().problems.refusals['no-such-order'](given.kind));
  return JSON.stringify(onDemand(seen.desk.book, one, known, Number(given.date) || null, given.text));
}

/** `{key, text}` keeps a draft's text; `{key, date}` composes it anew for that deadline. */
export function save(input: string): string {
  const { key, text, date } = parsed(input);
  let ok = false;
  const result = change((desk) => {
    ok = date ? promise(desk, key, Number(date)) : saveText(desk, key, text);
  });
  return answer(
    result,
    ({ setUp: { toasts }, problems }) => (ok ? toasts.textSaved : problems.runErrors.unexpected),
    ok,
  );
}

const NO_FIELDS = { orderId: '', event: '', key: '', samples: '', kind: '', text: '', date: '', anyway: '' };

/** An object of short texts; anything else in it is left out. */
function parsed(input: string): Record<keyof typeof NO_FIELDS, string> {
  const fields = { ...NO_FIELDS };
  const value: unknown = JSON.parse(typeof input === 'string' ? input : '{}');
  if (typeof value !== 'object' || value === null) return fields;
  for (const name of Object.keys(fields) as (keyof typeof fields)[]) {
    const field = (value as { readonly [key: string]: unknown })[name];
    if (typeof field === 'string' || typeof field === 'boolean') fields[name] = String(field).slice(0, 20_000);
  }
  return fields;
}
