// The promises of mails: at most four a day and one digest, to the owner only; alerts in time, for a reason, and not again and again.
import type { Mail } from '../../emulator';
import type { Shop } from '../hands';
import { type Clock, type ClockId, clocksOf, isPunishing } from '../marketplace';
import { DAY, HOUR, hourOf, isoDay } from '../time';
import { owesReply } from '../turn';
import { demand } from '../violation';
import type { AfterRun } from './afterRun';

const MOST_A_DAY = 4;
const DIGEST_HOUR = 8;
const QUIET = 22;
const URGENT: readonly string[] = ['now', 'late', 'danger'];
/** Two thresholds, each told at least once and at most twice. */
const MOST_A_CLOCK = 4;
/** A crossing between 22:00 and 7:00 is told in the last run before: up to so much earlier than 24 h before the end. */
const EARLIEST = 24 * HOUR + 10 * HOUR;

const CLOCK_WORDS: Readonly<Partial<Record<ClockId, string>>> = {
  firstContact: '最初の連絡',
  replyToBuyer: '購入者への返信',
  answerCancel: 'キャンセルリクエストへの回答',
};

export class Mailbox {
  private read = 0;
  private day = '';
  /** The day of set-up: its hour may have been over. */
  private firstDay = '';
  /** A run from the hour on was seen today: it decided. */
  private decided = false;
  private digests = 0;
  private total = 0;
  /** How often each clock was told of. */
  private readonly told = new Map<string, number>();

  constructor(private readonly owner: string) {}

  /** `excused`: trouble that a missing mail of the day is put down to. */
  verify(run: AfterRun, excused: { readonly digest: boolean; readonly alert: boolean }): void {
    const { shop, at } = run;
    this.turnPage(at);
    const fresh = shop.world.mails.slice(this.read);
    this.read = shop.world.mails.length;
    for (const mail of fresh) this.take(shop, mail, at);
    demand(this.total <= MOST_A_DAY, 'at most four mails a day', at, () => `${this.total}`);
    demand(this.digests <= 1, 'at most one digest a day', at, () => `${this.digests}`);
    if (run.settled && !excused.alert) this.verifyAlerts(shop, at);
    const decides = hourOf(at) >= DIGEST_HOUR && !this.decided;
    this.decided ||= decides;
    if (decides && run.settled && !excused.digest && run.exported && this.day !== this.firstDay) this.verifyDigest(run);
  }

  static kindOf({ subject }: Mail): 'alert' | 'digest' | 'test' | 'other' {
    if (subject.startsWith('【返事まち・テスト】')) return 'test';
    if (subject.startsWith('【返事まち・至急】')) return 'alert';
    return subject.startsWith('【返事まち】') ? 'digest' : 'other';
  }

  private turnPage(at: number): void {
    if (isoDay(at) === this.day) return;
    this.day = isoDay(at);
    this.firstDay ||= this.day;
    this.decided = false;
    this.digests = 0;
    this.total = 0;
  }

  private take(shop: Shop, mail: Mail, at: number): void {
    const kind = Mailbox.kindOf(mail);
    // The test mail of set-up counts for no cap.
    if (kind === 'test') return;
    demand(mail.to === this.owner && !mail.cc && !mail.bcc, 'mail goes to the owner only', at, () => mail.to);
    this.total++;
    if (kind === 'digest') this.digests++;
    shop.tally.add(`mails: ${kind}`);
    if (kind !== 'alert') return;
    for (const [, buyer, word] of mail.body.matchAll(/■ (.+?)さん：「(.+?)」の締切は/g))
      this.takeAlert(shop, buyer!, word!, at);
  }

  /** Whatever an alert names must be a clock that is about to punish, as far as the sheet was told. */
  private takeAlert(shop: Shop, buyer: string, word: string, at: number): void {
    const meant = shop.cases.filter(({ arrival, inSheet }) => inSheet && arrival.buyer === buyer);
    const clocks = meant.flatMap((order) =>
      punishing(shop, order.told, at)
        .filter(({ id, endsAt }) => CLOCK_WORDS[id] === word && endsAt - at <= EARLIEST)
        .map((clock) => nameOf(order.mark, clock)),
    );
    const known = !meant.some(({ blurred }) => blurred);
    demand(clocks.length > 0 || !known, 'an alert has a reason', at, () => `${buyer} ${word}`);
    for (const clock of clocks) {
      const times = (this.told.get(clock) ?? 0) + 1;
      this.told.set(clock, times);
      const many = MOST_A_CLOCK * meant.length;
      demand(times <= many, 'an alert is not repeated again and again', at, () => `${buyer} ${word} ${times} times`);
    }
  }

  /** Less than 24 h are left: by now an alert must have gone out. */
  private verifyAlerts(shop: Shop, at: number): void {
    if (this.total >= MOST_A_DAY) return;
    for (const order of shop.cases.filter(({ inSheet, blurred }) => inSheet && !blurred)) {
      for (const clock of punishing(shop, order.told, at)) {
        if (clock.endsAt <= at || clock.endsAt - at >= 24 * HOUR) continue;
        if (clock.id === 'replyToBuyer' && !owesReply(order.told)) continue;
        shop.tally.add('alerts expected');
        demand(this.told.has(nameOf(order.mark, clock)), 'an alert comes before a clock punishes', at, () => {
          return `${order.mark} ${clock.id} ends in ${(clock.endsAt - at) / HOUR} h; told ${JSON.stringify(order.told)}`;
        });
      }
    }
  }

  /** The first run from the hour on decides: with anything to do today but a check that only asks, the mail goes out. */
  private verifyDigest({ shop, at, exported }: AfterRun): void {
    if (hourOf(at) >= QUIET || this.total >= MOST_A_DAY - 1) return;
    const due = exported!.orders.filter(({ severity, step }) => URGENT.includes(severity) && step.kind !== 'send');
    if (due.length === 0) return;
    shop.tally.add('digests expected');
    demand(this.digests === 1, 'a day on which something is due has its digest', at, () => {
      return due.map(({ id, severity }) => `${id} ${severity}`).join(', ');
    });
  }
}

function punishing({ lengths }: Shop, told: Parameters<typeof clocksOf>[0], at: number): Clock[] {
  return clocksOf(told, lengths, at).filter((clock) => isPunishing(clock) && clock.endsAt > at - 30 * DAY);
}

function nameOf(mark: string, { id, startsAt }: Clock): string {
  return `${mark} ${id} ${startsAt}`;
}
