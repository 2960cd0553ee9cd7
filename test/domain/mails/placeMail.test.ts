// On which order a mail is recorded, and when somebody is asked instead: number, name and work; twice, late, out of order, contradicting.
import { type MailReading, readingOf } from '../../../src/domain/mails/mail';
import { placeMail } from '../../../src/domain/mails/placeMail';
import type { Order } from '../../../src/domain/orders/order';
import { recordEvent, withChanges } from '../../../src/domain/orders/recordEvent';
import { plainText } from '../../../src/domain/values/plainText';
import { at, order, sent, TOKYO, written } from '../assess/given';

const MARKETS = ['ココナラ', 'ココナラ（法人・検収）'];
const PURCHASED = '2026/11/10 09:00';

const tells = (event: MailReading['event'], when: string, facts: Partial<MailReading> = {}) =>
  readingOf('event', at(when), { event, markets: MARKETS, ...facts });
const room = (event: MailReading['event'], when = '2026/11/20 10:00') => tells(event, when, { room: '1001' });
const dm = (buyer: string, facts: Partial<MailReading> = {}) =>
  tells('replied', '2026/11/20 10:00', { buyer, ...facts });

/** The plan in one line: `record 1001 asks`, `ambiguous 1001,1002`. */
function planned(
  reading: MailReading,
  orders: readonly Order[],
  notices: Parameters<typeof placeMail>[2] = [],
): string {
  const plan = placeMail(reading, orders, notices, TOKYO);
  switch (plan.next) {
    case 'record':
      return `record ${plainText(plan.order.id)}${plan.asks ? ' asks' : ''}`;
    case 'contradiction':
      return `contradiction ${plan.order.id} ${plan.refusal}`;
    case 'ambiguous':
      return `ambiguous ${plan.candidates.map(({ id }) => id).join(',')}`;
    case 'newOrder':
      return `newOrder ${plan.market} ${plan.room} ${plan.buyer || '-'} ${written(plan.when.at)}`;
    case 'fillBlanks':
      return `fillBlanks ${plan.order.id} ${written(plan.purchasedAt.at)}`;
    case 'noOrder':
    case 'nothing':
      return plan.next;
    default:
      return `${plan.next} ${plan.order.id}`;
  }
}

const row = (facts: Parameters<typeof order>[0]) => order({ purchasedAt: PURCHASED, ...facts });

describe('by the number of the room', () => {
  test.each([
    ['the row of that number', [row({}), row({ id: '1002' })], 'record 1001 asks'],
    ['full-width and with spaces', [row({ id: ' １００１ ' })], 'record 1001 asks'],
    ['another name in the row', [row({ buyer: 'べつの人' })], 'record 1001 asks'],
    ['a company of the same marketplace', [row({ market: 'ココナラ（法人・検収）' })], 'record 1001 asks'],
    ['another spelling of the marketplace', [row({ market: 'coconala' })], 'record 1001 asks'],
    ['the same number at another marketplace', [row({ market: 'Lancers' })], 'noOrder'],
    ['the beginning of another number', [row({ id: '10012' }), row({ id: '100' })], 'noOrder'],
    ['no such number, though the name fits', [row({ id: '2002', buyer: '山田' })], 'noOrder'],
    ['two rows with that number', [row({}), row({})], 'ambiguous 1001,1001'],
  ])('%s', (_, orders, expected) => {
    const told = tells('replied', '2026/11/20 10:00', { room: '1001', buyer: '山田' });
    expect(planned(told, orders)).toBe(expected);
  });
});

describe('by the name', () => {
  test.each([
    [
      'the one open order of that name',
      [row({ buyer: '山田' }), row({ id: '1002', buyer: '佐藤' })],
      'record 1001 asks',
    ],
    ['様 in the sheet', [row({ buyer: '山田様' })], 'record 1001 asks'],
    ['さん in the sheet', [row({ buyer: ' 山田 さん' })], 'record 1001 asks'],
    ['part of a name', [row({ buyer: '山田花子' })], 'noOrder'],
    ['two open orders', [row({ buyer: '山田' }), row({ id: '1002', buyer: '山田さん' })], 'ambiguous 1001,1002'],
    [
      'one open, one finished',
      [row({ buyer: '山田', closedAt: '2026/11/12 10:00' }), row({ id: '1002', buyer: '山田' })],
      'record 1002 asks',
    ],
    ['only a finished one', [row({ buyer: '山田', cancelledAt: '2026/11/12 10:00' })], 'noOrder'],
    ['of another marketplace', [row({ buyer: '山田', market: 'CrowdWorks' })], 'noOrder'],
    ['nobody', [], 'noOrder'],
  ])('%s', (_, orders, expected) => {
    expect(planned(dm('山田'), orders)).toBe(expected);
  });

  test.each([
    ['ｙａｍａｄａ', 'yamada様'],
    ['ﾔﾏﾀﾞ', 'ヤマダ'],
    ['さん', 'さん'],
  ])('%s is %s', (told, buyer) => {
    expect(planned(dm(told), [row({ buyer })])).toBe('record 1001 asks');
  });

  test('a name that is blank is nobody', () => {
    expect(planned(dm(''), [row({ buyer: '' })])).toBe('noOrder');
  });
});

