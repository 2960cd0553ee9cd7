// Booked sessions (product.md 4.1, stage `scheduled`).
import { type Case, check } from './check';
import { order, sent } from './given';

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
    name: 'a question asked since it passed is waited for',
    order: order({ ...booked, waitingFor: '返事', sellerAt: '2026/11/28 15:20' }),
    now: '2026/11/28 16:00',
    // 12/1 15:20, within the sending hours.
    gives: { stage: 'awaiting-info', turn: 'buyer', step: 'wait N1', due: '2026/12/01 15:20' },
  },
  {
    name: 'a word of mine since then that waits for nothing leaves the record to be made',
    order: order({ ...booked, sellerAt: '2026/11/28 15:20' }),
    now: '2026/11/28 16:00',
    gives: { stage: 'scheduled', step: 'record-session' },
  },
  {
    name: 'a day without a time has passed at its 24:00',
    order: order({ ...booked, appointmentAt: '2026/11/28' }),
    now: '2026/11/28 23:59',
    gives: { stage: 'scheduled', turn: 'nobody', step: 'wait', due: '2026/11/29 00:00' },
  },
  {
    name: 'nobody came: the text about a new time, at once',
    order: order({ ...booked, noShowAt: '2026/11/28 15:20', waitingFor: '予約の取り直し' }),
    now: '2026/11/28 15:30',
    gives: {
      stage: 'awaiting-info',
      turn: 'seller',
      step: 'send N17',
      due: '2026/11/28 15:20',
      severity: 'now',
      notice: 'N17/1 2026/11/28 15:20',
      key: '1001|before|2026-11-28T15:20|N17 before',
    },
  },
  {
    name: 'it is never late',
    order: order({ ...booked, noShowAt: '2026/11/28 15:20', waitingFor: '予約の取り直し' }),
    now: '2026/12/05 15:30',
    gives: { step: 'send N17', severity: 'now', waitingDays: 7 },
  },
  {
    name: 'once it was sent the ladder runs, counted from the no-show',
    order: order({ ...booked, noShowAt: '2026/11/28 15:20', waitingFor: '予約の取り直し' }),
    notices: [sent('N1', '2026/11/12 12:00'), sent('N17', '2026/11/28 16:00', { phase: 'before' })],
    now: '2026/11/30 10:00',
    gives: {
      stage: 'awaiting-info',
      turn: 'buyer',
      step: 'wait N1',
      due: '2026/12/01 16:00',
      waitingDays: 1,
      key: '1001|before|2026-11-28T15:20|1 before',
    },
  },
  {
    name: 'a word of the buyer since the no-show wants an answer',
    order: order({ ...booked, noShowAt: '2026/11/28 15:20', buyerAt: '2026/11/28 18:00' }),
    now: '2026/11/28 19:00',
    gives: { stage: 'reply-due' },
  },
  {
    name: 'a new appointment is booked again',
    order: order({
      ...booked,
      noShowAt: '2026/11/28 15:20',
      sellerAt: '2026/11/28 19:00',
      appointmentAt: '2026/12/02 15:00',
    }),
    now: '2026/11/30 10:00',
    gives: { stage: 'scheduled', turn: 'nobody', step: 'wait', due: '2026/12/02 15:00' },
  },
  {
    name: 'before an appointment nothing is announced: the deadline’s notice waits for it',
    order: order({ ...booked, waitingFor: '相談の内容', sellerAt: '2026/11/22 12:00', buyerAt: '2026/11/12 10:00' }),
    notices: [sent('N1', '2026/11/20 12:00'), sent('N2', '2026/11/22 12:00')],
    gives: { stage: 'awaiting-info', turn: 'buyer', step: 'wait N3', due: '2026/11/28 15:00' },
  },
  {
    name: 'the questions before it do not wait',
    order: order({ ...booked, waitingFor: '相談の内容', sellerAt: '2026/11/21 09:00', buyerAt: '2026/11/12 10:00' }),
    gives: { step: 'send N1', due: '2026/11/24 09:00' },
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
