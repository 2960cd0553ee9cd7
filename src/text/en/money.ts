// Money that is coming, and what to look at before leaving.
import type { MoneyWords, SourceInfo } from '../areas/money';

function from({ certainty, asOf, source, stale }: SourceInfo): string {
  const parts = [certainty.toLowerCase(), asOf && `as of ${asOf}`, source].filter(Boolean).join(', ');
  return ` (${parts}).${stale ? ' Please check it on the official page.' : ''}`;
}

export const money = (): MoneyWords => ({
  takeHome: (amount) => `${amount} after fees`,
  takeHomeUnknown: 'After fees: not known (the fee is not confirmed)',
  feeSource: (share, source) =>
    `What is left after a fee of ${share}${from(source)} Bank charges of the payout are not in it.`,
  payout: (on, requestBy, certainty) =>
    requestBy
      ? `Paid out on ${on} if requested by ${requestBy} (${certainty.toLowerCase()})`
      : `Can be withdrawn from ${on} (${certainty.toLowerCase()})`,
  payoutSource: (source) => `The payout day follows the marketplace's rule${from(source)}`,
  sales: {
    heading: 'Sales on their way',
    line: ({ amount, takeHome, orders, first }) =>
      `Sales on their way: ${amount}${takeHome && ` (${takeHome} after fees)`} from ${orders} order(s), the first expected on ${first}.`,
    ifSilent: 'Expected if nobody answers.',
    noPrice: 'no price',
    withoutPrice: (orders) => `${orders} order(s) have no price and are not in the total.`,
    withoutFee: (orders) => `The fee of ${orders} order(s) is not known; they are not in the amount after fees.`,
  },
  departure: {
    heading: (first, last, begun) => {
      if (begun) return `You are off (until ${last})`;
      return first === last ? `Before your day off (${first})` : `Before your days off (${first} to ${last})`;
    },
    nothing: 'No clock that runs now ends, and no delivery is due, while you are away.',
    runsOut: ({ buyer, rule, end, begun }) =>
      begun
        ? `${buyer}: "${rule}" ends at ${end}. You are off, but please look at this one.`
        : `${buyer}: "${rule}" ends at ${end}, while you are away. Best done before you leave.`,
    delivery: ({ buyer, day, notice, begun }) =>
      begun
        ? `${buyer}: the delivery is due on ${day}. If you cannot make it, send "${notice}".`
        : `${buyer}: the delivery is due on ${day}, while you are away. Hand it over beforehand, or send "${notice}".`,
    couldRunOut: {
      firstContact: (market, length) =>
        `${market}: if somebody buys while you are away, the first contact (${length}) is due before you are back.`,
      replyToBuyer: (market, length) =>
        `${market}: if a message comes while you are away, the reply (${length}) is due before you are back.`,
      answerCancel: (market, length) =>
        `${market}: a cancel request while you are away wants an answer within ${length}. Look once a day.`,
    },
    considerPausing: (markets) => `${markets}: consider pausing your services while you are away.`,
    tell: (orders, notice) => `${orders} order(s) are running. You can send "${notice}".`,
  },
});
