// Answers that are asked for again and again: the same few words stand in hundreds of cells.

/** Texts are whatever people type: what is remembered must not grow for ever. */
const MOST = 50_000;

/** The same pure function, but each text's answer is worked out once. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
