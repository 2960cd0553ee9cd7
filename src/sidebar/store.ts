// What the sidebar knows and does. The truth is always the server's last answer: nothing is shown before it was recorded.
import type { NoticeView, SidebarAnswer, SidebarState } from '../app/views/view';
import type { EventKey } from '../domain/orders/event';
import type { NoticeKind } from '../domain/orders/notice';
import { type CallFailure, toCallFailure } from './callFailure';
import type { SentNow, Server } from './server';

/** One sentence about what was done or refused. */
export interface Note {
  readonly text: string;
  readonly ok: boolean;
  /** The order whose last event can be taken back, or ''. */
  readonly undoOrder: string;
}

export interface Trouble {
  readonly failure: CallFailure;
  /** It is not known whether the press was recorded. */
  readonly uncertain: boolean;
}

export interface Snapshot {
  readonly state: SidebarState | null;
  /** The name of the running action (`record:replied`), or '' when nothing runs. */
  readonly busy: string;
  readonly note: Note | null;
  readonly trouble: Trouble | null;
}

export class SidebarStore {
  private snapshot: Snapshot = { state: null, busy: '', note: null, trouble: null };
  private readonly listeners = new Set<() => void>();
  private readonly server: Server;
  /** Calls may come back in any order: an answer older than the one shown is dropped. */
  private asked = 0;
  private shown = 0;
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
    await this.run('load', false, async (turn) => this.accept(turn, await this.server.state()));
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
      this.accept(turn, await this.server.state());
    } catch {
      // Quiet by design: what is shown stays, with its time; the next press says what is wrong.
    } finally {
      this.looking = false;
    }
    if (!this.lookOnceMore) return;
    this.lookOnceMore = false;
    await this.lookAgain();
  };

  readonly refresh = () => this.act('refresh', false, () => this.server.refresh());
  readonly setUp = (samples: boolean) => this.act('set-up', false, () => this.server.setUp(samples));
  readonly undo = (orderId: string) => this.act('undo', true, () => this.server.undo(orderId));
  readonly saveText = (key: string, text: string) => this.act('save', false, () => this.server.saveText(key, { text }));
  readonly promise = (key: string, date: string) => this.act('save', false, () => this.server.saveText(key, { date }));

  /** @returns whether it was recorded. `sent`: the text that was sent, where it has no row. */
  readonly record = (orderId: string, event: EventKey, sent?: SentNow) =>
    this.act(`record:${event}`, true, () => this.server.record(orderId, event, sent));

  /** Records that a draft was sent; a text the seller changed is saved first, so that the ledger holds what was sent. */
  readonly sent = (orderId: string, key: string, edited: string | null, anyway = false) =>
    this.act('sent', true, async (turn) => {
      if (edited !== null) {
        const saved = await this.server.saveText(key, { text: edited });
        if (!saved.ok) return saved;
        this.accept(turn, saved.state);
      }
      return this.server.record(orderId, 'sent-draft', { key, ...(anyway && { anyway }) });
    });

  /** @returns the text, or null (the trouble is told). */
  readonly compose = async (
    orderId: string,
    kind: NoticeKind,
    more?: { date: string } | { text: string },
  ): Promise<NoticeView | null> => {
    let notice: NoticeView | null = null;
    await this.run('compose', false, async () => {
      notice = await this.server.compose(orderId, kind, more);
    });
    return notice;
  };

  readonly dismiss = (): void => this.change({ note: null, trouble: null });

  private async act(name: string, records: boolean, ask: (turn: number) => Promise<SidebarAnswer>): Promise<boolean> {
    let ok = false;
    await this.run(name, records, async (turn) => {
      const answer = await ask(turn);
      this.accept(turn, answer.state);
      ok = answer.ok;
      if (answer.message) this.change({ note: { text: answer.message, ok, undoOrder: answer.undoOrder } });
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

  private accept(turn: number, state: SidebarState): void {
    if (turn < this.shown) return;
    this.shown = turn;
    // The same content again must not disturb what the seller is doing.
    if (JSON.stringify(state) !== JSON.stringify(this.snapshot.state)) this.change({ state });
  }

  private change(part: Partial<Snapshot>): void {
    this.snapshot = { ...this.snapshot, ...part };
    for (const listener of this.listeners) listener();
  }
}
