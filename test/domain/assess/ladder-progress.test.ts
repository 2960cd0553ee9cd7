// The ladder on shown progress: N15, N15, N16, N8, going on (product.md 4.2).
import { type Case, check } from './check';
import { order, sent } from './given';

const purchasedAt = '2026/11/01 10:00';
const progressAt = '2026/11/16 12:00';
const bothSent = [sent('N15', '2026/11/19 12:00'), sent('N15', '2026/11/21 12:00')];
const announced = [...bothSent, sent('N16', '2026/11/23 12:00', { deadline: '2026/11/26 20:00' })];

const cases: Case[] = [
  {
    name: 'three days after showing it a reminder can be sent',
    order: order({ purchasedAt, progressAt }),
    now: '2026/11/18 10:00',
    gives: {
      stage: 'awaiting-feedback',
      turn: 'buyer',
      step: 'wait N15',
      due: '2026/11/19 12:00',
      notice: 'N15/1 2026/11/19 12:00',
    },
  },
  {
    name: 'two days later a second wording',
    order: order({ purchasedAt, progressAt }),
    notices: [sent('N15', '2026/11/19 12:00')],
    now: '2026/11/21 12:00',
    gives: { turn: 'seller', step: 'send N15', due: '2026/11/21 12:00', notice: 'N15/2 2026/11/21 12:00' },
  },
  {
    name: 'two days later going on is announced, with a deadline',
    order: order({ purchasedAt, progressAt }),
    notices: bothSent,
    now: '2026/11/22 10:00',
    // 11/23 + 3 days: Thursday 11/26.
    gives: {
      turn: 'buyer',
      step: 'wait N16',
      due: '2026/11/23 12:00',
      notice: 'N16/1 2026/11/23 12:00 until 2026/11/26 20:00',
    },
  },
  {
    name: 'on the day of the deadline comes a last word',
    order: order({ purchasedAt, progressAt }),
    notices: announced,
    now: '2026/11/26 09:30',
    gives: { turn: 'seller', step: 'send N8', due: '2026/11/26 09:00' },
  },
  {
    name: 'after it no notice comes next',
    order: order({ purchasedAt, progressAt }),
    notices: [...announced, sent('N8', '2026/11/26 09:35', { phase: 'progress' })],
    now: '2026/11/26 10:00',
    gives: { turn: 'buyer', step: 'wait', due: '2026/11/26 20:00' },
  },
  {
    name: 'after the deadline the work goes on until the end of the 3rd day after it',
    order: order({ purchasedAt, progressAt }),
    notices: announced,
    now: '2026/11/27 10:00',
    gives: { stage: 'awaiting-feedback', turn: 'seller', step: 'deliver', due: '2026/11/30 00:00' },
  },
  {
    name: 'or until the end of the promised day where that is later',
    order: order({ purchasedAt, progressAt, dueAt: '2026/12/04' }),
    notices: announced,
    now: '2026/11/27 10:00',
    gives: { step: 'deliver', due: '2026/12/05 00:00', severity: 'calm' },
  },
  {
    name: 'and is for today on the last day',
    order: order({ purchasedAt, progressAt }),
    notices: announced,
    now: '2026/11/29 10:00',
    gives: { step: 'deliver', due: '2026/11/30 00:00', severity: 'now' },
  },
  {
    name: 'and late from the minute it is past due',
    order: order({ purchasedAt, progressAt }),
    notices: announced,
    now: '2026/11/30 00:01',
    gives: { step: 'deliver', severity: 'late' },
  },
  {
    name: 'another part shown starts the count and any promise anew',
    order: order({ purchasedAt, progressAt: '2026/11/23 15:00' }),
    notices: announced,
    gives: { step: 'wait N15', due: '2026/11/26 15:00', notice: 'N15/1 2026/11/26 15:00' },
  },
  {
    name: 'reminders on the whole work are no rungs on a part shown after it',
    order: order({ purchasedAt, handedOverAt: '2026/11/10 12:00', progressAt }),
    notices: [sent('N6', '2026/11/18 12:00')],
    now: '2026/11/19 10:00',
    gives: { stage: 'awaiting-feedback', step: 'wait N15', due: '2026/11/21 12:00', notice: 'N15/1 2026/11/21 12:00' },
  },
  {
    name: 'unread marks change nothing about going on',
    order: order({ purchasedAt, progressAt, read: 'unread' }),
    notices: announced,
    now: '2026/11/27 10:00',
    gives: { step: 'deliver' },
  },
];

describe('progress', () => check(cases));
