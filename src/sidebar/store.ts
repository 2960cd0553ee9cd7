// What the sidebar knows and does. The truth is always the server's last answer: nothing is shown before it was recorded.
import type { FinishedOrders, NoticeView, SidebarAnswer, SidebarState } from '../app/views/view';
import type { EventKey } from '../domain/orders/event';
import type { NoticeKind } from '../domain/orders/notice';
import { type CallFailure, toCallFailure } from './callFailure';
import { type OpenedPage, withPage } from './opened';
import type { Meant, SentNow, Server } from './server';

/** One sentence about what was done or refused. */
export interface Note {
  readonly text: string;
  readonly ok: boolean;
  /** The order whose last event can be taken back. */
  readonly undo: Meant | null;
}

export interface Trouble {
  readonly failure: CallFailure;
  /** It is not known whether the press was recorded. */
  readonly uncertain: boolean;
}

export interface Snapshot {
  readonly state: SidebarState | null;
  /** The order that is open; null: its page is on the way. */
  readonly page: OpenedPage | null;
  /** The name of the running action (`record:replied`), or '' when nothing runs. */
  readonly busy: string;
  readonly note: Note | null;
  readonly trouble: Trouble | null;
}

export class SidebarStore {
  private snapshot: Snapshot = { state: null, page: null, busy: '', note: null, trouble: null };
  private readonly listeners = new Set<() => void>();
  private readonly server: Server;
  /** Calls may come back in any order: an answer older than the one shown is dropped. */
  private asked = 0;
  private shown = 0;
  private pageShown = 0;
  private opened: Meant | null = null;
  private looking = false;
  private lookOnceMore = false;

  constructor(server: Server) {
    this.server = server;
  }

  readonly get = (): Snapshot => this.snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads everything, said to the user; a failure is said as well. */
  readonly load = async (): Promise<void> => {
    await this.run('load', false, (turn) => this.look(turn));
  };

  /** Reads everything quietly (focus came back, or a press ended in doubt). Never in the way of a press. */
  readonly lookAgain = async (): Promise<void> => {
    if (this.snapshot.busy !== '' || !this.snapshot.state) return;
    if (this.looking) {
      // What is under way was asked before the reason for this one: it does not count as its answer.
      this.lookOnceMore = true;
      return;
    }
    this.looking = true;
    const turn = ++this.asked;
    try {
      await this.look(turn);
    } catch {
      // Quiet by design: what is shown stays, with its time; the next press says what is wrong.
    } finally {
      this.looking = false;
    }
    if (!this.lookOnceMore) return;
    this.lookOnceMore = false;
    await this.lookAgain();
  };

  /** Opens an order; null = none. Its page is read unless it is there already. */
  readonly open = async (order: Seen | null): Promise<void> => {
    const meant = order && meantBy(order);
    this.opened = meant;
    const { page } = this.snapshot;
    if (!meant || (page && page !== 'gone' && isSame(meantBy(page), meant))) return;
    this.change({ page: null });
    const turn = ++this.asked;
    try {
      this.acceptPage(turn, meant, (await this.server.order(meant)).page ?? 'gone');
    } catch (error) {
      if (isSame(this.opened, meant)) this.change({ trouble: { failure: toCallFailure(error), uncertain: false } });
    }
  };

  /** Orders that are over. Throws a CallFailure. */
  readonly finished = (search: string, from: number): Promise<FinishedOrders> => this.server.finished(search, from);

  readonly refresh = () => this.act('refresh', false, (_, opened) => this.server.refresh(opened));
  readonly setUp = (samples: boolean) => this.act('set-up', false, () => this.server.setUp(samples));
  readonly undo = (order: Seen) => this.undoLast(meantBy(order));
  readonly undoLast = (meant: Meant) => this.act('undo', true, () => this.server.undo(meant));
  readonly saveText = (key: string, text: string) => this.act('save', false, () => this.server.saveText(key, { text }));
  readonly promise = (key: string, date: string) => this.act('save', false, () => this.server.saveText(key, { date }));

  /** @returns whether it was recorded. `sent`: the text that was sent, where it has no row. */
  readonly record = (order: Seen, event: EventKey, sent?: SentNow) =>
    this.act(`record:${event}`, true, () => this.server.record(meantBy(order), event, sent), meantBy(order));

