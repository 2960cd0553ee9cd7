// The server side of the sidebar, in memory: answers like the real one, remembers every call, can be slow or broken.
import type {
  FinishedOrders,
  NoticeView,
  OrderItem,
  OrderView,
  SidebarAnswer,
  SidebarState,
} from '../../src/app/views/view';
import type { EventKey } from '../../src/domain/orders/event';
import type { NoticeKind } from '../../src/domain/orders/notice';
import { ja } from '../../src/text/ja';
import { SAMPLE_NEED, SAMPLE_ORDERS } from './sampleOrders';

/** What the server knows: orders whole, the first `need` of them of today. */
type Known = Omit<SidebarState, 'orders' | 'finished' | 'page'> & { readonly orders: readonly OrderView[] };

interface Call {
  readonly name: string;
  readonly input: Record<string, unknown>;
}

export class FakeServer {
  readonly calls: Call[] = [];
  state: Known;
  private before: Known | null = null;
  private broken: { name: string; message: string; done: boolean }[] = [];
  private waiting: { name: string; resolve: () => void }[] = [];
  private gate: Promise<void> = Promise.resolve();
  private openGate: () => void = () => {};
  private old: Promise<void> | null = null;
  private openOld: () => void = () => {};
  private oldSent: Promise<unknown> = Promise.resolve();

  constructor(state: Partial<Known> = {}) {
    this.state = {
      language: 'ja',
      setUp: true,
      lastRun: '11/24 10:00',
      nextRun: '11/24 11:00 ごろ',
      warning: '',
      orders: SAMPLE_ORDERS,
      need: SAMPLE_NEED,
      links: [{ label: '使い方', url: 'https://example.com/guide' }],
      ...state,
    };
  }

  /** The next call of this name fails with this text, as Google's failure handler would get it; 'null': an empty answer. */
  breakNext(name: string, message: string): void {
    this.broken.push({ name, message, done: false });
  }

  /** The next call of this name is carried out, but its answer is lost on the way. */
  loseNext(name: string, message: string): void {
    this.broken.push({ name, message, done: true });
  }

  /** From now on answers wait until `release`. */
  hold(): void {
    this.gate = new Promise((resolve) => {
      this.openGate = resolve;
    });
  }

  release(): void {
    this.openGate();
    this.gate = Promise.resolve();
  }

  /** The next call's answer (as of now) waits until `releaseOld`; calls after it go through. */
  holdOnce(): void {
    this.old = new Promise((resolve) => {
      this.openOld = resolve;
    });
  }

  /** Lets the old answer go. Resolves once it has been delivered. */
  async releaseOld(): Promise<void> {
    this.openOld();
    await this.oldSent;
  }

