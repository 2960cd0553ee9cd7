// Which disturbances leave the same as another one, by what a call can do: the quick matrix plays one of the two, and a sample of the
// others to see that it is so. `npm run test:deep` plays them all.
import { type Happening, isMeeting } from './disturb';
import type { Hour } from './matrix';

/** What leaves the same; null where nothing else is known to. */
export function twinOf({ what, call }: Happening, { calls, isRemote }: Hour): Happening | null {
  const at = Number(call);
  const isLast = at === calls;
  // Between two calls a script changes nothing that lasts.
  if (what === 'dies after') return isLast ? null : { what: 'dies before', call: at + 1 };
  if (what === 'dies after, what was written stays')
    return isLast ? null : { what: 'dies before, what was written stays', call: at + 1 };
  if (isRemote(at)) return null;
  // A call that needs no round trip has no effect, and whoever comes before it might as well come after it: at most the moment differs
  // that the run counts from, where it looks at the clock in between.
  if (what === 'has its effect and fails') return { what: 'fails once', call };
  return isMeeting(what) && !isLast ? { what, call: at + 1 } : null;
}