  /** Records that a draft was sent; a text the seller changed is saved first, so that the ledger holds what was sent. */
  readonly sent = (order: Seen, key: string, edited: string | null, anyway = false) => {
    const send = async (turn: number) => {
      if (edited !== null) {
        const saved = await this.server.saveText(key, { text: edited });
        if (!saved.ok) return saved;
        this.take(turn, saved);
      }
      return this.server.record(meantBy(order), 'sent-draft', { key, ...(anyway && { anyway }) });
    };
    return this.act('sent', true, send, meantBy(order));
  };

  /** @returns the text, or null (the trouble is told). */
  readonly compose = async (
    order: Seen,
    kind: NoticeKind,
    more?: { date: string } | { text: string },
  ): Promise<NoticeView | null> => {
    let notice: NoticeView | null = null;
    await this.run('compose', false, async () => {
      notice = await this.server.compose(meantBy(order), kind, more);
    });
    return notice;
  };

  readonly dismiss = (): void => this.change({ note: null, trouble: null });

  private async act(
    name: string,
    records: boolean,
    ask: (turn: number, opened: Meant | null) => Promise<SidebarAnswer>,
    meant: Meant | null = null,
  ): Promise<boolean> {
    let ok = false;
    await this.run(name, records, async (turn) => {
      const { opened } = this;
      const answer = await ask(turn, opened);
      this.take(turn, answer, name === 'refresh' ? opened : null);
      ok = answer.ok;
      if (answer.message) this.change({ note: { text: answer.message, ok, undo: answer.undoOrder ? meant : null } });
    });
    return ok;
  }

  /** One action at a time: a second press while one runs does nothing. */
  private async run(name: string, records: boolean, work: (turn: number) => Promise<void>): Promise<void> {
    if (this.snapshot.busy !== '') return;
    const turn = ++this.asked;
    this.change({ busy: name, note: null, trouble: null });
    try {
      await work(turn);
      this.change({ busy: '' });
    } catch (error) {
      const failure = toCallFailure(error);
      const uncertain = records && !['no-google', 'multi-login', 'permission', 'old-page'].includes(failure.kind);
      this.change({ busy: '', trouble: { failure, uncertain } });
      if (uncertain) void this.lookAgain();
    }
  }

  /** `asked`: the order whose page was asked for with everything. */
  private take(turn: number, { state, page }: SidebarAnswer, asked: Meant | null = null): void {
    if (state) this.accept(turn, state, asked);
    else if (page) {
      this.acceptPage(turn, meantBy(page), page);
      const { state: shown } = this.snapshot;
      if (shown) this.change({ state: withPage(shown, page) });
    }
  }

  private async look(turn: number): Promise<void> {
    const { opened } = this;
    this.accept(turn, await this.server.state(opened), opened);
  }

  private accept(turn: number, { page, ...state }: SidebarState, asked: Meant | null): void {
    if (turn < this.shown) return;
    this.shown = turn;
    // The same content again must not disturb what the seller is doing.
    if (JSON.stringify(state) !== JSON.stringify(this.snapshot.state)) this.change({ state });
    if (page) this.acceptPage(turn, meantBy(page), page);
    else if (asked && !state.broken) this.acceptPage(turn, asked, 'gone');
  }

  private acceptPage(turn: number, meant: Meant, page: OpenedPage): void {
    if (turn < this.pageShown || !isSame(this.opened, meant)) return;
    this.pageShown = turn;
    const before = this.snapshot.page;
    const isKnown = before && before !== 'gone' && page !== 'gone' && isSame(meantBy(before), meantBy(page));
    const whole: OpenedPage = isKnown && !page.others && before.others ? { ...page, others: before.others } : page;
    if (JSON.stringify(whole) !== JSON.stringify(before)) this.change({ page: whole });
  }

  private change(part: Partial<Snapshot>): void {
    this.snapshot = { ...this.snapshot, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** An order as it stands on the screen. */
type Seen = { readonly id: string; readonly buyer: string };

const meantBy = ({ id, buyer }: Seen): Meant => ({ orderId: id, buyer });

const isSame = (a: Meant | null, b: Meant): boolean => a?.orderId === b.orderId && a.buyer === b.buyer;
