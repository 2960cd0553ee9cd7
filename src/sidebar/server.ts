// The calls to Apps Script as typed promises. JSON text travels both ways: a Date would turn a whole answer into null.
import type { FinishedOrders, NoticeView, OrderView, SidebarAnswer, SidebarState } from '../app/views/view';
import type { EventKey } from '../domain/orders/event';
import type { NoticeKind } from '../domain/orders/notice';
import { CallFailure, toCallFailure } from './callFailure';

/** An order as the person sees it: two may have one number. */
export interface Meant {
  readonly orderId: string;
  readonly buyer: string;
}

/** What the sidebar can ask for. Every call rejects with a CallFailure, never with anything else. */
export interface Server {
  /** `open`: its page comes along. */
  state(open: Meant | null): Promise<SidebarState>;
  /** Without a page: there is no such order. */
  order(meant: Meant): Promise<{ readonly page?: OrderView }>;
  /** Orders that are over, from the `from`th on. */
  finished(search: string, from: number): Promise<FinishedOrders>;
  record(meant: Meant, event: EventKey, sent?: SentNow): Promise<SidebarAnswer>;
  undo(meant: Meant): Promise<SidebarAnswer>;
  setUp(samples: boolean): Promise<SidebarAnswer>;
  refresh(open: Meant | null): Promise<SidebarAnswer>;
  /** `date`: for which it is composed; `text`: one that the seller changed, to be looked at. */
  compose(meant: Meant, kind: NoticeKind, more?: { date: string } | { text: string }): Promise<NoticeView>;
  /** `date`: the draft is composed anew for it. */
  saveText(key: string, change: { text: string } | { date: string }): Promise<SidebarAnswer>;
}

/** What was sent: a draft's row, or a text without one. `anyway`: whatever its date says. */
export type SentNow = ({ readonly key: string } | { readonly kind: NoticeKind; readonly text: string }) & {
  readonly anyway?: boolean;
};

/** google.script.run: handlers are set per call, functions answer through them. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  readonly [name: string]: unknown;
}

const SHORT = 90_000;
/** Apps Script ends every execution after six minutes. */
const LONG = 370_000;

/** @returns the server behind `google.script.run`; without one (a page opened outside Google) every call says so. */
export function googleServer(): Server {
  return {
    state: (open) => call('henjiState', { ...open }, SHORT),
    order: (meant) => call('henjiOrder', meant, SHORT),
    finished: (search, from) => call('henjiFinished', { search, from }, SHORT),
    record: (meant, event, sent) => call('henjiRecord', { ...meant, event, ...sent }, SHORT),
    undo: (meant) => call('henjiUndo', meant, SHORT),
    setUp: (samples) => call('henjiSetUp', { samples }, LONG),
    refresh: (open) => call('henjiRefresh', { ...open }, LONG),
    compose: (meant, kind, more) => call('henjiCompose', { ...meant, kind, ...more }, SHORT),
    saveText: (key, change) => call('henjiSaveText', { key, ...change }, SHORT),
  };
}

function findRunner(): Runner | undefined {
  return (globalThis as { google?: { script?: { run?: Runner } } }).google?.script?.run;
}

function call<T>(name: string, input: object, patience: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const fail = (thrown: unknown) => {
      clearTimeout(timer);
      reject(toCallFailure(thrown));
    };
    const timer = setTimeout(() => fail(new CallFailure('no-answer', `${name}: ${patience / 1000} s`)), patience);
    const runner = findRunner();
    if (!runner) return fail(new CallFailure('no-google', 'google.script.run'));
    try {
      const armed = runner
        .withSuccessHandler((answer) => {
          clearTimeout(timer);
          try {
            resolve(read<T>(name, answer));
          } catch (error) {
            fail(error);
          }
        })
        .withFailureHandler(fail);
      const run = armed[name];
      if (typeof run !== 'function') throw new CallFailure('old-page', `google.script.run.${name} is not a function`);
      run.call(armed, JSON.stringify(input));
    } catch (error) {
      fail(error);
    }
  });
}

function read<T>(name: string, answer: unknown): T {
  try {
    const value: unknown = typeof answer === 'string' ? JSON.parse(answer) : null;
    if (typeof value === 'object' && value !== null) return value as T;
  } catch {
    // Said below, in the same words as every other answer that is not an object.
  }
  throw new CallFailure('unreadable', `${name}: ${String(answer).slice(0, 80)}`);
}