  /** Resolves when the next call of this name arrives. */
  next(name: string): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push({ name, resolve });
    });
  }

  /** What was asked for, without the quiet readings that may come at any focus. */
  presses(): string[] {
    return this.calls.map((call) => call.name).filter((name) => !['henjiState', 'henjiOrder'].includes(name));
  }

  last(name: string): Record<string, unknown> | undefined {
    return this.calls.filter((call) => call.name === name).pop()?.input;
  }

  order(id: string): OrderView {
    const order = this.state.orders.find((candidate) => candidate.id === id);
    if (!order) throw new Error(`no order ${id}`);
    return order;
  }

  /** One google.script.run call: JSON text in, JSON text out. */
  async handle(name: string, argument: string | undefined): Promise<unknown> {
    const input = argument === undefined ? {} : (JSON.parse(argument) as Record<string, unknown>);
    this.calls.push({ name, input });
    for (const one of this.waiting) if (one.name === name) one.resolve();
    this.waiting = this.waiting.filter((one) => one.name !== name);
    const fault = this.broken.find((one) => one.name === name);
    this.broken = this.broken.filter((one) => one !== fault);
    if (this.old) {
      const answer = JSON.stringify(this.answer(name, input));
      this.oldSent = this.old.then(() => answer);
      this.old = null;
      return this.oldSent;
    }
    await this.gate;
    if (fault?.done) this.answer(name, input);
    if (fault?.message === 'null') return null;
    if (fault) throw new Error(fault.message);
    return JSON.stringify(this.answer(name, input));
  }

  /** An order's page, as it stands in the list. */
  private page(id: string): { page?: OrderView } {
    const at = this.state.orders.findIndex((one) => one.id === id);
    const order = this.state.orders[at];
    if (!order) return {};
    const others = this.state.orders.filter((one) => one.buyer === order.buyer && one.id !== id);
    return { page: { ...order, today: at < this.state.need, others } };
  }

  private whole(id: string): SidebarState {
    const { orders, ...state } = this.state;
    const open = orders.map((order, at) => itemOf(order, at < this.state.need)).filter((order) => order.open);
    return { ...state, orders: open, finished: orders.length - open.length, ...this.page(id) };
  }

  private finished(search: string, from: number): FinishedOrders {
    const found = this.state.orders.filter((order) => !order.open && order.buyer.includes(search));
    return { orders: found.slice(from, from + 50).map((order) => itemOf(order, false)), total: found.length };
  }

  private answer(
    name: string,
    input: Record<string, unknown>,
  ): SidebarState | SidebarAnswer | NoticeView | FinishedOrders | { page?: OrderView } {
    const id = String(input.orderId ?? '');
    switch (name) {
      case 'henjiState':
        return this.whole(id);
      case 'henjiOrder':
        return this.page(id);
      case 'henjiFinished':
        return this.finished(String(input.search), Number(input.from));
      case 'henjiRefresh':
        return { ...this.say('更新しました。'), state: this.whole(id) };
      case 'henjiSetUp':
        this.state = { ...this.state, setUp: true, ...(input.samples ? {} : { orders: [], need: 0 }) };
        return { ...this.say('準備ができました。'), state: this.whole('') };
      case 'henjiRecord':
        return this.record(this.order(id), input.event as EventKey);
      case 'henjiUndo':
        if (this.before) this.state = this.before;
        this.before = null;
        return this.say(`${this.order(id).buyer}：取り消しました。`, id);
      case 'henjiCompose':
        return compose(this.order(id), input.kind as NoticeKind);
      default:
        return this.saveText(String(input.key), input.text === undefined ? undefined : String(input.text));
    }
  }

  private record(order: OrderView, event: EventKey): SidebarAnswer {
    if (event === 'sent-back' && order.stage !== 'formally-delivered') {
      return { ...this.say('まだ正式な納品をしていないので、「差し戻された」は記録できません。', order.id), ok: false };
    }
    this.before = this.state;
    const mine = ['replied', 'revision-asked', 'approved'].includes(event);
    const done: OrderView = {
      ...order,
      turn: mine ? 'seller' : 'buyer',
      severity: mine ? 'now' : 'calm',
      step: mine ? 'reply' : 'wait',
      stageText: mine ? '返信が必要' : '返事待ち',
      severityText: mine ? 'きょうやる' : '大丈夫',
      stepText: mine ? '返信する' : '返事を待つ',
      untilText: mine ? 'あす 10:00' : '11/27 10:00',
      notice: null,
      beforePressing: [],
      reassurance: '',
      lastEvent: `11/24 10:00 ${ja.lists.events[event]}`,
      canUndo: true,
    };
    const orders = this.state.orders.map((other) => (other === order ? done : other));
    const pressing = orders.filter((other) => other.severity !== 'calm');
    const calm = orders.filter((other) => other.severity === 'calm');
    this.state = { ...this.state, orders: [...pressing, ...calm], need: pressing.length };
    return {
      ...this.say(`${order.buyer}：「${ja.lists.events[event]}」を記録しました。`, order.id),
      undoOrder: order.id,
    };
  }

  private readonly changes = new Map<string, (notice: NoticeView) => NoticeView>();

  /** From now on this order's text is shown so. */
  change(id: string, how: (notice: NoticeView) => NoticeView): void {
    this.changes.set(id, how);
    this.showChanges();
  }

  private showChanges(): void {
    const orders = this.state.orders.map((order) => {
      const how = this.changes.get(order.id);
      return how && order.notice ? { ...order, notice: how(order.notice) } : order;
    });
    this.state = { ...this.state, orders };
  }

  /** `text` undefined: another day was chosen. */
  private saveText(key: string, text: string | undefined): SidebarAnswer {
    const findings = text?.includes('LINE') ? ['「LINE」：外部の連絡先への誘導と受け取られます。'] : [];
    const orders = this.state.orders.map((order) =>
      order.notice?.key === key && text !== undefined
        ? { ...order, notice: { ...order.notice, text, findings } }
        : order,
    );
    this.state = { ...this.state, orders };
    this.showChanges();
    return this.say('文面を保存しました。', orders.find((order) => order.notice?.key === key)?.id);
  }

  private say(message: string, id = ''): SidebarAnswer {
    return { ...this.page(id), message, undoOrder: '', ok: true };
  }
}

function itemOf(order: OrderView, today: boolean): OrderItem {
  const { id, buyer, title, market, turn, stage, severity, stageText, severityText, stepText, untilText, open } = order;
  const texts = { stageText, severityText, stepText, untilText };
  return { id, buyer, title, market, turn, stage, severity, ...texts, open, today };
}

function compose(order: OrderView, kind: NoticeKind): NoticeView {
  const text = `${order.buyer.replace(' さん', '様')}\n\n（${ja.lists.notices[kind]}）\nどうぞよろしくお願いいたします。`;
  return {
    key: '',
    kind,
    name: ja.lists.notices[kind],
    text,
    deadline: '',
    lookFirst: '送る前に、トークルームに返事が来ていないか見てください',
    findings: [],
  };
}
