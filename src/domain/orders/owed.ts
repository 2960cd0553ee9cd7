// Does the buyer owe an answer? (product.md 9: since when, is counted from the act that left the turn with the buyer)
import { isAfter, isAtOrAfter, latestFact } from './facts';
import type { History } from './history';
import type { Order } from './order';

/** The buyer has something to answer: a question stands open, or work was shown or delivered and nothing was said about it. */
export function answerIsOwed({ waitingFor }: Order, history: History): boolean {
  if (waitingFor !== '' || history.standingFormal) return true;
  const [handedOver, progress, ok] = (['handedOverAt', 'progressAt', 'okAt'] as const).map((key) => history.fact(key));
  const shown = latestFact([handedOver, progress]);
  const changes = latestFact([history.fact('revisionAt'), history.fact('sentBackAt')]);
  if (!shown || isAfter(changes, shown) || (isAtOrAfter(ok, shown) && !isAfter(changes, ok))) return false;
  return isAfter(progress, handedOver) ? isAtOrAfter(progress, history.buyer) : true;
}
