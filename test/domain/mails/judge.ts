// Holds the reader of mails against mails somebody wrote who had not seen its patterns: what becomes of each, beside what should.
import type { Addresses } from '../../../src/domain/mails/mail';
import { placeMail } from '../../../src/domain/mails/placeMail';
import { readMail } from '../../../src/domain/mails/readMail';
import { type Order, orderOf } from '../../../src/domain/orders/order';
import { timed } from '../../../src/domain/time/moment';
import { TOKYO } from '../assess/given';

export interface FreshMail {
  readonly n: number;
  readonly from: string;
  readonly subject: string;
  readonly body: string;
  readonly received: string;
  readonly to_own: readonly string[];
  readonly headers?: { readonly 'Auto-Submitted'?: string };
  readonly orders: readonly FreshOrder[];
  readonly expect: Outcome;
  readonly tags: readonly string[];
  readonly why: string;
}

interface FreshOrder {
  readonly id: string;
  readonly market: string;
  readonly buyer: string;
  readonly title: string;
  readonly open: boolean;
  readonly purchasedAt: string;
  readonly formalAt?: string;
  readonly myLastAt?: string;
  readonly mail?: string;
  readonly events?: readonly { readonly event: string; readonly at: string }[];
}

export interface Outcome {
  readonly what: string;
  readonly event?: string;
  readonly order?: string;
  readonly at?: string;
  readonly question?: boolean;
}

const MARKETS: { readonly [name: string]: string } = { direct: '直接取引' };

function rowOf(row: FreshOrder): Order {
  const when = (written: string | undefined) => (written ? timed(Date.parse(written), TOKYO) : undefined);
  const told = (event: string) => when(row.events?.find((one) => one.event === event)?.at);
  return orderOf({
    id: row.id,
    market: MARKETS[row.market] ?? row.market,
    buyer: row.buyer,
    title: row.title,
    email: row.mail ?? '',
    purchasedAt: when(row.purchasedAt),
    formalAt: when(row.formalAt),
    sellerAt: when(row.myLastAt),
    sentBackAt: told('sent-back'),
    buyerAt: told('replied') ?? told('sent-back'),
    cancelledAt: told('cancelled'),
    closedAt: told('closed') ?? (row.open || told('cancelled') ? undefined : when(row.purchasedAt)),
  });
}

/** What becomes of a mail, in the words of those who wrote it. */
export function outcomeOf(mail: FreshMail): Outcome {
  const orders = mail.orders.map(rowOf);
  const addresses: Addresses = { own: mail.to_own, clients: orders.map(({ email }) => email).filter(Boolean) };
  const { from, subject, body, headers } = mail;
  const autoSubmitted = headers?.['Auto-Submitted'] ?? '';
  const received = { from, subject, body, receivedAt: Date.parse(mail.received), autoSubmitted };
  const reading = readMail(received, addresses, TOKYO);
  const plan = placeMail(reading, orders, [], TOKYO);
  if (plan.next === 'nothing') return { what: reading.what };
  const at = new Date(reading.at).toISOString();
  if (plan.next === 'record') {
    return { what: 'event', event: reading.event!, order: plan.order.id, at, question: plan.asks };
  }
  if (plan.next === 'newOrder') return { what: 'bought', order: plan.room, at };
  if (plan.next === 'fillBlanks') return { what: 'bought', order: plan.order.id, at };
  if (plan.next === 'ambiguous' || plan.next === 'noOrder') return { what: 'ambiguous' };
  return { what: plan.next, order: plan.order.id };
}

/** Where the writer had no word for it and says that `unknown` is as good: a number that is cut off leads to nothing. */
const AS_GOOD: { readonly [n: number]: string } = { 66: 'unknown', 94: 'unknown' };

/** Everything that was said of the outcome is so; what was left out may be anything. */
export function isAsExpected(expected: Outcome, outcome: Outcome): boolean {
  const at = expected.at === undefined ? undefined : new Date(expected.at).toISOString();
  const wanted = Object.entries({ ...expected, at }).filter(([, value]) => value !== undefined);
  return wanted.every(([key, value]) => outcome[key as keyof Outcome] === value);
}

const isRecorded = ({ what }: Outcome) => what === 'event' || what === 'bought';

export interface Figures {
  readonly rightly: number;
  readonly toRecord: number;
  readonly wrongly: number;
  readonly guessed: number;
  readonly missed: readonly string[];
}

/** wrongly: recorded otherwise than it should be. guessed: recorded although somebody should have been asked, or nothing be done. */
export function figuresOf(mails: readonly FreshMail[]): Figures {
  const judged = mails.map((mail) => ({ mail, outcome: outcomeOf(mail), expected: mail.expect }));
  const count = (test: (one: (typeof judged)[number]) => boolean) => judged.filter(test).length;
  const isRight = ({ mail, expected, outcome }: (typeof judged)[number]) =>
    isAsExpected(expected, outcome) || AS_GOOD[mail.n] === outcome.what;
  return {
    rightly: count((one) => isRecorded(one.expected) && isRight(one)),
    toRecord: count((one) => isRecorded(one.expected)),
    wrongly: count((one) => isRecorded(one.expected) && isRecorded(one.outcome) && !isRight(one)),
    guessed: count((one) => !isRecorded(one.expected) && isRecorded(one.outcome)),
    missed: judged
      .filter((one) => !isRight(one))
      .map(({ mail, outcome }) => `${mail.n} ${mail.subject}: ${JSON.stringify({ expected: mail.expect, outcome })}`),
  };
}
