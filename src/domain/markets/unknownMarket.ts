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
    autoAgree: UNKNOWN,
    platformNudge: UNKNOWN,
    hardEnd: UNKNOWN,
  },
  cancelNotBefore: UNKNOWN,
  hardEndWarningDays: 7,
  hardEndFrom: 'purchase',
  formalDelivery: 'after-notice',
  mailAllowed: false,
  readMarks: true,
  fee: null,
  feeVideo: null,
  language: 'ja',
  how: {},
};
