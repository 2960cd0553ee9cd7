// A marketplace nobody described: no clock runs, so that nothing is guessed. Its orders are `needs-fix`.
import type { ClockRule, Market } from './market';

const UNKNOWN: ClockRule = { length: null, result: 'none', source: '', asOf: '', certainty: 'unconfirmed' };

export const UNKNOWN_MARKET: Market = {
  name: '',
  clocks: {
    firstContact: UNKNOWN,
    replyToBuyer: UNKNOWN,
    answerCancel: UNKNOWN,
    review: UNKNOWN,
    cancelLimit: UNKNOWN,
    autoAgree: UNKNOWN,
    platformNudge: UNKNOWN,
    hardEnd: UNKNOWN,
  },
  cancelNotBefore: UNKNOWN,
  nudgeWait: UNKNOWN,
  hardEndWarningDays: 7,
  hardEndFrom: 'purchase',
  formalStopsHardEnd: false,
  formalDelivery: 'after-notice',
  mailAllowed: false,
  readMarks: true,
  fee: null,
  feeVideo: null,
  language: 'ja',
  how: {},
};
