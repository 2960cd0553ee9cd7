// Promised deadlines: which day they fall on, what they bind, and the word of the day (product.md 4.2).
import { type Case, check } from './check';
import { order, sent } from './given';

const purchasedAt = '2026/09/01 10:00';

/** An order with two reminders sent at noon of these days: N7 can be sent at noon two days after the second. */
function reminded(first: string, second: string): Pick<Case, 'order' | 'notices'> {
  return {
    order: order({ purchasedAt, handedOverAt: `${first} 08:00` }),
    notices: [sent('N6', `${first} 12:00`), sent('N6', `${second} 12:00`)],
  };
}

const toBePromised: Case[] = [
  {
    name: 'three days after the day it can be sent, at 20:00',
    ...reminded('2026/11/20', '2026/11/22'),
    now: '2026/11/24 12:00',
    gives: { step: 'send N7', notice: 'N7/1 2026/11/24 12:00 until 2026/11/27 20:00' },
  },
  {
    name: 'while it lies ahead, from its planned day',
    ...reminded('2026/11/20', '2026/11/22'),
    now: '2026/11/23 10:00',
    gives: { step: 'wait N7', notice: 'N7/1 2026/11/24 12:00 until 2026/11/27 20:00' },
  },
  {
    name: 'later on the planned day, still from it',
    ...reminded('2026/11/20', '2026/11/22'),
    now: '2026/11/24 19:00',
    gives: { notice: 'N7/1 2026/11/24 12:00 until 2026/11/27 20:00' },
  },
  {
    name: 'once the planned day has passed, from today; the due stays',
    ...reminded('2026/11/20', '2026/11/22'),
    now: '2026/11/26 10:00',
    // 11/29 is a Sunday.
    gives: { step: 'send N7', due: '2026/11/24 12:00', notice: 'N7/1 2026/11/24 12:00 until 2026/11/30 20:00' },
  },
  {
    name: 'a Saturday becomes Monday',
    ...reminded('2026/11/21', '2026/11/23'),
    gives: { notice: 'N7/1 2026/11/25 12:00 until 2026/11/30 20:00' },
  },
  {
    name: 'a Sunday becomes Monday',
    ...reminded('2026/11/22', '2026/11/24'),
    now: '2026/11/24 13:00',
    gives: { notice: 'N7/1 2026/11/26 12:00 until 2026/11/30 20:00' },
  },
  {
    name: 'a holiday becomes the day after',
    ...reminded('2026/10/27', '2026/10/29'),
    now: '2026/10/30 10:00',
    // Tuesday 11/3 is 文化の日.
    gives: { notice: 'N7/1 2026/10/31 12:00 until 2026/11/04 20:00' },
  },
  {
    name: 'a weekend with three holidays behind it becomes the day after them all',
    ...reminded('2026/09/12', '2026/09/14'),
    now: '2026/09/15 10:00',
    // Saturday 9/19, Sunday, 敬老の日 9/21, 国民の休日 9/22, 秋分の日 9/23.
    gives: { notice: 'N7/1 2026/09/16 12:00 until 2026/09/24 20:00' },
  },
  {
    name: 'the year-end becomes the first working day of January',
    ...reminded('2026/12/21', '2026/12/23'),
    now: '2026/12/26 10:00',
    // From today: 12/29 to 1/3 are closed, 1/4 is a Monday.
    gives: { notice: 'N7/1 2026/12/25 12:00 until 2027/01/04 20:00' },
  },
  {
    name: '12/28 is the last day before it',
    ...reminded('2026/12/21', '2026/12/23'),
    now: '2026/12/25 12:00',
    gives: { notice: 'N7/1 2026/12/25 12:00 until 2026/12/28 20:00' },
  },
  {
    name: 'the year-end is open where the seller says so',
    ...reminded('2026/12/22', '2026/12/24'),
    now: '2026/12/26 12:00',
    settings: { yearEndClosed: false },
    gives: { notice: 'N7/1 2026/12/26 12:00 until 2026/12/29 20:00' },
  },
  {
    name: 'New Year’s Day is a holiday all the same',
    ...reminded('2026/12/25', '2026/12/27'),
    now: '2026/12/29 12:00',
    settings: { yearEndClosed: false },
    // 1/1 is a Friday, then the weekend.
    gives: { notice: 'N7/1 2026/12/29 12:00 until 2027/01/04 20:00' },
  },
  {
    name: 'a day off becomes the day after',
    ...reminded('2026/11/20', '2026/11/22'),
    now: '2026/11/24 12:00',
    daysOff: ['2026/11/27', '2026/11/30'],
    // Friday off, weekend, Monday off.
    gives: { notice: 'N7/1 2026/11/24 12:00 until 2026/12/01 20:00' },
  },
  {
    name: 'days and hour are settings',
    ...reminded('2026/11/20', '2026/11/22'),
    now: '2026/11/24 12:00',
    settings: { deadlineDays: 7, deadlineHour: 18 },
    gives: { notice: 'N7/1 2026/11/24 12:00 until 2026/12/01 18:00' },
  },
];

const handedOver = { purchasedAt, handedOverAt: '2026/11/12 12:00' };
const n7 = (when: string, deadline?: string) => sent('N7', when, deadline === undefined ? {} : { deadline });

