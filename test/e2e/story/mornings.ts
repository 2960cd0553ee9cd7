// What the mails of a story were worth: did everything that came due on a day stand in that morning's mail, with its text?
import { ja } from '../../../src/text/ja';
import type { World } from '../../../tools/emulator';
import { type Exported, exported } from '../../app/shop';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONE = 9 * HOUR;
const MORNING = 8;

type Order = Exported['orders'][number];

export interface Told {
  /** Orders with a text to send that came due before the next morning. */
  readonly due: number;
  /** Of them in the morning's mail, with that text. */
  readonly withText: number;
  /** Those that were not. */
  readonly missing: readonly string[];
  /** Mails after noon that are no alerts. */
  readonly afternoons: number;
  readonly digests: number;
  readonly alerts: number;
}

const hourOf = (at: number): number => Math.floor(((at + ZONE) % DAY) / HOUR);
const isAlert = (subject: string): boolean => subject.includes('至急】');

/** To be told of every hourly run. */
export class Mornings {
  private due = 0;
  private withText = 0;
  private readonly missing: string[] = [];
  private told = new Set<string>();
  private events = new Map<string, string>();

  constructor(
    private readonly world: World,
    /** What of an order changes with everything that is recorded. */
    private readonly lastEvent: (id: string) => string,
    private readonly buyerOf: (id: string) => string,
  ) {}

  afterRun(at: number): void {
    if (hourOf(at) === MORNING) this.openMail(at);
    else if (hourOf(at) === MORNING - 1) this.lookBack(at);
  }

  /** Everything that the sheet knows to come due before the next morning. */
  private openMail(at: number): void {
    const { world } = this;
    const { orders, notices } = exported(world);
    const mail = world.mails.find((one) => one.at === at && !isAlert(one.subject));
    const blocks = (mail?.body ?? '').split('\n■ ').slice(1);
    this.told = new Set();
    this.events = new Map(orders.map(({ id }) => [id, this.lastEvent(id)]));
    for (const order of orders.filter((one) => comesDue(one, at, at + DAY))) {
      this.due++;
      this.told.add(order.id);
      const draft = notices.find(({ order: id, state }) => id === order.id && state === 'draft');
      const heading = `送る文面『${ja.lists.notices[order.step.notice as keyof typeof ja.lists.notices]}』`;
      const isOwn = (block: string) =>
        block.startsWith(`${this.buyerOf(order.id)}さん`) &&
        block.includes(heading) &&
        (!draft || block.includes(draft.text));
      const own = blocks.findIndex(isOwn);
      // Of a buyer with several orders each has a part of its own.
      if (own >= 0) {
        blocks.splice(own, 1);
        this.withText++;
      } else this.missing.push(`${this.buyerOf(order.id)} ${order.step.notice} ${order.step.due}`);
    }
  }

  /** What came due since although the morning did not know it, and nothing was recorded. */
  private lookBack(at: number): void {
    for (const order of exported(this.world).orders) {
      const isNew = order.turn === 'seller' && !this.told.has(order.id) && comesDue(order, at - 23 * HOUR, at);
      if (!isNew || this.lastEvent(order.id) !== this.events.get(order.id)) continue;
      this.due++;
      this.missing.push(`${this.buyerOf(order.id)} ${order.step.notice} ${order.step.due}, not foreseen`);
    }
  }

  get summary(): Told {
    const { mails } = this.world;
    const digests = mails.filter(({ subject }) => !isAlert(subject) && !subject.includes('テスト】'));
    return {
      due: this.due,
      withText: this.withText,
      missing: this.missing,
      afternoons: digests.filter(({ at }) => hourOf(at) >= 12).length,
      digests: digests.length,
      alerts: mails.filter(({ subject }) => isAlert(subject)).length,
    };
  }
}

/** A step with a text, or a wait that ends with one. */
function comesDue({ turn, step }: Order, from: number, until: number): boolean {
  const due = step.due === null ? Number.NaN : Date.parse(step.due);
  return turn !== 'market' && step.notice !== null && due > from && due < until;
}
