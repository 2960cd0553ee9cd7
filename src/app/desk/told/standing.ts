// What is said for a day of what went wrong behind the scenes, in 設定 and in the sidebar.
import { HOUR, type Instant } from '../../../domain/time/instant';
import type { Catalogue } from '../../../text/catalogue';
import type { Memory } from '../memory';

/** So long it is said. */
const TOLD_FOR = 24 * HOUR;

type Standing = Pick<Memory, 'unreadable' | 'lostAt'> & { readonly noMailAt?: Instant | undefined };

/** '' = nothing. */
export function standingText({ health }: Catalogue, memory: Standing, now: Instant): string {
  const { unreadable = [], lostAt = 0, noMailAt = 0 } = memory;
  const isRecent = (at: Instant) => Math.abs(now - at) < TOLD_FOR;
  const sentences = [
    ...(isRecent(noMailAt) ? [health.noMailsLeft] : []),
    ...(unreadable.length > 0 || isRecent(lostAt) ? [health.forgotten] : []),
  ];
  return sentences.join('\n');
}
