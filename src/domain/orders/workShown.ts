// Whether the buyer has seen work: then silence is answered by going on as shown, never by a cancellation (product.md 4.2).
import type { Order } from './order';

/**
 * Something was shown or handed over. Also where only the answer to it is on record: who asks for changes or sends back has seen it,
 * and `awaiting-info` after a revision or a send-back is "the ladder in its form for shown work" (product.md 4.1).
 */
export function workShown({ progressAt, handedOverAt, revisionAt, sentBackAt }: Order): boolean {
  return [progressAt, handedOverAt, revisionAt, sentBackAt].some((moment) => moment !== undefined);
}
