// What the page shows and what it asks the server for. The truth is the server's: after every act all is read again.
import type { PreviewState, Reply, RequestName, Requests, SheetWindow } from '../protocol';
import { getState, getWindow, post } from './api';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Snapshot {
  readonly state: PreviewState | null;
  readonly window: SheetWindow | null;
  readonly tab: string;
  readonly selected: Place;
  readonly busy: boolean;
  readonly phone: boolean;
  /** What the sheet refused, in its words; '' = nothing. */
  readonly refusal: string;
  /** Toasts not yet gone. */
  readonly toasts: readonly { readonly id: number; readonly title: string; readonly text: string }[];
  readonly alert: PreviewState['alerts'][number] | null;
  /** The server cannot be reached. */
  readonly lost: boolean;
  /** What was typed, pasted, ticked or cleared meanwhile: done as soon as the server answers again. */
  readonly kept: readonly Kept[];
}

/** An act in a cell that did not reach the server. */
export interface Kept {
  readonly name: RequestName;
  readonly request: Requests[RequestName];
}

const ROWS_AT_ONCE = 120;
const TOAST_MS = 6000;
/** How often a server that does not answer is asked again. */
const ASK_AGAIN_MS = 2000;

/** What the user's hands did to cells: nothing of it may be lost because the server was away for a moment. */
const KEPT: ReadonlySet<RequestName> = new Set<RequestName>(['type', 'paste', 'check', 'clear']);

export class PageStore {
  private snapshot: Snapshot = {
    state: null,
    window: null,
    tab: '',
    selected: { row: 1, column: 1 },
    busy: false,
    phone: false,
    refusal: '',
    toasts: [],
    alert: null,
    lost: false,
    kept: [],
  };
  private readonly listeners = new Set<() => void>();
  /** Called after every act that did not come from the frame itself. */
  onChange: () => void = () => undefined;

  readonly get = (): Snapshot => this.snapshot;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private set(change: Partial<Snapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Reads everything. `tab`: the one to show, if not the present one. */
  async refresh(tab = this.shownTab): Promise<void> {
    try {
      const state = await getState();
      const names = state.tabs.map(({ name }) => name);
      const shown = names.includes(tab) ? tab : state.active;
      const window = await getWindow(shown, ...this.rowsToAsk(shown));
      // The first row of the user's own things is what a newly opened tab points at.
      const first = this.snapshot.window?.name !== window.name && this.snapshot.selected.row <= window.frozenRows;
      if (first) this.snapshot = { ...this.snapshot, selected: { row: window.frozenRows + 1, column: 1 } };
      this.set({
        state,
        window,
        tab: this.snapshot.phone ? this.snapshot.tab : shown,
        lost: false,
        ...this.news(state),
      });
    } catch {
      this.lose();
      return;
    }
    await this.doWhatWasKept();
  }

  private lose(): void {
    if (!this.snapshot.lost) setTimeout(() => void this.askAgain(), ASK_AGAIN_MS);
    this.set({ lost: true });
  }

  private async askAgain(): Promise<void> {
    await this.refresh();
    if (this.snapshot.lost) setTimeout(() => void this.askAgain(), ASK_AGAIN_MS);
  }

  /** In the order in which it was done by hand. */
  private async doWhatWasKept(): Promise<void> {
    while (!this.snapshot.lost && this.snapshot.kept.length > 0) {
      const [{ name, request }, ...kept] = this.snapshot.kept as [Kept, ...Kept[]];
      this.set({ kept });
      await this.act(name, request as never);
    }
  }

  /** Does something, then reads everything again. Never rejects. */
  async act<Name extends RequestName>(name: Name, request: Requests[Name]): Promise<Reply> {
    this.set({ busy: true, refusal: '' });
    let reply: Reply;
    try {
      reply = await post(name, request);
    } catch (error) {
      // fetch rejects with a TypeError when nobody answers; an answer that refuses is an Error of ours.
      const isAway = error instanceof TypeError;
      if (isAway && KEPT.has(name)) this.set({ kept: [...this.snapshot.kept, { name, request }] });
      reply = { ok: false, message: isAway ? '' : (error as Error).message };
      if (isAway) {
        this.lose();
        this.set({ busy: false });
        return reply;
      }
    }
    const before = this.snapshot.state?.active;
    await this.refresh();
    const after = this.snapshot.state?.active ?? '';
    // A menu item may bring another tab to the front.
    if (name === 'menu' && after !== before) await this.refresh(after);
    this.set({ busy: false, refusal: name === 'run' ? '' : (reply.message ?? '') });
    if (name !== 'run') this.onChange();
    return reply;
  }

  readonly showTab = async (tab: string, selected: Place = { row: 1, column: 1 }): Promise<void> => {
    this.set({ selected });
    await this.refresh(tab);
    void post('select', { tab, ...selected });
  };

  readonly select = (selected: Place): void => {
    this.set({ selected });
    void post('select', { tab: this.shownTab, ...selected });
  };

  readonly setPhone = async (phone: boolean): Promise<void> => {
    this.set({ phone, selected: { row: 1, column: 1 } });
    await this.refresh();
  };

  /** Makes sure that these rows are there; called while scrolling. */
  readonly showRows = async (from: number, to: number): Promise<void> => {
    const { window } = this.snapshot;
    if (!window) return;
    const first = window.rows[0]?.number ?? 1;
    const last = window.rows.at(-1)?.number ?? 0;
    if (from >= first && Math.min(to, window.rowCount) <= last) return;
    const middle = Math.floor((from + to) / 2);
    const start = Math.max(1, middle - ROWS_AT_ONCE / 2);
    const next = await getWindow(window.name, start, start + ROWS_AT_ONCE);
    if (this.snapshot.window?.name === next.name) this.set({ window: next });
  };

  readonly dismissAlert = (): void => this.set({ alert: null });
  readonly dismissRefusal = (): void => this.set({ refusal: '' });

  private get shownTab(): string {
    const { phone, state, tab } = this.snapshot;
    return phone ? (state?.phoneTab ?? tab) : tab;
  }

  private rowsToAsk(tab: string): [number, number] {
    const { window } = this.snapshot;
    const from = window?.name === tab ? Math.max(1, (window.rows[0]?.number ?? 1) - window.frozenRows) : 1;
    return [from, from + ROWS_AT_ONCE];
  }

  /** Toasts and alerts since the last reading; those from before the page was opened are old news. */
  private news(state: PreviewState): Partial<Snapshot> {
    const seen = this.snapshot.state;
    if (!seen || state.toasts.length < seen.toasts.length) return {};
    const toasts = state.toasts.slice(seen.toasts.length).map((toast, i) => ({ ...toast, id: seen.toasts.length + i }));
    for (const { id } of toasts) {
      setTimeout(() => this.set({ toasts: this.snapshot.toasts.filter((toast) => toast.id !== id) }), TOAST_MS);
    }
    const alert = state.alerts.length > seen.alerts.length ? (state.alerts.at(-1) ?? null) : this.snapshot.alert;
    return { toasts: [...this.snapshot.toasts, ...toasts], alert };
  }
}
