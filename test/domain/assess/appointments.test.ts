// Booked sessions (product.md 4.1, stage `scheduled`).
import { type Case, check } from './check';
import { order } from './given';

const booked = {
  purchasedAt: '2026/11/10 10:00',
  service: 'video',
  sellerAt: '2026/11/12 12:00',
  appointmentAt: '2026/11/28 15:00',
} as const;

const cases: Case[] = [
  {
    name: 'a booked session is nobody’s turn until it comes',
    order: order(booked),
    gives: {
      stage: 'scheduled',
      turn: 'nobody',
      step: 'wait',
      due: '2026/11/28 15:00',
      severity: 'calm',
      waitingDays: 0,
      notice: null,
      problems: [],
    },
  },
  {
    name: 'within 24 h it is for soon',
    order: order(booked),
    now: '2026/11/27 15:01',
    gives: { turn: 'nobody', step: 'wait', severity: 'soon' },
  },
  {
    name: 'once its hour has come it is to be recorded',
    order: order(booked),
    now: '2026/11/28 16:00',
    gives: { stage: 'scheduled', turn: 'seller', step: 'record-session', due: '2026/11/28 15:00', severity: 'now' },
  },
  {
    name: 'recording it is never late',
    order: order(booked),
    now: '2026/12/02 15:00',
    gives: { step: 'record-session', severity: 'now' },
  },
  {
    name: 'and calm after 7 days',
    order: order(booked),
    now: '2026/12/06 15:00',
    gives: { step: 'record-session', severity: 'calm' },
  },
  {
    name: 'an open question before the session is waited for',
    order: order({ ...booked, waitingFor: '相談の内容', sellerAt: '2026/11/23 12:00' }),
    gives: { stage: 'awaiting-info', turn: 'buyer', step: 'wait N1', due: '2026/11/26 12:00' },
  },
  {
    name: 'after its hour the session is to be recorded, question or not',
    order: order({ ...booked, waitingFor: '相談の内容', sellerAt: '2026/11/27 12:00' }),
    now: '2026/11/28 16:00',
    gives: { stage: 'scheduled', turn: 'seller', step: 'record-session' },
  },
  {
    name: 'a message of the buyer wants an answer first',
    order: order({ ...booked, buyerAt: '2026/11/23 20:00' }),
    gives: { stage: 'reply-due' },
  },
  {
    name: 'the session held, recorded at its hour, waits for its check',
    order: order({ ...booked, handedOverAt: '2026/11/28 15:00' }),
    now: '2026/11/28 18:00',
    gives: { stage: 'awaiting-check', turn: 'buyer', step: 'wait N6', due: '2026/12/01 15:00' },
  },
  {
    name: 'a promised day beside the session changes nothing',
    order: order({ ...booked, dueAt: '2026/11/24' }),
    gives: { stage: 'scheduled', severity: 'calm' },
  },
];

describe('booked sessions', () => check(cases));