describe('by name and work, where the mail names it', () => {
  const logo = row({ buyer: '佐藤', title: 'ロゴ制作' });
  const banner = row({ id: '1002', buyer: '佐藤', title: '「バナー」' });
  const blank = row({ id: '1003', buyer: '佐藤', title: '' });
  test.each([
    ['the one of that work', 'バナー', [logo, banner], 'record 1002 asks'],
    ['full-width', 'ﾛｺﾞ制作', [logo, banner, blank], 'record 1001 asks'],
    ['neither', 'チラシ', [logo, banner], 'ambiguous 1001,1002'],
    ['one order that names another work', 'チラシ', [logo], 'ambiguous 1001'],
    ['one order that names no work', 'チラシ', [blank], 'record 1003 asks'],
    ['twice the same work', 'ロゴ制作', [logo, { ...logo, id: '1004' }], 'ambiguous 1001,1004'],
  ])('%s', (_, title, orders, expected) => {
    expect(planned(dm('佐藤', { title }), orders)).toBe(expected);
  });
});

describe('by the address of a direct client', () => {
  const mail = readingOf('event', at('2026/11/20 10:00'), { event: 'replied', client: 'mori@client.example' });
  const client = row({ market: '直接取引', email: ' Mori@Client.example' });
  test.each([
    ['the one open order', [client, row({ id: '1002' })], 'record 1001 asks'],
    ['two', [client, { ...client, id: '1002' }], 'ambiguous 1001,1002'],
    ['only a finished one', [{ ...client, closedAt: row({ closedAt: PURCHASED }).closedAt }], 'noOrder'],
  ])('%s', (_, orders, expected) => {
    expect(planned(mail, orders)).toBe(expected);
  });
});

describe('what then', () => {
  test.each([
    // A message.
    ['a message after my word', room('replied'), { sellerAt: '2026/11/19 10:00' }, 'record 1001 asks'],
    ['a message older than my word', room('replied'), { sellerAt: '2026/11/20 12:00' }, 'record 1001'],
    ['a message on the day of a word without a time', room('replied'), { buyerAt: '2026/11/20' }, 'record 1001 asks'],
    ['an earlier message that comes late', room('replied'), { buyerAt: '2026/11/20 15:00' }, 'record 1001 asks'],
    ['twice within ten minutes', room('replied'), { buyerAt: '2026/11/20 09:50' }, 'same 1001'],
    ['twice, the seller was quicker', room('replied'), { buyerAt: '2026/11/20 10:10' }, 'same 1001'],
    ['eleven minutes are another message', room('replied'), { buyerAt: '2026/11/20 09:49' }, 'record 1001 asks'],
    ['found to be "not yet"', room('replied'), { stallAt: '2026/11/20 10:03' }, 'same 1001'],
    [
      'my answer lies between',
      room('replied'),
      { buyerAt: '2026/11/20 09:52', sellerAt: '2026/11/20 09:56' },
      'record 1001 asks',
    ],
    [
      'soon after 差し戻し',
      room('replied'),
      { formalAt: '2026/11/19 10:00', sentBackAt: '2026/11/20 09:55', buyerAt: '2026/11/20 09:55' },
      'record 1001 asks',
    ],
    ['before the purchase', room('replied'), { purchasedAt: '2026/11/20 10:01' }, 'contradiction 1001 when-too-early'],
    ['on the day of a purchase without a time', room('replied'), { purchasedAt: '2026/11/20' }, 'record 1001 asks'],
    ['purchase unknown', room('replied'), { purchasedAt: undefined }, 'record 1001 asks'],
    ['in a finished order', room('replied'), { closedAt: '2026/11/15 10:00' }, 'contradiction 1001 closed-order'],
    ['in a cancelled order', room('replied'), { cancelledAt: '2026/11/15 10:00' }, 'contradiction 1001 closed-order'],
    [
      'held by a row that is finished since',
      room('replied'),
      { buyerAt: '2026/11/20 10:00', closedAt: '2026/11/20 11:00' },
      'same 1001',
    ],
    // 承諾
    ['accepted', room('closed'), { formalAt: '2026/11/18 10:00' }, 'record 1001'],
    ['accepted on the day of the formal delivery', room('closed'), { formalAt: '2026/11/20' }, 'record 1001'],
    ['accepted without one', room('closed'), {}, 'ask 1001'],
    ['accepted before it', room('closed'), { formalAt: '2026/11/21 10:00' }, 'ask 1001'],
    [
      'accepted after it was sent back',
      room('closed'),
      { formalAt: '2026/11/18 10:00', sentBackAt: '2026/11/19 10:00' },
      'ask 1001',
    ],
    ['accepted twice', room('closed'), { formalAt: '2026/11/18 10:00', closedAt: '2026/11/20 10:00' }, 'same 1001'],
    ['accepted, completed by hand before', room('closed'), { closedAt: '2026/11/19 10:00' }, 'same 1001'],
    ['accepted, but cancelled', room('closed'), { cancelledAt: '2026/11/19 10:00' }, 'contradiction 1001 closed-order'],
    [
      'accepted before the purchase',
      room('closed'),
      { purchasedAt: '2026/11/21 10:00' },
      'contradiction 1001 when-too-early',
    ],
    // 差し戻し
    ['sent back', room('sent-back'), { formalAt: '2026/11/18 10:00' }, 'record 1001'],
    ['sent back without a formal delivery', room('sent-back'), {}, 'contradiction 1001 no-formal-delivery'],
    ['sent back before it', room('sent-back'), { formalAt: '2026/11/21 10:00' }, 'contradiction 1001 when-too-early'],
    [
      'sent back twice',
      room('sent-back'),
      { formalAt: '2026/11/18 10:00', sentBackAt: '2026/11/20 10:05' },
      'same 1001',
    ],
    [
      'recorded by hand in the evening',
      room('sent-back'),
      { formalAt: '2026/11/18 10:00', sentBackAt: '2026/11/20 20:00' },
      'same 1001',
    ],
    [
      'recorded by hand without a time',
      room('sent-back'),
      { formalAt: '2026/11/18 10:00', sentBackAt: '2026/11/20' },
      'same 1001',
    ],
    [
      'sent back days before already',
      room('sent-back'),
      { formalAt: '2026/11/15 10:00', sentBackAt: '2026/11/17 10:00' },
      'contradiction 1001 no-formal-delivery',
    ],
    [
      'sent back, delivered again since',
      room('sent-back'),
      { formalAt: '2026/11/21 10:00', sentBackAt: '2026/11/20 10:00' },
      'same 1001',
    ],
    [
      'sent back in a finished order',
      room('sent-back'),
      { formalAt: '2026/11/18 10:00', closedAt: '2026/11/19 10:00' },
      'contradiction 1001 closed-order',
    ],
  ])('%s', (_, reading, facts, expected) => {
    expect(planned(reading, [row(facts)])).toBe(expected);
  });

  test('a notice that was sent is my word too', () => {
    expect(planned(room('replied'), [row({})], [sent('N1', '2026/11/20 12:00', { orderId: '1001' })])).toBe(
      'record 1001',
    );
  });
});

