// The hourly trigger in all weathers, and the checks after each of its runs.
import type { TriggerRun } from '../emulator';
import type { AfterRun } from './checks/afterRun';
import { Drafts } from './checks/drafts';
import { Ledger } from './checks/ledger';
import { Mailbox } from './checks/mailbox';
import { compareWithOracle } from './checks/oracle';
import { everything, probeOrder, probeRepetition } from './checks/probes';
import type { Dice } from './dice';
import { exportedNow } from './exported';
import type { Shop } from './hands';
import type { OrderCase } from './orderCase';
import { OWNER } from './stage';
import { meddle } from './tidying';
import { HOUR, isoDay } from './time';
import { demand } from './violation';
import { arm, disarm, drawOutages, drawWeather, type Outage } from './weather';

/** Remote calls of a run that nothing disturbs, whatever is due in it: alert, digest, drafts, texts composed anew, rows that moved. */
const MOST_REMOTE_CALLS = 44;
/** Share of the settled runs after which every order is compared with the oracle: that costs as much as a run. */
const LOOKED_AT = 0.4;

export class TriggerRuns {
  /** Moments at which steps come due, as the sheet last told them. */
  dues: readonly number[] = [];
  /** Every run, and whether nothing was done to it. */
  readonly runs: { readonly at: number; readonly sound: boolean }[] = [];
  private readonly ledger = new Ledger();
  private readonly mailbox = new Mailbox(OWNER);
  private readonly drafts = new Drafts();
  private readonly weather: Dice;
  private readonly probes: Dice;
  private readonly outages: readonly Outage[];
  private readonly troubles: number[] = [];
  private hash = 0x811c9dc5;
  private mailsSeen = 0;
  private digestUnread = false;
  private lastRun = Number.NaN;

  constructor(
    private readonly shop: Shop,
    dice: Dice,
    { start, days }: { readonly start: number; readonly days: number },
  ) {
    this.weather = dice.stream('weather');
    this.probes = dice.stream('probes');
    this.outages = drawOutages(dice.stream('outages'), start, days);
  }

  /** Everything that was called, in order, and everything that the sheet then held, as one number. */
  get history(): string {
    this.remember(everything({ shop: this.shop }));
    return this.hash.toString(16);
  }

  /** Whether a digest came since this was asked last. */
  takeDigest(): boolean {
    const unread = this.digestUnread;
    this.digestUnread = false;
    return unread;
  }

  /** The trigger comes, or not. Answers whether an alert went out. */
  fire(due: number): boolean {
    const { shop, outages } = this;
    const { world, tally } = shop;
    const at = Math.max(due, world.clock.now());
    world.clock.set(at);
    const weather = drawWeather(this.weather);
    const out = outages.some(({ from, until }) => at >= from && at < until);
    if (out || weather.times === 0) {
      tally.add(out ? 'faults: trigger gone for days' : 'faults: trigger skipped');
      return false;
    }
    if (weather.times === 2) tally.add('faults: trigger doubled');
    arm(world, weather, OWNER, () => meddle(shop, this.probes, at));
    const runs = [...world.fireTriggers('henjiHourly')];
    disarm(world, OWNER);
    this.runs.push({ at, sound: weather.fault === 'none' && runs.every(({ outcome }) => outcome.ok) });
    if (weather.times === 2) runs.push(...world.fireTriggers('henjiHourly'));
    if (weather.fault !== 'none') tally.add(`faults: ${weather.fault}`);
    this.settle(at, runs, weather.fault !== 'none');
    return this.readMails();
  }

  private settle(at: number, runs: readonly TriggerRun[], disturbed: boolean): void {
    const { shop, troubles } = this;
    for (const { outcome } of runs) this.record(at, outcome, disturbed);
    const waiting = shop.cases.filter((order) => order.waiting);
    shop.afterExecution();
    if (runs.some(({ outcome }) => !outcome.ok)) for (const order of waiting) this.blur(order);
    const recent = troubles.filter((trouble) => at - trouble < HOUR);
    const failed = runs.some(({ outcome }) => !outcome.ok);
    if (disturbed) troubles.push(at);
    demand(!failed || disturbed || recent.length > 0, 'a run that nothing disturbs ends well', at, () => errorOf(runs));
    const settled = !failed && !disturbed && recent.length === 0 && troubles.at(-1) !== this.lastRun;
    this.lastRun = at;
    const looks = !failed && !disturbed && this.probes.chance(settled ? LOOKED_AT : 1);
    const run: AfterRun = { shop, at, settled, exported: looks ? exportedNow(shop.world) : null };
    this.check(run);
  }

  /** The run did not end well, and what waited in the row may have been taken by halves. */
  private blur(order: OrderCase): void {
    order.blurred = true;
    this.shop.tally.add('orders blurred');
  }

  private check(run: AfterRun): void {
    const { shop, at, settled, exported } = run;
    const { probes, troubles } = this;
    this.ledger.verify(run);
    const today = troubles.some((trouble) => isoDay(trouble) === isoDay(at));
    const twice = troubles.filter((trouble) => at - trouble < 24 * HOUR).length >= 2;
    this.mailbox.verify(run, { digest: today, alert: twice });
    if (exported && settled)
      demand(Date.parse(exported.now) === at, 'the heartbeat is stamped', at, () => exported.now);
    compareWithOracle(run);
    this.drafts.verify(run);
    if (settled && probes.chance(0.01)) probeRepetition(run, probes.chance(0.1) ? 50 : 3);
    if (settled && probes.chance(0.01)) probeOrder(run, probes);
    if (!exported) return;
    shop.tally.add('runs looked at');
    this.dues = exported.orders.flatMap(({ step }) => (step.due ? [Date.parse(step.due)] : []));
  }

  private record(at: number, outcome: TriggerRun['outcome'], disturbed: boolean): void {
    const { tally } = this.shop;
    tally.add('runs');
    if (!outcome.ok) tally.add(outcome.killed ? 'runs killed' : 'runs failed');
    const { remote } = outcome.calls;
    if (!disturbed) tally.most('most remote calls', remote);
    demand(disturbed || remote <= MOST_REMOTE_CALLS, 'a run keeps to its budget of calls', at, () => {
      return `${remote} remote calls: ${JSON.stringify(outcome.calls.byMethod)}`;
    });
    for (const { method, detail } of outcome.trace) this.remember(`${method} ${detail}`);
  }

  private readMails(): boolean {
    const fresh = this.shop.world.mails.slice(this.mailsSeen).map(Mailbox.kindOf);
    this.mailsSeen += fresh.length;
    if (fresh.includes('digest')) this.digestUnread = true;
    return fresh.includes('alert');
  }

  private remember(text: string): void {
    let hash = this.hash;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
    this.hash = hash;
  }
}

function errorOf(runs: readonly TriggerRun[]): string {
  return runs.map(({ outcome }) => (outcome.ok ? 'ok' : `${outcome.error.message} ${outcome.error.stack}`)).join('; ');
}
