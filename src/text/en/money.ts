// Money that is coming, and what to look at before leaving.
import type { MoneyWords } from '../areas/money';

export const money: MoneyWords = {
  takeHome: (amount) => `${amount} after fees`,
  takeHomeUnknown: 'After fees: not known (the fee is not confirmed)',
  payout: (on, requestBy, certainty) =>
    requestBy
      ? `Paid out on ${on} if requested by ${requestBy} (${certainty.toLowerCase()})`
      : `Can be withdrawn from ${on} (${certainty.toLowerCase()})`,
  waitingSales: 'Sales on their way',
  waitingDay: (day, amount, takeHome, orders) =>
    [day, amount, takeHome && `(${takeHome} after fees)`, `${orders} order(s)`].filter(Boolean).join(' '),
  withoutSome: (orders) => `${orders} more order(s) have no known price or fee`,
  departure: {
    heading: (from, to) => (to === from ? `Before your day off (${from})` : `Before your days off (${from} to ${to})`),
    nothing: 'Nothing runs out while you are away.',
    runsOut: ({ buyer, rule, end }) =>
      `${buyer}: "${rule}" ends at ${end}, while you are away. Best done before you leave.`,
    couldRunOut: {
      firstContact: (market, length) =>
        `${market}: an order bought while you are away runs past its first contact (${length}).`,
      replyToBuyer: (market, length) =>
        `${market}: a message that comes while you are away runs past its reply time (${length}).`,
      answerCancel: (market, length) =>
        `${market}: a cancel request while you are away runs past its answer time (${length}). Look once a day.`,
    },
    considerPausing: (markets) => `${markets}: consider pausing your services while you are away.`,
    tell: (orders, notice) => `${orders} order(s) are running. You can send "${notice}" before you leave.`,
  },
};
