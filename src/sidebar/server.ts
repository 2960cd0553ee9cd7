// The calls to Apps Script as typed promises. JSON text travels both ways: a Date would turn a whole answer into null.
import type { NoticeView, SidebarAnswer, SidebarState } from '../app/views/view';
import type { EventKey } from '../domain/orders/event';
import type { NoticeKind } from '../domain/orders/notice';
import { CallFailure, toCallFailure } from './callFailure';

/** What the sidebar can ask for. Every call rejects with a CallFailure, never with anything else. */
export interface Server {
  state(): Promise<SidebarState>;
  record(orderId: string, event: EventKey, sent?: SentNow): Promise<SidebarAnswer>;
  undo(orderId: string): Promise<SidebarAnswer>;
  setUp(samples: boolean): Promise<SidebarAnswer>;
  refresh(): Promise<SidebarAnswer>;
  /** `date`: for which it is composed; `text`: one that the seller changed, to be looked at. */
  compose(orderId: string, kind: NoticeKind, more?: { date: string } | { text: string }): Promise<NoticeView>;
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
    state: () => call('henjiState', undefined, SHORT),
    record: (orderId, event, sent) => call('henjiRecord', { orderId, event, ...sent }, SHORT),
    undo: (orderId) => call('henjiUndo', { orderId }, SHORT),
    setUp: (samples) => call('henjiSetUp', { samples }, LONG),
    refresh: () => call('henjiRefresh', undefined, LONG),
    compose: (orderId, kind, more) => call('henjiCompose', { orderId, kind, ...more }, SHORT),
    saveText: (key, change) => call('henjiSaveText', { key, ...change }, SHORT),
  };
}

function findRunner(): Runner | undefined {
  return (globalThis as { google?: { script?: { run?: Runner } } }).google?.script?.run;
}

function call<T>(name: string, input: object | undefined, patience: number): Promise<T> {
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
      if (input) run.call(armed, JSON.stringify(input));
      else run.call(armed);
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