const promised: Case[] = [
  {
    name: 'the sent deadline binds, also on a closed day and at another hour',
    order: order(handedOver),
    notices: [n7('2026/11/18 12:00', '2026/11/22 15:00')],
    now: '2026/11/22 15:00',
    gives: { turn: 'seller', step: 'formal-delivery N9', due: '2026/11/22 15:00' },
  },
  {
    name: 'the latest sent deadline binds',
    order: order(handedOver),
    notices: [n7('2026/11/16 12:00', '2026/11/19 20:00'), n7('2026/11/18 12:00', '2026/11/25 20:00')],
    gives: { turn: 'buyer', step: 'wait N8', due: '2026/11/25 09:00' },
  },
  {
    name: 'sent without a deadline: its sending day + 3 days by the same rule',
    order: order(handedOver),
    notices: [n7('2026/11/20 12:00')],
    // Monday 11/23 is 勤労感謝の日.
    now: '2026/11/24 08:00',
    gives: { turn: 'buyer', step: 'wait N8', due: '2026/11/24 09:00', severity: 'soon' },
  },
  {
    name: 'that deadline is at 20:00',
    order: order(handedOver),
    notices: [n7('2026/11/20 12:00')],
    now: '2026/11/24 20:00',
    gives: { step: 'formal-delivery N9', due: '2026/11/24 20:00' },
  },
  {
    name: 'sent on a day without a time and without a deadline: from that day',
    order: order(handedOver),
    notices: [n7('2026/11/20')],
    now: '2026/11/24 20:00',
    gives: { step: 'formal-delivery N9', due: '2026/11/24 20:00' },
  },
  {
    name: 'a minute before the deadline it is still the turn of the buyer',
    order: order(handedOver),
    notices: [n7('2026/11/20 12:00', '2026/11/24 20:00'), sent('N8', '2026/11/24 09:05')],
    now: '2026/11/24 19:59',
    gives: { stage: 'awaiting-check', turn: 'buyer', step: 'wait N9', due: '2026/11/24 20:00', severity: 'soon' },
  },
  {
    name: 'a deadline less than 48 h after sending: the step comes 48 h after sending',
    order: order(handedOver),
    notices: [n7('2026/11/22 21:00', '2026/11/24 09:00')],
    gives: { turn: 'buyer', step: 'wait N9', due: '2026/11/24 21:00', severity: 'soon' },
  },
  {
    name: 'at that minute it is mine',
    order: order(handedOver),
    notices: [n7('2026/11/22 21:00', '2026/11/24 09:00')],
    now: '2026/11/24 21:00',
    gives: { turn: 'seller', step: 'formal-delivery N9' },
  },
  {
    name: 'a deadline exactly 48 h after sending is kept',
    order: order(handedOver),
    notices: [n7('2026/11/22 20:00', '2026/11/24 20:00'), sent('N8', '2026/11/24 09:05')],
    gives: { step: 'wait N9', due: '2026/11/24 20:00' },
  },
];

const wordOfTheDay: Case[] = [
  {
    name: 'it waits for 9:00 of the day of the deadline',
    order: order(handedOver),
    notices: [n7('2026/11/20 12:00', '2026/11/24 20:00')],
    now: '2026/11/24 08:59',
    gives: { turn: 'buyer', step: 'wait N8', due: '2026/11/24 09:00' },
  },
  {
    name: 'and names the promised deadline',
    order: order(handedOver),
    notices: [n7('2026/11/20 12:00', '2026/11/24 20:00')],
    gives: {
      turn: 'seller',
      step: 'send N8',
      due: '2026/11/24 09:00',
      severity: 'now',
      notice: 'N8/1 2026/11/24 09:00 until 2026/11/24 20:00',
    },
  },
  {
    name: 'sent 24 h before 9:00 the deadline has its word of the day',
    order: order(handedOver),
    notices: [n7('2026/11/23 09:00', '2026/11/24 20:00')],
    gives: { step: 'send N8', due: '2026/11/24 09:00' },
  },
  {
    name: 'sent a minute later it has none',
    order: order(handedOver),
    notices: [n7('2026/11/23 09:01', '2026/11/24 20:00')],
    gives: { turn: 'buyer', step: 'wait N9', due: '2026/11/25 09:01' },
  },
  {
    name: 'once the deadline has passed it is not sent any more',
    order: order(handedOver),
    notices: [n7('2026/11/20 12:00', '2026/11/24 20:00')],
    now: '2026/11/24 20:00',
    gives: { step: 'formal-delivery N9', due: '2026/11/24 20:00' },
  },
  {
    name: 'nor where the 48 h are still running after the deadline',
    order: order(handedOver),
    notices: [n7('2026/11/23 09:00', '2026/11/24 20:00')],
    now: '2026/11/24 20:30',
    gives: { turn: 'buyer', step: 'wait N9', due: '2026/11/25 09:00' },
  },
  {
    name: 'a deadline that comes before 9:00 has none: the delivery follows it',
    order: order(handedOver),
    notices: [n7('2026/11/20 12:00', '2026/11/24 08:00')],
    now: '2026/11/23 10:00',
    gives: { turn: 'buyer', step: 'wait N9', due: '2026/11/24 08:00' },
  },
  {
    name: 'one at 24:00 is reminded of on the day that it ends',
    order: order(handedOver),
    notices: [n7('2026/11/20 12:00', '2026/11/25 00:00')],
    now: '2026/11/23 10:00',
    gives: { turn: 'buyer', step: 'wait N8', due: '2026/11/24 09:00' },
  },
  {
    name: 'sent once it is not sent again',
    order: order(handedOver),
    notices: [n7('2026/11/20 12:00', '2026/11/24 20:00'), sent('N8', '2026/11/24 09:05')],
    gives: { turn: 'buyer', step: 'wait N9', due: '2026/11/24 20:00' },
  },
];

describe('a deadline to promise', () => check(toBePromised));
describe('a promised deadline', () => check(promised));
describe('the word of the day', () => check(wordOfTheDay));