describe('bought', () => {
  const bought = readingOf('bought', at('2026/11/20 10:00'), { markets: MARKETS, room: '1001' });
  test.each([
    ['a room nobody knows', [row({ id: '2' })], 'newOrder ココナラ 1001 - 2026/11/20 10:00'],
    ['the same number elsewhere', [row({ market: 'Lancers' })], 'newOrder ココナラ 1001 - 2026/11/20 10:00'],
    ['there, 購入日時 blank', [order({})], 'fillBlanks 1001 2026/11/20 10:00'],
    ['there with everything', [row({})], 'same 1001'],
    ['there with another time', [row({ purchasedAt: '2026/11/01' })], 'same 1001'],
    ['there, ended before', [order({ closedAt: '2026/11/01 10:00' })], 'contradiction 1001 closed-order'],
    ['there, ended since', [order({ closedAt: '2026/11/21 10:00' })], 'fillBlanks 1001 2026/11/20 10:00'],
    ['there twice', [order({}), order({})], 'ambiguous 1001,1001'],
  ])('%s', (_, orders, expected) => {
    expect(planned(bought, orders)).toBe(expected);
  });
});

test.each(['request', 'ignored', 'unknown', 'notOurs'] as const)('%s is recorded nowhere', (what) => {
  expect(planned(readingOf(what, at('2026/11/20 10:00'), { room: '1001', markets: MARKETS }), [row({})])).toBe(
    'nothing',
  );
});

test('read again in any order, the mails of a day leave the row as it is', () => {
  const mails = [
    room('replied', '2026/11/19 11:00'),
    room('sent-back', '2026/11/19 12:00'),
    room('replied', '2026/11/20 10:00'),
  ];
  let held = row({ formalAt: '2026/11/18 10:00', sellerAt: '2026/11/18 10:00' });
  for (const mail of mails) {
    const plan = placeMail(mail, [held], [], TOKYO);
    expect(plan.next).toBe('record');
    const recording = recordEvent(held, [], mail.event!, (plan as Extract<typeof plan, { next: 'record' }>).when);
    held = withChanges(held, (recording as Extract<typeof recording, { ok: true }>).changes, '返事');
  }
  expect(mails.map((mail) => planned(mail, [held])).slice(1)).toEqual(['same 1001', 'same 1001']);
  // The first one's time is no longer in the row: recorded again it moves nothing.
  const again = recordEvent(held, [], 'replied', { at: at('2026/11/19 11:00'), dateOnly: false, day: '2026-11-19' });
  const changes = (again as Extract<typeof again, { ok: true }>).changes;
  expect(withChanges(held, changes, '返事')).toEqual(held);
});
