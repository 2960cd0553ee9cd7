// Rows in which something goes wrong that no rule foresees: after three runs they are set aside, and the others go on.

/** What is remembered of one such row. */
export interface Trouble {
  /** Runs in a row that failed on it. */
  readonly times: number;
  /** A fingerprint of what the seller had written in the row: once that changes it is tried anew. */
  readonly facts: string;
  /** What was said when it failed, shortened. */
  readonly reason: string;
}

/** By 注文番号. */
export type Troubles = { readonly [orderId: string]: Trouble };

/** So many runs in a row set a row aside. */
const MOST_TRIES = 3;

/** More rows than that are no matter of single rows. */
const MOST_REMEMBERED = 20;
const LONGEST_REASON = 80;

/** Not tried again before its facts change, or the seller asks for it. */
export function isSetAside(trouble: Trouble | undefined, facts: string): boolean {
  return trouble !== undefined && trouble.times >= MOST_TRIES && trouble.facts === facts;
}

/**
 * The troubles after a run. `failed`: what this run failed on, with its reason; `aside`: rows it did not try. All others went well, and are
 * forgotten. `factsOf` gives a row's fingerprint.
 */
export function afterRun(
  before: Troubles,
  failed: ReadonlyMap<string, string>,
  aside: ReadonlySet<string>,
  factsOf: (orderId: string) => string,
): Troubles {
  const kept = Object.entries(before).filter(([id]) => aside.has(id));
  const counted = [...failed].map(([id, reason]): [string, Trouble] => {
    const facts = factsOf(id);
    const earlier = before[id];
    const times = earlier?.facts === facts ? Math.min(earlier.times, MOST_TRIES - 1) + 1 : 1;
    return [id, { times, facts, reason: reason.slice(0, LONGEST_REASON) }];
  });
  return Object.fromEntries([...kept, ...counted].slice(0, MOST_REMEMBERED));
}
